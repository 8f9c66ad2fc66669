import { type FieldNode, getVariableValues, type OperationDefinitionNode, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileRoot } from '../../../src/api/compile/compile.ts'
import { structureIn } from '../../../src/api/compile/structure.ts'
import { executableSchema } from '../../../src/api/schema.ts'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, RATES, testGraph } from '../../harness.ts'

const schema = executableSchema()
const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const DOCUMENT =
  parse(`query ($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String, $last: Int, $before: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { edges { cursor } }
}`)

interface Compiled {
  text: string
  structure: string
}

/** The statement for these variables, and what the plan is kept under. */
function compiled(given: Record<string, unknown>): Compiled {
  const [operation] = DOCUMENT.definitions as [OperationDefinitionNode]
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions!, given)
  if (variables === undefined) throw new TypeError('variables of the right types were expected')
  const field = operation.selectionSet.selections[0] as FieldNode
  const build = { schema, fragments: {}, variables, rates: RATES, cited: false, dated: false }
  const names = ['filter', 'orderBy', 'first', 'after', 'last', 'before']
  return {
    text: compileRoot(build, schema.getQueryType()!, [field]).text,
    structure: JSON.stringify(names.map(name => structureIn(schema)(variables[name]))),
  }
}

describe('the text of a statement', () => {
  const SAME: readonly (readonly [Record<string, unknown>, Record<string, unknown>])[] = [
    [{}, { filter: null }],
    [{ filter: { predicates: ['LEADS'] } }, { filter: { predicates: ['RAISED', 'FOUNDED'], modalities: null } }],
    [{ filter: { predicates: ['LEADS'], sources: [] } }, { filter: { sources: ['a', 'b'], predicates: [] } }],
    [
      { first: 1, after: 'a' },
      { first: 100, after: 'b' },
    ],
    [{ orderBy: { field: 'AMOUNT' } }, { orderBy: { field: 'AMOUNT', direction: 'ASC' } }],
    [
      { filter: { or: [{ asOf: { from: '2026' } }, { not: { subjects: ['a'] } }] } },
      { filter: { or: [{ asOf: { from: '2025' } }, { not: { subjects: ['b', 'c'] } }] } },
    ],
  ]
  test.each(SAME)('is the same for %j and %j', (one, other) => {
    const [a, b] = [compiled(one), compiled(other)]
    expect(a.text).toBe(b.text)
  })

  const DIFFERENT: readonly Record<string, unknown>[] = [
    {},
    { last: 1 },
    { after: 'a' },
    { before: 'a' },
    { last: 1, before: 'a' },
    { after: 'a', before: 'a' },
    { orderBy: { field: 'AMOUNT' } },
    { orderBy: { field: 'AMOUNT', direction: 'DESC' } },
    { orderBy: { field: 'AS_OF' } },
    { filter: { predicates: [] } },
    { filter: { subjects: [] } },
    { filter: { subjects: [], predicates: [] } },
    { filter: { or: [{ subjects: [] }, { predicates: [] }] } },
    { filter: { or: [{ subjects: [] }] } },
    { filter: { or: [] } },
    { filter: { not: { subjects: [] } } },
    { filter: { hasOpenConflict: true } },
    { filter: { hasOpenConflict: false } },
    { filter: { amount: { currency: 'CNY' } } },
    { filter: { amount: { currency: 'CNY' } }, orderBy: { field: 'AMOUNT' } },
  ]
  test('differs where members, nesting, order, direction, way or cursors do, and then the structure does', () => {
    const all = DIFFERENT.map(compiled)
    const texts = new Map<string, string>()
    for (const { text, structure } of all) {
      expect(texts.get(structure) ?? text).toBe(text)
      texts.set(structure, text)
    }
    expect(texts.size).toBe(DIFFERENT.length)
  })

  test('holds no value', () => {
    const { text } = compiled({
      filter: { publishers: ["x' OR true //"], amount: { currency: 'CNY', min: '4711' }, sources: ['4711'] },
      after: '4711',
    })
    expect(text).not.toMatch(/4711|CNY|OR true/)
  })
})

describe('a filter that is too large is refused, where it stands', () => {
  const nested = (depth: number): string => (depth === 1 ? '{}' : `{ not: ${nested(depth - 1)} }`)
  const wide = (count: number): string => `{ or: [${Array(count).fill('{ stances: [DENIES] }').join(' ')}] }`
  const refused = async (question: string) =>
    (await ask(question)).errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code }))

  test('more than 5 deep', async () => {
    expect(await refused(`{ claims(filter: ${nested(5)}) { totalCount } }`)).toBeUndefined()
    expect(await refused(`{ claims(filter: ${nested(6)}) { totalCount } }`)).toEqual([
      {
        message: 'Expected filters to nest at most 5 deep, but found more.',
        path: ['claims'],
        code: 'BAD_USER_INPUT',
      },
    ])
  })

  test('more than 16 members, empty ones too', async () => {
    const message = 'Expected a filter to have at most 16 members in all, but found more.'
    const code = 'BAD_USER_INPUT'
    expect(await refused(`{ claims(filter: ${wide(16)}) { totalCount } }`)).toBeUndefined()
    const path = ['entity', 'claims']
    const question = `{ entity(id: "acorn") { id claims(filter: ${wide(17)}) { totalCount } } }`
    expect(await refused(question)).toEqual([{ message, path, code }])
    expect(await refused(`{ entities(filter: { and: [${'{} '.repeat(17)}] }) { totalCount } }`)).toEqual([
      { message, path: ['entities'], code },
    ])
  })

  test('more than 1,000 values', async () => {
    const question = 'query ($sources: [ID!]) { claims(filter: { sources: $sources }) { totalCount } }'
    const { errors } = await ask(question, { sources: Array(1001).fill('x') })
    expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([
      { message: 'Expected "sources" to list at most 1000 values, but found 1001.', path: ['claims'] },
    ])
  })
})

test('what an argument below must not be is an error of its own field, in each place', async () => {
  const { data, errors } = await ask(`{
    models { edges { node { id claims(first: 1000) { totalCount } } } }
    claims(filter: { predicates: [LEADS] }) { edges { node { id citations(first: 101) { id } } } }
  }`)
  expect(data).toEqual({ models: null, claims: null })
  expect(errors?.map(({ path, message }) => ({ path, message }))).toEqual([
    {
      path: ['models', 'edges', 0, 'node', 'claims'],
      message: 'Expected "first" to be from 0 to 100, but found 1000.',
    },
    {
      path: ['claims', 'edges', 0, 'node', 'citations'],
      message: 'Expected "first" to be from 0 to 100, but found 101.',
    },
  ])
})
