// Relations by what is claimed, and in which direction.

import type { EntityNameFragment, Predicate, SaidFragment } from '../queries.ts'
import { counted } from '../words.ts'

export interface RelationEdge {
  readonly node: EntityNameFragment
  /** The first of its claims. */
  readonly claims: readonly SaidFragment[]
  /** How many there are of them. */
  readonly claimCount: number
}

export interface Related {
  readonly edge: RelationEdge
  /** Those of the edge's claims that are shown together. */
  readonly claims: readonly SaidFragment[]
}

export interface RelationGroup {
  readonly predicate: Predicate
  /** Whether the entity whose relations they are is who the claims are about. */
  readonly isSubject: boolean
  readonly related: readonly Related[]
}

/** An entity stands in each group that one of its claims belongs to, with the claims of that group. */
export function relationGroups(id: string, edges: readonly RelationEdge[]): RelationGroup[] {
  const groups = new Map<string, { predicate: Predicate; isSubject: boolean; related: Map<string, Related> }>()
  for (const edge of edges)
    for (const claim of edge.claims) {
      const isSubject = claim.subject.id === id
      const key = `${claim.predicate} ${isSubject}`
      const group = groups.get(key) ?? { predicate: claim.predicate, isSubject, related: new Map() }
      groups.set(key, group)
      const known = group.related.get(edge.node.id)?.claims ?? []
      group.related.set(edge.node.id, { edge, claims: [...known, claim] })
    }
  return [...groups.values()].map(({ related, ...group }) => ({ ...group, related: [...related.values()] }))
}

/** How many claims; where the edge has more of them than are known here, of how many. */
export function claimsInWords({ edge, claims }: Related): string {
  const [known, all] = [edge.claims.length, counted(edge.claimCount, 'claim')]
  if (known >= edge.claimCount) return counted(claims.length, 'claim')
  return claims.length === known ? `first ${known} of ${all}` : `${claims.length} among the first ${known} of ${all}`
}
