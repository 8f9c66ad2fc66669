// Differences that nothing explains: dates overlap, qualifiers are the same.

import type { CorpusPair } from './pair.ts'

export const QUALIFIED_GENUINES: readonly CorpusPair[] = [
  // Dates that overlap, or none on both sides.
  {
    name: 'two valuations, as of 2026 and as of May 2026',
    predicate: 'VALUATION',
    a: { value: '$31 billion', asOf: '2026' },
    b: { value: '$48 billion', asOf: '2026-05' },
    expected: 'GENUINE',
  },
  {
    name: 'two valuations, as of 2025 or 2026 and as of May 2026',
    predicate: 'VALUATION',
    a: { value: '£3.6 billion', asOf: '2025/2026' },
    b: { value: '£5.2 billion', asOf: '2026-05' },
    expected: 'GENUINE',
  },
  {
    name: 'users as of May 2026, and by a source of that month',
    predicate: 'DAILY_ACTIVE_USERS',
    a: { value: { number: '22000000', unit: 'users' }, asOf: '2026-05' },
    b: { value: { number: '36000000', unit: 'users' } },
    expected: 'GENUINE',
  },
  {
    name: 'a valuation by a source of 2026, and one as of a month of it',
    predicate: 'VALUATION',
    a: { value: '310亿美元', published: '2026' },
    b: { value: '480亿美元', asOf: '2026-03' },
    expected: 'GENUINE',
  },
  {
    name: 'two valuations by sources without a date',
    predicate: 'VALUATION',
    a: { value: '$31 billion', published: null },
    b: { value: '$48 billion', published: null },
    expected: 'GENUINE',
  },
  {
    name: 'two valuations as of one day, by sources of two years',
    predicate: 'VALUATION',
    a: { value: '$31 billion', asOf: '2025-08-01', published: '2025-08-01' },
    b: { value: '$48 billion', asOf: '2025-08-01' },
    expected: 'GENUINE',
  },
  {
    name: 'two sums of one period',
    predicate: 'TOTAL_RAISED',
    a: { value: '$1.2 billion', validFrom: '2024', validTo: '2025' },
    b: { value: '$2.1 billion', validFrom: '2024', validTo: '2025' },
    expected: 'GENUINE',
  },
  // The same qualifiers on both sides.
  {
    name: 'two valuations at one round',
    predicate: 'VALUATION',
    a: { value: '$31 billion', round: 'acme-first-round' },
    b: { value: '$48 billion', round: 'acme-first-round' },
    expected: 'GENUINE',
  },
  {
    name: 'two valuations at one round, on one basis',
    predicate: 'VALUATION',
    a: { value: '3100亿元', round: 'acme-first-round', basis: 'POST_MONEY' },
    b: { value: '3500亿元', round: 'acme-first-round', basis: 'POST_MONEY' },
    expected: 'GENUINE',
  },
  {
    name: 'two sums of one tranche',
    predicate: 'AMOUNT_RAISED',
    a: { subject: 'acme-first-round', value: '$310 million', tranche: 'first' },
    b: { subject: 'acme-first-round', value: '$420 million', tranche: 'first' },
    expected: 'GENUINE',
  },
  {
    name: 'two context lengths, both current',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '128000', unit: 'tokens' }, phase: 'CURRENT' },
    b: { subject: 'acme-1', value: { number: '340000', unit: 'tokens' }, phase: 'CURRENT' },
    expected: 'GENUINE',
  },
]
