// Figures: 1,234.5 with the separators that English, Indian and Continental writers use. Never a guess: 1,23 has none of
// their meanings. Libraries parse by locale into floats; this keeps every digit, and says what it doesn't understand.

export interface Figures {
  /** The exact decimal; absent where there is a problem. */
  value?: string
  problem?: string
  /** Written with separators: so many digits are not the name of something. */
  grouped: boolean
  /** 1.234: a little over one, or in Continental writing a thousand. */
  maybeThousand: boolean
  /** 2026 */
  maybeYear: boolean
}

const LONGEST = 40

const GROUPED_BY_SPACES = /\d{1,3}(?: \d{3})+(?![\d,])(?:\.\d+)?/y
const RUN = /\.\d+|\d+(?:[.,]\d+)*/y
/** Dates, times, telephone numbers, scores: 2026-05-14, 24/7, 10:30, 400-820-8820, 2024–2025. */
const CODE = /(?:19|20)\d\d[-–](?:(?:0\d|1[0-2])|(?:19|20)\d\d)(?!\d)|\d+(?:[-/.:]\d+){2,}(?=[^\d,]|$)|\d+[/:]\d+/y

/** 1.2-1.5, 5-7.5: a range, if its beginning is no month (2025.5). */
const DECIMALS = /^(?=.*\.)(?!(?:19|20)\d\d\.)\d+(?:\.\d+)?-\d+(?:\.\d+)?$/

/** The figures at a place in a text where a digit stands, or the point of .5; `code` if they are no number but a date or the like. */
export function figuresAt(text: string, at: number): { end: number; figures: Figures | 'code' } {
  const run = match(RUN, text, at)
  const code = match(CODE, text, at)
  if (code !== '' && !/^\d+(?:\.\d+){2,}$/.test(code) && !DECIMALS.test(code))
    return { end: at + code.length, figures: 'code' }
  const spaced = match(GROUPED_BY_SPACES, text, at)
  const words = spaced.length > run.length ? spaced : run
  return { end: at + words.length, figures: parse(words) }
}

function parse(written: string): Figures {
  const words = written.startsWith('.') ? `0${written}` : written
  const none = { grouped: true, maybeThousand: false, maybeYear: false }
  if (words.length > LONGEST) return { ...none, problem: `more than ${LONGEST} digits` }
  if (/^0\d/.test(words)) return { ...none, problem: 'a number does not begin with a zero' }
  const plain = /^\d+(?:\.\d+)?$/.test(words)
  const english = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(words)
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(words)
  // Only with both separators, since 1.234 and 1,234 alone are English too.
  const continental = /^\d{1,3}(?:\.\d{3})+,(?:\d{1,2}|\d{4,})$/.test(words)
  if (!plain && !english && !indian && !continental)
    return { ...none, problem: `the separators of ${words} have no one meaning` }
  const value = continental ? words.replaceAll('.', '').replace(',', '.') : words.replace(/[, ]/g, '')
  return {
    value,
    grouped: !plain,
    maybeThousand: /^[1-9]\d{0,2}\.\d{3}$/.test(words),
    maybeYear: /^(?:19|20)\d\d$/.test(words),
  }
}

function match(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}
