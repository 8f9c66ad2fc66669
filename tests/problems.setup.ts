// A failed test is reported by the message of its error. What else our own errors say, line by line, belongs to it.

import { afterEach } from 'vitest'

afterEach(({ task }) => {
  for (const error of task.result?.errors ?? []) {
    const problems = Array.isArray(error.problems) ? error.problems : []
    error.message = [error.message, ...problems].join('\n  ')
  }
})
