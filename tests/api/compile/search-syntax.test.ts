import { beforeAll, describe, expect, test } from 'vitest'
import { resolveQuery, searchQuery } from '../../../src/api/lucene.ts'
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
    'b?rch',
    'acron~2',
    'b*h',
    '*rch',
    'zzz^4',
    '"acorn birch"',
    "'; MATCH (n) DETACH DELETE n //",
    '\u200b q',
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

/** Nothing here is read as an operator, a wildcard or a range: fields, quoted phrases, unfinished words and typos, with a weight. */
const TERM = /^\w+:(?:"[\p{L}\p{M}\p{N}_ ]+"|[\p{L}\p{M}\p{N}]+\*?|[\p{L}\p{M}\p{N}]+~[12])(?:\^\d)?$/u
const FIELDS = new Set(['normalised', 'latin', 'joined', 'initials', 'keys'])

describe('what Lucene gets', () => {
  const TEXTS = [
    'Moonshot',
    'Moonshot AI',
    'foo: [ "',
    'NOT C++',
    '+a +b',
    'c++',
    '月之暗面',
    'a"b\\c*d',
    'a && b || !c',
    'x~2 y^9 /z/',
    '(a OR b) AND NOT c',
    '{a TO b]',
    '﹢ａ ＊ｂ ：ｃ',
    'ー',
    '々',
    'مؤسسة',
    'שלום',
    '🌰 Oak 🌰',
    'Inc.',
    'Hsiao-pʻing',
    '€5 ™ № ½ ℃',
    '\ud842 lone',
    'x'.repeat(10_000),
    'a '.repeat(5_000),
    '月'.repeat(10_000),
    `${'(+"'.repeat(30)}a`,
  ]
  test.each(TEXTS.map(text => [text.slice(0, 20), text] as const))(
    'of %j… is terms, and no more than a few hundred',
    (_, text) => {
      for (const query of [searchQuery(text, { typos: true }), resolveQuery(text, ['Company', 'Person', 'Product'])]) {
        const terms = termsIn(query)
        expect(terms.filter(term => !TERM.test(term) || !FIELDS.has(term.split(':')[0]!))).toEqual([])
        expect(terms.length).toBeGreaterThan(0)
        expect(terms.length).toBeLessThan(300)
      }
    },
  )

  test('is at most twelve words, of the first two hundred characters', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`)
    expect(searchQuery(words.join(' '), { typos: true })).toContain('"w11"')
    expect(searchQuery(words.join(' '), { typos: true })).not.toContain('"w12"')
    expect(searchQuery(`${'x'.repeat(200)}y`, { typos: true })).not.toContain('y')
  })

  /** Apart from the parentheses, AND and OR that stand between them. */
  function termsIn(query: string): string[] {
    expect(query).not.toContain('()')
    const phrases: string[] = []
    const without = query.replace(/"[^"]*"/gu, phrase => `#${phrases.push(phrase) - 1}#`)
    return without
      .split(/[() ]+/u)
      .filter(part => part !== '' && part !== 'AND' && part !== 'OR')
      .map(part => part.replace(/#(\d+)#/u, (_, index) => phrases[Number(index)]!))
  }
})
