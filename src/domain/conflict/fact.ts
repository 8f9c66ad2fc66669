// All that the rules find between the claims about one fact: per pair of distinct values one conflict, between all their claims.

import { canonicalJson, contentId } from '../canonical.ts'
import type { Rates } from '../rates/rates.ts'
import { byId, CONFLICT_KINDS, type FoundConflict, type LiveClaim } from './conflict.ts'
import { areCompared, type Verdict, verdictOn } from './pair.ts'

/** Pairs of values that are looked at per fact, not counting those that speak of different things. What is beyond is reported. */
export const MAX_PAIRS = 1_000
/** Pairs of claims that are looked at per fact, for facts with few values and many claims on each. */
const MAX_COMPARISONS = 20_000

/** The claims that say one thing: the same value with the same stance. */
interface Voice {
  key: string
  claims: LiveClaim[]
}

/** `claims` share subject, predicate and object. `leftOut` is the number of pairs of values that were not looked at whole. */
export function conflictsOfFact(
  claims: readonly LiveClaim[],
  rates: Rates,
): { conflicts: FoundConflict[]; leftOut: number } {
  const voices = voicesOf(claims)
  const conflicts: FoundConflict[] = []
  let [pairs, comparisons, leftOut] = [0, 0, 0]
  for (const [index, one] of voices.entries())
    for (const other of voices.slice(index + 1)) {
      const compared = comparedPairs(one, other)
      if (compared.length === 0) continue
      const room = pairs < MAX_PAIRS ? MAX_COMPARISONS - comparisons : 0
      if (compared.length > room) leftOut += 1
      if (room === 0) continue
      pairs += 1
      comparisons += Math.min(room, compared.length)
      const conflict = conflictBetween(one, other, compared.slice(0, room), rates)
      if (conflict !== null) conflicts.push(conflict)
    }
  return { conflicts, leftOut }
}

const comparedPairs = (one: Voice, other: Voice): [LiveClaim, LiveClaim][] =>
  one.claims.flatMap(left =>
    other.claims.flatMap((right): [LiveClaim, LiveClaim][] => (areCompared(left, right) ? [[left, right]] : [])),
  )

/** In a fixed order, whatever the order of the claims. */
function voicesOf(claims: readonly LiveClaim[]): Voice[] {
  const voices = new Map<string, Voice>()
  for (const claim of claims.toSorted(byId)) {
    const key = canonicalJson([claim.value ?? null, claim.stance])
    const voice = voices.get(key) ?? { key, claims: [] }
    voices.set(key, voice)
    voice.claims.push(claim)
  }
  return [...voices.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The weightiest verdict on any two of their claims names the kind; every claim that takes part in one is in it. */
function conflictBetween(
  one: Voice,
  other: Voice,
  pairs: readonly [LiveClaim, LiveClaim][],
  rates: Rates,
): FoundConflict | null {
  const sides: [Set<string>, Set<string>] = [new Set(), new Set()]
  let weightiest: Verdict | null = null
  for (const [left, right] of pairs) {
    const verdict = verdictOn(left, right, rates)
    if (verdict === null) continue
    sides[0].add(left.id)
    sides[1].add(right.id)
    if (weightiest === null || weight(verdict) < weight(weightiest)) weightiest = verdict
  }
  if (weightiest === null) return null
  const { subject, predicate, object } = one.claims[0]!
  const { kind, open } = weightiest
  return {
    id: contentId('x1', { subject, predicate, object, between: [one.key, other.key] }),
    kind,
    state: open ? 'OPEN' : 'EXPLAINED',
    explanation: weightiest.explain(),
    subject,
    predicate,
    object,
    sides: sides.map(side => [...side].sort()),
    evidence: [],
  }
}

/** Open before explained, then in the order of the rules. */
const weight = ({ kind, open }: Verdict): number => (open ? 0 : CONFLICT_KINDS.length) + CONFLICT_KINDS.indexOf(kind)
