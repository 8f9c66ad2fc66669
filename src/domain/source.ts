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
    id: RecordId.describe('Readable, and unique among all entities and sources: menews-deepseek-vs-kimi.'),
    title: z.string().min(1).describe('As the source has it.'),
    kind: z.enum(SOURCE_KINDS).describe('What kind of source it is.'),
    publisher: z.string().min(1).max(MAX_PUBLISHER).optional().describe('Who published it.'),
    authors: z.array(z.string().min(1)).default([]).describe('Who wrote it, as the source names them.'),
    publishedOn: DatedFact.optional().describe(
      'When it was published, as precisely as is known; an inferred date says so.',
    ),
    url: z
      .url({ protocol: /^https?$/, error: 'expected an http or https URL' })
      .optional()
      .describe('Where it can be read.'),
    language: z.string().min(2).max(35).optional().describe('BCP 47, such as en.'),
    licence: z.string().min(1).optional().describe('On what terms its text is here.'),
    text: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Path of the verbatim text, relative to the dataset's folder. Left out where nobody quotes the source.",
      ),
    content: z.string().optional().describe('The verbatim text itself, in place of text: an export has it so.'),
    drawsOn: z
      .array(RecordId)
      .default([])
      .describe('The ids of the sources that this one builds on: they are no second origin.'),
    note: z.string().min(1).optional().describe('What a reader should know about it.'),
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
