// The claims of a dataset by their keys, for those that derive from them.

import type { Citation } from '../domain/citation.ts'
import { type Claim, claimId } from '../domain/claim.ts'
import type { ClaimValue } from '../domain/value.ts'
import type { Dataset } from './read.ts'

export interface Keyed {
  key: string
  id: string
  value: ClaimValue | undefined
  stance: string
  modality: Claim['modality']
  asOf: string | undefined
}

export interface KeyedClaims {
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
  if (!all.some(({ citations }) => citations.some(citation => originsOf(citation).length > 0)))
    return { claims, origins, inferred }
  for (const record of all) {
    const { key, value, stance, modality, asOf, citations } = record
    const id = idOf(record)
    if (key !== undefined && !claims.has(key)) claims.set(key, { key, id, value, stance, modality, asOf })
    origins.set(id, [...(origins.get(id) ?? []), ...citations.flatMap(originsOf)])
    for (const { derivation } of citations) (derivation?.kind === 'INFERRED' ? inferred : carried).add(id)
  }
  return { claims, origins, inferred: new Set([...inferred].filter(id => !carried.has(id))) }
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
