// The ids of a dataset: entities and sources share one namespace.

import { LRUCache } from 'lru-cache'
import { brief } from '../domain/brief.ts'
import type { Entity } from '../domain/entity.ts'
import type { Dataset } from './dataset.ts'
import type { Problems } from './problem.ts'

export type Kind = 'Source' | Entity['kind']

/** Ids whose kind is kept in memory. */
const IDS = 100_000

export const unknownId = (id: string): string =>
  `${brief(id)} is not defined: no source or entity of this dataset has that id`

export class Records {
  readonly #dataset: Dataset
  readonly #kinds = new LRUCache<string, Kind | 'none'>({ max: IDS })

  /** Goes through the dataset's sources and entities; an id that stands twice is a problem. */
  constructor(dataset: Dataset, problems: Problems) {
    this.#dataset = dataset
    const { spool } = dataset
    for (const { n, record, problem } of dataset.described) {
      const { id } = record
      const kind = 'kind' in record && 'name' in record ? record.kind : 'Source'
      if (spool.run('INSERT OR IGNORE INTO described VALUES (?, ?, ?)', id, kind, n) === 1) continue
      const first = dataset
        .located(spool.get<{ n: number }>('SELECT n FROM described WHERE id = ?', id)!.n)
        .problem(['id'], '')
      problems.push(problem(['id'], `the id ${id} is used twice; it was first used at ${first.file}:${first.line}`))
    }
  }

  /** Null: the record was refused, so that nothing is known of it. */
  get(id: string): { kind: Kind } | null | undefined {
    let kind = this.#kinds.get(id)
    if (kind === undefined) {
      const row = this.#dataset.spool.get<{ kind: Kind }>('SELECT kind FROM described WHERE id = ?', id)
      kind = row?.kind ?? 'none'
      this.#kinds.set(id, kind)
    }
    if (kind !== 'none') return { kind }
    return this.#dataset.refused.has(id) ? null : undefined
  }

  /** What is kept in memory goes; the spool has it all. */
  forget(): void {
    this.#kinds.clear()
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }
}
