// CONVERTED: from an amount of the quote or of another claim, at a rate that the source states or at the official one of a day.

import { brief } from '../domain/brief.ts'
import { type Citation, findQuote } from '../domain/citation.ts'
import type { Derivation } from '../domain/derivation.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { inWords, type Measured } from '../domain/support/amount.ts'
import { type Base, convertedFrom, officialRate, statedRate } from '../domain/support/converted.ts'
import { namingCut } from '../domain/support/cut.ts'
import type { Derived } from '../domain/support/derived.ts'
import { amountsIn } from '../domain/support/support.ts'
import { valueInWords } from '../domain/value.ts'
import type { Keyed } from './keyed.ts'
import type { SourceText } from './texts.ts'

export function convertedValue(
  value: Measured,
  { rate, rateQuote, rateDate }: Extract<Derivation, { kind: 'CONVERTED' }>,
  citation: Citation,
  claim: Keyed | undefined,
  text: SourceText | undefined,
  rates: Rates,
): Derived {
  if (value.type !== 'Money')
    return { path: ['derivation', 'kind'], problem: 'CONVERTED is for amounts of money, but the claim has a quantity' }
  const amiss = rateQuote === undefined ? null : rateQuoteProblem(rateQuote, citation.source, text)
  if (amiss !== null) return { path: ['derivation', 'rateQuote'], problem: amiss }
  const base = claim === undefined ? amountOfQuote(citation) : amountOfClaim(claim)
  if ('problem' in base) return base
  const exchange =
    rateDate === undefined
      ? statedRate(rate!, rateQuote!, value.currency)
      : officialRate(rates, value.currency, rateDate)
  return convertedFrom(value, base, exchange)
}

/** Where the words stand more than once, one place is enough that does not cut them off. */
function rateQuoteProblem(rateQuote: string, source: string, text: SourceText | undefined): string | null {
  const spans = text === undefined ? [] : findQuote(text.text, rateQuote, text.points)
  if (text === undefined || spans.length === 0)
    return `does not stand in the text of ${source} to the letter: found ${brief(rateQuote)}`
  const cuts = spans.map(({ start }) => namingCut(text.text, text.points.unitAt(start), rateQuote))
  return cuts.includes(null) ? null : cuts[0]!
}

function amountOfQuote(citation: Citation): Base | Extract<Derived, { problem: string }> {
  const found = amountsIn('Money', citation)
  if ('problem' in found) return { path: [found.member], problem: found.problem }
  return {
    amounts: found.flatMap(stated => (stated.value.type === 'Money' ? [{ value: stated.value, stated }] : [])),
    told: `the quote reads ${found.map(stated => `${brief(stated.words)} as ${inWords(stated.value)}`).join(' and ')}`,
  }
}

const amountOfClaim = ({ key, value }: Keyed): Base => ({
  amounts: value?.type === 'Money' ? [{ value }] : [],
  told: `${brief(key)} says ${value === undefined ? 'no value' : valueInWords(value)}`,
})
