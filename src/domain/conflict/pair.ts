// The rules for two claims about one fact, tried in order: the first that fits decides. Null: they do not disagree.

import { dateBounds } from '../date.ts'
import { type Predicate, predicateDefinition, type Qualifier } from '../predicate.ts'
import type { Rates } from '../rates/rates.ts'
import { type Comparison, compareValues, powerBetween, sameFigures, sameValue } from './compare.ts'
import type { ConflictKind, LiveClaim } from './conflict.ts'
import { difference, leeway, said } from './explain.ts'
import { anyMeet, type Period, periodsOf, periodText } from './period.ts'

export interface Verdict {
  kind: ConflictKind
  open: boolean
  explanation: string
}

/** A date of a state: two of them differ where they do not overlap. */
const STATE_DATE: Qualifier = 'asOf'
/** The ends of a time over which something was counted: another time is another count. */
const PERIOD: readonly Qualifier[] = ['validFrom', 'validTo']
/** What is said of the future, or thought, contradicts nothing. */
const UNCOMPARED = new Set(['OPINION', 'FORECAST'])

/** What two claims about one fact (same subject, predicate and, where there is one, object) are to each other. */
export function verdictOn(a: LiveClaim, b: LiveClaim, rates: Rates): Verdict | null {
  if (UNCOMPARED.has(a.modality) || UNCOMPARED.has(b.modality) || areSeparated(a, b)) return null
  if (a.stance !== b.stance) return denial(a, b)
  if (a.stance === 'DENIES' || predicateDefinition(a.predicate).cardinality === 'many') return null
  if (sameValue(a, b)) return null
  const slip = currencySlip(a, b, rates)
  const compared = compareValues(a, b, rates)
  if (compared === null) return slip
  if (compared.agree) return null
  return (
    otherModality(a, b, compared) ??
    otherStatus(a, b) ??
    slip ??
    scaleSlip(a, b) ??
    onOneSide(a, b, compared) ??
    otherStageName(a, b) ??
    temporal(a, b, compared) ??
    genuine(a, b, compared)
  )
}

/** Two stated, different separating qualifiers: the two speak of different things. */
function areSeparated(a: LiveClaim, b: LiveClaim): boolean {
  const { separatedBy } = predicateDefinition(a.predicate)
  if (separatedBy.some(name => name !== STATE_DATE && differ(name, a.qualifiers[name], b.qualifiers[name]))) return true
  // A denial speaks of a time as well, whatever separates two values.
  if (!separatedBy.includes(STATE_DATE) && a.stance === b.stance) return false
  const [one, other] = [periodsOf(a), periodsOf(b)]
  return isStated(one) && isStated(other) && !anyMeet(one, other)
}

function differ(name: Qualifier, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (!PERIOD.includes(name)) return one !== other
  const end = name === 'validFrom' ? 'first' : 'last'
  return dateBounds(one)[end] !== dateBounds(other)[end]
}

const isStated = (periods: readonly Period[]): boolean => periods[0]?.stated === true

/** A denial without a value denies the relation, whatever the money. */
function denial(a: LiveClaim, b: LiveClaim): Verdict | null {
  const denied = a.stance === 'DENIES' ? a : b
  if (!sameValue(a, b) && !(denied.value === undefined && denied.object !== undefined)) return null
  return { kind: 'DENIAL', open: true, explanation: `${capital(said(denied))} is both asserted and denied.` }
}

function otherModality(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict | null {
  if (a.modality === b.modality) return null
  const each = [a, b].map(claim => `${said(claim)} is ${claim.modality.toLowerCase()}`).join(', ')
  return facet(
    `${capital(each)}: what is planned or estimated and what came of it may differ.`,
    difference(a, b, compared),
  )
}

/** A round goes from planned to completed; that it was cancelled is another matter. */
function otherStatus(a: LiveClaim, b: LiveClaim): Verdict | null {
  if (a.predicate !== ('ROUND_STATUS' satisfies Predicate)) return null
  const [one, other] = [textOf(a), textOf(b)]
  if ([one, other].includes('CANCELLED') && [one, other].includes('COMPLETED')) return null
  return facet(`${one} and ${other} are stages that one round goes through.`)
}

function currencySlip(a: LiveClaim, b: LiveClaim, rates: Rates): Verdict | null {
  if (a.modality !== b.modality || !sameFigures(a, b)) return null
  const compared = compareValues(a, b, rates)
  if (compared?.agree === true) return null
  const same = `${said(a)} and ${said(b)} are the same figure in two currencies: one of them has the wrong one.`
  const arithmetic =
    compared === null ? 'No rate between the two is known for their dates.' : difference(a, b, compared)
  return { kind: 'CURRENCY_SLIP', open: true, explanation: joined(same, arithmetic) }
}

function scaleSlip(a: LiveClaim, b: LiveClaim): Verdict | null {
  const power = powerBetween(a, b)
  if (power === null) return null
  const factor = (10n ** BigInt(power)).toLocaleString('en')
  return {
    kind: 'SCALE_SLIP',
    open: true,
    explanation: `${capital(said(a))} and ${said(b)} have the same digits and are ${factor} times apart: a slip such as million for billion, or 万 for 亿, makes one of the other.`,
  }
}

/** A tranche, a basis, a round, a time of counting that only one of the two names. */
function onOneSide(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict | null {
  const names = predicateDefinition(a.predicate).separatedBy.filter(name => name !== STATE_DATE)
  const name = names.find(each => (a.qualifiers[each] === undefined) !== (b.qualifiers[each] === undefined))
  if (name === undefined) return null
  const qualified = a.qualifiers[name] === undefined ? b : a
  const other = qualified === a ? b : a
  return facet(
    `${said(qualified)} is for the ${WORDS[name] ?? name} ${qualified.qualifiers[name]}; ${said(other)} names none.`,
    difference(a, b, compared),
  )
}

const WORDS: Partial<Record<Qualifier, string>> = { validFrom: 'time from', validTo: 'time up to' }

/** "First round" and "Series A" name the same thing in two ways; "Series A" and "Series B" do not. */
function otherStageName(a: LiveClaim, b: LiveClaim): Verdict | null {
  if (a.predicate !== ('ROUND_STAGE' satisfies Predicate)) return null
  const [one, other] = [textOf(a), textOf(b)]
  const several = [one, other].includes('SEVERAL')
  if (COUNTED.has(one) === COUNTED.has(other) && !several) return null
  if (several) return facet(`${one} and ${other}: a series of rounds, and one of them.`)
  const [counted, named] = COUNTED.has(one) ? [one, other] : [other, one]
  return facet(`${counted} counts the rounds, ${named} names the stage: one round can be both.`)
}
const COUNTED = new Set(['FIRST', 'LATER', 'SEVERAL'])

function temporal(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict | null {
  const [one, other] = [periodsOf(a), periodsOf(b)]
  const undated = (one.length === 0) !== (other.length === 0)
  if (!undated && (one.length === 0 || anyMeet(one, other))) return null
  const each = `${said(a)} ${periodText(one)}, ${said(b)} ${periodText(other)}`
  const when = `${each}: ${undated ? 'they may be of different times' : 'these are different times'}.`
  return { kind: 'TEMPORAL', open: false, explanation: joined(when, difference(a, b, compared)) }
}

function genuine(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict {
  const numeric = a.value?.type === 'Money' || a.value?.type === 'Quantity'
  const explanation = numeric
    ? joined(`${leeway(a)} and ${leeway(b)} cannot both be right.`, difference(a, b, compared))
    : joined(`${said(a)} and ${said(b)} cannot both be right.`)
  return { kind: 'GENUINE', open: true, explanation }
}

const facet = (...sentences: string[]): Verdict => ({ kind: 'FACET', open: false, explanation: joined(...sentences) })
const textOf = ({ value }: LiveClaim): string => (value?.type === 'TextValue' ? value.text : '')
const joined = (...sentences: string[]): string => sentences.filter(Boolean).map(capital).join(' ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
