// The claims of a dataset by their keys and their ids, for those that derive from them.

import { brief } from '../domain/brief.ts'
import type { Citation } from '../domain/citation.ts'
import { type Claim, claimId, isClaimId } from '../domain/claim.ts'
import type { ClaimValue } from '../domain/value.ts'
import type { Records } from './locate.ts'
import type { Problem } from './problem.ts'
import type { Dataset, Located } from './read.ts'

export interface Keyed {
  /** Or its id, where it is named by that. */
  key: string
  id: string
  value: ClaimValue | undefined
  stance: string
  modality: Claim['modality']
  asOf: string | undefined
}

export interface KeyedClaims {
  /** By their keys; those that are derived from by their ids, by these as well. */
  claims: ReadonlyMap<string, Keyed>
  /** Id of a claim → the keys of those that it derives from. */
  origins: ReadonlyMap<string, readonly string[]>
  /** The ids of the claims that no citation carries. */
  inferred: ReadonlySet<string>
}

export const idOf = ({ key: _, citations: __, ...content }: Claim): string => claimId(content)

/** Empty where no claim derives from another. */
export function keyedClaims(dataset: Dataset): KeyedClaims {
  const [claims, origins] = [new Map<string, Keyed>(), new Map<string, string[]>()]
  const [carried, inferred] = [new Set<string>(), new Set<string>()]
  const all = dataset.claims.map(({ record }) => record)
  const wanted = new Set(all.flatMap(({ citations }) => citations.flatMap(originsOf)))
  if (wanted.size === 0) return { claims, origins, inferred }
  const byId = new Map<string, Keyed>()
  for (const record of all) {
    const { key, value, stance, modality, asOf, citations } = record
    const id = idOf(record)
    if (key !== undefined && !claims.has(key)) claims.set(key, { key, id, value, stance, modality, asOf })
    if (wanted.has(id)) byId.set(id, { key: id, id, value, stance, modality, asOf })
    origins.set(id, [...(origins.get(id) ?? []), ...citations.flatMap(originsOf)])
    for (const { derivation } of citations) (derivation?.kind === 'INFERRED' ? inferred : carried).add(id)
  }
  for (const [id, claim] of byId) if (!claims.has(id)) claims.set(id, claim)
  return { claims, origins, inferred: new Set([...inferred].filter(id => !carried.has(id))) }
}

/**
 * Every claim has a key of its own. One that has the form of a claim's id is the id of this claim, which several records may make: so
 * what has been exported keeps its id, or is refused.
 */
export function checkKey(
  { record, problem }: Located<Claim>,
  id: string,
  keys: Set<string>,
  records: Records,
  problems: Problem[],
): void {
  const { key, subject, object, round, holder } = record
  if (key === undefined || key === id) return
  if (keys.has(key)) problems.push(problem(['key'], `the key ${JSON.stringify(key)} is used twice`))
  keys.add(key)
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
export function roundabout(id: string, first: Keyed, { claims, origins }: KeyedClaims): string[] | null {
  const seen = new Set<string>()
  const open: string[][] = [[first.key]]
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const at = claims.get(way.at(-1)!)
    if (at === undefined || seen.has(at.id)) continue
    if (at.id === id) return [at.key, ...way]
    seen.add(at.id)
    open.push(...(origins.get(at.id) ?? []).map(key => [...way!, key]))
  }
  return null
}
