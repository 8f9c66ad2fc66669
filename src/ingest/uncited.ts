// A sentence that no claim cites, and why that is right. `check --coverage` shows the reason.

import { z } from 'zod'
import { RecordId } from '../domain/id.ts'

export const Uncited = z.strictObject({
  source: RecordId.describe('The id of the source.'),
  quote: z.string().min(1).describe('The sentence, verbatim.'),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which one is meant where it stands more than once in the text: 1 is the first.'),
  reason: z.string().min(1).describe('Why nothing is claimed by it.'),
})
export type Uncited = z.infer<typeof Uncited>
