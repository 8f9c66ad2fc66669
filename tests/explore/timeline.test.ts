// What a timeline shows of claims: where a sum stands, and what contradicts what.

import { describe, expect, it, test } from 'vitest'
import { acrossSides, spanOf, timelineOf } from '../../src/explore/parts/timeline-data.ts'
import type { AmountsFragment } from '../../src/explore/queries.ts'
import { money, source, sum } from './said.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const timeline = (claims: AmountsFragment['claims'], conflicts: AmountsFragment['conflicts'] = []) =>
  timelineOf([{ name: 'Valuation', set: { claimCount: claims.length, claims, conflicts } }])

describe('the time of a date', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-05-14', '2026-05-14', '2026-05-14'],
    ['2025/2026', '2025-01-01', '2026-12-31'],
    ['2025-11/2026-02-03', '2025-11-01', '2026-02-03'],
  ])('%s is from %s to %s', (date, from, to) => {
    expect(spanOf(date)).toEqual({ from: day(from), to: day(to) })
  })

  it.each(['2025/..', '../2026', 'soon'])('%s has no end that could be drawn', date => {
    expect(spanOf(date)).toBeNull()
  })
})

describe('a sum', () => {
  it('stands at its own date, in the currency that was asked for, in the words it was stated in', () => {
    const converted = {
      basis: 'at 7 CNY for 1 USD',
      money: { amount: null, currency: 'USD', lower: '50000000000', upper: '52000000000', approximate: false },
    }
    const [point] = timeline([sum('a', money('350000000000', 'CNY'), { asOf: '2026-05-14', converted })]).points
    expect(point).toEqual({
      claim: 'a',
      series: 'Valuation',
      words: '350 billion CNY',
      statement: 'The statement of a',
      amount: Math.sqrt(50e9 * 52e9),
      low: 50e9,
      high: 52e9,
      from: day('2026-05-14'),
      to: day('2026-05-14'),
      isSourceDate: false,
      isReported: true,
    })
  })

  it('without a date stands at that of its earliest source', () => {
    const citations = [source('b', '2026-05'), source('a', null), source('c', '2026-04')].map(each => ({
      id: each.id,
      source: each,
    }))
    const [point] = timeline([sum('a', money('5'), { citations, modality: 'PLANNED' })]).points
    expect(point).toMatchObject({
      from: day('2026-04-01'),
      to: day('2026-04-30'),
      isSourceDate: true,
      isReported: false,
    })
  })

  it('of which only a bound is known stands at that', () => {
    const [point] = timeline([sum('a', money(null, 'USD', '2000000000'), { asOf: '2026' })]).points
    expect(point).toMatchObject({ words: 'at least 2 billion USD', amount: 2e9, low: 2e9, high: 2e9 })
  })

  it.each([
    ['without any date', sum('a', money('5'))],
    ['without a rate', sum('a', money('5'), { asOf: '2026', converted: null })],
    ['of nothing', sum('a', money('0'), { asOf: '2026' })],
    ['that is denied', sum('a', money('5'), { asOf: '2026', stance: 'DENIES' })],
    ['that is none', sum('a', { __typename: 'TextValue', text: 'much' }, { asOf: '2026' })],
  ])('%s is named beside the drawing', (_, claim) => {
    const left = [{ id: 'a', statement: 'The statement of a' }]
    expect(timeline([claim])).toEqual({ points: [], clashes: [], left, cut: [] })
  })
})

test('a disagreement is between those that do not say the same', () => {
  const claims = [
    sum('a', money('50'), { asOf: '2025' }),
    sum('b', money('50'), { asOf: '2026' }),
    sum('c', money('350'), { asOf: '2026' }),
  ]
  const [clash] = timeline(claims, [
    { id: 'x', kind: 'GENUINE', state: 'OPEN', claims: claims.map(({ id }) => ({ id })) },
  ]).clashes
  expect(acrossSides(clash!).map(([one, other]) => [one.claim, other.claim])).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ])
})

test('both sides of a disagreement are joined, what has no place left out, and nothing with one end', () => {
  const at = { asOf: '2026' }
  const claims = [sum('low', money('50'), at), sum('high', money('350'), at), sum('undated', money('1'))]
  const conflict = (id: string, ...of: string[]) =>
    ({ id, kind: 'CURRENCY_SLIP', state: 'OPEN', claims: of.map(each => ({ id: each })) }) as const
  const { points, clashes } = timeline(claims, [
    conflict('x', 'low', 'high', 'undated'),
    conflict('y', 'low', 'undated'),
  ])
  expect(points.map(({ claim }) => claim)).toEqual(['high', 'low'])
  expect(clashes.map(({ id, points: ends }) => [id, ends.map(({ claim }) => claim)])).toEqual([['x', ['low', 'high']]])
})

test('what there is more than was asked for is said', () => {
  const claims = [sum('low', money('50'), { asOf: '2026' }), sum('high', money('350'), { asOf: '2026' })]
  const conflicts = Array.from({ length: 21 }, (_, number) => ({
    id: `x${number}`,
    kind: 'GENUINE' as const,
    state: 'OPEN' as const,
    claims: claims.map(({ id }) => ({ id })),
  }))
  const { clashes, cut } = timelineOf([
    { name: 'Valuation', set: { claimCount: 130, claims, conflicts } },
    { name: 'A round', set: { claimCount: 1, claims: claims.slice(0, 1), conflicts: [] } },
  ])
  expect(clashes).toHaveLength(20)
  expect(cut).toEqual(['the first 2 of 130 claims on Valuation', 'the first 20 disagreements on Valuation'])
})
