// What a model may answer with: entities and claims, each a proposal that the gates have yet to see. Every member is always there, null
// where there is nothing to say: servers that hold a model to a JSON schema want it so.

import { z } from 'zod'
import { MODALITIES, QUALIFIERS, STANCES } from '../domain/claim.ts'
import { ENTITY_KINDS } from '../domain/entity.ts'
import { PREDICATE_NAMES } from '../domain/predicate.ts'
import { UNITS } from '../domain/value.ts'

const EntityProposal = z.strictObject({
  /** What the claims of the same answer call it. The id of the dataset is made by us. */
  ref: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  /** Other names, as the article has them. */
  aliases: z.array(z.string()),
})
export type EntityProposal = z.infer<typeof EntityProposal>

/** As datasets have them: the gates read these words and figures, and nothing else. */
const ValueProposal = z.union(
  [
    z.strictObject({ money: z.string() }),
    z.strictObject({
      number: z.string().nullable(),
      unit: z.enum(UNITS),
      lower: z.string().nullable(),
      upper: z.string().nullable(),
      approximate: z.boolean(),
    }),
    z.strictObject({ text: z.string() }),
    z.strictObject({ date: z.string() }),
  ],
  { error: 'expected a value in one of its forms, such as {"money": "RMB 50 billion"}' },
)

/**
 * The quote comes first, so that a model copies before it concludes. There is no derivation: what does not follow from the words
 * themselves is for a human to add.
 */
const ClaimProposal = z.strictObject({
  quote: z.string(),
  subject: z.string(),
  predicate: z.enum(PREDICATE_NAMES),
  object: z.string().nullable(),
  value: ValueProposal.nullable(),
  asStated: z.string().nullable(),
  statedEquivalent: z.string().nullable(),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  qualifiers: z.array(z.strictObject({ name: z.enum(QUALIFIERS as [string, ...string[]]), value: z.string() })),
  assertedBy: z.string().nullable(),
  attribution: z.string().nullable(),
})
export type ClaimProposal = z.infer<typeof ClaimProposal>

const Answer = z.strictObject({ entities: z.array(EntityProposal), claims: z.array(ClaimProposal) })
export type Answer = z.infer<typeof Answer>

/** The whole answer, and its parts one by one: what is sound of it counts, whatever the rest is. */
export const SCHEMAS = { answer: Answer, entities: EntityProposal, claims: ClaimProposal }

/** For servers that hold a model to a schema. */
export function answerSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(Answer)
  return schema
}
