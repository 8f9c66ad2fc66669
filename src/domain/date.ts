// Dates keep the precision in which they were stated, and may be intervals (Extended Date/Time Format, ISO 8601-2:
// 2026, 2026-05, 2026-05-14, 2025/2026).

import edtf from 'edtf'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { brief } from './brief.ts'

// Months only: EDTF also has 21 to 41 in their place, for seasons and quarters.
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?`
const SHAPE = new RegExp(`^${DATE}(/${DATE})?$`)

/** True if `text` is a real date in one of the shapes above: 2026-02-30 and 2024/2023 are not. */
export function isPartialDate(text: string): boolean {
  return SHAPE.test(text) && bounds(text) !== null
}

/** The first and the last day that the date may mean, as YYYY-MM-DD (both inclusive). */
export function dateBounds(date: string): Bounds {
  const range = bounds(date)
  if (range === null) throw new TypeError(`a date such as 2026-05 was expected, but got: ${JSON.stringify(date)}`)
  return range
}

type Bounds = Readonly<{ first: string; last: string }>

/** Archives have few days and many facts, and the parser takes a tenth of a millisecond. */
const known = new LRUCache<string, Bounds | 'none'>({ max: 10_000 })

function bounds(text: string): Bounds | null {
  let found = known.get(text)
  if (found === undefined) {
    found = parsedBounds(text) ?? 'none'
    known.set(text, found)
  }
  return found === 'none' ? null : found
}

function parsedBounds(text: string): Bounds | null {
  try {
    const { min, max } = edtf(text)
    // The parser takes the 29th of any February.
    if (!(text.match(FULL) ?? []).every(isDay)) return null
    return { first: day(min), last: day(max) }
  } catch {
    return null
  }
}

const FULL = /\d{4}-\d{2}-\d{2}/g
const isDay = (text: string): boolean => day(Date.parse(text)) === text

const day = (epochMilliseconds: number): string => new Date(epochMilliseconds).toISOString().slice(0, 10)

interface Days {
  first?: string | undefined
  last?: string | undefined
}

/** Whether two stretches of days have one in common. An end that is absent is open. */
export const daysMeet = (a: Days, b: Days): boolean =>
  (a.first === undefined || b.last === undefined || a.first <= b.last) &&
  (b.first === undefined || a.last === undefined || b.first <= a.last)

const EXPECTED = 'a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026'

/** A date in a file. A bare year may be written as a number. */
export const PartialDate = z
  .union([z.string(), z.int()], { error: `expected ${EXPECTED}` })
  .transform(String)
  .refine(isPartialDate, { error: issue => `expected ${EXPECTED}, but found ${brief(issue.input)}` })
  .describe('A year, month or day, or an interval of these (EDTF): 2026, 2026-05, 2026-05-14, 2025/2026.')

/** A date that may have been inferred by the curator instead of read in the source. */
export const DatedFact = z.union(
  [
    PartialDate.transform(date => ({ date, inferred: false })),
    z.strictObject({
      date: PartialDate,
      inferred: z.boolean().default(false).describe('True: nobody says so, it follows.'),
    }),
  ],
  { error: `expected ${EXPECTED}, or { date: …, inferred: true }` },
)
export type DatedFact = z.infer<typeof DatedFact>
