// How likely two entities are one, by the likest pair of their names.

import type { EntityKind } from '../entity.ts'
import { type Comparison, compareNames, MATCH_SCORE } from './compare.ts'

export type Named = { kind: EntityKind; names: readonly string[] }
export type EntityComparison = Comparison & { names: [string, string] }

/** Kinds that sources mix up: a fund's manager is called a company here, an organization there. */
const BODIES: ReadonlySet<EntityKind> = new Set(['Company', 'Fund', 'Organization'])

/** The best comparison of a name of `a` with a name of `b`. Two kinds are never a match; bodies of two kinds may be. */
export function compareEntities(a: Named, b: Named): EntityComparison {
  const first = a.names[0] ?? ''
  const second = b.names[0] ?? ''
  if (a.kind !== b.kind && !(BODIES.has(a.kind) && BODIES.has(b.kind))) {
    return { score: 0, verdict: 'NO', features: [differentKinds(a, b, 0)], names: [first, second] }
  }
  let best: EntityComparison | undefined
  for (const nameOfA of a.names) {
    for (const nameOfB of b.names) {
      const comparison = compareNames(nameOfA, nameOfB, a.kind)
      if (best === undefined || comparison.score > best.score) best = { ...comparison, names: [nameOfA, nameOfB] }
    }
  }
  if (best === undefined) return { score: 0, verdict: 'NO', features: [], names: [first, second] }
  if (a.kind === b.kind) return best
  const factor = 0.69
  const score = Math.round(best.score * factor * 1000) / 1000
  const verdict = best.score >= MATCH_SCORE ? 'MAYBE' : 'NO'
  return { ...best, score, verdict, features: [...best.features, differentKinds(a, b, factor)] }
}

function differentKinds(a: Named, b: Named, score: number) {
  const kinds = [a.kind, b.kind].sort()
  return {
    feature: 'KIND' as const,
    score,
    explanation: `${article(kinds[0]!)} and ${article(kinds[1]!)} are two things`,
  }
}

function article(kind: string): string {
  return `${/^[AEIOU]/u.test(kind) ? 'an' : 'a'} ${kind}`
}
