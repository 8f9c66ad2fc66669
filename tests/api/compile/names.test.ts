// `search` and `resolve` take any text: what it means is found, or the caller is told what was expected. They take two statements,
// which see one epoch.

import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../../src/graph/connect.ts'
import { AFTER, BEFORE, TWINS } from '../../answers/twins.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'
import { recorded } from '../statements.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ...TWINS))

const BOTH = `query ($text: String!) {
  search(text: $text) { node { id } matchedOn reason score }
  resolve(name: $text) { node { id } matchedOn verdict score features { feature score explanation } }
}`

/** What nobody bears, in every way that a text can be odd. */
const ODD: readonly string[] = [
  'q'.repeat(10_000),
  'qqq '.repeat(2_500),
  '龘'.repeat(10_000),
  `${'🌰'.repeat(50)}q`,
  `q${'\u0301'.repeat(9_999)}`,
  'q\u0000\u0001\u001b\u007f\u0085',
  '\u202eqqqq\u202c',
  '\u200f\u061cقققق',
  'זזזז',
  '👩‍👩‍👧‍👦 q',
  '\ud83c q',
  'q\ufeff\u200d\ufe0f',
  'qqqq AND NOT (name:* OR [a TO z])',
  '+qqqq -zzzz &&|| !(){}[]^"~*?:\\/',
  "q' OR 1=1 // \\u0027",
  'q"}) MATCH (n) DETACH DELETE n //',
  '$found q',
  'ー',
]
/** Without a letter or a digit. */
const EMPTY: readonly string[] = [
  '',
  ' ',
  '\n\t',
  '\u0000',
  '…',
  '+',
  '++',
  '*:*',
  '"',
  '\\',
  '🌰',
  '❤️',
  '👩‍👩‍👧‍👦',
  '\u202e',
  '\u200b',
  '\ud83c',
  '\u0301',
  '+'.repeat(10_000),
  '🌰'.repeat(5_000),
  // No name is looked for so far back.
  `${'🌰'.repeat(5_000)}q`,
]
const TOO_LONG = 400
const shown = (text: string) => [text.slice(0, 20), text] as const

describe('a text', () => {
  test.each(ODD.map(shown))('such as %j… finds nobody, or says what was expected', async (_, text) => {
    const { data, errors } = await ask(BOTH, { text })
    if (text.length > TOO_LONG) {
      expect(data).toEqual({ search: [], resolve: null })
      expect(errors).toEqual([
        {
          message: expect.stringMatching(
            /^Expected a name with at least one letter or digit, of at most 400 characters, but found ".{0,120}\.$/su,
          ),
          locations: expect.anything(),
          path: ['resolve'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    } else {
      expect(errors).toBeUndefined()
      const { search, resolve } = data as { search: unknown[]; resolve: { verdict: string }[] }
      expect(search).toEqual([])
      expect(resolve.filter(({ verdict }) => verdict === 'MATCH')).toEqual([])
    }
  })

  test.each(EMPTY.map(shown))('without a word, such as %j…, is the caller’s mistake', async (_, text) => {
    const { data, errors } = await ask(BOTH, { text })
    expect(data).toEqual({ search: null, resolve: null })
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['search'], { code: 'BAD_USER_INPUT' }],
      [['resolve'], { code: 'BAD_USER_INPUT' }],
    ])
    for (const { message } of errors!)
      expect(message).toMatch(/^Expected a (text|name) with at least one letter or digit/)
  })

  test.each([
    ['\u202eacme widgets\u202c', 'acme'],
    ['acme\u0000 widgets', 'acme'],
    ['🌰 Acme 🌰 Widgets 🌰', 'acme'],
    ['ＡＣＭＥ ＷＩＤＧＥＴＳ', 'acme'],
    ['+acme +widgets', 'acme'],
    ['"acme widgets"', 'acme'],
  ])('with %j in it means what its words mean', async (text, id) => {
    const { data, errors } = await ask(BOTH, { text })
    expect(errors).toBeUndefined()
    const { search, resolve } = data as Record<'search' | 'resolve', { node: { id: string } }[]>
    expect([search[0]?.node.id, resolve[0]?.node.id]).toEqual([id, id])
  })

  test.each([
    ['search(text: "acme", first: -1) { score }', 'search'],
    ['search(text: "acme", first: 101) { score }', 'search'],
    ['resolve(name: "acme", first: -1) { score }', 'resolve'],
    ['resolve(name: "acme", first: 101) { score }', 'resolve'],
  ])('asked with a page that is none is refused: %s', async (field, name) => {
    const { data, errors } = await ask(`{ ${field} }`)
    expect(data).toEqual({ [name]: null })
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }])
  })

  test('of an unknown kind, or null, is refused by the schema', async () => {
    for (const field of [
      'resolve(name: "acme", kind: Firm)',
      'search(text: "acme", kinds: [Firm])',
      'resolve(name: null)',
    ]) {
      const { errors } = await ask(`{ ${field} { score } }`)
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    }
  })

  test('may be asked for nobody', async () => {
    expect(await ask('{ search(text: "acme", first: 0) { score } resolve(name: "acme", first: 0) { score } }')).toEqual(
      {
        data: { search: [], resolve: [] },
      },
    )
  })
})

describe.each([
  ['search', 'search(text: "Acme Widgets", kinds: [Company]) { node { id formerIds } matchedOn }'],
  ['resolve', 'resolve(name: "Acme Widgets", kind: Company, first: 1) { node { id formerIds } matchedOn }'],
])('%s', (name, field) => {
  /** What is found where the names are sought at this epoch. */
  const found = (id: string) => ({
    [name]: expect.arrayContaining([{ node: expect.objectContaining({ id }), matchedOn: 'Acme Widgets' }]),
  })

  test('takes two statements, at one epoch, also where another is published between them', async () => {
    const { data, errors, texts } = await between(field, () => publish(BEFORE))
    expect({ data, errors }).toEqual({ data: found('acme'), errors: undefined })
    expect(texts).toHaveLength(2)
    // Nothing was undone: the epoch before is what is published now.
    try {
      expect((await ask(`{ ${field} }`)).data).toEqual(found('acme-widgets'))
      const merged = await between(field, () => publish(AFTER))
      expect({ data: merged.data, errors: merged.errors }).toEqual({ data: found('acme-widgets'), errors: undefined })
    } finally {
      await publish(AFTER)
    }
  })

  test('takes one where only what is shown of an entity is selected', async () => {
    const { graph: sent, texts } = recorded(graph)
    const light = field.replace('formerIds', '__typename kind name description note')
    const { data } = await asker(sent)(`{ ${light} }`)
    expect(texts).toHaveLength(1)
    const { data: whole } = await ask(`{ ${light.replace('note', 'note formerIds')} }`)
    const without = (rows: unknown) =>
      JSON.parse(JSON.stringify(rows, (key, value) => (key === 'formerIds' ? undefined : value)))
    expect(data).toEqual(without(whole))
    expect((data as Record<string, unknown[]>)[name]!.length).toBeGreaterThan(0)
  })

  test('beside another root field agrees with it on the epoch first', async () => {
    const { graph: sent, texts } = recorded(graph)
    expect(await asker(sent)(`{ ${field} stats { epoch entities } }`)).toEqual({
      data: { ...found('acme'), stats: { epoch: AFTER, entities: 5 } },
    })
    expect(texts).toHaveLength(4)
  })

  test('is asked at the epoch of the operation', async () => {
    const at = (epoch: number) => ask(`query @at(epoch: ${epoch}) { ${field} }`)
    expect((await at(BEFORE)).data).toEqual(found('acme-widgets'))
    expect((await at(AFTER)).data).toEqual(found('acme'))
    expect((await at(0)).data).toEqual({ [name]: [] })
  })

  /** Asks, and does something when the first of the statements has been answered. */
  async function between(selection: string, work: () => Promise<unknown>) {
    const { graph: sent, texts } = recorded(graph, async number => {
      if (number === 2) await work()
    })
    return { ...(await asker(sent)(`{ ${selection} }`)), texts }
  }
})

const publish = (epoch: number): Promise<unknown> =>
  write(graph, run => run("MATCH (graph:Graph {id: 'claimgraph'}) SET graph.epoch = $epoch", { epoch }))
