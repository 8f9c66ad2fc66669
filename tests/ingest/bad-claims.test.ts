// Claims whose parts do not fit together.

import { describe, expect, it } from 'vitest'
import { PREDICATE_NAMES } from '../../src/domain/predicate.ts'
import { claim, refuser } from './small.ts'

const refused = refuser()
const WORTH = 'value: { money: 350 billion RMB }'
const undefinedId = (id: string) => `"${id}" is not defined: no source or entity of this dataset has that id`

describe('a predicate', () => {
  it('that is unknown is refused, and shown which there are', async () => {
    expect(await refused(claim('subject: deepseek', 'predicate: IS_WORTH', WORTH))).toEqual([
      `claims.yaml:3 claims[0].predicate: expected one of the predicates (${PREDICATE_NAMES.join(', ')}), but found "IS_WORTH"`,
    ])
  })

  it('that is missing is refused', async () => {
    expect(await refused(claim('subject: deepseek', WORTH))).toEqual([
      `claims.yaml:2 claims[0].predicate: is missing; expected one of the predicates (${PREDICATE_NAMES.join(', ')})`,
    ])
  })
})

describe('a claim', () => {
  it('about anything that is not defined is refused, each id at its place', async () => {
    const members = [
      'subject: nobody',
      'predicate: INVESTED_IN',
      'object: nothing',
      'round: no-round',
      'holder: no-holder',
    ]
    const citations = 'citations: [{ source: no-source, quote: x, assertedBy: no-authority }]'
    expect(await refused(claim(...members, citations))).toEqual([
      `claims.yaml:2 claims[0].subject: ${undefinedId('nobody')}`,
      `claims.yaml:4 claims[0].object: ${undefinedId('nothing')}`,
      `claims.yaml:5 claims[0].round: ${undefinedId('no-round')}`,
      `claims.yaml:6 claims[0].holder: ${undefinedId('no-holder')}`,
      `claims.yaml:7 claims[0].citations[0].assertedBy: ${undefinedId('no-authority')}`,
      `claims.yaml:7 claims[0].citations[0].source: ${undefinedId('no-source')}`,
    ])
  })

  it.each([
    [
      'a subject of the wrong kind',
      ['subject: liang', 'predicate: VALUATION', WORTH],
      '2 claims[0].subject: the subject of VALUATION must be a Company, but liang is a Person',
    ],
    [
      'a source as its subject',
      ['subject: herald', 'predicate: VALUATION', WORTH],
      '2 claims[0].subject: the subject of VALUATION must be a Company, but herald is a Source',
    ],
    [
      'an object of the wrong kind',
      ['subject: alibaba', 'predicate: INVESTED_IN', 'object: round-a'],
      '4 claims[0].object: the object of INVESTED_IN must be a Company, but round-a is a FundingRound',
    ],
    [
      'a round of the wrong kind',
      ['subject: deepseek', 'predicate: VALUATION', WORTH, 'round: alibaba'],
      '5 claims[0].round: a round must be a FundingRound, but alibaba is a Company',
    ],
    [
      'no object where one belongs',
      ['subject: alibaba', 'predicate: INVESTED_IN'],
      '2 claims[0].object: is missing; INVESTED_IN expects a Company',
    ],
    [
      'an object where none belongs',
      ['subject: deepseek', 'predicate: VALUATION', 'object: alibaba', WORTH],
      '4 claims[0].object: VALUATION takes no object, but found "alibaba"',
    ],
    [
      'itself as its object',
      ['subject: deepseek', 'predicate: INVESTED_IN', 'object: deepseek'],
      '4 claims[0].object: a claim cannot relate an entity to itself',
    ],
    [
      'no value where one belongs',
      ['subject: deepseek', 'predicate: VALUATION'],
      '2 claims[0].value: is missing; VALUATION expects a value of type Money',
    ],
    [
      'a value where none belongs',
      ['subject: deepseek', 'predicate: RAISED', 'object: round-a', WORTH],
      '5 claims[0].value: RAISED takes no value',
    ],
    [
      'a value of the wrong type',
      ['subject: deepseek', 'predicate: VALUATION', 'value: { text: a lot }'],
      '4 claims[0].value: VALUATION expects a value of type Money, but found TextValue',
    ],
    [
      'a text that is none of the members',
      ['subject: round-a', 'predicate: ROUND_STAGE', 'value: { text: SERIES_Z }'],
      '4 claims[0].value.text: expected one of PRE_SEED, SEED, ANGEL, FIRST, SERIES_A, SERIES_B, SERIES_C, SERIES_D, LATER, SEVERAL, IPO, but found "SERIES_Z"',
    ],
    [
      'an unknown modality',
      ['subject: deepseek', 'predicate: VALUATION', WORTH, 'modality: GUESSED'],
      '5 claims[0].modality: expected one of REPORTED, PLANNED, ESTIMATED, FORECAST, OPINION, but found "GUESSED"',
    ],
    [
      'an unknown stance',
      ['subject: deepseek', 'predicate: VALUATION', WORTH, 'stance: MAYBE'],
      '5 claims[0].stance: expected one of ASSERTS, DENIES, but found "MAYBE"',
    ],
    [
      'an unknown basis',
      ['subject: deepseek', 'predicate: VALUATION', WORTH, 'basis: PRE'],
      '5 claims[0].basis: expected one of PRE_MONEY, POST_MONEY, but found "PRE"',
    ],
    [
      'an unknown phase',
      ['subject: liang', 'predicate: LEADS', 'object: deepseek', 'phase: PAST'],
      '5 claims[0].phase: expected one of FORMER, CURRENT, but found "PAST"',
    ],
  ])('with %s is refused', async (_, members, message) => {
    expect(await refused(claim(...members))).toEqual([`claims.yaml:${message}`])
  })

  it.each([
    ['asOf: 2026-02-30', '"2026-02-30"'],
    ['asOf: 2026-13', '"2026-13"'],
    ['validFrom: 2024/2023', '"2024/2023"'],
    ['validTo: May 2026', '"May 2026"'],
    ['asOf: 2026-5', '"2026-5"'],
    ['validTo: true', 'true'],
  ])('with the impossible date %s is refused', async (member, found) => {
    expect(await refused(claim('subject: deepseek', 'predicate: VALUATION', WORTH, member))).toEqual([
      `claims.yaml:5 claims[0].${member.split(':')[0]}: expected a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026, but found ${found}`,
    ])
  })

  it('with an unknown field is refused, and shown which there are', async () => {
    expect(await refused(claim('subject: deepseek', 'predicate: VALUATION', WORTH, 'confidence: high'))).toEqual([
      'claims.yaml:5 claims[0]: unknown field "confidence"; the fields here are key, subject, predicate, object, value, modality, stance, asOf, validFrom, validTo, round, tranche, basis, phase, holder, role, parts, citations',
    ])
  })

  it('whose key another claim has is refused', async () => {
    const one = (year: string) =>
      `  - { key: worth, subject: deepseek, predicate: VALUATION, value: { money: 350 billion RMB }, asOf: ${year}, citations: [{ source: herald, quote: 350 billion RMB }] }\n`
    expect(await refused({ 'claims.yaml': `claims:\n${one('2025')}${one('2026')}` })).toEqual([
      'claims.yaml:3 claims[1].key: the key "worth" is used twice',
    ])
  })
})
