// Claims as the page gets them, for its tests: what isn't said is as plain as can be.

import type { AmountsFragment, SaidFragment, WordsFragment } from '../../src/explore/queries.ts'

export const source = (id: string, publishedOn: string | null = '2026'): WordsFragment['source'] => ({
  id,
  kind: 'ARTICLE',
  title: `The title of ${id}`,
  publisher: null,
  publishedOn,
  publishedOnInferred: false,
  url: null,
})

export const words = (id: string, quote: string, of = 'herald'): WordsFragment => ({
  id,
  quote,
  locator: null,
  asStated: null,
  statedEquivalent: null,
  attribution: null,
  note: null,
  link: null,
  derivation: null,
  source: source(of),
})

export const money = (
  amount: string | null,
  currency = 'USD',
  lower: string | null = null,
  upper: string | null = null,
) => ({ __typename: 'Money', amount, currency, lower, upper, approximate: false }) as const

export const claim = (id: string, said: Partial<SaidFragment> = {}): SaidFragment => ({
  id,
  predicate: 'VALUATION',
  statement: `The statement of ${id}`,
  modality: 'REPORTED',
  stance: 'ASSERTS',
  rank: 'NORMAL',
  isInferred: false,
  asOf: null,
  validFrom: null,
  validTo: null,
  tranche: null,
  basis: null,
  phase: null,
  role: null,
  parts: null,
  value: money('1'),
  subject: { id: 'deepseek', kind: 'Company', name: 'DeepSeek' },
  object: null,
  round: null,
  holder: null,
  citations: [],
  ...said,
})

type Sum = AmountsFragment['claims'][number]

/** A claim on a sum, worth what it says in the currency of the axis. */
export const sum = (id: string, stated: Sum['value'], worth: Partial<Sum> = {}): Sum => ({
  id,
  predicate: 'VALUATION',
  statement: `The statement of ${id}`,
  modality: 'REPORTED',
  stance: 'ASSERTS',
  asOf: null,
  value: stated,
  converted:
    stated?.__typename === 'Money'
      ? {
          basis: 'as stated',
          money: {
            amount: stated.amount,
            currency: stated.currency,
            lower: stated.lower,
            upper: stated.upper,
            approximate: false,
          },
        }
      : null,
  citations: [],
  ...worth,
})
