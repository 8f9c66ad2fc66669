// Dates as tables write them: only in the formats that the mapping says, and each read in one way.

import { LRUCache } from 'lru-cache'
import { brief } from '../../domain/brief.ts'
import { isPartialDate } from '../../domain/date.ts'

/** What nobody can misread (ISO 8601). */
export const ISO_FORMATS: readonly string[] = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY']

/** Why a text is no format; null where it is one. */
export function formatProblem(format: string): string | null {
  const tokens = tokensOf(format).filter(token => token in PATTERNS)
  const has = (...some: string[]) => tokens.filter(token => some.includes(token)).length
  const [years, months, days] = [has('YYYY', 'YY'), has('MMMM', 'MMM', 'MM', 'M'), has('DD', 'D')]
  if (years !== 1) return 'expected one year in it, YYYY or YY'
  if (months > 1 || days > 1) return 'expected a month and a day in it once'
  if (days === 1 && months === 0) return 'expected a month in it, as it has a day'
  return runsTogether(format)
    ? 'expected something between a D or an M and other digits: 1112012 reads in two ways'
    : null
}

/**
 * The date of a cell, with the precision that its format has. Several formats may fit where they say the same. Two-digit years from 69 on
 * are those of the last century, as POSIX has it. Times of day are left out.
 */
export function readDate(
  cell: string,
  formats: readonly string[] = ISO_FORMATS,
): { date: string } | { problem: string } {
  const fitting = formats.flatMap(format => {
    const date = dateIn(cell, format)
    return date === null ? [] : [{ format, date }]
  })
  const dates = new Set(fitting.map(({ date }) => date))
  const [date, ...more] = dates
  if (date !== undefined && more.length === 0) return { date }
  if (date !== undefined)
    return {
      problem: `expected a date that reads in one way, but ${brief(cell)} is ${fitting.map(each => `${each.date} as ${each.format}`).join(' and ')}`,
    }
  const hint = formats === ISO_FORMATS && /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/.test(cell) ? HINT : ''
  return { problem: `expected a real date as ${formats.join(' or ')}, but found ${brief(cell)}${hint}` }
}

// ---------------------------------------------------------------------------------------------------------------------

const HINT = '; say in "formats" how it is written, such as DD/MM/YYYY or MM/DD/YYYY: nothing is guessed'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const PATTERNS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<short>\\d{2})',
  MMMM: '(?<long>\\p{L}+)',
  MMM: '(?<abbreviated>\\p{L}{3,4})\\.?',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
  HH: '(?:[01]\\d|2[0-4])',
  mm: '[0-5]\\d',
  ss: '[0-5]\\d(?:\\.\\d+)?',
}

/** Whether a number of one digit or two stands directly beside other digits. */
const runsTogether = (format: string): boolean =>
  tokensOf(format).some(
    (token, index, tokens) =>
      [token, tokens[index + 1]].every(each => isDigits(each)) &&
      [token, tokens[index + 1]].some(each => each === 'D' || each === 'M'),
  )

const isDigits = (token = ''): boolean =>
  /^\[?\d/.test(token) || (token in PATTERNS && token !== 'MMM' && token !== 'MMMM')

/** The tokens of a format; what else stands in it stands for itself, as does what is in brackets. */
const tokensOf = (format: string): string[] => format.match(/YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|\[[^\]]*\]|./gsu) ?? []

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

const known = new LRUCache<string, RegExp>({ max: 1_000 })

function patternOf(format: string): RegExp {
  let pattern = known.get(format)
  if (pattern === undefined) {
    const literal = (token: string) => escaped(token.replace(/^\[(.*)\]$/s, '$1'))
    pattern = new RegExp(
      `^${tokensOf(format)
        .map(token => PATTERNS[token] ?? literal(token))
        .join('')}$`,
      'u',
    )
    known.set(format, pattern)
  }
  return pattern
}

function dateIn(cell: string, format: string): string | null {
  const found = patternOf(format).exec(cell)?.groups
  if (found === undefined) return null
  const { year, short, long, abbreviated, month, day } = found
  const whole = year ?? (Number(short) < 69 ? `20${short}` : `19${short}`)
  const monthNumber = long === undefined && abbreviated === undefined ? month : monthNamed(long, abbreviated)
  if (monthNumber === null) return null
  const date = [whole, monthNumber?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter(part => part !== undefined)
    .join('-')
  return isPartialDate(date) ? date : null
}

/** "Sept" is written, too. */
function monthNamed(long: string | undefined, abbreviated: string | undefined): string | null {
  const wanted = (long ?? abbreviated)!.toLowerCase()
  const index = MONTHS.findIndex(name =>
    long === undefined ? name.slice(0, 3) === wanted || (wanted === 'sept' && name === 'september') : name === wanted,
  )
  return index === -1 ? null : String(index + 1)
}
