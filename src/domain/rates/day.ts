// Days of the calendar as YYYY-MM-DD, which sort as text. A rate file has thousands of them: they are checked without
// the parser of src/domain/date.ts, which takes a fifth of a millisecond for each.

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const MILLISECONDS = 24 * 60 * 60 * 1000

/** True for a day that the calendar has: 2026-05-15, but neither 2026-02-30 nor 2026-05. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The number of days from one day to a later one. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / MILLISECONDS
}
