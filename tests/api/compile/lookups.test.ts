import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const LOOKUPS = ['entity', 'company', 'fund', 'person', 'model', 'product', 'fundingRound', 'technology']

describe('a lookup', () => {
  test.each(LOOKUPS)('of %s takes an id or a name, not both and not neither', async field => {
    const question = (args: string) => ask(`{ found: ${field}${args} { id } }`)
    for (const [args, found] of [
      ['', 'neither'],
      ['(id: null)', 'neither'],
      ['(id: null, name: null)', 'neither'],
      ['(id: "acorn", name: "Acorn Labs")', 'both'],
      ['(id: "", name: "")', 'both'],
    ] as const) {
      const { data, errors } = await question(args)
      expect(data).toEqual({ found: null })
      expect(errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
        {
          message: `Expected exactly one of id and name, but found ${found}.`,
          path: ['found'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    }
  })

  test.each(LOOKUPS)('of %s is null for an id or a name that is not there', async field => {
    expect(
      await ask(
        `{ id: ${field}(id: "nobody") { id } name: ${field}(name: "Nobody") { id } empty: ${field}(name: "") { id } marks: ${field}(name: "?!") { id } none: ${field}(id: "") { id } }`,
      ),
    ).toEqual({ data: { id: null, name: null, empty: null, marks: null, none: null } })
  })

  test('of one key may have the other as null', async () => {
    expect(await ask('query ($name: String) { entity(id: "acorn", name: $name) { id } }', { name: null })).toEqual({
      data: { entity: { id: 'acorn' } },
    })
  })

  test('by one document is by id or by name, as the variables have it', async () => {
    const one = 'query ($id: ID, $name: String) { entity(id: $id, name: $name) { id } }'
    const variables = [
      { id: 'acorn' },
      { name: 'Acorn Labs' },
      { id: 'acorn', name: null },
      { id: null, name: 'Acorn Labs' },
    ]
    for (const each of [...variables, ...variables])
      expect(await ask(one, each), JSON.stringify(each)).toEqual({ data: { entity: { id: 'acorn' } } })
  })

  test('of anything unknown is null, with all that hangs on it', async () => {
    expect(
      await ask(`{
        node(id: "nobody") { id } source(id: "nobody") { claims { totalCount edges { node { id } } } } claim(id: "c1_nobody") { citations { id } }
        company(id: "nobody") { investors { edges { node { id } } } valuation { claims { id } } }
        sourceAsClaim: claim(id: "gazette") { id } entityAsSource: source(id: "acorn") { id } dataset: node(id: "universe") { id }
      }`),
    ).toEqual({
      data: {
        node: null,
        source: null,
        claim: null,
        company: null,
        sourceAsClaim: null,
        entityAsSource: null,
        dataset: null,
      },
    })
  })
})

describe('nodes', () => {
  const nodes = async (ids: string[]) => await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })

  test('come in the order asked, null where an id is unknown, twice where it is asked twice', async () => {
    expect(await nodes(['birch', 'nobody', 'gazette', 'birch', '', 'acorn', 'nobody'])).toEqual({
      data: { nodes: [{ id: 'birch' }, null, { id: 'gazette' }, { id: 'birch' }, null, { id: 'acorn' }, null] },
    })
  })

  test('are at most 100', async () => {
    expect(await nodes(Array(100).fill('acorn'))).toEqual({ data: { nodes: Array(100).fill({ id: 'acorn' }) } })
    const { errors } = await nodes(Array(101).fill('acorn'))
    expect(errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
      { message: 'Expected at most 100 ids, but found 101.', path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('an id or a name is data, whatever it holds', () => {
  const HOSTILE = [
    "acorn' OR true //",
    "'}) MATCH (n) DETACH DELETE n //",
    'acorn"}) RETURN 1 //',
    '\\',
    "\\'",
    '`acorn`',
    '$epoch',
    '$lookup_0',
    '/* */ acorn',
    '} RETURN 1 AS data //',
    'acorn\u0000',
    '\u202eacorn',
    '🌰',
    'x'.repeat(100_000),
  ]
  test.each(HOSTILE.map(text => [text.slice(0, 40), text] as const))('%j', async (_, text) => {
    expect(
      await ask(
        `query ($text: String!, $id: ID!) {
          entity(id: $id) { id } named: entity(name: $text) { id } node(id: $id) { id } nodes(ids: [$id, "acorn"]) { id }
          source(id: $id) { id } claim(id: $id) { id } stats { entities claims }
        }`,
        { text: text.replace('acorn', 'nobody'), id: text },
      ),
    ).toEqual({
      data: {
        entity: null,
        named: null,
        node: null,
        nodes: [null, { id: 'acorn' }],
        source: null,
        claim: null,
        stats: { entities: 13, claims: 31 },
      },
    })
  })
})
