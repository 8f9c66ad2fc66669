import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { sha256 } from '../../src/domain/canonical.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const text = (source: string) => readFileSync(join(UNIVERSE, 'sources', `${source}.txt`), 'utf8')

covers(
  'Citation',
  'Citation.assertedBy',
  'Citation.claim',
  'Citation.source',
)('a citation has the words to the letter, their place, and whom the source names for them', async () => {
  expect(
    await ask(`{ company(id: "acorn") { valuation { claims { citations {
        __typename quote start end locator asStated statedEquivalent attribution note sha256 dataset
        source { id } assertedBy { __typename id } claim { statement }
      } } } } }`),
  ).toEqual({
    data: {
      company: {
        valuation: {
          claims: [
            {
              citations: [
                {
                  __typename: 'Citation',
                  quote: 'by its own account, it is worth over 500 million yuan',
                  ...place('gazette', 'by its own account, it is worth over 500 million yuan'),
                  locator: null,
                  asStated: 'over 500 million yuan',
                  statedEquivalent: null,
                  attribution: 'its own account',
                  note: null,
                  sha256: sha256(text('gazette')),
                  dataset: 'universe',
                  source: { id: 'gazette' },
                  assertedBy: { __typename: 'Company', id: 'acorn' },
                  claim: { statement: 'Acorn Labs is valued at at least 500 million CNY' },
                },
              ],
            },
            {
              citations: [
                {
                  __typename: 'Citation',
                  quote: 'Registered valuation after the seed round: USD 90 million, as of February 2026.',
                  start: 0,
                  end: 79,
                  locator: 'page 1',
                  asStated: 'USD 90 million',
                  statedEquivalent: null,
                  attribution: null,
                  note: null,
                  sha256: sha256(text('filing-7')),
                  dataset: 'universe',
                  source: { id: 'filing-7' },
                  assertedBy: null,
                  claim: {
                    statement: 'Acorn Labs is valued at 90 million USD (post-money, round acorn-seed, as of 2026-02)',
                  },
                },
                {
                  __typename: 'Citation',
                  quote: 'The round values Acorn Labs at $90 million',
                  ...place('gazette', 'The round values Acorn Labs at $90 million'),
                  locator: null,
                  asStated: '$90 million',
                  statedEquivalent: null,
                  attribution: null,
                  note: 'Without saying as of when.',
                  sha256: sha256(text('gazette')),
                  dataset: 'universe',
                  source: { id: 'gazette' },
                  assertedBy: { __typename: 'Source', id: 'filing-7' },
                  claim: {
                    statement: 'Acorn Labs is valued at 90 million USD (post-money, round acorn-seed, as of 2026-02)',
                  },
                },
              ],
            },
          ],
        },
      },
    },
  })
})

covers('Citation')('places are counted in code points: a chestnut is one, as a Chinese character is', async () => {
  expect(
    await ask('{ technology(id: "sparse-mixing") { users { edges { claims { citations { quote start end } } } } } }'),
  ).toEqual({
    data: {
      technology: {
        users: {
          edges: [
            // The first line has 29 code points with its end, the second one 118.
            { claims: [{ citations: [{ quote: 'uses everywhere', start: 130, end: 145 }] }] },
            { claims: [{ citations: [{ quote: 'Leaf is to mix sparsely too.', start: 151, end: 179 }] }] },
            { claims: [{ citations: [{ quote: 'mixes sparsely', start: 74, end: 88 }] }] },
          ],
        },
      },
    },
  })
})

/** Where the words stand in a text without any character beyond the basic plane. */
function place(source: string, quote: string): { start: number; end: number } {
  const start = text(source).indexOf(quote)
  return { start, end: start + quote.length }
}
