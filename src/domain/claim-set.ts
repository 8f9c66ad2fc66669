// What the claims about one fact come to: the best of them, how far they agree, and from how many independent origins they are.

import { canonicalJson } from './canonical.ts'
import { compareValues } from './conflict/compare.ts'
import type { LiveClaim } from './conflict/conflict.ts'
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
  const within = conflicts.filter(({ sides }) => sides.every(side => side.some(id => ids.has(id))))
  const counted = claims.filter(({ stance, rank }) => stance === 'ASSERTS' && rank !== 'DEPRECATED')
  const disputed = within.some(({ state }) => state === 'OPEN')
  const best = bestOf(counted, disputed)
  const agreeing = best === null || disputed ? counted : counted.filter(claim => saysTheSame(claim, best, rates))
  const independentOrigins = originsOf(agreeing)
  return {
    best: best?.id ?? null,
    independentOrigins,
    agreement: disputed ? 'DISPUTED' : AGREEMENT_OF[Math.min(2, independentOrigins)]!,
    conflicts: within.map(({ id }) => id).sort(),
  }
}

const AGREEMENT_OF: readonly Agreement[] = ['NONE', 'SINGLE_SOURCE', 'CORROBORATED']

const MODALITY_ORDER = ['REPORTED', 'ESTIMATED', 'PLANNED']

/** PREFERRED, else none while disputed, else REPORTED before ESTIMATED before PLANNED, then the latest, the most origins, the id. */
function bestOf(claims: readonly SetClaim[], disputed: boolean): SetClaim | null {
  const proved = claims.filter(({ citations }) => citations.some(({ inferred }) => !inferred))
  const preferred = proved.filter(({ rank }) => rank === 'PREFERRED')
  if (preferred.length === 0 && disputed) return null
  const candidates =
    preferred.length > 0 ? preferred : proved.filter(({ modality }) => MODALITY_ORDER.includes(modality))
  return candidates.toSorted(inOrder)[0] ?? null
}

function inOrder(a: SetClaim, b: SetClaim): number {
  return (
    modalityRank(a) - modalityRank(b) ||
    descending(lastDay(a), lastDay(b)) ||
    originsOf([b]) - originsOf([a]) ||
    (a.id < b.id ? -1 : 1)
  )
}

const modalityRank = ({ modality }: SetClaim): number => (MODALITY_ORDER.indexOf(modality) + 4) % 4
const descending = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1)

/** The last day that the claim is dated; undated before all. */
const lastDay = (claim: SetClaim): string =>
  periodsOf(claim)
    .map(({ last, text }) => last ?? `${text}~`)
    .sort()
    .at(-1) ?? ''

function saysTheSame(claim: SetClaim, best: SetClaim, rates: Rates): boolean {
  if (claim.object !== best.object) return false
  if (canonicalJson(claim.value ?? null) === canonicalJson(best.value ?? null)) return true
  return compareValues(claim, best, rates)?.agree === true
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
