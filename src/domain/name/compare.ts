// How likely two names name one entity, and why.

import { MAX_NAME } from '../alias.ts'
import type { EntityKind } from '../entity.ts'
import { compareBodies } from './bodies.ts'
import { type Comparison, SAME_SPELLING, weigh } from './feature.ts'
import { comparePersons } from './persons.ts'
import { compareThings } from './things.ts'

export {
  type Comparison,
  FEATURES,
  MATCH_SCORE,
  MAYBE_SCORE,
  VERDICTS,
} from './feature.ts'

const NAMING = /[\p{L}\p{N}]/u

/**
 * The evidence for and against two names of one kind being names of one entity. Symmetric; equal names score 1. Only the
 * first 400 characters are compared.
 */
export function compareNames(a: string, b: string, kind: EntityKind): Comparison {
  const [first, second] = a <= b ? [a, b] : [b, a]
  const x = first.slice(0, MAX_NAME)
  const y = second.slice(0, MAX_NAME)
  if (first === second) return weigh([SAME_SPELLING])
  if (!NAMING.test(x) || !NAMING.test(y)) {
    return weigh([{ feature: 'WORDS', score: 0, explanation: 'a name without letters and digits says nothing' }])
  }
  if (kind === 'Person') return comparePersons(x, y)
  if (kind === 'Company' || kind === 'Fund' || kind === 'Organization') {
    return compareBodies(x, y)
  }
  return compareThings(x, y)
}
