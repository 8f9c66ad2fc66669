// Parts of one currency against the whole: they hold, exceed it, or fall short.

import { type CorpusSum, part } from './sum.ts'

export const SUMS: readonly CorpusSum[] = [
  // It holds.
  {
    name: '10 + 10 + 10 + 20 billion yuan are the 50 billion of the plan',
    whole: { value: 'RMB 50 billion', modality: 'PLANNED' },
    parts: [
      part('birch', '10 billion RMB'),
      part('cedar', '10 billion RMB'),
      part('maple', '10 billion RMB'),
      part('rowan', '20 billion RMB'),
    ],
    expected: 'none',
    holds: true,
  },
  {
    name: '10 and 20 million dollars are 30 million',
    whole: { value: '$30 million' },
    parts: [part('birch', '$10 million'), part('cedar', '$20 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: '20亿元 and RMB 3 billion are 50亿元',
    whole: { value: '50亿元' },
    parts: [part('birch', '20亿元'), part('cedar', 'RMB 3 billion')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'parts that are complete and reach the whole',
    whole: { value: '€42 million', complete: true },
    parts: [part('birch', '€12 million'), part('cedar', '€30 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: '16.6 + 16.7 + 16.6 are 50 million, rounded',
    whole: { value: '$50 million' },
    parts: [part('birch', '$16.6 million'), part('cedar', '$16.7 million'), part('maple', '$16.6 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'parts that are complete and fall short by rounding only',
    whole: { value: '£36 million', complete: true },
    parts: [part('birch', '£11.9 million'), part('cedar', '£11.9 million'), part('maple', '£11.9 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'three times 3.4 million exceed 10 million by rounding only',
    whole: { value: '$10 million' },
    parts: [part('birch', '$3.4 million'), part('cedar', '$3.4 million'), part('maple', '$3.4 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'about 50 million leaves room for 49 million',
    whole: { value: 'about $50 million' },
    parts: [part('birch', '$24.0 million'), part('cedar', '$25.0 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'about 20 and about 31 million leave room for 50 million',
    whole: { value: '$50 million' },
    parts: [part('birch', 'about $20 million'), part('cedar', 'about $31 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'over 50 million leaves room for 60 million',
    whole: { value: 'over $50 million' },
    parts: [part('birch', '$30 million'), part('cedar', '$30 million')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'two parts of at most 30 million may be 50 million together',
    whole: { value: '$50 million' },
    parts: [part('birch', 'up to $30 million'), part('cedar', 'up to $30 million')],
    expected: 'none',
  },
  // The parts exceed the whole.
  {
    name: '30 and 30 million exceed 50 million',
    whole: { value: '$50 million' },
    parts: [part('birch', '$30 million'), part('cedar', '$30 million')],
    expected: 'SUM',
    holds: false,
  },
  {
    name: 'one part exceeds the whole',
    whole: { value: '50亿元' },
    parts: [part('birch', '82亿元')],
    expected: 'SUM',
    holds: false,
  },
  {
    name: 'parts that are said to be complete exceed the whole',
    whole: { value: '$96 million', complete: true },
    parts: [part('birch', '$62 million'), part('cedar', '$62 million')],
    expected: 'SUM',
    holds: false,
  },
  {
    name: 'five times 21 million exceed 96 million by more than rounding',
    whole: { value: '$96 million' },
    parts: ['birch', 'cedar', 'maple', 'rowan', 'alder'].map(investor => part(investor, '$21 million')),
    expected: 'SUM',
    holds: false,
  },
  {
    name: '40 and 32 million exceed up to 50 million',
    whole: { value: 'up to $50 million' },
    parts: [part('birch', '$40 million'), part('cedar', '$32 million')],
    expected: 'SUM',
    holds: false,
  },
  {
    name: 'two parts of over 30 million exceed 50 million',
    whole: { value: '$50 million' },
    parts: [part('birch', 'over $30 million'), part('cedar', 'over $30 million')],
    expected: 'SUM',
    holds: false,
  },
  // They fall short.
  {
    name: 'parts that fall short leave room for investors unnamed',
    whole: { value: '$50 million' },
    parts: [part('birch', '$10 million'), part('cedar', '$12 million')],
    expected: 'none',
    holds: false,
  },
  {
    name: 'parts that fall short and are said to be complete',
    whole: { value: '$50 million', complete: true },
    parts: [part('birch', '$10 million'), part('cedar', '$12 million')],
    expected: 'SUM',
    holds: false,
  },
  {
    name: '10亿元 are said to be all of over 50亿元',
    whole: { value: '超过50亿元', complete: true },
    parts: [part('birch', '6亿元'), part('cedar', '4亿元')],
    expected: 'SUM',
    holds: false,
  },
]
