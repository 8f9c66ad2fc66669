import { ClaimgraphError } from '../../domain/error.ts'

export const MAX_PAGE = 100

/** The number of items asked for. Throws BAD_USER_INPUT outside 0 to 100. */
export function pageSize(first: unknown): number {
  if (typeof first === 'number' && first >= 0 && first <= MAX_PAGE) return first
  throw new ClaimgraphError(
    'BAD_USER_INPUT',
    `Expected "first" to be from 0 to ${MAX_PAGE}, but found ${JSON.stringify(first)}.`,
  )
}
