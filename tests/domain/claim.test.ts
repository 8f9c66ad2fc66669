import { describe, expect, test } from 'vitest'
import { Claim, type ClaimContent, claimId, claimStatement } from '../../src/domain/claim.ts'

const valuation: ClaimContent = {
  subject: 'deepseek',
  predicate: 'VALUATION',
  value: { type: 'Money', amount: '350000000000', currency: 'CNY', approximate: false },
  modality: 'REPORTED',
  stance: 'ASSERTS',
}

describe('the identity of a claim', () => {
  test('is fixed for all time: a change of it would orphan every judgement and link', () => {
    // printf '{"modality":"REPORTED","predicate":"VALUATION","qualifiers":{},"stance":"ASSERTS","subject":"deepseek","value":{"amount":"350000000000","approximate":false,"currency":"CNY","type":"Money"}}' | sha256sum
    expect(claimId(valuation)).toBe('c1_b5ea3d0e43cc3673ce6dc0091dd57f15')
    // printf '{"modality":"PLANNED","object":"deepseek-first-round","predicate":"RAISED","qualifiers":{"asOf":"2026-05","role":"lead"},"stance":"DENIES","subject":"deepseek"}' | sha256sum
    expect(
      claimId({
        subject: 'deepseek',
        predicate: 'RAISED',
        object: 'deepseek-first-round',
        modality: 'PLANNED',
        stance: 'DENIES',
        asOf: '2026-05',
        role: 'lead',
      }),
    ).toBe('c1_03e9bcc92f7be47b2189ad9e4b331da4')
  })

  test('does not depend on the order in which a file says things', () => {
    const { subject, predicate, value, modality, stance } = valuation
    const { type, amount, currency, approximate } = value as {
      type: 'Money'
      amount: string
      currency: string
      approximate: boolean
    }
    expect(claimId({ stance, modality, value: { approximate, currency, amount, type }, predicate, subject })).toBe(
      claimId(valuation),
    )
    expect(claimId({ ...valuation, asOf: '2026', round: 'a' })).toBe(
      claimId({ round: 'a', asOf: '2026', ...valuation }),
    )
  })

  test('does not depend on the quote, its words or the key', () => {
    const citations = [{ source: 'gazette', quote: 'worth 350 billion RMB', asStated: '350 billion RMB' }]
    const inFile = Claim.parse({ ...valuation, value: { money: '350 billion RMB' }, key: 'k', citations })
    const other = Claim.parse({
      ...valuation,
      value: { amount: '350000000000.00', currency: 'CNY' },
      citations: [{ source: 'blog', quote: 'it is valued so', note: 'odd' }],
    })
    expect([claimId(inFile), claimId(other)]).toEqual([claimId(valuation), claimId(valuation)])
  })

  test('a qualifier that is not said is the same as none', () => {
    expect(claimId({ ...valuation, asOf: undefined, holder: undefined })).toBe(claimId(valuation))
  })

  const money = valuation.value as Extract<ClaimContent['value'], { type: 'Money' }>
  test.each<[string, Partial<ClaimContent>]>([
    ['subject', { subject: 'moonshot-ai' }],
    ['predicate', { predicate: 'TOTAL_RAISED' }],
    ['object', { object: 'moonshot-ai' }],
    ['amount', { value: { ...money, amount: '350000000001' } }],
    ['currency', { value: { ...money, currency: 'USD' } }],
    ['approximation', { value: { ...money, approximate: true } }],
    ['lower bound', { value: { ...money, lower: '1' } }],
    ['upper bound', { value: { ...money, upper: '1' } }],
    ['missing value', { value: undefined }],
    ['modality', { modality: 'PLANNED' }],
    ['stance', { stance: 'DENIES' }],
    ['asOf', { asOf: '2026-05' }],
    ['precision of asOf', { asOf: '2026' }],
    ['validFrom', { validFrom: '2026-05' }],
    ['validTo', { validTo: '2026-05' }],
    ['round', { round: 'deepseek-first-round' }],
    ['tranche', { tranche: 'second' }],
    ['basis', { basis: 'PRE_MONEY' }],
    ['other basis', { basis: 'POST_MONEY' }],
    ['phase', { phase: 'FORMER' }],
    ['other phase', { phase: 'CURRENT' }],
    ['holder', { holder: 'deepseek-first-round' }],
    ['role', { role: 'second' }],
  ])('another %s makes another claim', (_, difference) => {
    expect(claimId({ ...valuation, ...difference })).not.toBe(claimId(valuation))
  })

  test('a bound and an amount of the same figure are two claims', () => {
    const lower = { ...valuation, value: { ...money, amount: undefined, lower: money.amount } }
    const upper = { ...valuation, value: { ...money, amount: undefined, upper: money.amount } }
    expect(new Set([valuation, lower, upper].map(claimId)).size).toBe(3)
  })
})

describe('a claim in a file', () => {
  test('asserts what is reported, unless it says otherwise', () => {
    const { modality, stance } = Claim.parse({
      subject: 'a',
      predicate: 'RAISED',
      object: 'b',
      citations: [{ source: 's', quote: 'q' }],
    })
    expect({ modality, stance }).toEqual({ modality: 'REPORTED', stance: 'ASSERTS' })
  })

  test('without a citation is refused as hearsay', () => {
    for (const citations of [undefined, []])
      expect(Claim.safeParse({ subject: 'a', predicate: 'RAISED', citations }).error?.issues[0]?.message).toMatch(
        /a claim without one is hearsay$/,
      )
  })

  test('with a member that nobody knows is refused', () => {
    const claim = { subject: 'a', predicate: 'RAISED', citations: [{ source: 's', quote: 'q' }], asof: '2026' }
    expect(Claim.safeParse(claim).error?.issues.map(issue => issue.code)).toEqual(['unrecognized_keys'])
  })
})

describe('a claim as a sentence', () => {
  const base = { subject: 'DeepSeek', predicate: 'VALUATION', modality: 'REPORTED', stance: 'ASSERTS' } as const
  test.each([
    [{ ...base, value: money('350000000000') }, 'DeepSeek is valued at 350 billion CNY'],
    [{ ...base, value: money('1'), asOf: '2026-05' }, 'DeepSeek is valued at 1 CNY (as of 2026-05)'],
    [
      { ...base, value: money('1'), modality: 'ESTIMATED', asOf: '2026' },
      'DeepSeek is valued at 1 CNY (estimated, as of 2026)',
    ],
    [{ ...base, predicate: 'COMPETES_WITH', object: 'Moonshot AI' } as const, 'DeepSeek competes with Moonshot AI'],
    [
      { ...base, predicate: 'RAISED', object: 'Round A', stance: 'DENIES' } as const,
      'DeepSeek (denied) raised Round A',
    ],
    [
      { ...base, predicate: 'PARTICIPATED_IN', object: 'Round A', value: money('5') } as const,
      'DeepSeek participated in Round A with 5 CNY',
    ],
    [
      { ...base, predicate: 'ACQUIRED', object: 'Moonshot AI', value: money('5'), asOf: '2026' } as const,
      'DeepSeek acquired Moonshot AI for 5 CNY (as of 2026)',
    ],
    [
      { ...base, predicate: 'STRATEGY', value: { type: 'TextValue', text: 'Open source' } } as const,
      'DeepSeek follows the strategy “Open source”',
    ],
    [
      { ...base, predicate: 'LEADS', object: 'OpenAI', phase: 'FORMER', role: 'adviser', validTo: '2024' } as const,
      'DeepSeek leads OpenAI (former, as adviser, valid … to 2024)',
    ],
    [
      { ...base, value: money('1'), basis: 'PRE_MONEY', round: 'round-a', tranche: 'second', asOf: '2026' } as const,
      'DeepSeek is valued at 1 CNY (pre-money, round round-a, tranche second, as of 2026)',
    ],
    [
      { ...base, value: money('1'), modality: 'FORECAST', validFrom: '2027', holder: 'gazette' } as const,
      'DeepSeek is valued at 1 CNY (forecast, valid 2027 to …, according to gazette)',
    ],
  ])('%#: %j', (claim, sentence) => {
    expect(claimStatement(claim)).toBe(sentence)
  })

  function money(amount: string) {
    return { type: 'Money', amount, currency: 'CNY', approximate: false } as const
  }
})
