// Every value of the ready questions' answers that comes from a claim has its footnotes, and no other value has one. Which words
// carry which value is found here by another way than the API's own: by asking for all of them, and reading the whole answer.

import { type OperationDefinitionNode, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { examples } from '../../src/api/examples.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
const ask = asker(graph, { maxRows: Number.POSITIVE_INFINITY })
const schema = executableSchema()
beforeAll(() => holdOnly(graph, ARTICLE))

/** What is asked for besides, under names that no question uses: the type of each object, and all its words. */
const TYPE_OF = 'T: __typename'
const CITATIONS = 'W: citations(first: 100) { quote }'
const CLAIMS = 'W: claims(first: 100) { citations(first: 100) { quote } }'
const BESIDES: Readonly<Record<string, string>> = {
  Citation: 'W: quote',
  Claim: CITATIONS,
  ClaimSet: CLAIMS,
  RelationEdge: CLAIMS,
  Hop: CLAIMS,
  Conflict: CLAIMS,
  Check: CLAIMS,
  Evidence: 'W: claim { citations(first: 100) { quote } }',
}
/** The fields through which an object's words carry the values of another object. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  Citation: ['source', 'assertedBy'],
  Claim: ['subject', 'object', 'value', 'round', 'holder', 'converted'],
  Conversion: ['money'],
  Conflict: ['subject', 'object'],
  RelationEdge: ['node'],
  Hop: ['from', 'to'],
}

const operation = (text: string): OperationDefinitionNode => parse(text).definitions[0] as OperationDefinitionNode

const withAllWords = (question: string): string => {
  const types = new TypeInfo(schema)
  return print(
    visit(
      parse(question),
      visitWithTypeInfo(types, {
        OperationDefinition: node => ({ ...node, directives: operation('query @cited { a }').directives! }),
        SelectionSet: {
          leave(node) {
            const besides = BESIDES[kindOf(types.getParentType()!.name)] ?? ''
            const more = operation(`{ ${TYPE_OF} ${besides} }`).selectionSet.selections
            return { ...node, selections: [...node.selections, ...more] }
          },
        },
      }),
    ),
  )
}

/** The name under which the tables above have a type. */
function kindOf(name: string): string {
  const type = schema.getType(name)
  const isEdge =
    type !== undefined && 'getInterfaces' in type && type.getInterfaces().some(each => each.name === 'RelationEdge')
  return isEdge ? 'RelationEdge' : name
}

type Carried = Record<string, string[]>

/** Path → the quotes that carry the value there. */
function carried(value: unknown, path: string, around: readonly string[], found: Carried = {}): Carried {
  if (value === null || value === undefined) return found
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) carried(item, `${path}.${index}`, around, found)
  else if (typeof value !== 'object') {
    if (around.length > 0) found[path] = [...new Set(around)].sort()
  } else {
    const { T: type, W: words, ...members } = value as Record<string, unknown>
    const kind = kindOf(type as string)
    const own = kind in BESIDES ? quotesIn(words) : around
    for (const [key, member] of Object.entries(members)) {
      const isObject = typeof member === 'object' && !isListOfLeaves(member)
      const reaches = isObject ? CARRIED[kind]?.includes(key) === true : key !== 'cursor'
      carried(member, `${path}.${key}`, reaches ? own : [], found)
    }
  }
  return found
}

const isListOfLeaves = (value: unknown): boolean =>
  Array.isArray(value) && value.every(item => item === null || typeof item !== 'object')

function quotesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === 'T' ? [] : quotesIn(each)))
}

/** The same, as the footnotes have it, but for what was asked for besides. */
function footnoted(citations: readonly { quote: string; paths: (string | number)[][] }[]): Carried {
  const found: Carried = {}
  for (const { quote, paths } of citations)
    for (const path of paths.filter(each => !each.includes('W'))) {
      const key = ['', ...path].join('.')
      found[key] = [...new Set([...(found[key] ?? []), quote])].sort()
    }
  return found
}

describe('every value of an answer that comes from a claim has its footnotes, and no other', () => {
  test.each(examples().map(({ file, query }) => [file, query] as const))('%s', async (_, query) => {
    const { data, errors, extensions } = await ask(withAllWords(query))
    expect(errors).toBeUndefined()
    const expected = carried(data, '', [])
    expect(Object.keys(expected).length).toBeGreaterThan(10)
    expect(footnoted(extensions!.citations as Parameters<typeof footnoted>[0])).toEqual(expected)
  })

  test.each(examples().map(({ file, query }) => [file, query] as const))(
    '%s is answered as without footnotes',
    async (_, query) => {
      const plain = query.replace(' @cited', '')
      const { data } = await ask(plain)
      const cited = await ask(plain.replace(/^query \w+(\([^)]*\))?/m, '$& @cited'))
      expect(cited).toEqual({ data, extensions: { citations: expect.any(Array) } })
    },
  )
})
