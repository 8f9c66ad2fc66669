// Cursors: opaque, versioned, and good only for the list they came from. A cursor holds the sort keys of its item.

import { brief } from '../../domain/brief.ts'
import { ClaimgraphError } from '../../domain/error.ts'

const VERSION = 1

/** `list` names the fragment that the item came from; `keys` are the item's values in that fragment's order. */
export function encodeCursor(list: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([VERSION, list, ...keys])).toString('base64url')
}

/** The sort keys behind a cursor. Throws BAD_USER_INPUT for anything that `encodeCursor` didn't make for this list. */
export function decodeCursor(list: string, cursor: string, keyCount: number): string[] {
  const [version, from, ...keys] = parsed(cursor)
  const isOurs =
    version === VERSION && typeof from === 'string' && keys.length > 0 && keys.every(key => typeof key === 'string')
  if (!isOurs || encodeCursor(from, keys) !== cursor)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `Expected a cursor from an earlier answer as "after", but found ${JSON.stringify(cursor)}.`,
    )
  if (from !== list || keys.length !== keyCount)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `The cursor ${brief(cursor)} belongs to another list than the one it was used in.`,
    )
  return keys as string[]
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
