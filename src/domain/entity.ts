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
  id: RecordId.describe('Readable, and unique among all entities and sources: deepseek.'),
  kind: z.enum(ENTITY_KINDS).describe('What it is.'),
  name: Name.describe('The name that is shown.'),
  aliases: z.array(Alias).default([]).describe('Other names, in any language.'),
  description: z
    .string()
    .min(1)
    .optional()
    .describe(
      'One or two neutral sentences that tell this entity from its namesakes. Not a claim: nothing is cited for it.',
    ),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What a reader should know about how the sources write this entity: odd spellings, ambiguities.'),
})
export type Entity = z.infer<typeof Entity>
