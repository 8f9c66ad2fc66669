// How the records are called that others name: sources and entities come first, what names them later. In a spool, as there may be more of
// them than the memory holds.

import { ClaimgraphError } from '../../domain/error.ts'
import { Spool } from '../spool.ts'
import type { Named, ShownSource } from './shown.ts'

export interface NamedSource extends Named, Pick<ShownSource, 'url' | 'publisher'> {}

export class Names {
  readonly #spool = new Spool()
  readonly #became: ReadonlyMap<string, string>

  /** `became` has the ids by which entities are known that are judged to be the same as others. */
  constructor(became: ReadonlyMap<string, string>) {
    this.#became = became
  }

  close(): void {
    this.#spool.close()
  }

  add(named: Named & Partial<NamedSource>): void {
    this.#spool.run('INSERT INTO keyed VALUES (?, 0, ?)', named.id, JSON.stringify(named))
  }

  /** The record that this id stands for by now; undefined where it is none of those that are exported. */
  find(id: string): NamedSource | undefined {
    const known = this.#became.get(id) ?? id
    const row = this.#spool.get<{ json: string }>('SELECT json FROM keyed WHERE key = ?', known)
    return row && (JSON.parse(row.json) as NamedSource)
  }

  /** Throws DATA_INVALID where nobody describes it. */
  get(id: string): NamedSource {
    const found = this.find(id)
    if (found !== undefined) return found
    throw new ClaimgraphError(
      'DATA_INVALID',
      `A claim names ${id}, which nobody describes: somebody changed it in the database. Nothing was exported; "claimgraph reset" makes the graph anew from the datasets.`,
    )
  }
}

/** A record without what only citations need of it. */
export const named = ({ id, kind, name }: Named): Named => ({ id, kind, name })
