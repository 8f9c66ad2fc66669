// Why words are not one amount, for people.

import { brief } from '../brief.ts'
import type { ReadResult } from './reading.ts'

const LONGEST_REASON = 160

/** The reason, and what of the words is understood: `beside the amount, "extra" is not understood (understood: "5 million RMB")`. */
export function misreadInWords({ understood, notUnderstood, reason }: Extract<ReadResult, { ok: false }>): string {
  const short = reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason
  if (understood.length === 0) return short
  const rest = understood.length === 1 && !reason.endsWith('is not understood') ? notUnderstood : []
  const without = rest.length === 0 ? '' : `; not understood: ${listed(rest)}`
  return `${short} (understood: ${listed(understood)}${without})`
}

const MOST = 5

/** Words in quotation marks: the first few of many. */
export const listed = (words: readonly string[]): string =>
  [...words.slice(0, MOST).map(brief), ...(words.length > MOST ? [`and ${words.length - MOST} more`] : [])].join(', ')
