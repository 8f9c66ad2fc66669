// Where words come from: an article, a report, a filing. Its text, when there is one, is what quotes are proved against.

import { z } from 'zod'
import { DatedFact } from './date.ts'
import { RecordId } from './id.ts'

export const SOURCE_KINDS = [
  'ARTICLE',
  'REPORT',
  'PAPER',
  'FILING',
  'PRESS_RELEASE',
  'WEB_PAGE',
  'BOOK',
  'DATA',
  'OTHER',
] as const

/** Characters: an index has publishers, and Neo4j's indexes take keys of some 8,000 bytes. */
const MAX_PUBLISHER = 500

/** A source as a dataset describes it. */
export const Source = z
  .strictObject({
    id: RecordId,
    title: z.string().min(1),
    kind: z.enum(SOURCE_KINDS),
    publisher: z.string().min(1).max(MAX_PUBLISHER).optional(),
    authors: z.array(z.string().min(1)).default([]),
    publishedOn: DatedFact.optional(),
    url: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
    /** BCP 47, such as `en`. */
    language: z.string().min(2).max(35).optional(),
    licence: z.string().min(1).optional(),
    /** Path of the verbatim text, relative to the dataset's folder. Left out where nobody quotes the source. */
    text: z.string().min(1).optional(),
    /** The verbatim text itself, in place of `text`: an export has it so. */
    content: z.string().optional(),
    /** The sources that this one builds on. */
    drawsOn: z.array(RecordId).default([]),
    note: z.string().min(1).optional(),
  })
  .superRefine(({ text, content }, context) => {
    if (text !== undefined && content !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['content'],
        message: 'expected the text in one place, a file that "text" names or "content" itself, but found both',
      })
  })
export type Source = z.infer<typeof Source>
