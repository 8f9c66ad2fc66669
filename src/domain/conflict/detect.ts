// All disagreements, and all arithmetic checks, between the claims about some facts. The order of the claims plays no part.

import type { Predicate } from '../predicate.ts'
import type { Rates } from '../rates/rates.ts'
import { byId, type FoundCheck, type FoundConflict, isView, type LiveClaim } from './conflict.ts'
import { evidenceFor } from './evidence.ts'
import { conflictsOfFact } from './fact.ts'
import { rateFindings } from './rate.ts'
import { settled } from './settle.ts'
import { sumFindings } from './sum.ts'

/** What is found on one subject under one predicate. */
export interface Detection {
  conflicts: FoundConflict[]
  checks: FoundCheck[]
  /** Pairs of values beyond the cap of a fact, by fact. */
  leftOut: number
}

export interface FactClaims {
  /** Live claims with one subject and predicate. */
  claims: readonly LiveClaim[]
  /** Where the subject is a round and the predicate AMOUNT_RAISED: what its investors put in. */
  parts?: readonly LiveClaim[]
  /** Where the predicate is VALUATION: what the company's rounds raised. */
  rounds?: readonly LiveClaim[]
}

export function detect({ claims, parts = [], rounds = [] }: FactClaims, rates: Rates): Detection {
  const [ordered, orderedRounds] = [claims.toSorted(byId), rounds.toSorted(byId)]
  const byObject = Map.groupBy(ordered, ({ object }) => object ?? '')
  const facts = [...byObject.values()].map(fact => conflictsOfFact(fact, rates))
  const rateResults = ordered.flatMap(claim =>
    claim.stance === 'ASSERTS' && !isView(claim) ? rateFindings(claim, rates) : [],
  )
  const sums = claims.some(({ predicate }) => predicate === ('AMOUNT_RAISED' satisfies Predicate))
    ? sumFindings(ordered, parts)
    : []
  const found = [
    ...facts.flatMap(({ conflicts }) => conflicts),
    ...[...rateResults, ...sums].flatMap(({ conflict }) => conflict ?? []),
  ]
  const known = new Map([...claims, ...parts].map(claim => [claim.id, claim]))
  return {
    conflicts: found
      .map(conflict => ({ ...conflict, evidence: evidenceFor(conflict, ordered, orderedRounds, rates) }))
      .map(conflict => settled(conflict, known))
      .sort(byId),
    checks: [...rateResults, ...sums].map(({ check }) => check).sort(byId),
    leftOut: facts.reduce((total, { leftOut }) => total + leftOut, 0),
  }
}
