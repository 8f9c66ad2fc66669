// Who is who in a table. An id cell says it. Where there is none a name does, as it is written but for case and white space: names that
// differ in anything more stay apart until somebody judges that they are one.

import { sha256 } from '../../domain/canonical.ts'
import { RecordId } from '../../domain/id.ts'
import { romanise } from '../../domain/name/latin.ts'
import { normaliseName } from '../../domain/name/normalise.ts'
import { mapped, type Row } from './cell.ts'
import type { Role } from './mapping.ts'

/** An id, and what it was made of. */
export interface MadeId {
  id: string
  from: 'ID' | 'NAME'
  /** As it identifies: two that differ are never one entity. */
  key: string
}

/**
 * The id of a row's entity. It depends on the cell, or the name, alone: so it is the same whatever else is in the table, and in whichever
 * order. A cell that is an id, and a name of plain words, are taken as they are; all else has a mark of its own at its end.
 */
export function madeId({ id: { column, map, without = '', prefix = '' } }: Role, name: string, row: Row): MadeId {
  const cell = column === undefined ? '' : mapped(row.cell(column), map)
  if (cell !== '') {
    const short = cell.startsWith(without) ? cell.slice(without.length) : cell
    // The whole cell is who it is: /company/accel may be somebody else than /fund/accel.
    return { id: idOf(prefix, short, RecordId.safeParse(prefix + short).success), from: 'ID', key: cell }
  }
  const key = nameKey(name)
  // In a column of ids, one without could be like another's id.
  const isPlain = column === undefined && /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(key)
  return { id: idOf(prefix, key, isPlain), from: 'NAME', key }
}

/** What makes two spellings the same name. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase()

// ---------------------------------------------------------------------------------------------------------------------

/** Characters of an id before its mark. */
const LONGEST = 100

function idOf(prefix: string, key: string, isPlain: boolean): string {
  const whole = prefix + (isPlain ? key.replaceAll(' ', '-') : slug(key))
  if (isPlain && whole.length <= LONGEST) return whole
  const mark = sha256(key).slice(0, 8)
  const begin = whole.slice(0, LONGEST).replace(/-+$/, '')
  return begin === '' ? mark : `${begin}-${mark}`
}

const slug = (text: string): string =>
  romanise(normaliseName(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
