// What a dataset contributes now against what the graph has of it: which intervals begin, and which end. Both lie in the spool.

import { type Graph, readEach } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import type { CheckedDataset, Contribution, Contributions } from './checked.ts'
import type { ClaimRow, HashedRow } from './rows.ts'
import type { Spool } from './spool.ts'

export interface Changes {
  added: number
  /** Described otherwise than before. */
  changed: number
  withdrawn: number
  unchanged: number
}

/** A claim with those of its citations whose interval begins. */
export interface OpenedClaim {
  claim: ClaimRow
  citations: Contributions['citation'][]
}

/** In `contribution` and not, or otherwise, in `live`; and the other way round. */
const OPENED = `FROM contribution AS row LEFT JOIN live ON live.section = row.section AND live.id = row.id
  WHERE row.section = ? AND (live.hash IS NULL OR live.hash <> row.hash)`
const CLOSED = `FROM live LEFT JOIN contribution AS row ON row.section = live.section AND row.id = live.id
  WHERE live.section = ? AND (row.hash IS NULL OR row.hash <> live.hash)`

/** Everything comes in one order, whenever it is asked for: by that, a run that was broken off goes on where it was. */
export class Comparison {
  readonly #spool: Spool

  private constructor(spool: Spool) {
    this.#spool = spool
  }

  /** Against what the graph had before `epoch`. */
  static async of({ id: dataset, spool }: CheckedDataset, graph: Graph, epoch: number): Promise<Comparison> {
    spool.run('DELETE FROM live')
    const add = (section: Contribution | 'claim', id: unknown, hash: unknown) =>
      spool.run('INSERT OR IGNORE INTO live VALUES (?, ?, ?)', section, id as string, hash as string)
    const at = { dataset, epoch }
    await readEach(graph, statement('write/live-descriptions'), at, ([id, hash]) => add('description', id, hash))
    await readEach(graph, statement('write/live-judgements'), at, ([id, hash]) => add('judgement', id, hash))
    await readEach(graph, statement('write/live-citations'), at, ([id, hash, claim]) => {
      add('citation', id, hash)
      if (claim !== null) add('claim', claim, '')
    })
    return new Comparison(spool)
  }

  changes(section: Contribution): Changes {
    const before = this.#count('SELECT count(*) AS count FROM live WHERE section = ?', section)
    const now = this.#count('SELECT count(*) AS count FROM contribution WHERE section = ?', section)
    const opened = this.#count(`SELECT count(*) AS count ${OPENED}`, section)
    const added = this.#count(`SELECT count(*) AS count ${OPENED} AND live.hash IS NULL`, section)
    const unchanged = now - opened
    const changed = opened - added
    return { added, changed, withdrawn: before - unchanged - changed, unchanged }
  }

  /** Of claims, by their citations that a retraction of these sources doesn't hold back. */
  claimChanges(retracted: readonly string[]): Changes {
    const sources = JSON.stringify(retracted)
    const shown = `FROM claim AS row WHERE EXISTS (SELECT 1 FROM contribution AS cited WHERE cited.section = 'citation' AND cited.owner = row.n
      ${retracted.length === 0 ? '' : `AND NOT ${HELD}`})`
    const also = `AND EXISTS (SELECT 1 FROM live WHERE live.section = 'claim' AND live.id = row.id)`
    const values = retracted.length === 0 ? [] : [sources]
    const now = this.#count(`SELECT count(*) AS count ${shown}`, ...values)
    const unchanged = this.#count(`SELECT count(*) AS count ${shown} ${also}`, ...values)
    const before = this.#count(`SELECT count(*) AS count FROM live WHERE section = 'claim'`)
    return { added: now - unchanged, changed: 0, withdrawn: before - unchanged, unchanged }
  }

  /** How many of the dataset's citations a retraction of this source holds back. */
  heldBack(source: string): number {
    return this.#count(
      `SELECT count(*) AS count FROM contribution AS cited WHERE section = 'citation' AND ${HELD}`,
      JSON.stringify([source]),
    )
  }

  /** Rows whose interval begins: new ones, and changed ones in their new form. */
  opened<C extends Contribution>(section: C): IteratorObject<Contributions[C]> {
    return this.#spool
      .rows<Stored>(`SELECT row.id, row.hash, row.json ${OPENED} ORDER BY row.owner, row.n`, section)
      .map(row => parsed<Contributions[C]>(row))
  }

  /** The claims of the citations whose interval begins. */
  *openedClaims(): Generator<OpenedClaim> {
    const rows = this.#spool.rows<Stored & { owner: number }>(
      `SELECT row.owner, row.id, row.hash, row.json ${OPENED} ORDER BY row.owner, row.n`,
      'citation',
    )
    let last: { owner: number; citations: Contributions['citation'][] } | undefined
    for (const row of rows) {
      if (last !== undefined && last.owner !== row.owner) yield this.#withClaim(last)
      if (last?.owner !== row.owner) last = { owner: row.owner, citations: [] }
      last.citations.push(parsed<Contributions['citation']>(row))
    }
    if (last !== undefined) yield this.#withClaim(last)
  }

  /** Ids whose interval ends: those that are gone, and changed ones in their old form. */
  closed(section: Contribution): IteratorObject<string> {
    return this.#spool.rows<{ id: string }>(`SELECT live.id ${CLOSED} ORDER BY live.id`, section).map(({ id }) => id)
  }

  #withClaim({ owner, citations }: { owner: number; citations: Contributions['citation'][] }): OpenedClaim {
    const { json } = this.#spool.get<{ json: string }>('SELECT json FROM claim WHERE n = ?', owner)!
    return { claim: JSON.parse(json) as ClaimRow, citations }
  }

  #count(sql: string, ...values: string[]): number {
    return this.#spool.get<{ count: number }>(sql, ...values)!.count
  }
}

/** Its own source, or that of the words which it needs beside its own, is among these (a JSON list). */
const HELD = `EXISTS (SELECT 1 FROM json_each(?) AS retracted
  WHERE retracted.value IN (cited.json ->> '$.source', cited.json ->> '$.properties.derivationSource'))`

interface Stored {
  id: string
  hash: string
  json: string
}

const parsed = <R extends HashedRow>({ id, hash, json }: Stored): R => ({ ...(JSON.parse(json) as R), id, hash })
