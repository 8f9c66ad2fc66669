// What is wrong with a dataset, one finding a line: where (file, line, path in the record), what was found, what was expected.

import type { z } from 'zod'
import { ClaimgraphError } from '../domain/error.ts'

export type RecordPath = readonly (string | number)[]

export interface Problem {
  file: string
  /** 1-based; 0 where the file as a whole is meant. */
  line: number
  path: RecordPath
  message: string
}

/** `claims.yaml:12 claims[3].citations[0].quote: expected …, but found …` */
export function problemLine({ file, line, path, message }: Problem): string {
  const where = pathText(path)
  return `${file}${line > 0 ? `:${line}` : ''} ${where ? `${where}: ` : ''}${message}`
}

const pathText = (path: RecordPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')

/** One error for all the problems of a dataset. */
export function invalidDataset(folder: string, problems: readonly Problem[]): ClaimgraphError {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return new ClaimgraphError('DATA_INVALID', `${count} in ${folder}: nothing of it was written.`, {
    problems: problems.map(problemLine),
  })
}

/** A zod issue as a sentence: what was found and what was expected. `fields` are those that the record knows. */
export function issueMessage(issue: z.core.$ZodIssue, input: unknown, fields: readonly string[]): string {
  const found = at(input, issue.path as RecordPath)
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 && fields.length > 0 ? `; the fields here are ${fields.join(', ')}` : ''
    return `unknown field ${issue.keys.map(key => JSON.stringify(key)).join(', ')}${known}`
  }
  if (found === undefined) {
    const expected =
      issue.code === 'invalid_type'
        ? issue.expected
        : issue.message.replace(/^.*?expected /i, '').replace(/, but found undefined$/, '')
    return `is missing; expected ${expected}`
  }
  if (issue.code === 'invalid_value') {
    return issue.message.startsWith('expected')
      ? issue.message
      : `expected one of ${issue.values.join(', ')}, but found ${JSON.stringify(found)}`
  }
  if (issue.code === 'invalid_type') return `expected ${issue.expected}, but found ${brief(found)}`
  return issue.message.includes('but found') || issue.message.includes('could not read')
    ? issue.message
    : `${issue.message}, but found ${brief(found)}`
}

function at(input: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    input,
  )
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
