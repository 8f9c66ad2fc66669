// The address of everything that has a page.

import type { ConflictKind, ConflictState, EntityKind, Predicate } from './queries.ts'

export const HOME = '/explore'
export const SOURCES = '/explore/sources'

export const entityAddress = (id: string): string => `/explore/entity/${encodeURIComponent(id)}`
export const claimAddress = (id: string): string => `/explore/claim/${encodeURIComponent(id)}`
export const conflictAddress = (id: string): string => `/explore/conflict/${encodeURIComponent(id)}`

/** A source, or one of its passages. */
export const sourceAddress = (id: string, citation?: string): string =>
  `/explore/source/${encodeURIComponent(id)}${citation === undefined ? '' : `#${encodeURIComponent(citation)}`}`

export const entitiesAddress = (kind?: EntityKind): string =>
  `/explore/entities${kind === undefined ? '' : `?kind=${kind}`}`

/** What a list of disagreements is narrowed down to. */
export interface ConflictChoice {
  readonly state?: ConflictState | undefined
  readonly kind?: ConflictKind | undefined
  readonly predicate?: Predicate | undefined
}

export function conflictsAddress(choice: ConflictChoice = {}): string {
  const given = Object.entries(choice).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given as [string, string][]).toString()
  return `/explore/conflicts${search === '' ? '' : `?${search}`}`
}

/** Reads the choice out of an address: what isn't one of the known words is left out. */
export function conflictChoice(
  query: Readonly<Record<string, string>>,
  known: {
    states: readonly ConflictState[]
    kinds: readonly ConflictKind[]
    predicates: readonly Predicate[]
  },
): ConflictChoice {
  return {
    state: known.states.find(each => each === query.state),
    kind: known.kinds.find(each => each === query.kind),
    predicate: known.predicates.find(each => each === query.predicate),
  }
}

/** The id after the `#` of an address; null where there is none. */
export function fragmentOf(hash: string): string | null {
  try {
    return hash.length > 1 ? decodeURIComponent(hash.slice(1)) : null
  } catch {
    return null
  }
}
