// Points in time, as RFC 3339 writes them: 2026-05-14T09:30:00Z, 2026-05-14T11:30:00.25+02:00.

import { isPartialDate } from './date.ts'

// Fractions as fine as Neo4j keeps them, and offsets as far as there are any.
const SHAPE = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d{1,9})?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** True if `text` is a time of a real day, with its offset from UTC. */
export const isInstant = (text: string): boolean => utc(text) !== null

/** The same point in time in UTC, to the same fraction of a second: Neo4j takes the times of two offsets for different ones. */
export function inUtc(instant: string): string {
  const time = utc(instant)
  if (time === null)
    throw new TypeError(`a time such as 2026-05-14T09:30:00Z was expected, but got: ${JSON.stringify(instant)}`)
  return time
}

function utc(text: string): string | null {
  const [, date, time, fraction = '', offset] = SHAPE.exec(text) ?? []
  if (date === undefined || !isPartialDate(date)) return null
  const [whole] = new Date(`${date}T${time}${offset}`).toISOString().split('.')
  // Years have four digits, also in UTC.
  return whole!.length === 'YYYY-MM-DDTHH:MM:SS'.length ? `${whole}${fraction}Z` : null
}
