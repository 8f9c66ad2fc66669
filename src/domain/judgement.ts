// A judgement: what a curator decides, with the reason: of which rank a claim is, whether two entities are one, whom a name means.

import { z } from 'zod'
import { Name } from './alias.ts'
import { contentId } from './canonical.ts'
import { RANKS } from './conflict/conflict.ts'
import { PartialDate } from './date.ts'
import { RecordId } from './id.ts'

/** On identity: one entity, two, or an open question. */
export const IDENTITY_VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const
export const VERDICTS = [...RANKS, ...IDENTITY_VERDICTS] as const
export type Verdict = (typeof VERDICTS)[number]

const REASON = 'expected the reason of the judgement'
/** What a verdict is about. */
const ABOUT = { claim: 'one claim', identity: 'two entities (a and b), or one name and the entity that it means' }
const SHAPES = { claim: ['claim'], identity: ['a b', 'name entity'] }

/** A judgement in a file. */
export const Judgement = z
  .strictObject({
    verdict: z
      .enum(VERDICTS, { error: `expected one of the verdicts ${VERDICTS.join(', ')}` })
      .describe('A rank, for a claim; or SAME, DIFFERENT or UNSURE, for two entities or a name.'),
    claim: z
      .string()
      .min(1)
      .optional()
      .describe('The key of a claim of the same dataset, or the id of any claim (c1_…).'),
    a: RecordId.optional().describe("One of two entities that are, or aren't, one; their order says nothing."),
    b: RecordId.optional().describe('The other one.'),
    canonical: RecordId.optional().describe(
      'Of two entities that are one: the id by which they are to be known. Without it, it is the smallest.',
    ),
    name: Name.optional().describe('A name as the claims of this dataset write it.'),
    entity: RecordId.optional().describe('The entity of this dataset that the name means.'),
    reason: z.string({ error: REASON }).min(1, { error: REASON }).describe('Why: it is shown beside the judgement.'),
    author: z.string().min(1).optional().describe('Who judged.'),
    date: PartialDate.optional().describe('When it was judged.'),
  })
  .superRefine((judgement, context) => {
    const { verdict, claim, a, b, canonical, name, entity } = judgement
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const about = (IDENTITY_VERDICTS as readonly string[]).includes(verdict) ? 'identity' : 'claim'
    const given = Object.entries({ claim, a, b, name, entity }).flatMap(([member, said]) =>
      said === undefined ? [] : member,
    )
    if (!SHAPES[about].includes(given.join(' ')))
      refuse([], `expected ${ABOUT[about]} for ${verdict}, but found ${given.join(', ') || 'none of them'}`)
    else if (a !== undefined && a === b)
      refuse(['b'], 'expected another id than that of a: every entity is the same as itself')
    if (canonical !== undefined && (verdict !== 'SAME' || (canonical !== a && canonical !== b)))
      refuse(['canonical'], 'expected the id of a or of b, where these are judged SAME')
  })
export type Judgement = z.infer<typeof Judgement>

/** On two entities. */
export interface IdentityJudgement {
  verdict: (typeof IDENTITY_VERDICTS)[number]
  a: string
  b: string
  canonical?: string | undefined
}

export const isOnEntities = <T extends Judgement>(judgement: T): judgement is T & IdentityJudgement =>
  judgement.a !== undefined

/** One dataset judges a claim, a pair of entities, or a name and an entity once. */
export function judgementId(
  dataset: string,
  { claim, a, b, name, entity }: Omit<Judgement, 'verdict' | 'reason'>,
): string {
  const pair = a === undefined ? undefined : [a, b].sort()
  return contentId('j1', { dataset, claim, pair, name, entity })
}
