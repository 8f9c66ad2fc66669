// Which parts count against the whole: those of its currency, each tranche, one value of an investor, what is reported.

import { type CorpusSum, part } from './sum.ts'

export const COUNTED_SUMS: readonly CorpusSum[] = [
  // Other currencies.
  {
    name: 'a part in another currency is left out, and the others fall short',
    whole: { value: 'RMB 50 billion' },
    parts: [part('birch', '20 billion RMB'), part('cedar', '$4.2 billion')],
    expected: 'none',
    holds: false,
  },
  {
    name: 'a part in another currency is left out, though it would exceed',
    whole: { value: '$30 million' },
    parts: [part('birch', '$21 million'), part('cedar', '120 million yuan')],
    expected: 'none',
    holds: false,
  },
  {
    name: 'parts in the currency of the whole exceed it without the part in another',
    whole: { value: 'RMB 50 billion' },
    parts: [part('birch', '42 billion RMB'), part('cedar', '210亿元'), part('maple', '$1.2 billion')],
    expected: 'SUM',
    holds: false,
  },
  // Tranches, and two claims of one investor.
  {
    name: 'two tranches of one investor both count',
    whole: { value: '$50 million' },
    parts: [
      part('birch', '$10 million', { tranche: 'first' }),
      part('birch', '$12 million', { tranche: 'second' }),
      part('cedar', '$28 million'),
    ],
    expected: 'none',
    holds: true,
  },
  {
    name: 'two tranches of the same sum are no repetition',
    whole: { value: '$12 million' },
    parts: [part('birch', '$11 million', { tranche: 'first' }), part('birch', '$11 million', { tranche: 'second' })],
    expected: 'SUM',
    holds: false,
  },
  {
    name: 'a part that is stated twice counts once',
    whole: { value: '30亿元' },
    parts: [part('cedar', '20亿元'), part('birch', '10亿元'), part('birch', 'RMB 1 billion')],
    expected: 'none',
    holds: true,
  },
  {
    name: 'of two values of one investor only one can be true',
    whole: { value: '$36 million' },
    parts: [part('cedar', '$20 million'), part('birch', '$10 million'), part('birch', '$12 million')],
    expected: 'none',
    holds: false,
  },
  // Parts that do not count.
  {
    name: 'a denied part does not count',
    whole: { value: '$30 million' },
    parts: [
      part('cedar', '$20 million'),
      part('birch', '$10 million'),
      part('maple', '$16 million', { stance: 'DENIES' }),
    ],
    expected: 'none',
    holds: true,
  },
  {
    name: 'a forecast part does not count',
    whole: { value: '$30 million' },
    parts: [
      part('cedar', '$20 million'),
      part('birch', '$10 million'),
      part('maple', '$16 million', { modality: 'FORECAST' }),
    ],
    expected: 'none',
    holds: true,
  },
  {
    name: 'an opinion of a part does not count',
    whole: { value: '30亿元' },
    parts: [part('cedar', '20亿元'), part('birch', '10亿元'), part('maple', '82亿元', { modality: 'OPINION' })],
    expected: 'none',
    holds: true,
  },
  {
    name: 'a planned part does not count where the whole is reported',
    whole: { value: '$30 million' },
    parts: [
      part('cedar', '$20 million'),
      part('birch', '$10 million'),
      part('maple', '$16 million', { modality: 'PLANNED' }),
    ],
    expected: 'none',
    holds: true,
  },
  {
    name: 'denied parts leave one that falls short',
    whole: { value: 'RMB 50 billion' },
    parts: [part('birch', '20 billion RMB'), part('cedar', '42 billion RMB', { stance: 'DENIES' })],
    expected: 'none',
    holds: false,
  },
]
