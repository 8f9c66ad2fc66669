// One error class for everything that can go wrong, with a closed list of codes.
// A message says what was found, what was expected, where, and what to do; `problems` carries one line per finding.

export const ERROR_CODES = [
  // The caller's request or data is wrong (exit code 1).
  'DATA_INVALID',
  'BAD_USER_INPUT',
  // The server refuses a request. No command ends with these.
  'QUERY_TOO_COMPLEX',
  'DOCUMENT_NOT_TRUSTED',
  'UNAUTHENTICATED',
  'OVERLOADED',
  // The surroundings are wrong (exit code 2).
  'ENVIRONMENT',
  'DATABASE_UNAVAILABLE',
  'TIMEOUT',
  // A promise of our own code was broken: always a bug.
  'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export class ClaimgraphError extends Error {
  readonly code: ErrorCode
  readonly problems: readonly string[]

  constructor(code: ErrorCode, message: string, options: { problems?: readonly string[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ClaimgraphError'
    this.code = code
    this.problems = options.problems ?? []
  }
}

/** The process exit code that an error stands for: 1, the data or request is wrong; 2, the environment is. */
export function exitCode(error: unknown): 1 | 2 {
  const code = error instanceof ClaimgraphError ? error.code : 'INTERNAL'
  return code === 'DATA_INVALID' || code === 'BAD_USER_INPUT' ? 1 : 2
}
