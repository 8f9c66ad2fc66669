// What there is now against what there was: which intervals begin, and which end.

import type { HashedRow } from './rows.ts'

export interface Changes {
  added: number
  /** Described otherwise than before. */
  changed: number
  withdrawn: number
  unchanged: number
}

export interface Comparison<Row> {
  /** Rows whose interval begins now: new ones, and changed ones in their new form. */
  opened: Row[]
  /** Ids whose interval ends now: those that are gone, and changed ones in their old form. */
  closed: string[]
  /** Ids of which there is nothing any more. */
  gone: string[]
  changes: Changes
}

/** `before` has the hashes by id. */
export function compare<Row extends HashedRow>(
  rows: readonly Row[],
  before: ReadonlyMap<string, string>,
): Comparison<Row> {
  const opened = rows.filter(row => before.get(row.id) !== row.hash)
  const changed = opened.filter(row => before.has(row.id))
  const kept = new Set(rows.map(row => row.id))
  const gone = [...before.keys()].filter(id => !kept.has(id))
  return {
    opened,
    closed: [...gone, ...changed.map(row => row.id)],
    gone,
    changes: {
      added: opened.length - changed.length,
      changed: changed.length,
      withdrawn: gone.length,
      unchanged: rows.length - opened.length,
    },
  }
}
