// Where the words of a citation stand: the link that opens their page, and what stands around them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/graph/connect.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

covers('Citation.link')(
  'a citation links to its words in the page of its source, where that has an address',
  async () => {
    expect(await ask('{ company(id: "acorn") { valuation { claims { citations { link source { id } } } } } }')).toEqual(
      {
        data: {
          company: {
            valuation: {
              claims: [
                {
                  citations: [
                    {
                      link: 'https://gazette.example/acorn#:~:text=by%20its%20own%20account%2C%20it%20is%20worth%20over%20500%20million%20yuan',
                      source: { id: 'gazette' },
                    },
                  ],
                },
                {
                  citations: [
                    { link: null, source: { id: 'filing-7' } },
                    {
                      link: 'https://gazette.example/acorn#:~:text=The%20round%20values%20Acorn%20Labs%20at%20%2490%20million',
                      source: { id: 'gazette' },
                    },
                  ],
                },
              ],
            },
          },
        },
      },
    )
  },
)

describe('the context of a citation', () => {
  const text = [...readFileSync(join(UNIVERSE, 'sources', 'notebook.txt'), 'utf8')]
  const contexts = (...chars: (number | string)[]) =>
    ask(`{ technology(id: "sparse-mixing") { users { edges { claims { citations { start end
      ${chars.map((count, index) => `c${index}: context${count === '' ? '' : `(chars: ${count})`}`).join(' ')}
    } } } } } }`)
  /** As the answer has them; the places are those that `Citation` is tested for. */
  const users = (...expected: ((start: number, end: number) => string | null)[]) => ({
    technology: {
      users: {
        edges: [[130, 145] as const, [151, 179] as const, [74, 88] as const].map(([start, end]) => ({
          claims: [
            {
              citations: [
                { start, end, ...Object.fromEntries(expected.map((each, index) => [`c${index}`, each(start, end)])) },
              ],
            },
          ],
        })),
      },
    },
  })
  const cut = (from: number, to: number) => text.slice(Math.max(from, 0), to).join('')

  covers('Citation.context')('has so many code points before and after it: a chestnut is one', async () => {
    // The chestnuts of the third line stand just before its quote, the two of the second 54 code points before theirs.
    expect(text.slice(147, 151).join('')).toBe('🌰🌰🌰 ')
    expect(await contexts(3, 60, 0, '')).toEqual({
      data: users(...[3, 60, 0, 200].map(chars => (start: number, end: number) => cut(start - chars, end + chars))),
    })
  })

  test('ends where the text does', async () => {
    expect(await contexts(2000)).toEqual({ data: users(() => text.join('')) })
  })

  test.each([-1, 2001])('cannot be of %i code points', async chars => {
    expect(await contexts(chars)).toEqual({
      data: users(() => null),
      errors: [0, 1, 2].map(edge => ({
        message: `Expected "chars" to be from 0 to 2000, but found ${chars}.`,
        locations: [expect.anything()],
        path: ['technology', 'users', 'edges', edge, 'claims', 0, 'citations', 0, 'c0'],
        extensions: { code: 'BAD_USER_INPUT' },
      })),
    })
  })

  test('is of the text that the words were proved against, and null where that is not there', async () => {
    const rename = (from: string, to: string) =>
      write(graph, run => run('MATCH (document:Document {sha256: $from}) SET document.sha256 = $to', { from, to }))
    const { data } = await ask('{ source(id: "notebook") { sha256 } }')
    const { sha256 } = (data as { source: { sha256: string } }).source
    await rename(sha256, 'gone')
    try {
      expect(await contexts(3)).toEqual({ data: users(() => null) })
    } finally {
      await rename('gone', sha256)
    }
  })
})
