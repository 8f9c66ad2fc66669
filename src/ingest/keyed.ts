// The claims of a dataset by their keys, for those that derive from them and for judgements.

import type { Citation } from '../domain/citation.ts'
import { type Claim, claimId } from '../domain/claim.ts'
import type { ClaimValue } from '../domain/value.ts'
import type { Dataset, Located } from './dataset.ts'

export interface Keyed {
  key: string
  id: string
  value: ClaimValue | undefined
  stance: string
  modality: Claim['modality']
  asOf: string | undefined
}

export const idOf = ({ key: _, citations: __, ...content }: Claim): string => claimId(content)

export class KeyedClaims {
  readonly #dataset: Dataset

  /** Goes through the claims where one of them derives from another, which may come later; otherwise they are added as they are met. */
  constructor(dataset: Dataset) {
    this.#dataset = dataset
    const derives = dataset.claims.some(({ record }) => record.citations.some(each => originsOf(each).length > 0))
    if (!derives) return
    for (const located of dataset.claims) {
      const id = idOf(located.record)
      this.add(located, id)
      this.#addOrigins(id, located.record.citations)
    }
  }

  /** Notes a claim by its key, where it has one. False: the key is another one's. */
  add({ n, record: { key, value, stance, modality, asOf } }: Located<Claim>, id: string): boolean {
    if (key === undefined) return true
    const keyed: Keyed = { key, id, value, stance, modality, asOf }
    const { spool } = this.#dataset
    spool.run('INSERT OR IGNORE INTO keyed VALUES (?, ?, ?)', key, n, JSON.stringify(keyed))
    return spool.get<{ n: number }>('SELECT n FROM keyed WHERE key = ?', key)!.n === n
  }

  get(key: string): Keyed | undefined {
    const row = this.#dataset.spool.get<{ json: string }>('SELECT json FROM keyed WHERE key = ?', key)
    return row && (JSON.parse(row.json) as Keyed)
  }

  /** The keys of those that the claim by this id derives from. */
  origins(id: string): string[] {
    const row = this.#dataset.spool.get<{ keys: string }>('SELECT keys FROM origin WHERE claim = ?', id)
    return row === undefined ? [] : (JSON.parse(row.keys) as string[])
  }

  /** Whether no citation carries the claim by this id. */
  isInferred(id: string): boolean {
    const row = this.#dataset.spool.get<{ inferred: number; carried: number }>(
      'SELECT inferred, carried FROM origin WHERE claim = ?',
      id,
    )
    return row !== undefined && row.inferred === 1 && row.carried === 0
  }

  #addOrigins(id: string, citations: readonly Citation[]): void {
    const inferred = citations.some(({ derivation }) => derivation?.kind === 'INFERRED')
    const carried = citations.some(({ derivation }) => derivation?.kind !== 'INFERRED')
    this.#dataset.spool.run(
      `INSERT INTO origin VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
       SET keys = ?, inferred = max(inferred, excluded.inferred), carried = max(carried, excluded.carried)`,
      id,
      JSON.stringify(citations.flatMap(originsOf)),
      Number(inferred),
      Number(carried),
      JSON.stringify([...this.origins(id), ...citations.flatMap(originsOf)]),
    )
  }
}

function originsOf({ derivation }: Citation): string[] {
  if (derivation?.kind === 'SUM_OF') return derivation.claims
  return derivation?.kind === 'CONVERTED' && derivation.claim !== undefined ? [derivation.claim] : []
}

/** The way from the claim by this id over `first` back to itself, as keys; null if there is none. */
export function roundabout(id: string, first: Keyed, keyed: KeyedClaims): string[] | null {
  const seen = new Set<string>()
  const open: string[][] = [[first.key]]
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const at = keyed.get(way.at(-1)!)
    if (at === undefined || seen.has(at.id)) continue
    if (at.id === id) return [at.key, ...way]
    seen.add(at.id)
    open.push(...keyed.origins(at.id).map(key => [...way!, key]))
  }
  return null
}
