// Cursors: opaque, versioned, and good only for the list, the order and the filter that they came from. A cursor holds the sort keys of
// its item.

import { brief } from '../../domain/brief.ts'
import { canonicalJson, sha256 } from '../../domain/canonical.ts'
import { ClaimgraphError } from '../../domain/error.ts'

const VERSION = 2

/** What an item is ordered by. */
export type SortKey = string | number | boolean | null

/** What a cursor is bound to: the list's name, and what orders and filters it. Equal for equal filters, whatever the order of their members. */
export const bindingHash = (list: string, order: unknown, filter: unknown): string =>
  sha256(canonicalJson([list, order, filter])).slice(0, 16)

/** `bound` is what `bindingHash` says of the list; `keys` are the item's values in its order. */
export const encodeCursor = (bound: string, keys: readonly SortKey[]): string =>
  Buffer.from(JSON.stringify([VERSION, bound, ...keys])).toString('base64url')

/** The sort keys behind a cursor. Throws BAD_USER_INPUT for anything that `encodeCursor` didn't make for this list. */
export function decodeCursor(bound: string, argument: string, cursor: string, keyCount: number): SortKey[] {
  const [version, from, ...keys] = parsed(cursor)
  const isOurs = version === VERSION && typeof from === 'string' && keys.length > 0 && keys.every(isSortKey)
  if (!isOurs || encodeCursor(from, keys) !== cursor)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `Expected a cursor from an earlier answer as "${argument}", but found ${brief(cursor)}.`,
    )
  if (from !== bound || keys.length !== keyCount)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `The cursor ${brief(cursor)}, given as "${argument}", belongs to another list, order or filter than the one it was used in.`,
    )
  return keys
}

const isSortKey = (key: unknown): key is SortKey =>
  key === null || typeof key === 'string' || typeof key === 'number' || typeof key === 'boolean'

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
