// Who bears a name in a dataset, and who bears one that is like it.

import { brief } from '../domain/brief.ts'
import type { Entity } from '../domain/entity.ts'
import { blockingKeys, blocksByKey } from '../domain/name/blocking.ts'
import { compareEntities } from '../domain/name/compare-entities.ts'
import { splitLegalForm } from '../domain/name/legal-form.ts'
import { normaliseName } from '../domain/name/normalise.ts'

export interface Candidate {
  entity: Entity
  /** Why it may be meant. */
  reason: string
}

/** Entities with just this name; where there are none, those whose name differs by a legal form that only one of the two has. */
export function bearersOf(entities: readonly Entity[]): (normalised: string) => string[] {
  const [byName, byCore] = [new Map<string, Set<string>>(), new Map<string, { id: string; form: string | null }[]>()]
  for (const entity of entities)
    for (const each of new Set(namesOf(entity).map(normaliseName))) {
      byName.set(each, (byName.get(each) ?? new Set()).add(entity.id))
      const { core, form } = splitLegalForm(each)
      const same = byCore.get(core) ?? []
      byCore.set(core, same)
      same.push({ id: entity.id, form })
    }
  return normalised => {
    // What is made of nothing but marks is no name that two could share.
    if (normalised === '') return []
    const exact = byName.get(normalised)
    if (exact !== undefined) return [...exact]
    const { core, form } = splitLegalForm(normalised)
    const like = (byCore.get(core) ?? []).filter(other => (other.form === null) !== (form === null))
    return [...new Set(like.map(({ id }) => id))]
  }
}

/** How many of the entities that are like an unknown name are shown. */
const NEAREST = 3
/** Entities that may share a key: one that more share tells nothing, and comparing takes time. */
const MAX_BLOCK = 50

/** Entities with names that are like an unknown one: only those are compared that share a key with it. */
export function nearestIn(entities: readonly Entity[]): (name: string, excluded: readonly string[]) => Candidate[] {
  // Made for the first unknown name: mostly there is none.
  let byKey: Map<string, Entity[]> | undefined
  return (name, excluded) => {
    byKey ??= blocksByKey(entities, namesOf)
    const kinds = new Set(entities.map(({ kind }) => kind))
    const keys = [...kinds].flatMap(kind => blockingKeys(name, kind).map(key => `${kind} ${key}`))
    const blocks = keys.flatMap(key => [byKey!.get(key) ?? []]).filter(({ length }) => length <= MAX_BLOCK)
    const sharing = new Set(blocks.flat())
    return likest(
      name,
      [...sharing].filter(({ id }) => !excluded.includes(id)),
    )
  }
}

// ---------------------------------------------------------------------------------------------------------------------

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases.map(alias => alias.name)]

function likest(name: string, entities: readonly Entity[]): Candidate[] {
  return entities
    .map(entity => {
      const { kind } = entity
      const comparison = compareEntities({ kind, names: [name] }, { kind, names: namesOf(entity) })
      return { entity, ...comparison }
    })
    .filter(({ verdict }) => verdict !== 'NO')
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ entity, score, names: [, own] }) => ({
      entity,
      reason: `Its name ${brief(own)} is like it (${score.toFixed(2)}).`,
    }))
}
