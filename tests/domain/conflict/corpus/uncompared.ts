// Claims that differ and are not compared: opinions, forecasts, units, predicates with many values, a sum that is missing.

import type { CorpusPair } from './pair.ts'

export const UNCOMPARED: readonly CorpusPair[] = [
  // Opinions and forecasts never conflict.
  {
    name: 'an opinion of the value differs from what was reported',
    predicate: 'VALUATION',
    a: { value: '$20 billion', modality: 'OPINION' },
    b: { value: '$48 billion' },
    expected: 'none',
  },
  {
    name: 'two opinions of the value',
    predicate: 'VALUATION',
    a: { value: '$20 billion', modality: 'OPINION' },
    b: { value: '$90 billion', modality: 'OPINION' },
    expected: 'none',
  },
  {
    name: 'a forecast of the value differs from what was reported',
    predicate: 'VALUATION',
    a: { value: '$100 billion', modality: 'FORECAST' },
    b: { value: '$48 billion' },
    expected: 'none',
  },
  {
    name: 'a forecast and an estimate of the users',
    predicate: 'DAILY_ACTIVE_USERS',
    a: { value: { number: '90000000', unit: 'users' }, modality: 'FORECAST' },
    b: { value: { number: '36000000', unit: 'users' }, modality: 'ESTIMATED' },
    expected: 'none',
  },
  {
    name: 'two forecasts of one release',
    predicate: 'RELEASED_ON',
    a: { subject: 'acme-1', value: { date: '2026-06' }, modality: 'FORECAST' },
    b: { subject: 'acme-1', value: { date: '2026-09' }, modality: 'FORECAST' },
    expected: 'none',
  },
  {
    name: 'an opinion in another currency is no slip',
    predicate: 'VALUATION',
    a: { value: '$350 billion', modality: 'OPINION' },
    b: { value: '350 billion RMB' },
    expected: 'none',
  },
  {
    name: 'a forecast of the sum is ten times the plan',
    predicate: 'AMOUNT_RAISED',
    a: { subject: 'acme-first-round', value: '$50 billion', modality: 'FORECAST' },
    b: { subject: 'acme-first-round', value: '$5 billion', modality: 'PLANNED' },
    expected: 'none',
  },
  {
    name: 'a forecast of the status',
    predicate: 'ROUND_STATUS',
    a: { subject: 'acme-first-round', value: { text: 'CANCELLED' }, modality: 'FORECAST' },
    b: { subject: 'acme-first-round', value: { text: 'COMPLETED' } },
    expected: 'none',
  },
  // Units that are not compared.
  {
    name: 'a length in tokens and one in characters',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '128000', unit: 'tokens' } },
    b: { subject: 'acme-1', value: { number: '200000', unit: 'characters' } },
    expected: 'none',
  },
  {
    name: '200 thousand characters against 2 million tokens',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '200000', unit: 'characters' } },
    b: { subject: 'acme-1', value: { number: '2000000', unit: 'tokens' } },
    expected: 'none',
  },
  {
    name: 'tokens and characters ten times apart',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '1000000', unit: 'tokens' } },
    b: { subject: 'acme-1', value: { number: '100000', unit: 'characters' } },
    expected: 'none',
  },
  {
    name: 'parameters are no tokens',
    predicate: 'CONTEXT_LENGTH',
    a: { subject: 'acme-1', value: { number: '671000000000', unit: 'parameters' } },
    b: { subject: 'acme-1', value: { number: '128000', unit: 'tokens' } },
    expected: 'none',
  },
  // Predicates that have many values.
  {
    name: 'birch founded two companies',
    predicate: 'FOUNDED',
    a: { subject: 'birch', object: 'acme' },
    b: { subject: 'birch', object: 'maple' },
    expected: 'none',
  },
  {
    name: 'acme competes with two companies',
    predicate: 'COMPETES_WITH',
    a: { object: 'birch' },
    b: { object: 'maple' },
    expected: 'none',
  },
  {
    name: 'acme follows two strategies',
    predicate: 'STRATEGY',
    a: { value: { text: 'low prices' } },
    b: { value: { text: 'open weights' } },
    expected: 'none',
  },
  {
    name: 'acme raised two rounds',
    predicate: 'RAISED',
    a: { object: 'acme-series-a' },
    b: { object: 'acme-series-b' },
    expected: 'none',
  },
  {
    name: 'a founder led one company and leads another',
    predicate: 'LEADS',
    a: { subject: 'birch', object: 'acme', phase: 'FORMER' },
    b: { subject: 'birch', object: 'maple', phase: 'CURRENT' },
    expected: 'none',
  },
  {
    name: 'acme developed two models',
    predicate: 'DEVELOPED',
    a: { object: 'acme-1' },
    b: { object: 'acme-2', modality: 'PLANNED' },
    expected: 'none',
  },
  // A sum that one of the two leaves out.
  {
    name: 'a part in a round without its money',
    predicate: 'PARTICIPATED_IN',
    a: { subject: 'birch', object: 'acme-first-round', value: '$10 million' },
    b: { subject: 'birch', object: 'acme-first-round' },
    expected: 'none',
  },
  {
    name: 'an investment without its money',
    predicate: 'INVESTED_IN',
    a: { subject: 'cedar', object: 'acme', value: '5亿元' },
    b: { subject: 'cedar', object: 'acme', published: '2025-08-01' },
    expected: 'none',
  },
]
