import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { bindingOf } from '../../../src/api/compile/binding.ts'
import { fragment, parseFragment, render } from '../../../src/api/compile/fragment.ts'
import { executableSchema } from '../../../src/api/schema.ts'
import { statement, statementNames } from '../../../src/graph/statement.ts'

const FRAGMENTS = statementNames('read').filter(name => /^[A-Z]/.test(name))
const AS_IS = { variable: (name: string) => name, parameter: (name: string) => `$${name}` }

describe('a fragment is taken apart', () => {
  test('into where it begins, what it finds, on which condition, in which order', () => {
    const parsed = parseFragment(
      'Company.things',
      `// Which things?
// In two lines.
MATCH (this:Company {id: $id})
MATCH (this)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(node:Thing)
WHERE claim.since <= $epoch AND EXISTS { (claim)-[:CITES]->(c) WHERE c.kind IN $kinds }
RETURN DISTINCT node, collect(DISTINCT claim) AS claims
ORDER BY node.kind, node.id
LIMIT $first`,
    )
    const text = (tokens: Parameters<typeof render>[0]) => render(tokens, AS_IS)
    expect({
      ...parsed,
      body: text(parsed.body),
      condition: text(parsed.condition),
      columns: Object.fromEntries([...parsed.columns].map(([name, tokens]) => [name, text(tokens)])),
      order: parsed.order.map(text),
      suffix: text(parsed.suffix),
      parameters: [...parsed.parameters].sort(),
    }).toMatchObject({
      name: 'Company.things',
      thisLabel: 'Company',
      body: 'MATCH (this)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(node:Thing)',
      condition: 'claim.since <= $epoch AND EXISTS { (claim)-[:CITES]->(c) WHERE c.kind IN $kinds }',
      distinct: true,
      columns: { node: 'node', claims: 'collect(DISTINCT claim)' },
      order: ['node.kind', 'node.id'],
      descending: false,
      suffix: 'ORDER BY node.kind, node.id LIMIT $first',
      parameters: ['epoch', 'first', 'kinds'],
    })
  })

  test('into the lines of its columns, whatever stands between a comma and the end of its line', () => {
    const { lines } = parseFragment(
      'Thing',
      `MATCH (this:Thing {id: $id})
RETURN 'Thing' AS __typename, this.id AS id,
  this.a AS a, // why
  this.b AS b,
  coalesce(this.c,
    this.d) AS c, this.e AS e`,
    )
    expect(lines).toEqual([['__typename', 'id'], ['a'], ['b'], ['c', 'e']])
  })

  test('a WHERE that other clauses follow is no condition of the whole', () => {
    const parsed = parseFragment('X.y', 'MATCH (a) WHERE a.x = 1 MATCH (a)-->(node) RETURN node ORDER BY a.z DESC')
    expect(render(parsed.body, AS_IS)).toBe('MATCH (a) WHERE a.x = 1 MATCH (a)-->(node)')
    expect(parsed.condition).toEqual([])
    expect(parsed).toMatchObject({ thisLabel: null, distinct: false, descending: true })
  })

  test('variables and parameters are rendered under other names, and nothing else is', () => {
    const parsed = parseFragment(
      'X.y',
      `MATCH (this:X {id: $id}) MATCH (this)-[edge:NODE]->(node {name: name, id: $lookup}) WHERE node.this = 'this' RETURN node.id AS value`,
    )
    const renamed = { variable: (name: string) => `${name}_7`, parameter: (name: string) => `$${name}_7` }
    expect(render(parsed.body, renamed)).toBe('MATCH (this_7)-[edge_7:NODE]->(node_7 {name: name_7, id: $lookup_7})')
    expect(render(parsed.condition, renamed)).toBe("node_7.this = 'this'")
    expect([...parsed.columns].map(([name, tokens]) => [name, render(tokens, renamed)])).toEqual([
      ['value', 'node_7.id'],
    ])
  })

  test('without a RETURN it is refused, by name', () => {
    expect(() => parseFragment('X.y', 'MATCH (node)')).toThrow('cypher/read/X.y.cypher must end in a RETURN')
  })
})

describe('every fragment of cypher/read', () => {
  test.each(FRAGMENTS)('%s keeps the conventions', name => {
    const { thisLabel, columns, order } = fragment(name)
    const [type, field] = name.split('.')
    expect(statement(`read/${name}`)).toMatch(/^\/\/ [A-Z]/)
    expect(thisLabel).toBe(type === 'Query' || type === 'Stats' ? null : type)
    const names = [...columns.keys()]
    if (field === undefined) expect(names.slice(0, 2)).toEqual(['__typename', 'id'])
    else if (names.includes('node')) expect(names[0]).toBe('node')
    else expect(names.length).toBeGreaterThan(0)
    for (const each of order) expect(each.length).toBeGreaterThan(0)
  })

  test('is used, and takes only arguments of the fields that use it, the epoch, what was found before, and what is computed from them', () => {
    const schema = executableSchema()
    const unknown: string[] = []
    const used = new Set<string>()
    for (const { name, type, field, args } of fields(schema)) {
      const binding = bindingOf(type, field)
      if (binding === null) continue
      const names = [binding.fragment, binding.asOf, binding.named].filter(each => each !== undefined)
      for (const each of names) used.add(each)
      const computed = binding.parameters?.({ id: 'x', ids: ['x'], text: 'x', chars: 0, maxHops: 1 }) ?? {}
      const found = binding.candidates === undefined ? [] : ['found']
      const known = new Set(['epoch', ...found, ...args, ...Object.keys(computed)])
      for (const each of names)
        for (const parameter of fragment(each).parameters)
          if (!known.has(parameter)) unknown.push(`${name}: $${parameter} of ${each}`)
    }
    expect(unknown).toEqual([])
    expect(FRAGMENTS.filter(name => name.includes('.') && !used.has(name))).toEqual([])
  })
})

function* fields(schema: GraphQLSchema): Generator<{ name: string; type: string; field: string; args: string[] }> {
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type))
  for (const type of types.filter(({ name }) => !name.startsWith('__')))
    for (const field of Object.values(type.getFields()))
      yield {
        name: `${type.name}.${field.name}`,
        type: type.name,
        field: field.name,
        args: field.args.map(arg => arg.name),
      }
}
