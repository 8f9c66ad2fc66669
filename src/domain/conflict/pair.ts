// The rules for two claims about one fact, tried in order: the first that fits decides. Null: they do not disagree.

import { dateBounds } from '../date.ts'
import { type Predicate, predicateDefinition, type Qualifier } from '../predicate.ts'
import type { Rates } from '../rates/rates.ts'
import { type Comparison, compareValues, powerBetween, sameFigures, sameValue } from './compare.ts'
import { type ConflictKind, isView, type LiveClaim } from './conflict.ts'
import { difference, leeway, said } from './explain.ts'
import { anyMeet, isStated, periodsOf, periodText } from './period.ts'

export interface Verdict {
  kind: ConflictKind
  open: boolean
  /** Sentences; put together for the verdict that counts only. */
  explain(): string
}

/** A date of a state: two of them differ where they do not overlap. */
const STATE_DATE: Qualifier = 'asOf'
/** The ends of a time over which something was counted: another time is another count. */
const PERIOD: readonly Qualifier[] = ['validFrom', 'validTo']
/** What two claims about one fact (same subject, predicate and, where there is one, object) are to each other. */
export function verdictOn(a: LiveClaim, b: LiveClaim, rates: Rates): Verdict | null {
  if (!areCompared(a, b)) return null
  if (a.stance !== b.stance) return denial(a, b)
  if (sameValue(a, b)) return null
  const compared = compareValues(a, b, rates)
  if (compared?.agree === true) return null
  const slip = currencySlip(a, b, compared)
  if (compared === null) return slip
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

/** Whether the two can contradict one another at all. */
export const areCompared = (a: LiveClaim, b: LiveClaim): boolean =>
  !isView(a) && !isView(b) && (a.stance !== b.stance || isOneValued(a)) && !areSeparated(a, b)

const isOneValued = ({ stance, predicate }: LiveClaim): boolean =>
  stance === 'ASSERTS' && predicateDefinition(predicate).cardinality === 'one'

/** Two stated, different separating qualifiers: the two speak of different things. */
export function areSeparated(a: LiveClaim, b: LiveClaim): boolean {
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

/** A denial without a value denies the relation, whatever the money. */
function denial(a: LiveClaim, b: LiveClaim): Verdict | null {
  const denied = a.stance === 'DENIES' ? a : b
  if (!sameValue(a, b) && !(denied.value === undefined && denied.object !== undefined)) return null
  return verdict('DENIAL', () => [`${said(denied)} is both asserted and denied.`])
}

function otherModality(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict | null {
  if (a.modality === b.modality) return null
  return facet(() => {
    const each = [a, b].map(claim => `${said(claim)} is ${claim.modality.toLowerCase()}`).join(', ')
    return [`${each}: what is planned or estimated and what came of it may differ.`, difference(a, b, compared)]
  })
}

/** A round goes from planned to completed; that it was cancelled is another matter. */
function otherStatus(a: LiveClaim, b: LiveClaim): Verdict | null {
  if (a.predicate !== ('ROUND_STATUS' satisfies Predicate)) return null
  const [one, other] = [textOf(a), textOf(b)]
  if ([one, other].includes('CANCELLED') && [one, other].includes('COMPLETED')) return null
  return facet(() => [`${one} and ${other} are stages that one round goes through.`])
}

function currencySlip(a: LiveClaim, b: LiveClaim, compared: Comparison | null): Verdict | null {
  if (a.modality !== b.modality || !sameFigures(a, b)) return null
  return verdict('CURRENCY_SLIP', () => [
    `${said(a)} and ${said(b)} are the same figure in two currencies: one of them has the wrong one.`,
    compared === null ? 'No rate between the two is known for their dates.' : difference(a, b, compared),
  ])
}

function scaleSlip(a: LiveClaim, b: LiveClaim): Verdict | null {
  const power = powerBetween(a, b)
  if (power === null) return null
  const factor = (10n ** BigInt(power)).toLocaleString('en')
  return verdict('SCALE_SLIP', () => [
    `${said(a)} and ${said(b)} have the same digits and are ${factor} times apart: a slip such as million for billion, or 万 for 亿, makes one of the other.`,
  ])
}

/** A tranche, a basis, a round, a time of counting that only one of the two names. */
function onOneSide(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict | null {
  const names = predicateDefinition(a.predicate).separatedBy.filter(name => name !== STATE_DATE)
  const name = names.find(each => (a.qualifiers[each] === undefined) !== (b.qualifiers[each] === undefined))
  if (name === undefined) return null
  const qualified = a.qualifiers[name] === undefined ? b : a
  const other = qualified === a ? b : a
  return facet(() => [
    `${said(qualified)} is for the ${WORDS[name] ?? name} ${qualified.qualifiers[name]}; ${said(other)} names none.`,
    difference(a, b, compared),
  ])
}
const WORDS: Partial<Record<Qualifier, string>> = { validFrom: 'time from', validTo: 'time up to' }

/** "First round" and "Series A" name the same thing in two ways; "Series A" and "Series B" do not. */
function otherStageName(a: LiveClaim, b: LiveClaim): Verdict | null {
  if (a.predicate !== ('ROUND_STAGE' satisfies Predicate)) return null
  const [one, other] = [textOf(a), textOf(b)]
  const several = [one, other].includes('SEVERAL')
  if (COUNTED.has(one) === COUNTED.has(other) && !several) return null
  if (several) return facet(() => [`${one} and ${other}: a series of rounds, and one of them.`])
  const [counted, named] = COUNTED.has(one) ? [one, other] : [other, one]
  return facet(() => [`${counted} counts the rounds, ${named} names the stage: one round can be both.`])
}
const COUNTED = new Set(['FIRST', 'LATER', 'SEVERAL'])

function temporal(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict | null {
  const [one, other] = [periodsOf(a), periodsOf(b)]
  const undated = (one.length === 0) !== (other.length === 0)
  if (!undated && (one.length === 0 || anyMeet(one, other))) return null
  return verdict('TEMPORAL', () => {
    const when = undated ? 'they may be of different times' : 'these are different times'
    return [`${said(a)} ${periodText(one)}, ${said(b)} ${periodText(other)}: ${when}.`, difference(a, b, compared)]
  })
}

function genuine(a: LiveClaim, b: LiveClaim, compared: Comparison): Verdict {
  const numeric = a.value?.type === 'Money' || a.value?.type === 'Quantity'
  return verdict('GENUINE', () =>
    numeric
      ? [`${leeway(a)} and ${leeway(b)} cannot both be right.`, difference(a, b, compared)]
      : [`${said(a)} and ${said(b)} cannot both be right.`],
  )
}

const EXPLAINED = new Set<ConflictKind>(['FACET', 'TEMPORAL'])
const verdict = (kind: ConflictKind, sentences: () => string[]): Verdict => ({
  kind,
  open: !EXPLAINED.has(kind),
  explain: () => sentences().filter(Boolean).map(capital).join(' '),
})
const facet = (sentences: () => string[]): Verdict => verdict('FACET', sentences)
const textOf = ({ value }: LiveClaim): string => (value?.type === 'TextValue' ? value.text : '')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
