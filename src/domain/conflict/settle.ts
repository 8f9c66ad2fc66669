// A judgement settles a disagreement: it prefers claims of one side, or deprecates all of a side.

import type { FoundConflict, LiveClaim } from './conflict.ts'
import { said } from './explain.ts'

/** The conflict as judged. It stays, and says what settled it. */
export function settled(conflict: FoundConflict, claims: ReadonlyMap<string, LiveClaim>): FoundConflict {
  if (conflict.state !== 'OPEN') return conflict
  const sides = conflict.sides.map(side => side.flatMap(id => claims.get(id) ?? []))
  // Of a sum only the whole can be preferred: that a part is right says nothing of the others.
  const judgedSides = conflict.kind === 'SUM' ? sides.slice(0, 1) : sides
  const preferredSides = judgedSides.filter(side => side.some(({ rank }) => rank === 'PREFERRED'))
  const preferred = preferredSides.flatMap(side => side.filter(({ rank }) => rank === 'PREFERRED'))
  const rejected = sides.filter(side => side.length > 0 && side.every(({ rank }) => rank === 'DEPRECATED'))
  // Of two preferred sides neither wins.
  if (preferredSides.length !== 1 && (preferredSides.length > 1 || rejected.length === 0)) return conflict
  const judged = preferredSides.length === 1 ? preferred : rejected.flat()
  return settledBy(conflict, judged)
}

/** The conflict with the judgements that settle it. */
export function settledBy(conflict: FoundConflict, judged: readonly LiveClaim[]): FoundConflict {
  const reasons = judged.map(claim => `${said(claim)} is ${claim.rank.toLowerCase()}: ${claim.rankReason ?? ''}`)
  return {
    ...conflict,
    state: 'SETTLED',
    explanation: `${conflict.explanation} Settled: ${[...new Set(reasons)].join('; ')}`,
  }
}
