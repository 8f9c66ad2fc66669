// A stated equivalent against the dated official rate: "350 billion RMB (approximately $48 billion)" says that a dollar is 7.2 yuan
// or more. Off by more than 2 % beyond the rounding of both numbers is a conflict that one claim has with itself.

import { Big } from 'big.js'
import { canonicalJson, contentId } from '../canonical.ts'
import { type Money, readMoney } from '../money.ts'
import { lastStatedDigit } from '../precision.ts'
import type { Rates } from '../rates/rates.ts'
import { exchangeOf, finestDigit, namedNumber, RATE_TOLERANCE } from './compare.ts'
import { type CitedBy, type FoundCheck, type FoundConflict, type LiveClaim, moneyOf } from './conflict.ts'
import { numbers, rounded, said } from './explain.ts'
import { type Interval, intervalOf } from './interval.ts'
import { isStated, periodsOf } from './period.ts'

export interface RateFinding {
  conflict: FoundConflict | null
  check: FoundCheck
}

/** One finding for each equivalent that the claim's sources state, and each time they are of, where there is a rate to hold it against. */
export function rateFindings(claim: LiveClaim, rates: Rates): RateFinding[] {
  const isDated = isStated(periodsOf(claim))
  const stated = Map.groupBy(
    claim.citations.filter(({ statedEquivalent }) => statedEquivalent !== undefined),
    ({ statedEquivalent, publishedOn }) => canonicalJson([statedEquivalent, isDated ? null : (publishedOn ?? null)]),
  )
  return [...stated].sort().flatMap(([, citations]) => findingOn(claim, citations, rates) ?? [])
}

/** `citations` state the same equivalent, at the same time. */
function findingOn(claim: LiveClaim, citations: readonly CitedBy[], rates: Rates): RateFinding | null {
  const words = citations[0]!.statedEquivalent!
  const [money, equivalent] = [moneyOf(claim), readMoney(words)]
  const [value, other] = [
    money && exactly(money, finestDigit(citations)),
    equivalent && exactly(equivalent, lastDigit(words, equivalent)),
  ]
  if (!money || !equivalent || !value || !other) return null
  const periods = periodsOf({ qualifiers: claim.qualifiers, citations })
  const exchange = exchangeOf(equivalent.currency, money.currency, periods, rates)
  if (exchange === null) return null
  const [low, high] = [value.low!.div(other.high!), value.high!.div(other.low!)]
  const off = low.gt(exchange.high)
    ? low.div(exchange.high).minus(1)
    : high.lt(exchange.low)
      ? exchange.low.div(high).minus(1)
      : new Big(0)
  const isOff = off.gt(RATE_TOLERANCE)
  const rate = `${numbers(low, high)} ${money.currency} for 1 ${equivalent.currency}`
  const explanation = `“${words}” for ${said(claim)} makes ${rate}; the official rate was ${exchange.basis.replace(/^at /, '')}: ${
    isOff ? `at least ${rounded(off.times(100), 2)} % off, beyond rounding.` : 'within 2 % and rounding.'
  }`
  const about = { subject: claim.subject, predicate: claim.predicate, explanation, sides: [[claim.id]] }
  const identity = { claim: claim.id, equivalent: words, dates: periods.map(({ date }) => date) }
  return {
    check: { id: contentId('y1', { rate: identity }), kind: 'RATE', outcome: isOff ? 'OFF' : 'HOLDS', ...about },
    conflict: isOff
      ? {
          id: contentId('x1', { rate: identity }),
          kind: 'RATE',
          state: 'OPEN',
          object: claim.object,
          evidence: [],
          ...about,
        }
      : null,
  }
}

const lastDigit = (words: string, money: Money): string | undefined => lastStatedDigit(words, money) ?? undefined

/** Known to half the last stated digit, also where it is marked as approximate: a conversion always is. Null for ranges and losses. */
function exactly(money: Money, digit: string | undefined): Interval | null {
  const number = namedNumber(money)
  if (number === null || number.lte(0)) return null
  const interval = intervalOf({ figure: number.toFixed(), approximate: false }, digit)
  return interval.low!.gt(0) ? interval : null
}
