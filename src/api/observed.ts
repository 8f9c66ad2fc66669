// Statements as they are timed and traced.

import { statementSeconds } from './metrics.ts'
import type { RequestNote } from './note.ts'
import { inStatement } from './tracing.ts'

/** Runs a statement, in a span of its own; what it takes is counted, also where it fails. */
export async function observed<T>(
  note: RequestNote | undefined,
  rootField: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const end = statementSeconds.startTimer()
  try {
    return await inStatement(note?.span, rootField, work)
  } finally {
    end()
  }
}
