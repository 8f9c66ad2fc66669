// The claims of a dataset by their keys and their ids, for those that derive from them and for judgements.

import { brief } from '../domain/brief.ts'
import type { Citation } from '../domain/citation.ts'
import { type Claim, claimId, isClaimId } from '../domain/claim.ts'
import type { ClaimValue } from '../domain/value.ts'
import type { Dataset, Located } from './dataset.ts'
import type { Problems } from './problem.ts'
import type { Records } from './records.ts'

export interface Keyed {
  /** Or its id, where it is named by that. */
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
    // Of those that are named by their ids.
    const wanted = new Set<string>()
    let derives = false
    for (const { record } of dataset.claims)
      for (const key of record.citations.flatMap(originsOf)) {
        derives = true
        if (isClaimId(key)) wanted.add(key)
      }
    if (!derives) return
    for (const located of dataset.claims) {
      const id = idOf(located.record)
      this.#add(located, located.record.key, id)
      if (wanted.has(id)) this.#add(located, id, id)
      this.#addOrigins(id, located.record.citations)
    }
  }

  /** Notes a claim by its key, where it has one. False: the key is another one's. Several records may make the claim whose id it is. */
  add(located: Located<Claim>, id: string): boolean {
    const { n, record } = located
    if (record.key === undefined) return true
    this.#add(located, record.key, id)
    if (record.key === id) return true
    return this.#dataset.spool.get<{ n: number }>('SELECT n FROM keyed WHERE key = ?', record.key)!.n === n
  }

  #add({ n, record: { value, stance, modality, asOf } }: Located<Claim>, key: string | undefined, id: string): void {
    if (key === undefined) return
    const keyed: Keyed = { key, id, value, stance, modality, asOf }
    this.#dataset.spool.run('INSERT OR IGNORE INTO keyed VALUES (?, ?, ?)', key, n, JSON.stringify(keyed))
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

/**
 * Every claim has a key of its own. One that has the form of a claim's id is the id of this claim, which several records may make: so
 * what has been exported keeps its id, or is refused.
 */
export function checkKey(
  located: Located<Claim>,
  id: string,
  keyed: KeyedClaims,
  records: Records,
  problems: Problems,
): void {
  const { record, problem } = located
  const { key, subject, object, round, holder } = record
  if (!keyed.add(located, id)) problems.push(problem(['key'], `the key ${JSON.stringify(key)} is used twice`))
  if (key === undefined || key === id) return
  // A name that means nobody, or several, has been reported already.
  const isKnown = [subject, object, round, holder].every(name => name === undefined || records.get(name))
  if (isClaimId(key) && isKnown)
    problems.push(
      problem(
        ['key'],
        `expected ${id}, as this key has the form of a claim's id and the claim has that one, but found ${brief(key)}: put back what was changed in the claim, or leave the key out`,
      ),
    )
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
