// Relations by what is claimed, and in which direction.

import type { EntityNameFragment, Predicate, SaidFragment } from '../queries.ts'

export interface RelationEdge {
  readonly node: EntityNameFragment
  readonly claims: readonly SaidFragment[]
}

export type Related = RelationEdge

export interface RelationGroup {
  readonly predicate: Predicate
  /** Whether the entity whose relations they are is who the claims are about. */
  readonly isSubject: boolean
  readonly related: readonly Related[]
}

/** An entity stands in each group that one of its claims belongs to, with the claims of that group. */
export function relationGroups(id: string, edges: readonly RelationEdge[]): RelationGroup[] {
  const groups = new Map<string, { predicate: Predicate; isSubject: boolean; related: Map<string, Related> }>()
  for (const { node, claims } of edges)
    for (const claim of claims) {
      const isSubject = claim.subject.id === id
      const key = `${claim.predicate} ${isSubject}`
      const group = groups.get(key) ?? { predicate: claim.predicate, isSubject, related: new Map() }
      groups.set(key, group)
      const known = group.related.get(node.id)?.claims ?? []
      group.related.set(node.id, { node, claims: [...known, claim] })
    }
  return [...groups.values()].map(({ related, ...group }) => ({ ...group, related: [...related.values()] }))
}
