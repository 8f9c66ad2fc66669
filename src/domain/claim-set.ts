// What the claims about one fact come to: the best of them, how far they agree, and from how many independent origins they are.

import { compareValues, sameValue } from './conflict/compare.ts'
import { byId, isView, type LiveClaim } from './conflict/conflict.ts'
import { areSeparated } from './conflict/pair.ts'
import { periodsOf } from './conflict/period.ts'
import type { Rates } from './rates/rates.ts'

export const AGREEMENTS = ['CORROBORATED', 'SINGLE_SOURCE', 'DISPUTED', 'NONE'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** Claims looked at for one fact; with more, the question has to be narrowed. */
export const MAX_CLAIMS = 2_000

/** A citation by where its words come from: its source, all that the source draws on, and whom it names for them. */
export interface Origin {
  ids: readonly string[]
}

export interface SetClaim extends LiveClaim {
  origins: readonly Origin[]
}

/** A live conflict that claims of the set take part in. */
export interface SetConflict {
  id: string
  kind: string
  state: string
  /** For each side, the claims on it. */
  sides: readonly (readonly string[])[]
}

export interface ClaimSummary {
  /** The id of the best claim; null while the fact is disputed, or where nothing but opinions, forecasts and inferences is said. */
  best: string | null
  agreement: Agreement
  independentOrigins: number
  /** The conflicts between these claims. */
  conflicts: readonly string[]
}

/** `claims` are those about one fact, in any order; `conflicts` may name claims beside them, and then say nothing about this set. */
export function summarise(claims: readonly SetClaim[], conflicts: readonly SetConflict[], rates: Rates): ClaimSummary {
  const ids = new Set(claims.map(({ id }) => id))
  // The parts of a sum are claims about others.
  const sidesOf = ({ kind, sides }: SetConflict) => (kind === 'SUM' ? sides.slice(0, 1) : sides)
  const within = conflicts.filter(conflict => sidesOf(conflict).every(side => side.some(id => ids.has(id))))
  const counted = claims.filter(({ stance, rank }) => stance === 'ASSERTS' && rank !== 'DEPRECATED')
  const disputed = within.some(({ state }) => state === 'OPEN')
  const best = bestOf(counted, disputed)
  const agreeing =
    best === null || disputed ? counted : counted.filter(claim => saysTheSame(claim, best, rates)).map(proved)
  const independentOrigins = originsOf(agreeing)
  return {
    best: best?.id ?? null,
    independentOrigins,
    agreement: disputed ? 'DISPUTED' : best === null ? 'NONE' : AGREEMENT_OF[Math.min(2, independentOrigins)]!,
    conflicts: within.map(({ id }) => id).sort(),
  }
}

const AGREEMENT_OF: readonly Agreement[] = ['NONE', 'SINGLE_SOURCE', 'CORROBORATED']

/** The claim with the origins of those citations only that prove it. */
const proved = (claim: SetClaim): SetClaim => ({
  ...claim,
  origins: claim.origins.filter((_, index) => claim.citations[index]?.inferred !== true),
})

/** PREFERRED, else none while disputed, else REPORTED before ESTIMATED before PLANNED, then the latest, the most origins, the id. */
function bestOf(claims: readonly SetClaim[], disputed: boolean): SetClaim | null {
  const candidates = claims.filter(({ citations }) => citations.some(({ inferred }) => !inferred))
  const preferred = candidates.filter(({ rank }) => rank === 'PREFERRED')
  if (preferred.length === 0 && disputed) return null
  const stated = preferred.length > 0 ? preferred : candidates.filter(claim => !isView(claim))
  const keyed = stated.map(claim => ({ claim, rank: modalityRank(claim), last: lastDay(claim) }))
  const [first] = keyed.sort((a, b) => a.rank - b.rank || descending(a.last, b.last) || mostOrigins(a.claim, b.claim))
  return first?.claim ?? null
}

const mostOrigins = (a: SetClaim, b: SetClaim): number => originsOf([b]) - originsOf([a]) || byId(a, b)

const MODALITY_ORDER = ['REPORTED', 'ESTIMATED', 'PLANNED', 'FORECAST', 'OPINION']
const modalityRank = ({ modality }: SetClaim): number => MODALITY_ORDER.indexOf(modality)
const descending = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1)

/** The last day that the claim is dated; undated before all. */
const lastDay = (claim: SetClaim): string =>
  periodsOf(claim)
    .map(({ last, text }) => last ?? `${text}~`)
    .sort()
    .at(-1) ?? ''

function saysTheSame(claim: SetClaim, best: SetClaim, rates: Rates): boolean {
  if (claim.object !== best.object || isView(claim) !== isView(best) || areSeparated(claim, best)) return false
  return sameValue(claim, best) || compareValues(claim, best, rates)?.agree === true
}

/**
 * How many origins the claims have that are independent of one another. Two citations are one origin where their sources are the
 * same, one draws on the other, or both go back to a third.
 */
export function originsOf(claims: readonly Pick<SetClaim, 'origins'>[]): number {
  const parents = new Map<string, string>()
  const find = (id: string): string => {
    const parent = parents.get(id) ?? id
    if (parent === id) return id
    const root = find(parent)
    parents.set(id, root)
    return root
  }
  const firsts: string[] = []
  for (const { ids } of claims.flatMap(({ origins }) => origins)) {
    const [first, ...others] = ids
    if (first === undefined) continue
    firsts.push(first)
    for (const id of others) parents.set(find(id), find(first))
  }
  return new Set(firsts.map(find)).size
}
