import { beforeAll, describe, expect, test } from 'vitest'
import { searchWords } from '../../../src/api/compile/binding.ts'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const search = (text: string) => ask('query ($text: String!) { search(text: $text) { node { id } } }', { text })
const found = (...ids: string[]) => ({ data: { search: ids.map(id => ({ node: { id } })) } })

describe('what Lucene reads as syntax is words in a search', () => {
  const NOTHING = [
    'foo: [ "',
    'name:acorn',
    'alias.name:*',
    'AND',
    'OR',
    'acorn AND birch',
    'acorn OR birch',
    'acorn || birch',
    '[a TO z]',
    '{* TO *}',
    'acor?n',
    'acron~2',
    'b*h',
    '*corn',
    'zzz^4',
    '"acorn birch"',
    "'; MATCH (n) DETACH DELETE n //",
    '\u200b x',
    'zzz '.repeat(1_250),
    'z'.repeat(5_000),
    '月'.repeat(5_000),
    '🌰z'.repeat(2_500),
  ]
  test.each(NOTHING.map(text => [text.slice(0, 30), text] as const))(
    '%j… finds nothing, and not everything',
    async (_, text) => {
      expect(await search(text)).toEqual(found())
    },
  )

  test.each([
    ['acorn*', 'acorn', 'acorn-seed'],
    ['+acorn +labs', 'acorn'],
    ['acorn\\\\', 'acorn', 'acorn-seed'],
    ['(acorn)', 'acorn', 'acorn-seed'],
    ['"Acorn Labs"', 'acorn'],
    ['🌰 Oak 🌰', 'oak-1'],
    ['oak-1!', 'oak-1'],
    ['OAK && 1', 'oak-1'],
  ])('%j finds what its words find', async (text, ...ids) => {
    const { data, errors } = await search(text)
    expect(errors).toBeUndefined()
    const nodes = (data as { search: { node: { id: string } }[] }).search.map(({ node }) => node.id)
    expect(new Set(nodes)).toEqual(new Set(ids))
  })

  test.each(['', ' ', '*', '*:*', '"', '?!', '…', '+', '-', '\\', '/.*/', '🌰', '❤️', '\u0000', '&& || !'])(
    '%j has no word, and is the caller’s mistake',
    async text => {
      const { data, errors } = await search(text)
      expect(data).toEqual({ search: null })
      expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
        {
          message: 'Expected a text with at least one letter or digit to search for, but found none.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    },
  )
})

describe('the words that Lucene gets', () => {
  test.each([
    ['Moonshot', '("moonshot" OR moonshot*)'],
    ['Moonshot AI', '"moonshot" AND ("ai" OR ai*)'],
    ['foo: [ "', '("foo" OR foo*)'],
    ['NOT C++', '"not" AND ("c" OR c*)'],
    ['月之暗面', '("月之暗面" OR 月之暗面*)'],
    ['a"b\\c*d', '"a" AND "b" AND "c" AND ("d" OR d*)'],
  ])('of %j are %s', (text, words) => {
    expect(searchWords(text)).toBe(words)
  })

  test('are at most twelve, of the first two hundred characters', () => {
    expect(searchWords('a '.repeat(300)).split(' AND ')).toHaveLength(12)
    expect(searchWords('x'.repeat(5_000)).length).toBeLessThan(500)
  })
})
