// The labelled corpora against the rules. Every miss is shown; the figures asked for are precision 1.00, recall 0.97, kind 0.95.

import { describe, expect, it } from 'vitest'
import type { LiveClaim } from '../../../src/domain/conflict/conflict.ts'
import { detect } from '../../../src/domain/conflict/detect.ts'
import { RATES as RATES_FILE } from '../../harness.ts'
import { AGREEMENTS } from './corpus/agreement.ts'
import { BOUNDS } from './corpus/bounds.ts'
import { CURRENCY_SLIPS } from './corpus/currency-slip.ts'
import { DENIALS } from './corpus/denial.ts'
import { VAIN_DENIALS } from './corpus/denial-none.ts'
import { FACETS } from './corpus/facet.ts'
import { QUALIFIER_FACETS } from './corpus/facet-qualifier.ts'
import { GENUINES } from './corpus/genuine.ts'
import { OTHER_GENUINES } from './corpus/genuine-other.ts'
import { QUALIFIED_GENUINES } from './corpus/genuine-qualified.ts'
import type { CorpusPair } from './corpus/pair.ts'
import { RATES } from './corpus/rates.ts'
import { REPORTED_INVESTORS } from './corpus/reported-investors.ts'
import { REPORTED_OTHERS } from './corpus/reported-others.ts'
import { REPORTED_ROUNDS } from './corpus/reported-rounds.ts'
import { REPORTED_VALUATIONS } from './corpus/reported-valuations.ts'
import { MORE_REPORTED_VALUATIONS } from './corpus/reported-valuations-more.ts'
import { RESTATEMENTS } from './corpus/restatement.ts'
import { RESTATED_BOUNDS } from './corpus/restatement-bounds.ts'
import { SCALE_SLIPS } from './corpus/scale-slip.ts'
import { SEPARATED } from './corpus/separated.ts'
import type { CorpusSum } from './corpus/sum.ts'
import { SUMS } from './corpus/sums.ts'
import { COUNTED_SUMS } from './corpus/sums-counted.ts'
import { TEMPORALS } from './corpus/temporal.ts'
import { UNCOMPARED } from './corpus/uncompared.ts'
import { liveClaim, PUBLISHED, valueFrom } from './live.ts'

const PAIRS: readonly CorpusPair[] = [
  AGREEMENTS,
  BOUNDS,
  CURRENCY_SLIPS,
  DENIALS,
  VAIN_DENIALS,
  FACETS,
  QUALIFIER_FACETS,
  GENUINES,
  OTHER_GENUINES,
  QUALIFIED_GENUINES,
  RESTATEMENTS,
  RESTATED_BOUNDS,
  SCALE_SLIPS,
  SEPARATED,
  TEMPORALS,
  UNCOMPARED,
  REPORTED_VALUATIONS,
  MORE_REPORTED_VALUATIONS,
  REPORTED_ROUNDS,
  REPORTED_INVESTORS,
  REPORTED_OTHERS,
].flat()

function kindOf({ predicate, a, b }: CorpusPair): string {
  const claims = [liveClaim('a', predicate, a), liveClaim('b', predicate, b)]
  const [first, ...more] = detect({ claims }, RATES_FILE).conflicts
  const [turned] = detect({ claims: claims.toReversed() }, RATES_FILE).conflicts
  if (more.length > 0 || turned?.kind !== first?.kind) return 'more than one'
  return first?.kind ?? 'none'
}

describe('the corpus of claim pairs', () => {
  it('has at least 150 pairs, with every kind and with near misses', () => {
    const counts = Object.groupBy(PAIRS, ({ expected }) => expected)
    expect(PAIRS.length).toBeGreaterThanOrEqual(150)
    for (const kind of ['none', 'DENIAL', 'FACET', 'CURRENCY_SLIP', 'SCALE_SLIP', 'TEMPORAL', 'GENUINE'] as const)
      expect(counts[kind]?.length).toBeGreaterThanOrEqual(20)
  })

  it('is labelled as the rules find it, pair by pair', () => {
    const misses = PAIRS.flatMap(pair => {
      const found = kindOf(pair)
      return found === pair.expected ? [] : [`${pair.name}: expected ${pair.expected}, but found ${found}`]
    })
    expect(misses).toEqual([])
  })
})

describe('the corpus of stated equivalents', () => {
  it('is labelled as the rules find it, case by case', () => {
    const misses = RATES.flatMap(({ name, value, equivalent, asOf, published = PUBLISHED, expected }) => {
      const claim = liveClaim('a', 'VALUATION', { value, ...(asOf !== undefined && { asOf }), published })
      const citations = claim.citations.map(citation => ({ ...citation, statedEquivalent: equivalent }))
      const found = detect({ claims: [{ ...claim, citations }] }, RATES_FILE).conflicts[0]?.kind ?? 'none'
      return found === expected ? [] : [`${name}: expected ${expected}, but found ${found}`]
    })
    expect(misses).toEqual([])
  })
})

describe('the corpus of parts and wholes', () => {
  it('is labelled as the rules find it, case by case', () => {
    const misses = [...SUMS, ...COUNTED_SUMS].flatMap(sum => {
      const { conflicts, checks } = found(sum)
      const kind = conflicts[0]?.kind ?? 'none'
      const holds = checks.some(({ outcome }) => outcome === 'HOLDS')
      if (kind !== sum.expected) return [`${sum.name}: expected ${sum.expected}, but found ${kind}`]
      return sum.holds === undefined || sum.holds === holds ? [] : [`${sum.name}: holds is ${holds}`]
    })
    expect(misses).toEqual([])
  })

  function found({ whole, parts }: CorpusSum) {
    const claim: LiveClaim = liveClaim('whole', 'AMOUNT_RAISED', {
      subject: 'round',
      value: whole.value,
      ...(whole.modality && { modality: whole.modality }),
    })
    const claims = [whole.complete ? { ...claim, qualifiers: { ...claim.qualifiers, parts: 'COMPLETE' } } : claim]
    return detect(
      {
        claims,
        parts: parts.map(({ investor, ...part }, index) =>
          liveClaim(`part-${index}`, 'PARTICIPATED_IN', { ...part, subject: investor, object: 'round' }),
        ),
      },
      RATES_FILE,
    )
  }
})

it('the corpora state money in words that can be read', () => {
  const values = PAIRS.flatMap(({ a, b }) => [a.value, b.value])
  for (const value of values) expect(() => valueFrom(value)).not.toThrow()
})
