// A value with the equivalent that its source states, against the official rate of asOf, else of the source's date.
// Two percent beyond rounding are allowed.

export interface CorpusRate {
  /** A sentence about the equivalent. */
  name: string
  /** Money in words, as a source would state it. */
  value: string
  equivalent: string
  asOf?: string
  /** The date of the source; null = it has none. Default: 2026-05-14. */
  published?: string | null
  expected: 'RATE' | 'none'
}

export const RATES: readonly CorpusRate[] = [
  // Right, at 6.785 CNY, 0.8545 EUR, 0.7402 GBP, 157.9 JPY and 7.833 HKD per USD on 14 May 2026.
  {
    name: 'yuan are given rightly in dollars',
    value: '350 billion RMB',
    equivalent: 'approximately $51.6 billion',
    expected: 'none',
  },
  { name: '元 are given rightly in 美元', value: '500亿元', equivalent: '约74亿美元', expected: 'none' },
  {
    name: 'dollars are given rightly in yuan',
    value: '$5.00 billion',
    equivalent: '33.9 billion yuan',
    expected: 'none',
  },
  {
    name: 'euros are given rightly in dollars',
    value: '€420 million',
    equivalent: 'about $491 million',
    expected: 'none',
  },
  {
    name: 'pounds are given rightly in dollars',
    value: '£36.0 million',
    equivalent: '$48.6 million',
    expected: 'none',
  },
  { name: 'yen are given rightly in dollars', value: '200亿日元', equivalent: '约1.27亿美元', expected: 'none' },
  {
    name: 'Hong Kong dollars are given rightly in US dollars',
    value: '35亿港元',
    equivalent: 'US$447 million',
    expected: 'none',
  },
  {
    name: 'won are given rightly in dollars',
    value: '1.3 trillion won',
    equivalent: 'about $870 million',
    expected: 'none',
  },
  { name: 'euros are given rightly in yuan', value: '€420 million', equivalent: '33.3亿元', expected: 'none' },
  {
    name: 'an equivalent is less than two percent off',
    value: '$350 million',
    equivalent: '2.34 billion yuan',
    expected: 'none',
  },
  {
    name: 'an equivalent is five percent off, within its rounding',
    value: '$1.40 million',
    equivalent: '9 million yuan',
    expected: 'none',
  },
  {
    name: 'a bound has its equivalent bound',
    value: 'over 2 billion yuan',
    equivalent: 'over $290 million',
    expected: 'none',
  },
  {
    name: 'a range has its equivalent range',
    value: '2–3 billion yuan',
    equivalent: '$295–442 million',
    expected: 'none',
  },
  // Off.
  {
    name: '350 billion yuan was not 48 billion dollars in May 2026',
    value: '350 billion RMB',
    equivalent: 'approximately $48 billion',
    expected: 'RATE',
  },
  {
    name: '350 billion yuan was not 48 billion dollars on any day of 2026',
    value: '350 billion RMB',
    equivalent: 'approximately $48 billion',
    published: '2026',
    expected: 'RATE',
  },
  { name: 'an equivalent is twelve percent off', value: '500亿元', equivalent: '约65亿美元', expected: 'RATE' },
  {
    name: 'an equivalent is four percent off',
    value: '$350 million',
    equivalent: '2.28 billion yuan',
    expected: 'RATE',
  },
  { name: 'euros are taken for less', value: '€420 million', equivalent: '$450 million', expected: 'RATE' },
  { name: 'Hong Kong dollars are taken for less', value: '35亿港元', equivalent: 'US$400 million', expected: 'RATE' },
  { name: 'yen are taken for more', value: '200亿日元', equivalent: '$152 million', expected: 'RATE' },
  { name: 'won are taken for more', value: '1.3 trillion won', equivalent: '$1.12 billion', expected: 'RATE' },
  { name: 'pounds are taken for euros', value: '£36.0 million', equivalent: '€36.0 million', expected: 'RATE' },
  { name: 'the currency alone was changed', value: '350 billion RMB', equivalent: '$350 billion', expected: 'RATE' },
  {
    name: 'an equivalent is ten times too much',
    value: '500亿元',
    equivalent: 'about $73.7 billion',
    expected: 'RATE',
  },
  // The date decides.
  {
    name: '350 billion yuan was 48 billion dollars in 2025',
    value: '350 billion RMB',
    equivalent: 'approximately $48 billion',
    asOf: '2025',
    expected: 'none',
  },
  {
    name: 'the stated date goes before that of the source, and was right',
    value: '100.0 billion yuan',
    equivalent: '$13.8 billion',
    asOf: '2024-06-03',
    expected: 'none',
  },
  {
    name: 'the stated date goes before that of the source, and was wrong',
    value: '100.0 billion yuan',
    equivalent: '$13.8 billion',
    asOf: '2026-05-14',
    published: '2024-06-03',
    expected: 'RATE',
  },
  {
    name: 'the equivalent of a Saturday is held against the rate of Friday',
    value: '350 billion yuan',
    equivalent: '$51.4 billion',
    asOf: '2026-05-16',
    expected: 'none',
  },
  {
    name: 'on New Year’s Day the last rate of December holds',
    value: '700 million yuan',
    equivalent: '$100 million',
    published: '2026-01-01',
    expected: 'none',
  },
  {
    name: 'the equivalent of a Sunday is twelve percent off the rate of Friday',
    value: '350 billion yuan',
    equivalent: '$45.2 billion',
    asOf: '2026-05-17',
    expected: 'RATE',
  },
  {
    name: 'an equivalent is right on some day of the month',
    value: '690 million yuan',
    equivalent: '$100 million',
    asOf: '2026-03',
    expected: 'none',
  },
  {
    name: 'an equivalent is off on all days of the month',
    value: '690 million yuan',
    equivalent: '$112 million',
    asOf: '2026-03',
    expected: 'RATE',
  },
  {
    name: 'an equivalent is right on some day of 2022',
    value: '€10.0 billion',
    equivalent: '$11.4 billion',
    published: '2022',
    expected: 'none',
  },
  {
    name: 'an equivalent is wrong for September 2022, when a euro was a dollar',
    value: '€10.0 billion',
    equivalent: '$11.4 billion',
    published: '2022-09-01',
    expected: 'RATE',
  },
  {
    name: 'the same number was right when a euro was a dollar',
    value: '€10.0 billion',
    equivalent: '$10.0 billion',
    asOf: '2022-07-14',
    expected: 'none',
  },
  // Nothing to hold it against.
  {
    name: 'there is no rate of the New Taiwan dollar',
    value: 'NT$6.0 billion',
    equivalent: '$300 million',
    expected: 'none',
  },
  { name: 'there is no rate of the rouble', value: 'RUB 500 million', equivalent: '$9 million', expected: 'none' },
  {
    name: 'there is no rate of the Saudi riyal',
    value: '$120 million',
    equivalent: 'SAR 700 million',
    expected: 'none',
  },
  {
    name: 'there is no date for a rate',
    value: '350 billion RMB',
    equivalent: 'approximately $48 billion',
    published: null,
    expected: 'none',
  },
  {
    name: 'a stated date is enough for a rate',
    value: '350 billion RMB',
    equivalent: 'about $42 billion',
    asOf: '2026-05',
    published: null,
    expected: 'RATE',
  },
]
