// A judgement settles a disagreement: it prefers claims of one side, or leaves only one side that isn't deprecated.

import type { FoundConflict, LiveClaim } from './conflict.ts'
import { said } from './explain.ts'

/** The conflict as judged. It stays, and says what settled it. */
export function settled(conflict: FoundConflict, claims: ReadonlyMap<string, LiveClaim>): FoundConflict {
  if (conflict.state !== 'OPEN') return conflict
  const sides = conflict.sides.map(side => side.flatMap(id => claims.get(id) ?? []))
  const preferred = sides.flatMap(side => side.filter(({ rank }) => rank === 'PREFERRED'))
  const preferredSides = sides.filter(side => side.some(({ rank }) => rank === 'PREFERRED'))
  const rejected = sides.filter(side => side.length > 0 && side.every(({ rank }) => rank === 'DEPRECATED'))
  // Of two preferred sides neither wins, and of two rejected ones neither is left.
  const decided =
    preferredSides.length === 1 || (preferredSides.length === 0 && isOneLeft(rejected.length, sides.length))
  if (!decided) return conflict
  const judged = preferredSides.length === 1 ? preferred : rejected.flat()
  const reasons = judged.map(claim => `${said(claim)} is ${claim.rank.toLowerCase()}: ${claim.rankReason ?? ''}`)
  return {
    ...conflict,
    state: 'SETTLED',
    explanation: `${conflict.explanation} Settled: ${[...new Set(reasons)].join('; ')}`,
  }
}

/** A conflict of one side (a rate) is settled by any judgement on it. */
const isOneLeft = (rejected: number, sides: number): boolean => rejected > 0 && (sides === 1 || rejected < sides)
