// Which page is asked for: how many items, from which end, between which cursors.

import { ClaimgraphError } from '../../domain/error.ts'
import { type Given, givenTo } from './arguments.ts'
import { orElse } from './attempt.ts'

export const MAX_PAGE = 100
const DEFAULT_PAGE = 20

/** The number of items asked for. Throws BAD_USER_INPUT outside 0 to 100. */
export function pageSize(size: unknown, argument = 'first'): number {
  if (typeof size === 'number' && size >= 0 && size <= MAX_PAGE) return size
  throw new ClaimgraphError(
    'BAD_USER_INPUT',
    `Expected "${argument}" to be from 0 to ${MAX_PAGE}, but found ${JSON.stringify(size)}.`,
  )
}

/** The `first` of a branch. Throws BAD_USER_INPUT. */
export const firstOf = (given: Given, branch: number): number => pageSize(givenTo(given, branch).first)

/** The same for a statement: nothing where it is wrong. Whoever shapes the list says what is. */
export const limitOf = (given: Given, branch: number): number => orElse(() => firstOf(given, branch), 0)

/** The arguments of every connection (GraphQL Cursor Connections Specification). Null is absent. */
export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** True where the page is at the end of the list, or before a cursor. */
export const isBackward = ({ last }: PageArguments): boolean => (last ?? null) !== null

/** The size of a connection's page. Throws BAD_USER_INPUT where both ends are asked for. */
export function connectionSize({ first, last }: PageArguments): number {
  const [isFirst, isLast] = [first ?? null, last ?? null].map(size => size !== null)
  if (isFirst && isLast)
    throw new ClaimgraphError('BAD_USER_INPUT', 'Expected at most one of "first" and "last", but found both.')
  return isLast ? pageSize(last, 'last') : pageSize(first ?? DEFAULT_PAGE)
}
