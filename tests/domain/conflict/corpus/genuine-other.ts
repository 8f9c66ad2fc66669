// Differences that nothing explains, of values that are not money.

import type { CorpusPair } from './pair.ts'

export const OTHER_GENUINES: readonly CorpusPair[] = [
  // Quantities.
  {
    name: '22 or 36 million users',
    predicate: 'DAILY_ACTIVE_USERS',
    a: { value: { number: '22000000', unit: 'users' } },
    b: { value: { number: '36000000', unit: 'users' } },
    expected: 'GENUINE',
  },
  {
    name: 'at least 50 million users leaves out 36 million',
    predicate: 'DAILY_ACTIVE_USERS',
    a: { value: { lower: '50000000', unit: 'users' } },
    b: { value: { number: '36000000', unit: 'users' } },
    expected: 'GENUINE',
  },
  {
    name: 'about 30 million users leaves out 52 million',
    predicate: 'DAILY_ACTIVE_USERS',
    a: { value: { number: '30000000', unit: 'users', approximate: true } },
    b: { value: { number: '52000000', unit: 'users' } },
    expected: 'GENUINE',
  },
  {
    name: '128 thousand or 340 thousand tokens',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '128000', unit: 'tokens' } },
    b: { subject: 'acme-1', value: { number: '340000', unit: 'tokens' } },
    expected: 'GENUINE',
  },
  {
    name: 'between 12 and 15 percent leaves out 35 percent',
    predicate: 'INFERENCE_COST',
    a: { subject: 'acme-1', value: { lower: '12', upper: '15', unit: 'percent' } },
    b: { subject: 'acme-1', value: { number: '35', unit: 'percent' } },
    expected: 'GENUINE',
  },
  {
    name: 'ten percent is not 0.35',
    predicate: 'INFERENCE_COST',
    a: { subject: 'acme-1', value: { number: '10', unit: 'percent' } },
    b: { subject: 'acme-1', value: { number: '0.35', unit: 'ratio' } },
    expected: 'GENUINE',
  },
  // Stages and statuses.
  {
    name: 'Series A or Series B',
    predicate: 'ROUND_STAGE',
    a: { subject: 'acme-first-round', value: { text: 'SERIES_A' } },
    b: { subject: 'acme-first-round', value: { text: 'SERIES_B' } },
    expected: 'GENUINE',
  },
  {
    name: 'seed or Series A',
    predicate: 'ROUND_STAGE',
    a: { subject: 'acme-first-round', value: { text: 'SEED' } },
    b: { subject: 'acme-first-round', value: { text: 'SERIES_A' } },
    expected: 'GENUINE',
  },
  {
    name: 'angel or seed',
    predicate: 'ROUND_STAGE',
    a: { subject: 'acme-first-round', value: { text: 'ANGEL' } },
    b: { subject: 'acme-first-round', value: { text: 'SEED' } },
    expected: 'GENUINE',
  },
  {
    name: 'Series C or the listing',
    predicate: 'ROUND_STAGE',
    a: { subject: 'acme-first-round', value: { text: 'SERIES_C' } },
    b: { subject: 'acme-first-round', value: { text: 'IPO' } },
    expected: 'GENUINE',
  },
  {
    name: 'the first round or a later one',
    predicate: 'ROUND_STAGE',
    a: { subject: 'acme-first-round', value: { text: 'FIRST' } },
    b: { subject: 'acme-first-round', value: { text: 'LATER' } },
    expected: 'GENUINE',
  },
  {
    name: 'completed or cancelled',
    predicate: 'ROUND_STATUS',
    a: { subject: 'acme-first-round', value: { text: 'COMPLETED' } },
    b: { subject: 'acme-first-round', value: { text: 'CANCELLED' } },
    expected: 'GENUINE',
  },
  {
    name: 'completed or cancelled, within one month',
    predicate: 'ROUND_STATUS',
    a: { subject: 'acme-first-round', value: { text: 'CANCELLED' }, asOf: '2026-05' },
    b: { subject: 'acme-first-round', value: { text: 'COMPLETED' } },
    expected: 'GENUINE',
  },
  // Dates of release.
  {
    name: '20 November or 3 December',
    predicate: 'RELEASED_ON',
    a: { subject: 'acme-1', value: { date: '2025-11-20' } },
    b: { subject: 'acme-1', value: { date: '2025-12-03' } },
    expected: 'GENUINE',
  },
  {
    name: 'some day of 2025, or 5 January 2026',
    predicate: 'RELEASED_ON',
    a: { subject: 'acme-1', value: { date: '2025' } },
    b: { subject: 'acme-1', value: { date: '2026-01-05' } },
    expected: 'GENUINE',
  },
  {
    name: 'October, or 20 November',
    predicate: 'RELEASED_ON',
    a: { subject: 'acme-1', value: { date: '2025-10' } },
    b: { subject: 'acme-1', value: { date: '2025-11-20' } },
    expected: 'GENUINE',
  },
  {
    name: 'two plans for a release',
    predicate: 'RELEASED_ON',
    a: { subject: 'acme-1', value: { date: '2026-06' }, modality: 'PLANNED' },
    b: { subject: 'acme-1', value: { date: '2026-09' }, modality: 'PLANNED' },
    expected: 'GENUINE',
  },
]
