// What else in the graph speaks for one side of an open disagreement about money. Evidence, not a verdict.

import { Big } from 'big.js'
import { readMoney } from '../money.ts'
import type { Rates } from '../rates/rates.ts'
import { exchangeOf, namedNumber } from './compare.ts'
import { type Evidence, type FoundConflict, type LiveClaim, moneyOf } from './conflict.ts'
import { between, numbers, said } from './explain.ts'
import { periodsOf } from './period.ts'

/** An equivalent fits a value from which it is off by at most this share: newspapers convert roughly. */
const FITS = new Big('0.1')
/** The share of a company that one round commonly sells, in percent. Ours to say: wide enough to leave out unusual shares only. */
const COMMON_SHARE = { least: new Big(5), most: new Big(30) }

/**
 * For a conflict between two sums of money: the conversions that the sources state, and, for valuations, the rounds of the company.
 * `claims` are those of the fact, `rounds` what the company's rounds raised.
 */
export function evidenceFor(
  conflict: FoundConflict,
  claims: readonly LiveClaim[],
  rounds: readonly LiveClaim[],
  rates: Rates,
): Evidence[] {
  const [one, other] = conflict.sides.map(side => claims.find(({ id }) => id === side[0]))
  if (conflict.state !== 'OPEN' || !one || !other || !moneyOf(one) || !moneyOf(other)) return []
  const sides = [one, other] as const
  const speaking = ({ stance, rank }: LiveClaim) => stance === 'ASSERTS' && rank !== 'DEPRECATED'
  const equivalents = claims
    .filter(claim => claim.object === conflict.object && speaking(claim))
    .flatMap(claim => equivalentEvidence(sides, claim, rates))
  const shares =
    conflict.predicate === 'VALUATION'
      ? rounds.filter(speaking).flatMap(round => shareEvidence(sides, round, rates))
      : []
  return [...equivalents.slice(0, MOST), ...shares.slice(0, MOST)]
}

/** Of each sort: more would say the same again. */
const MOST = 10

type Sides = readonly [LiveClaim, LiveClaim]

/** "approximately $48 billion" fits 350 billion RMB, and not 350 billion USD. */
function equivalentEvidence(sides: Sides, claim: LiveClaim, rates: Rates): Evidence[] {
  const stated = new Set(claim.citations.flatMap(({ statedEquivalent }) => statedEquivalent ?? []))
  return [...stated].sort().flatMap((words): Evidence[] => {
    const money = readMoney(words)
    const equivalent = money && namedNumber(money)
    if (money === null || equivalent === null || equivalent.lte(0)) return []
    const ratios = sides.map(side => ratioTo(side, equivalent, money.currency, rates))
    const fits = ratios.map(ratio => ratio?.low.lte(new Big(1).plus(FITS)) && ratio.high.gte(new Big(1).minus(FITS)))
    if (ratios.some(ratio => ratio === null) || fits[0] === fits[1]) return []
    const side = fits[0] ? 0 : 1
    const [fitting, otherOne] = [side, 1 - side].map(index => {
      const { low, high } = ratios[index]!
      const amount = between({ low: low.times(equivalent), high: high.times(equivalent) }, money.currency)
      const same = moneyOf(sides[index]!)!.currency === money.currency
      return `${said(sides[index]!)}${same ? '' : `, ${amount},`} is ${numbers(low.times(100), high.times(100))} %`
    })
    return [
      {
        claim: claim.id,
        side,
        text: `“${words}”, given for ${said(claim)}, fits only ${said(sides[side]!)}: ${fitting} of it, ${otherOne}.`,
      },
    ]
  })
}

interface Ratio {
  low: Big
  high: Big
}

/** How many times the number (of the currency) the side's value is, at the rates of the side's time. */
function ratioTo(side: LiveClaim, number: Big, currency: string, rates: Rates): Ratio | null {
  const value = namedNumber(side.value)
  const exchange = exchangeOf(moneyOf(side)!.currency, currency, periodsOf(side), rates)
  if (value === null || exchange === null) return null
  return { low: value.times(exchange.low).div(number), high: value.times(exchange.high).div(number) }
}

/** A round would be 14 % of one valuation and 2 % of the other. */
function shareEvidence(sides: Sides, round: LiveClaim, rates: Rates): Evidence[] {
  const [money, raised] = [moneyOf(round), namedNumber(round.value)]
  if (money === null || raised === null || raised.lte(0)) return []
  const shares = sides.map(side => {
    const ratio = ratioTo(side, raised, money.currency, rates)
    if (ratio === null || ratio.low.lte(0)) return null
    return { low: new Big(100).div(ratio.high), high: new Big(100).div(ratio.low) }
  })
  const [first, second] = shares
  if (!first || !second) return []
  const common = [first, second].map(({ low, high }) => high.gte(COMMON_SHARE.least) && low.lte(COMMON_SHARE.most))
  if (common[0] === common[1]) return []
  const side = common[0] ? 0 : 1
  const [likely, unlikely] = [shares[side]!, shares[1 - side]!]
  const planned = round.modality === 'REPORTED' ? '' : ` (${round.modality.toLowerCase()})`
  return [
    {
      claim: round.id,
      side,
      text: `A round of ${said(round)}${planned} is ${numbers(likely.low, likely.high)} % of ${said(sides[side]!)}, and ${numbers(unlikely.low, unlikely.high)} % of ${said(sides[1 - side]!)}; rounds commonly sell ${COMMON_SHARE.least} to ${COMMON_SHARE.most} % of a company.`,
    },
  ]
}
