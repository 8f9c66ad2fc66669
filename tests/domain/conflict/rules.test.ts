// What the corpora of pairs do not show: many claims at once, judgements, and what is found once.

import { describe, expect, it } from 'vitest'
import type { LiveClaim } from '../../../src/domain/conflict/conflict.ts'
import { detect } from '../../../src/domain/conflict/detect.ts'
import { RATES } from '../../harness.ts'
import type { CorpusClaim } from './corpus/pair.ts'
import { liveClaim } from './live.ts'

const valued = (id: string, claim: CorpusClaim, extra: Partial<LiveClaim> = {}): LiveClaim => ({
  ...liveClaim(id, 'VALUATION', claim),
  ...extra,
})
const rejected = { rank: 'DEPRECATED', rankReason: 'An error.' } as const
const found = (claims: LiveClaim[], parts: LiveClaim[] = []) => detect({ claims, parts }, RATES)
const states = (claims: LiveClaim[]) => found(claims).conflicts.map(({ kind, state }) => `${kind} ${state}`)

describe('many claims on one fact', () => {
  it('one figure that contradicts one of sixty monthly ones is found, and nothing is left out', () => {
    const months = Array.from({ length: 60 }, (_, index) => {
      const asOf = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      return liveClaim(`m${index}`, 'DAILY_ACTIVE_USERS', {
        value: { number: `${index + 11}000000`, unit: 'users' },
        asOf,
      })
    })
    const other = liveClaim('other', 'DAILY_ACTIVE_USERS', {
      value: { number: '40500000', unit: 'users' },
      asOf: '2025-12',
    })
    const { conflicts, leftOut } = found([...months, other])
    expect({ kinds: conflicts.map(({ kind, sides }) => [kind, ...sides.flat().sort()]), leftOut }).toEqual({
      kinds: [['GENUINE', 'm59', 'other']],
      leftOut: 0,
    })
  })

  it('two values with many claims each are one conflict, between all of them', () => {
    const claims = ['$5 billion', '$9 billion'].flatMap((value, side) =>
      Array.from({ length: 100 }, (_, index) => valued(`${side}-${index}`, { value })),
    )
    const { conflicts, leftOut } = found(claims)
    expect(conflicts.map(({ kind, sides }) => [kind, ...sides.map(({ length }) => length)])).toEqual([
      ['GENUINE', 100, 100],
    ])
    expect(leftOut).toBe(0)
  })

  it('more pairs of values than are looked at are counted', () => {
    const claims = Array.from({ length: 60 }, (_, index) => valued(`v${index}`, { value: `$${index + 1}00 million` }))
    const { conflicts, leftOut } = found(claims)
    expect(conflicts.length).toBeGreaterThan(900)
    expect(leftOut).toBe((60 * 59) / 2 - 1_000)
  })
})

describe('judgements', () => {
  const [ten, twelve, fourteen] = [
    valued('ten', { value: '$10 billion' }),
    valued('twelve', { value: '$12 billion' }),
    valued('fourteen', { value: '$14 billion' }),
  ] as const

  it('against all wrong values leave nothing open', () => {
    expect(states([{ ...ten, ...rejected }, { ...twelve, ...rejected }, fourteen])).toEqual([
      'GENUINE SETTLED',
      'GENUINE SETTLED',
      'GENUINE SETTLED',
    ])
  })

  it('for one value settle what it takes part in, and nothing else', () => {
    expect(states([{ ...ten, rank: 'PREFERRED' }, twelve, fourteen]).sort()).toEqual([
      'GENUINE OPEN',
      'GENUINE SETTLED',
      'GENUINE SETTLED',
    ])
  })

  const whole = liveClaim('whole', 'AMOUNT_RAISED', { subject: 'round', value: '$50 billion' })
  const part = (id: string, value: string) => liveClaim(id, 'PARTICIPATED_IN', { subject: id, object: 'round', value })
  const sum = (claims: LiveClaim[], parts: LiveClaim[]) => found(claims, parts).conflicts.map(({ state }) => state)

  it('on a part of a sum: rejected it settles, preferred it says nothing of the others', () => {
    const [one, other] = [part('one', '$30 billion'), part('other', '$40 billion')]
    expect(sum([whole], [one, other])).toEqual(['OPEN'])
    expect(sum([whole], [one, { ...other, ...rejected }])).toEqual(['SETTLED'])
    expect(sum([whole], [one, { ...other, rank: 'PREFERRED' }])).toEqual(['OPEN'])
    expect(sum([{ ...whole, ...rejected }], [one, other])).toEqual(['SETTLED'])
    expect(sum([{ ...whole, rank: 'PREFERRED' }], [one, other])).toEqual(['SETTLED'])
  })
})

describe('a stated equivalent', () => {
  const equivalent = (id: string, publishedOn: string) => ({
    source: id,
    publishedOn,
    lastDigit: '1000000000',
    statedEquivalent: '$53.2 billion',
    inferred: false,
  })
  const early = equivalent('early', '2016-01-15')
  const late = equivalent('late', '2026-05-14')

  it('is held against the rates of each time at which it is stated, in whichever order', () => {
    const claim = valued('a', { value: '350 billion RMB' })
    const results = [
      [early, late],
      [late, early],
    ].map(citations => found([{ ...claim, citations }]))
    expect(results[0]).toEqual(results[1])
    expect(results[0]!.checks.map(({ outcome }) => outcome).sort()).toEqual(['HOLDS', 'OFF'])
    expect(results[0]!.conflicts.map(({ kind }) => kind)).toEqual(['RATE'])
  })

  it('of a forecast is no conflict', () => {
    const claim = valued('a', { value: '350 billion RMB', modality: 'FORECAST' })
    expect(found([{ ...claim, citations: [late] }])).toEqual({ conflicts: [], checks: [], leftOut: 0 })
  })
})

it('evidence for a side comes from claims about the same two only', () => {
  const invested = (id: string, object: string, value: string) =>
    liveClaim(id, 'INVESTED_IN', { subject: 'x', object, value })
  const elsewhere = invested('c', 'z', '35 billion yuan')
  const citations = elsewhere.citations.map(citation => ({ ...citation, statedEquivalent: 'about $5 billion' }))
  const { conflicts } = found([
    invested('a', 'y', '$5 billion'),
    invested('b', 'y', '5 billion RMB'),
    { ...elsewhere, citations },
  ])
  expect(conflicts.map(({ kind, evidence }) => [kind, evidence])).toEqual([['CURRENCY_SLIP', []]])
})
