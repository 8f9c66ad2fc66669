// A name is evidence for an entity, not its identity: several entities may share one.

import { z } from 'zod'

export const ALIAS_KINDS = [
  'NAME',
  'LEGAL',
  'FORMER',
  'BRAND',
  'TRANSLITERATION',
  'TRANSLATION',
  'ABBREVIATION',
  'MISSPELLING',
] as const

/** Characters that a name may have. */
export const MAX_NAME = 400

export const Name = z
  .string()
  .max(MAX_NAME, { error: `a name of at most ${MAX_NAME} characters was expected` })
  .refine(name => /[\p{L}\p{N}]/u.test(name), { error: 'a name with at least one letter or digit was expected' })

/** How a claim refers to an entity: by its id, or by a name of it. */
export const Reference = Name.describe('the id of an entity, or a name of one')

export const Alias = z.union(
  [
    Name.transform(name => ({ name, language: undefined, script: undefined, kind: 'NAME' as const })),
    z.strictObject({
      name: Name.describe('As it is written.'),
      language: z.string().min(2).max(35).optional().describe('BCP 47, such as zh.'),
      script: z
        .string()
        .regex(/^[A-Z][a-z]{3}$/, { error: 'expected an ISO 15924 code such as Latn or Hans' })
        .optional()
        .describe('ISO 15924, such as Hans; by default that of its letters.'),
      kind: z.enum(ALIAS_KINDS).default('NAME').describe('What kind of name it is.'),
    }),
  ],
  { error: 'expected a name, or { name, language, script, kind }' },
)
export type Alias = {
  name: string
  language?: string | undefined
  script?: string | undefined
  kind: (typeof ALIAS_KINDS)[number]
}
