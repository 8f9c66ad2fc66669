// When a claim holds: its asOf or its time of validity, else the dates of the sources that say it.

import { dateBounds, daysMeet, isPartialDate } from '../date.ts'
import type { LiveClaim } from './conflict.ts'

export interface Period {
  /** Days, YYYY-MM-DD, inclusive; an open end is absent. */
  first?: string
  last?: string
  /** As people read it: 2026-05, 2024 to 2025. */
  text: string
  /** True where the claim itself says so; false where it is the date of a source. */
  stated: boolean
  /** The dates as written (EDTF), for looking up rates. */
  date: string
}

type Dated = Pick<LiveClaim, 'qualifiers' | 'citations'>

// A claim is compared with many others, and reading dates takes long.
const known = new WeakMap<Dated, readonly Period[]>()

/** Empty: nothing says when. */
export function periodsOf(claim: Dated): readonly Period[] {
  const found = known.get(claim) ?? datesOf(claim)
  known.set(claim, found)
  return found
}

function datesOf({ qualifiers, citations }: Dated): Period[] {
  const { asOf, validFrom, validTo } = qualifiers
  if (asOf !== undefined) return [{ ...dateBounds(asOf), text: asOf, stated: true, date: asOf }]
  if (validFrom !== undefined || validTo !== undefined)
    return [
      {
        ...(validFrom !== undefined && { first: dateBounds(validFrom).first }),
        ...(validTo !== undefined && { last: dateBounds(validTo).last }),
        text: `${validFrom ?? '…'} to ${validTo ?? '…'}`,
        stated: true,
        date: validFrom !== undefined && validTo !== undefined ? spanning(validFrom, validTo) : (validFrom ?? validTo)!,
      },
    ]
  const dates = new Set(citations.flatMap(({ publishedOn }) => (publishedOn === undefined ? [] : [publishedOn])))
  return [...dates].sort().map(date => ({ ...dateBounds(date), text: date, stated: false, date }))
}

/** From the beginning of the one to the end of the other; both may be intervals themselves. */
function spanning(from: string, to: string): string {
  const [begin, end] = [from.split('/')[0]!, to.split('/').at(-1)!]
  const span = `${begin}/${end}`
  return begin !== end && isPartialDate(span) ? span : from
}

/** Whether the claim itself says when it holds. */
export const isStated = (periods: readonly Period[]): boolean => periods[0]?.stated === true

/** Whether some period of the one meets some period of the other. */
export const anyMeet = (a: readonly Period[], b: readonly Period[]): boolean =>
  a.some(one => b.some(other => daysMeet(one, other)))

/** "is dated 2026-05", "is without a date" */
export function periodText(periods: readonly Period[]): string {
  if (periods.length === 0) return 'is without a date'
  const dates = periods.map(({ text }) => text).join(' and ')
  return `is dated ${dates}${isStated(periods) ? '' : ' (by its source)'}`
}
