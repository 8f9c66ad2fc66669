import { expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { BOTH, folderOf, valued } from '../ingest/herald.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)

covers('Citation')('a citation says how the value follows from words that do not carry it, and only then', async () => {
  const derivation = { kind: 'INFERRED', reason: 'The only figure of that page.' }
  const inferred = { source: 'herald', quote: 'DeepSeek is worth', derivation }
  await holdOnly(graph, folderOf({ ...BOTH, claims: [{ ...valued, citations: [...valued.citations, inferred] }] }))
  expect(
    await ask(`{ claims { edges { node { citations { quote derivation { __typename why: explanation kind } } } } } }`),
  ).toEqual({
    data: {
      claims: {
        edges: [
          {
            node: {
              citations: [
                {
                  quote: 'DeepSeek is worth',
                  derivation: { __typename: 'Derivation', why: 'The only figure of that page.', kind: 'INFERRED' },
                },
                { quote: 'DeepSeek is worth 350 billion RMB', derivation: null },
              ],
            },
          },
        ],
      },
    },
  })
})
