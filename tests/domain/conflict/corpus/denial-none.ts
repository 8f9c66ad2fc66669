// Denials that contradict nothing.

import type { CorpusPair } from './pair.ts'

export const VAIN_DENIALS: readonly CorpusPair[] = [
  // Another value.
  {
    name: 'a denial of 350 billion leaves 48 billion alone',
    predicate: 'VALUATION',
    a: { value: '$350 billion', stance: 'DENIES' },
    b: { value: '$48 billion' },
    expected: 'none',
  },
  {
    name: 'a denial joins no slip of currency',
    predicate: 'VALUATION',
    a: { value: '$350 billion', stance: 'DENIES' },
    b: { value: '350 billion RMB' },
    expected: 'none',
  },
  {
    name: 'a denial joins no slip of scale',
    predicate: 'AMOUNT_RAISED',
    a: { subject: 'acme-first-round', value: '$500 million' },
    b: { subject: 'acme-first-round', value: '$5 billion', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'a denial of a stage leaves another alone',
    predicate: 'ROUND_STAGE',
    a: { subject: 'acme-first-round', value: { text: 'SERIES_A' }, stance: 'DENIES' },
    b: { subject: 'acme-first-round', value: { text: 'SERIES_B' } },
    expected: 'none',
  },
  {
    name: 'a denial that the round is completed agrees with its cancellation',
    predicate: 'ROUND_STATUS',
    a: { subject: 'acme-first-round', value: { text: 'COMPLETED' }, stance: 'DENIES' },
    b: { subject: 'acme-first-round', value: { text: 'CANCELLED' } },
    expected: 'none',
  },
  {
    name: 'a denial of another founding',
    predicate: 'FOUNDED',
    a: { subject: 'birch', object: 'acme' },
    b: { subject: 'birch', object: 'maple', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'a denial of another strategy',
    predicate: 'STRATEGY',
    a: { value: { text: 'low prices' }, stance: 'DENIES' },
    b: { value: { text: 'open weights' } },
    expected: 'none',
  },
  {
    name: 'a denial of a plan leaves another sum reported',
    predicate: 'AMOUNT_RAISED',
    a: { subject: 'acme-first-round', value: 'RMB 50 billion', modality: 'PLANNED', stance: 'DENIES' },
    b: { subject: 'acme-first-round', value: 'RMB 12 billion' },
    expected: 'none',
  },
  {
    name: 'a denial of ten million tokens leaves ten million characters alone',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '10000000', unit: 'tokens' }, stance: 'DENIES' },
    b: { subject: 'acme-1', value: { number: '10000000', unit: 'characters' } },
    expected: 'none',
  },
  // Another date, round, basis, or no assertion.
  {
    name: 'a denial for another year',
    predicate: 'VALUATION',
    a: { value: '$48 billion', asOf: '2025' },
    b: { value: '$48 billion', asOf: '2026', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'a denial for another round',
    predicate: 'VALUATION',
    a: { value: '$48 billion', round: 'acme-series-a' },
    b: { value: '$48 billion', round: 'acme-series-b', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'a denial that the value holds before the money',
    predicate: 'VALUATION',
    a: { value: '$48 billion', basis: 'POST_MONEY' },
    b: { value: '$48 billion', basis: 'PRE_MONEY', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'a denial for another tranche',
    predicate: 'PARTICIPATED_IN',
    a: { subject: 'birch', object: 'acme-first-round', value: '$25 million', tranche: 'first' },
    b: { subject: 'birch', object: 'acme-first-round', value: '$25 million', tranche: 'second', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'a denial of leading acme now, by one who led it',
    predicate: 'LEADS',
    a: { subject: 'birch', object: 'acme', phase: 'FORMER' },
    b: { subject: 'birch', object: 'acme', phase: 'CURRENT', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'two denials of one value',
    predicate: 'VALUATION',
    a: { value: '$350 billion', stance: 'DENIES' },
    b: { value: '$350 billion', stance: 'DENIES', asOf: '2026-05' },
    expected: 'none',
  },
  {
    name: 'two denials of two values',
    predicate: 'VALUATION',
    a: { value: '$350 billion', stance: 'DENIES' },
    b: { value: '$48 billion', stance: 'DENIES' },
    expected: 'none',
  },
  {
    name: 'an opinion that denies',
    predicate: 'VALUATION',
    a: { value: '$48 billion', modality: 'OPINION', stance: 'DENIES' },
    b: { value: '$48 billion' },
    expected: 'none',
  },
  {
    name: 'a forecast that is denied',
    predicate: 'DAILY_ACTIVE_USERS',
    a: { value: { number: '90000000', unit: 'users' }, modality: 'FORECAST' },
    b: { value: { number: '90000000', unit: 'users' }, stance: 'DENIES' },
    expected: 'none',
  },
]
