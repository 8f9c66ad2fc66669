// A judgement: what a curator decides about claims, with the reason. Ranks are set by judgements only.

import { z } from 'zod'
import { contentId } from './canonical.ts'
import { RANKS } from './conflict/conflict.ts'

const REASON = 'expected the reason of the judgement'

/** A judgement in a file. */
export const Judgement = z.strictObject({
  verdict: z.enum(RANKS, { error: `expected one of the verdicts ${RANKS.join(', ')}` }),
  /** The `key` of a claim of the same dataset, or the id of any claim (`c1_…`). */
  claim: z.string().min(1),
  reason: z.string({ error: REASON }).min(1, { error: REASON }),
})
export type Judgement = z.infer<typeof Judgement>

/** One dataset judges a claim once. */
export const judgementId = (dataset: string, claim: string): string => contentId('j1', { dataset, claim })
