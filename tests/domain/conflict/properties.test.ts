// What holds for all claims: the order in which they come plays no part, and nothing is both agreed and disputed.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareValues } from '../../../src/domain/conflict/compare.ts'
import type { LiveClaim } from '../../../src/domain/conflict/conflict.ts'
import { detect } from '../../../src/domain/conflict/detect.ts'
import { RATES } from '../../harness.ts'
import { liveClaim } from './live.ts'

const money = fc
  .tuple(
    fc.constantFrom('', '', '', 'over ', 'about ', 'up to '),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom('million', 'billion'),
    fc.constantFrom('USD', 'CNY', 'EUR', 'JPY'),
  )
  .map(([mark, number, magnitude, currency]) => `${mark}${number} ${magnitude} ${currency}`)

const claim = fc.record(
  {
    value: money,
    modality: fc.constantFrom('REPORTED' as const, 'REPORTED' as const, 'PLANNED' as const, 'OPINION' as const),
    stance: fc.constantFrom('ASSERTS' as const, 'ASSERTS' as const, 'DENIES' as const),
    asOf: fc.constantFrom('2024', '2025-03', '2026-05-14'),
    round: fc.constantFrom('series-a', 'series-b'),
    published: fc.constantFrom('2025-03-03', '2026-05-14', null),
  },
  { requiredKeys: ['value'] },
)

const claims = fc
  .array(claim, { minLength: 2, maxLength: 8 })
  .map(all => all.map((each, index) => liveClaim(`c${index}`, 'VALUATION', each)))

describe('detection', () => {
  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(claims, fc.func(fc.integer()), (all, rank) => {
        const shuffled = all.toSorted((a, b) => rank(a.id) - rank(b.id))
        expect(detect({ claims: shuffled }, RATES)).toEqual(detect({ claims: all }, RATES))
      }),
      { numRuns: 300 },
    )
  })

  it('finds for each conflict the claims of two values, none of them twice, and says why', () => {
    fc.assert(
      fc.property(claims, all => {
        for (const { sides, explanation, kind } of detect({ claims: all }, RATES).conflicts) {
          const members = sides.flat()
          expect(new Set(members).size).toBe(members.length)
          expect(sides).toHaveLength(2)
          expect(explanation.length).toBeGreaterThan(20)
          if (kind !== 'DENIAL') expect(agreeing(all, sides[0]![0]!, sides[1]![0]!)).not.toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing more when an opinion or a forecast joins', () => {
    fc.assert(
      fc.property(claims, money, (all, value) => {
        const opinion = liveClaim('opinion', 'VALUATION', { value, modality: 'OPINION' })
        expect(detect({ claims: [...all, opinion] }, RATES)).toEqual(detect({ claims: all }, RATES))
      }),
      { numRuns: 100 },
    )
  })
})

describe('comparing', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(claims, ([a, b]) => {
        expect(compareValues(a!, b!, RATES)?.agree).toBe(compareValues(b!, a!, RATES)?.agree)
      }),
      { numRuns: 500 },
    )
  })
})

function agreeing(all: readonly LiveClaim[], one: string, other: string): boolean | undefined {
  const [a, b] = [all.find(({ id }) => id === one)!, all.find(({ id }) => id === other)!]
  return compareValues(a, b, RATES)?.agree
}
