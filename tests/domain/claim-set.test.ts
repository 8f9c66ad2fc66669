import { describe, expect, it } from 'vitest'
import { originsOf, type SetClaim, type SetConflict, summarise } from '../../src/domain/claim-set.ts'
import { RATES } from '../harness.ts'
import type { CorpusClaim } from './conflict/corpus/pair.ts'
import { liveClaim } from './conflict/live.ts'

type Extra = Partial<Pick<SetClaim, 'rank' | 'object'>> & { origins?: string[][]; inferred?: true }

function said(id: string, claim: CorpusClaim, { origins, inferred, ...extra }: Extra = {}): SetClaim {
  const live = liveClaim(id, 'VALUATION', claim)
  return {
    ...live,
    ...extra,
    citations: live.citations.map(citation => ({ ...citation, inferred: inferred === true })),
    origins: (origins ?? [[`source-${id}`]]).map(ids => ({ ids })),
  }
}

const open = (...ids: string[]): SetConflict => ({
  id: ids.join('-'),
  kind: 'GENUINE',
  state: 'OPEN',
  sides: ids.map(id => [id]),
})
const summary = (claims: SetClaim[], conflicts: SetConflict[] = []) => summarise(claims, conflicts, RATES)

describe('the best claim', () => {
  it.each<[string, SetClaim[], string | null]>([
    [
      'is the reported one before the estimated one',
      [said('a', { value: '$1 billion', modality: 'ESTIMATED' }), said('b', { value: '$2 billion' })],
      'b',
    ],
    [
      'is the estimated one before the planned one',
      [
        said('a', { value: '$1 billion', modality: 'PLANNED' }),
        said('b', { value: '$2 billion', modality: 'ESTIMATED' }),
      ],
      'b',
    ],
    [
      'is the latest one',
      [said('a', { value: '$1 billion', asOf: '2025' }), said('b', { value: '$2 billion', asOf: '2026-02' })],
      'b',
    ],
    [
      'is the one with most origins of the latest',
      [said('a', { value: '$1 billion' }), said('b', { value: '$1 billion' }, { origins: [['x'], ['y']] })],
      'b',
    ],
    [
      'is the first by id where nothing else decides',
      [said('b', { value: '$1 billion' }), said('a', { value: '$1 billion' })],
      'a',
    ],
    [
      'is a preferred one before all',
      [
        said('a', { value: '$1 billion' }),
        said('b', { value: '$2 billion', modality: 'PLANNED' }, { rank: 'PREFERRED' }),
      ],
      'b',
    ],
    ['is never a deprecated one', [said('a', { value: '$1 billion' }, { rank: 'DEPRECATED' })], null],
    ['is never an inferred one', [said('a', { value: '$1 billion' }, { inferred: true, rank: 'PREFERRED' })], null],
    [
      'is never an opinion or a forecast',
      [
        said('a', { value: '$1 billion', modality: 'OPINION' }),
        said('b', { value: '$1 billion', modality: 'FORECAST' }),
      ],
      null,
    ],
    ['is never a denial', [said('a', { value: '$1 billion', stance: 'DENIES' })], null],
  ])('%s', (_, claims, best) => {
    expect(summary(claims).best).toBe(best)
  })

  it('is none while the fact is disputed, unless one is preferred', () => {
    const [a, b] = [said('a', { value: '$1 billion' }), said('b', { value: '$2 billion' })]
    expect(summary([a, b], [open('a', 'b')])).toMatchObject({ best: null, agreement: 'DISPUTED', conflicts: ['a-b'] })
    expect(summary([a, { ...b, rank: 'PREFERRED' }], [open('a', 'b')]).best).toBe('b')
  })
})

describe('agreement', () => {
  it('is corroborated where two independent origins say the same, in whichever words and currency', () => {
    const claims = [said('a', { value: '$5 billion' }), said('b', { value: '33.9 billion yuan' })]
    expect(summary(claims)).toEqual({ best: 'a', agreement: 'CORROBORATED', independentOrigins: 2, conflicts: [] })
  })

  it('counts for the best claim only what says the same', () => {
    const claims = [said('a', { value: '$5 billion', asOf: '2025' }), said('b', { value: '$9 billion', asOf: '2026' })]
    expect(summary(claims)).toMatchObject({ best: 'b', agreement: 'SINGLE_SOURCE', independentOrigins: 1 })
  })

  it('is of a single source where one report is repeated, and none where nobody asserts', () => {
    const repeated = [said('a', { value: '$5 billion' }, { origins: [['x', 'report'], ['y', 'report'], ['report']] })]
    expect(summary(repeated)).toMatchObject({ agreement: 'SINGLE_SOURCE', independentOrigins: 1 })
    expect(summary([])).toEqual({ best: null, agreement: 'NONE', independentOrigins: 0, conflicts: [] })
    expect(summary([said('a', { value: '$5 billion', stance: 'DENIES' })]).agreement).toBe('NONE')
  })

  it('is not disputed by a conflict with a claim outside the set, or by one that is explained', () => {
    const a = said('a', { value: '$5 billion' })
    expect(summary([a], [open('a', 'b')])).toMatchObject({ agreement: 'SINGLE_SOURCE', conflicts: [] })
    expect(summary([a], [{ ...open('a'), state: 'EXPLAINED' }])).toMatchObject({
      agreement: 'SINGLE_SOURCE',
      best: 'a',
    })
    expect(summary([a], [open('a')])).toMatchObject({ agreement: 'DISPUTED', best: null })
  })
})

describe('what counts', () => {
  it('a sum that contradicts the whole disputes the whole, though its parts are claims about others', () => {
    const whole = said('whole', { value: '$5 billion' })
    const sum = { id: 'sum', kind: 'SUM', state: 'OPEN', sides: [['whole'], ['one', 'other']] }
    expect(summary([whole], [sum])).toMatchObject({ agreement: 'DISPUTED', best: null, conflicts: ['sum'] })
    expect(summary([said('one', { value: '$5 billion' })], [sum])).toMatchObject({ agreement: 'SINGLE_SOURCE' })
  })

  it.each<[string, SetClaim, SetClaim]>([
    [
      'dates that do not meet',
      said('a', { value: '$5 billion', asOf: '2024' }),
      said('b', { value: '$5 billion', asOf: '2026' }),
    ],
    [
      'another basis',
      said('a', { value: '$5 billion', basis: 'PRE_MONEY' }),
      said('b', { value: '$5 billion', basis: 'POST_MONEY' }),
    ],
    ['an opinion', said('a', { value: '$5 billion' }), said('b', { value: '$5 billion', modality: 'OPINION' })],
    [
      'what is only inferred',
      said('a', { value: '$5 billion' }),
      said('b', { value: '$5 billion' }, { inferred: true }),
    ],
  ])('%s corroborate nothing', (_, a, b) => {
    expect(summary([a, b])).toMatchObject({ agreement: 'SINGLE_SOURCE', independentOrigins: 1 })
  })
})

describe('origins', () => {
  it.each<[string, string[][], number]>([
    ['two sources are two', [['x'], ['y']], 2],
    ['one source quoted twice is one', [['x'], ['x']], 1],
    ['one that draws on the other is the same', [['x', 'y'], ['y']], 1],
    [
      'five outlets that repeat one report are one',
      [
        ['a', 'r'],
        ['b', 'r'],
        ['c', 'r'],
        ['d', 'r'],
        ['e', 'r'],
      ],
      1,
    ],
    [
      'chains join: a with b by r, b with c by s',
      [
        ['a', 'r'],
        ['b', 'r', 's'],
        ['c', 's'],
      ],
      1,
    ],
    [
      'two groups are two',
      [
        ['a', 'r'],
        ['b', 'r'],
        ['c', 's'],
        ['d', 's'],
      ],
      2,
    ],
    [
      'the company that two name for it is one',
      [
        ['a', 'acme'],
        ['b', 'acme'],
      ],
      1,
    ],
    ['no citation is none', [], 0],
  ])('%s', (_, ids, count) => {
    expect(originsOf([{ origins: ids.map(each => ({ ids: each })) }])).toBe(count)
  })
})
