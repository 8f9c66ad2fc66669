// A failed test is reported by the message of its error. What else our own errors say, line by line, belongs to it.

import { afterAll, afterEach, type RunnerTask } from 'vitest'

/** Of a test, or of what a file does before its tests. */
function sayProblems({ result }: Pick<RunnerTask, 'result'>): void {
  for (const error of result?.errors ?? []) {
    const problems = Array.isArray(error.problems) ? error.problems : []
    error.message = [error.message, ...problems].join('\n  ')
  }
}

afterEach(({ task }) => sayProblems(task))
// biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern here, of what the hook needs.
afterAll(({}, suite) => sayProblems(suite))
