// What is found follows what it rests on: rates, dates of sources, rounds of the company, and nothing else is touched.

import { describe, expect, it } from 'vitest'
import { parseRates } from '../../src/domain/rates/parse.ts'
import { read } from '../../src/graph/connect.ts'
import { derivedFingerprint, fingerprint } from '../../src/ingest/fingerprint.ts'
import { holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { COURIER, DISPUTE, disputeFolder, HERALD, TEN, TWELVE } from './dispute.ts'
import { conflictLines } from './found.ts'

const graph = testGraph()

const YUAN = { ...TEN, value: { money: '¥' }, key: 'yuan' }
/** 12 billion dollars against 84 billion yuan: right at 7 yuan for a dollar. */
const RESTATED = disputeFolder({
  ...DISPUTE,
  claims: [
    TWELVE,
    {
      ...YUAN,
      value: { amount: '84000000000', currency: 'CNY' },
      citations: [
        {
          source: 'courier',
          quote: 'Acme is worth $10 billion',
          asStated: '$10 billion',
          derivation: { kind: 'INFERRED', reason: 'For a test of rates.' },
        },
      ],
    },
  ],
})

const ratesAt = (yuan: number) => parseRates(`Date,USD,CNY,\n2026-05-14,1,${yuan},\n2026-05-13,1,${yuan},\n`).rates

describe('a new rates file', () => {
  it('has everything looked through again, at an epoch of its own', async () => {
    await holdOnly(graph)
    await ingest(graph, [RESTATED], ratesAt(7))
    expect(await conflictLines(graph)).toEqual([])
    const [summary] = await ingest(graph, [RESTATED], ratesAt(5))
    expect(summary).toMatchObject({ epoch: 2, claims: { unchanged: 2 }, findings: { found: 1 } })
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
    const [again] = await ingest(graph, [RESTATED], ratesAt(5))
    expect(again).toMatchObject({ epoch: null, findings: null })
    await ingest(graph, [RESTATED], ratesAt(7))
    expect(await conflictLines(graph)).toEqual([])
    expect(await read(graph, 'MATCH (conflict:Conflict) RETURN conflict.since, conflict.until')).toEqual([[2, 3]])
  })
})

describe('after an ingest', () => {
  it('only the facts that it touched are looked through', async () => {
    await holdOnly(graph, disputeFolder())
    const other = { id: 'birch', kind: 'Company', name: 'Birch' }
    const edition = { ...HERALD, id: 'herald-2' }
    const [citation] = TWELVE.citations
    const claim = { ...TWELVE, subject: 'birch', citations: [{ ...citation, source: 'herald-2' }] }
    const [summary] = await ingest(graph, [
      disputeFolder({ dataset: 'second', sources: [edition], entities: [other], claims: [claim] }),
    ])
    expect(summary!.findings).toEqual({ facts: 1, found: 0, ended: 0, leftOut: 0 })
  })

  it('a source that is dated otherwise has the conflicts of its claims found again', async () => {
    await holdOnly(graph, disputeFolder())
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
    await ingest(graph, [disputeFolder({ ...DISPUTE, sources: [HERALD, { ...COURIER, publishedOn: '2024-01' }] })])
    expect(await conflictLines(graph)).toEqual(['acme VALUATION TEMPORAL EXPLAINED'])
  })

  it('a claim that goes takes its conflict with it, and brings it back when it returns', async () => {
    await holdOnly(graph, disputeFolder())
    const before = [await fingerprint(graph), await derivedFingerprint(graph)]
    await ingest(graph, [disputeFolder({ ...DISPUTE, claims: [TWELVE] })])
    expect(await conflictLines(graph)).toEqual([])
    await ingest(graph, [disputeFolder()])
    expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
    expect([await fingerprint(graph), await derivedFingerprint(graph)]).toEqual(before)
  })
})

describe('in whichever order', () => {
  it('the two sides are ingested, the same is found', async () => {
    const [one, other] = [
      disputeFolder({ ...DISPUTE, dataset: 'one', claims: [TWELVE] }),
      disputeFolder({ ...DISPUTE, dataset: 'other', claims: [TEN] }),
    ]
    const found = []
    for (const folders of [
      [one, other],
      [other, one],
    ]) {
      await holdOnly(graph)
      for (const folder of folders) await ingest(graph, [folder], RATES)
      found.push([await fingerprint(graph), await derivedFingerprint(graph)])
      expect(await conflictLines(graph)).toEqual(['acme VALUATION GENUINE OPEN'])
    }
    expect(found[0]).toEqual(found[1])
  })
})
