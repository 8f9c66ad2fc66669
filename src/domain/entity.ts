// What claims are about: companies, funds, people, models and so on.

import { z } from 'zod'
import { Alias, Name } from './alias.ts'
import { RecordId } from './id.ts'

export const ENTITY_KINDS = [
  'Company',
  'Fund',
  'Person',
  'Model',
  'Product',
  'Technology',
  'FundingRound',
  'Organization',
  'Topic',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** An entity as a dataset describes it. */
export const Entity = z.strictObject({
  id: RecordId,
  kind: z.enum(ENTITY_KINDS),
  name: Name,
  aliases: z.array(Alias).default([]),
  /** One or two neutral sentences that tell this entity from its namesakes. Not a claim: nothing is cited for it. */
  description: z.string().min(1).optional(),
  /** What a reader should know about how the sources write this entity: odd spellings, ambiguities. */
  note: z.string().min(1).optional(),
})
export type Entity = z.infer<typeof Entity>
