// Which entities are one: clusters of what is judged to be the SAME, whatever the order of the judgements. A pair that is judged
// DIFFERENT is never in one cluster: that is a contradiction, for people to settle.

import type { IdentityJudgement } from './judgement.ts'

/** A pair that is judged DIFFERENT, and how other judgements make it one. */
export interface Contradiction<J extends IdentityJudgement = IdentityJudgement> {
  different: J
  /** The shortest way from the one to the other by judgements that two are the SAME. */
  chain: J[]
}

export interface Identities<J extends IdentityJudgement = IdentityJudgement> {
  /** Every entity that is known by another id → that id. */
  canonical: Map<string, string>
  /** At most 100: whoever takes back a judgement mostly settles many. */
  contradictions: Contradiction<J>[]
}

const CONTRADICTIONS = 100

/**
 * The canonical id of a cluster is the smallest one of those that judgements choose, else the smallest one; of ids for which
 * `isLive` is true, where there are any.
 */
export function identities<J extends IdentityJudgement>(
  judgements: readonly J[],
  isLive: (id: string) => boolean = () => true,
): Identities<J> {
  const neighbours = neighboursBy(judgements)
  const canonical = new Map<string, string>()
  for (const cluster of clusters(neighbours)) {
    const chosen = new Set(cluster.flatMap(id => neighbours.get(id)!.flatMap(({ by }) => by.canonical ?? [])))
    const known = [cluster.filter(id => chosen.has(id) && isLive(id)), cluster.filter(isLive), cluster]
    const first = known.find(ids => ids.length > 0)![0]!
    for (const id of cluster) if (id !== first) canonical.set(id, first)
  }
  const root = (id: string) => canonical.get(id) ?? id
  const contradictions = judgements
    .filter(({ verdict, a, b }) => verdict === 'DIFFERENT' && root(a) === root(b))
    .slice(0, CONTRADICTIONS)
    .map(different => ({ different, chain: wayBetween(different.a, different.b, neighbours) }))
  return { canonical, contradictions }
}

// ---------------------------------------------------------------------------------------------------------------------

/** Id → those that it is judged to be the same as, with the judgement. */
type Neighbours<J> = Map<string, { id: string; by: J }[]>

function neighboursBy<J extends IdentityJudgement>(judgements: readonly J[]): Neighbours<J> {
  const neighbours: Neighbours<J> = new Map()
  const add = (from: string, id: string, by: J) => {
    const known = neighbours.get(from) ?? []
    neighbours.set(from, known)
    known.push({ id, by })
  }
  for (const judgement of judgements) {
    if (judgement.verdict !== 'SAME') continue
    add(judgement.a, judgement.b, judgement)
    add(judgement.b, judgement.a, judgement)
  }
  return neighbours
}

/** Each in the order of its ids. */
function clusters<J>(neighbours: Neighbours<J>): string[][] {
  const seen = new Set<string>()
  return [...neighbours.keys()].flatMap(start => {
    if (seen.has(start)) return []
    const cluster = [start]
    seen.add(start)
    // The list grows while it is walked.
    for (const id of cluster)
      for (const { id: next } of neighbours.get(id)!) {
        if (seen.has(next)) continue
        seen.add(next)
        cluster.push(next)
      }
    return [cluster.sort()]
  })
}

/** Breadth first, so that no shorter one explains it; empty where there is none. */
function wayBetween<J>(from: string, to: string, neighbours: Neighbours<J>): J[] {
  const cameBy = new Map<string, { id: string; by: J } | null>([[from, null]])
  const open = [from]
  for (const id of open) {
    if (id === to) break
    for (const { id: next, by } of neighbours.get(id) ?? []) {
      if (cameBy.has(next)) continue
      cameBy.set(next, { id, by })
      open.push(next)
    }
  }
  const way: J[] = []
  for (let step = cameBy.get(to); step; step = cameBy.get(step.id)) way.unshift(step.by)
  return way
}
