// What is wrong with a dataset, one finding a line: where (file, line, path in the record), what was found, what was expected.

import type { z } from 'zod'
import { brief } from '../domain/brief.ts'
import { counted } from '../domain/counted.ts'
import { ClaimgraphError } from '../domain/error.ts'

export type RecordPath = readonly (string | number)[]

export interface Problem {
  file: string
  /** 1-based; 0 where the file as a whole is meant. */
  line: number
  path: RecordPath
  message: string
}

/** How many problems of a dataset are looked for where nobody says another number. */
export const MAX_PROBLEMS = 1_000

/** The problems of one dataset, as they are found. */
export class Problems {
  readonly list: Problem[] = []
  readonly max: number

  constructor(max = MAX_PROBLEMS) {
    this.max = max
  }

  get length(): number {
    return this.list.length
  }

  /** Throws TooManyProblems with the last one that there is room for. */
  push(...found: readonly Problem[]): void {
    for (const problem of found) {
      this.list.push(problem)
      if (this.list.length >= this.max) throw new TooManyProblems()
    }
  }
}

/** Nobody reads on: caught where the dataset is refused. */
export class TooManyProblems extends Error {}

/** `claims.yaml:12 claims[3].citations[0].quote: expected …, but found …` */
export function problemLine({ file, line, path, message }: Problem): string {
  const where = pathText(path)
  return `${file}${line > 0 ? `:${line}` : ''} ${where ? `${where}: ` : ''}${message}`
}

export const pathText = (path: RecordPath): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step.slice(0, 60)}`))
    .join('')

/** One error for all the problems of a dataset. */
export function invalidDataset(folder: string, { list, max }: Problems): ClaimgraphError {
  const stopped = list.length < max ? '' : ', and there may be more: it was not read further (see --max-errors)'
  return new ClaimgraphError(
    'DATA_INVALID',
    `${counted(list.length, 'problem')} in ${folder}${stopped}: nothing of it was written.`,
    {
      problems: list.toSorted(byPlace).map(problemLine),
    },
  )
}

/** By file, as they are read, then by line. */
const byPlace = (a: Problem, b: Problem): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)

/** A zod issue as a sentence: what was found and what was expected. `fields` are those that the record knows. */
export function issueMessage(issue: z.core.$ZodIssue, input: unknown, fields: readonly string[]): string {
  const found = at(input, issue.path as RecordPath)
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 && fields.length > 0 ? `; the fields here are ${fields.join(', ')}` : ''
    return `unknown field ${issue.keys.map(brief).join(', ')}${known}`
  }
  const message = expectation(issue)
  if (found === undefined) return `is missing; ${message.replace(/, but found undefined$/, '')}`
  return /but found|could not read/.test(message) ? message : `${message}, but found ${brief(found)}`
}

/** Our own messages say what was expected; zod's are put into the same words. */
function expectation(issue: z.core.$ZodIssue): string {
  if (/^(an? |expected |unknown )/.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`
    default:
      return issue.message
  }
}

function unitOf(origin: string, count: number | bigint): string {
  const noun = origin === 'string' ? 'character' : origin === 'array' ? 'member' : ''
  return noun === '' ? '' : ` ${noun}${Number(count) === 1 ? '' : 's'}`
}

function at(input: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    input,
  )
}
