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

export const Name = z
  .string()
  .max(400, { error: 'a name of at most 400 characters was expected' })
  .refine(name => /[\p{L}\p{N}]/u.test(name), { error: 'a name with at least one letter or digit was expected' })

export const Alias = z.union(
  [
    Name.transform(name => ({ name, language: undefined, kind: 'NAME' as const })),
    z.strictObject({
      name: Name,
      /** BCP 47, such as `zh`. */
      language: z.string().min(2).max(35).optional(),
      kind: z.enum(ALIAS_KINDS).default('NAME'),
    }),
  ],
  { error: 'expected a name, or { name, language, kind }' },
)
export type Alias = { name: string; language?: string | undefined; kind: (typeof ALIAS_KINDS)[number] }

/**
 * The form in which names are compared: compatibility forms folded (Unicode NFKC), lower case, and everything that is
 * neither letter, mark nor number turned into one space. "The Dark-Side  of the Moon" → "the dark side of the moon".
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ')
    .trim()
}
