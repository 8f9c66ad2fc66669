// Whatever happened on the way: graphs that hold the same datasets, with nothing retracted, say the same.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivedFingerprint, fingerprint } from '../../src/ingest/fingerprint.ts'
import { restore, retract } from '../../src/ingest/retract.ts'
import { holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { COURIER, DISPUTE, disputeFolder, HERALD, TEN, TWELVE } from './dispute.ts'

const graph = testGraph()

const FOLDERS = {
  one: disputeFolder({ ...DISPUTE, dataset: 'one', claims: [TWELVE] }),
  two: disputeFolder({ ...DISPUTE, dataset: 'two', claims: [TEN] }),
  three: disputeFolder({
    ...DISPUTE,
    dataset: 'three',
    sources: [{ ...HERALD, title: 'The Herald' }, COURIER],
    judgements: [{ verdict: 'PREFERRED', claim: 'ten', reason: 'For a test.' }],
  }),
}
type Dataset = keyof typeof FOLDERS
const ALL = Object.keys(FOLDERS) as Dataset[]

const step = fc.oneof(
  fc.constantFrom(...ALL).map(dataset => ({ ingest: dataset })),
  fc.constantFrom('herald', 'courier').map(source => ({ retract: source })),
  fc.constantFrom('herald', 'courier').map(source => ({ restore: source })),
)

const said = async () => [await fingerprint(graph), await derivedFingerprint(graph)]

describe('the fingerprint', () => {
  it('depends on what is there, not on how it got there', async () => {
    await holdOnly(graph)
    for (const dataset of ALL) await ingest(graph, [FOLDERS[dataset]])
    const expected = await said()
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(ALL, { minLength: 3 }),
        fc.array(step, { maxLength: 5 }),
        async (order, steps) => {
          await holdOnly(graph)
          await ingest(graph, [FOLDERS.one])
          await ingest(graph, [FOLDERS.two])
          for (const each of steps) {
            if ('ingest' in each) await ingest(graph, [FOLDERS[each.ingest]])
            else if ('retract' in each) await retract(graph, RATES, each.retract, 'For a test.')
            else await restore(graph, RATES, each.restore)
          }
          for (const dataset of order) await ingest(graph, [FOLDERS[dataset]])
          for (const source of ['herald', 'courier']) await restore(graph, RATES, source)
          expect(await said()).toEqual(expected)
        },
      ),
      { numRuns: 8, endOnFailure: true },
    )
  })
})
