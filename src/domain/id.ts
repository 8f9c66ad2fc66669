// The readable ids of records (entities and sources share one namespace), and of datasets, which have the same form.

import { z } from 'zod'
import { brief } from './brief.ts'

/** Lower-case letters, digits and hyphens: `deepseek`, `menews-deepseek-vs-kimi`. */
export const RecordId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/, {
  error: issue =>
    `expected an id of lower-case letters, digits and hyphens (at most 120) such as moonshot-ai, but found ${brief(issue.input)}`,
})
