// Differences that a qualifier stated on one side only would explain.

import type { CorpusPair } from './pair.ts'

export const QUALIFIER_FACETS: readonly CorpusPair[] = [
  // A qualifier on one side only.
  {
    name: 'a tranche and a sum that names none',
    predicate: 'AMOUNT_RAISED',
    a: { subject: 'acme-first-round', value: '$300 million', tranche: 'first' },
    b: { subject: 'acme-first-round', value: '$1.2 billion' },
    expected: 'FACET',
  },
  {
    name: "an investor's tranche and part",
    predicate: 'PARTICIPATED_IN',
    a: { subject: 'birch', object: 'acme-first-round', value: '10亿元', tranche: 'second' },
    b: { subject: 'birch', object: 'acme-first-round', value: '25亿元' },
    expected: 'FACET',
  },
  {
    name: 'a tranche of an investment, in another currency',
    predicate: 'INVESTED_IN',
    a: { subject: 'cedar', object: 'acme', value: '€42 million', tranche: 'first' },
    b: { subject: 'cedar', object: 'acme', value: '$96 million' },
    expected: 'FACET',
  },
  {
    name: "a valuation before the money and one that doesn't say",
    predicate: 'VALUATION',
    a: { value: '$40 billion', basis: 'PRE_MONEY' },
    b: { value: '$48 billion' },
    expected: 'FACET',
  },
  {
    name: "投后 in yuan and a value in dollars that doesn't say",
    predicate: 'VALUATION',
    a: { value: '3500亿元', basis: 'POST_MONEY' },
    b: { value: '$38 billion' },
    expected: 'FACET',
  },
  {
    name: 'a valuation at a round and one that names none',
    predicate: 'VALUATION',
    a: { value: '$30 billion', round: 'acme-series-a' },
    b: { value: '$48 billion' },
    expected: 'FACET',
  },
  {
    name: 'one valuation names the round, the other the basis',
    predicate: 'VALUATION',
    a: { value: '$30 billion', round: 'acme-series-a' },
    b: { value: '$48 billion', basis: 'POST_MONEY' },
    expected: 'FACET',
  },
  {
    name: 'valuations at one round, and only one says on which basis',
    predicate: 'VALUATION',
    a: { value: '$40 billion', round: 'acme-series-a', basis: 'PRE_MONEY' },
    b: { value: '$48 billion', round: 'acme-series-a' },
    expected: 'FACET',
  },
  {
    name: "a former context length and one that doesn't say",
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '128000', unit: 'tokens' }, phase: 'FORMER' },
    b: { subject: 'acme-1', value: { number: '1000000', unit: 'tokens' } },
    expected: 'FACET',
  },
  // A qualifier on one side goes before dates.
  {
    name: 'a round on one side, and an older source',
    predicate: 'VALUATION',
    a: { value: '$30 billion', round: 'acme-series-a', published: '2025-08-01' },
    b: { value: '$48 billion' },
    expected: 'FACET',
  },
  {
    name: 'a round on one side, a date on the other',
    predicate: 'VALUATION',
    a: { value: '$30 billion', round: 'acme-series-a' },
    b: { value: '$48 billion', asOf: '2024' },
    expected: 'FACET',
  },
  {
    name: 'a basis on one side, and an undated source',
    predicate: 'VALUATION',
    a: { value: '$40 billion', basis: 'POST_MONEY' },
    b: { value: '$48 billion', published: null },
    expected: 'FACET',
  },
  {
    name: 'a former length, as of last year',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '128000', unit: 'tokens' }, phase: 'FORMER', asOf: '2025' },
    b: { subject: 'acme-1', value: { number: '1000000', unit: 'tokens' } },
    expected: 'FACET',
  },
]
