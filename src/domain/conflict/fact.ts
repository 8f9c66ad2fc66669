// All that the rules find between the claims about one fact: per pair of distinct values one conflict, between all their claims.

import { canonicalJson, contentId } from '../canonical.ts'
import type { Rates } from '../rates/rates.ts'
import { CONFLICT_KINDS, type FoundConflict, type LiveClaim } from './conflict.ts'
import { type Verdict, verdictOn } from './pair.ts'

/** Pairs of values that are looked at per fact. What is beyond is counted and reported. */
export const MAX_PAIRS = 1_000

/** The claims that say one thing: the same value with the same stance. */
interface Voice {
  key: string
  claims: LiveClaim[]
}

/** `claims` share subject, predicate and object. `leftOut` is the number of pairs beyond MAX_PAIRS. */
export function conflictsOfFact(
  claims: readonly LiveClaim[],
  rates: Rates,
): { conflicts: FoundConflict[]; leftOut: number } {
  const voices = voicesOf(claims)
  const conflicts: FoundConflict[] = []
  let pairs = 0
  for (const [index, one] of voices.entries())
    for (const other of voices.slice(index + 1)) {
      pairs += 1
      if (pairs > MAX_PAIRS) continue
      const conflict = conflictBetween(one, other, rates)
      if (conflict !== null) conflicts.push(conflict)
    }
  return { conflicts, leftOut: Math.max(0, pairs - MAX_PAIRS) }
}

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

const byId = (a: LiveClaim, b: LiveClaim): number => (a.id < b.id ? -1 : 1)

/** The weightiest verdict on any two of their claims names the kind; every claim that takes part in one is in it. */
function conflictBetween(one: Voice, other: Voice, rates: Rates): FoundConflict | null {
  const sides: [Set<string>, Set<string>] = [new Set(), new Set()]
  let weightiest: Verdict | null = null
  for (const left of one.claims)
    for (const right of other.claims) {
      const verdict = verdictOn(left, right, rates)
      if (verdict === null) continue
      sides[0].add(left.id)
      sides[1].add(right.id)
      if (weightiest === null || weight(verdict) < weight(weightiest)) weightiest = verdict
    }
  if (weightiest === null) return null
  const { subject, predicate, object } = one.claims[0]!
  const { kind, open, explanation } = weightiest
  return {
    id: contentId('x1', { subject, predicate, object, between: [one.key, other.key] }),
    kind,
    state: open ? 'OPEN' : 'EXPLAINED',
    explanation,
    subject,
    predicate,
    object,
    sides: sides.map(side => [...side].sort()),
    evidence: [],
  }
}

/** Open before explained, then in the order of the rules. */
const weight = ({ kind, open }: Verdict): number => (open ? 0 : CONFLICT_KINDS.length) + CONFLICT_KINDS.indexOf(kind)
