// Entities as they are shown: several descriptions, and several entities that are judged to be the same, make one.

import type { EntityKind } from '../../domain/entity.ts'
import { scriptOf } from '../../domain/name/script.ts'
import { type AliasRow, type EntityRow, entityPages } from './descriptions.ts'
import type { Exported } from './pages.ts'
import type { ShownAlias, ShownEntity } from './shown.ts'

/**
 * Page by page, by id; those that others became come last. `became` has the ids by which these others are known. Those are held in memory,
 * of which there are at most as many as judgements.
 */
export async function* shownEntities(
  exported: Exported,
  became: ReadonlyMap<string, string>,
): AsyncGenerator<ShownEntity[]> {
  const heads = new Set(became.values())
  const merged = new Map<string, EntityRow[]>()
  for await (const page of entityPages(exported)) {
    const alone: ShownEntity[] = []
    for (const [id, rows] of Map.groupBy(page, ([each]) => each)) {
      const head = became.get(id) ?? id
      if (heads.has(head)) merged.set(head, [...(merged.get(head) ?? []), ...rows])
      else alone.push(shownEntity(id, rows))
    }
    yield alone
  }
  yield [...merged.keys()].sort().map(head => shownEntity(head, merged.get(head)!))
}

// ---------------------------------------------------------------------------------------------------------------------

/** By the id by which it is known; the rows are those of its members, in the order of their ids and then of the datasets. */
export function shownEntity(id: string, rows: readonly EntityRow[]): ShownEntity {
  const [, kind, { name, description, note }] = rows.find(([member]) => member === id) ?? rows[0]!
  const formerIds = new Set(rows.map(([member]) => member).filter(member => member !== id))
  return {
    type: 'entity',
    id,
    formerIds: [...formerIds],
    kind: kind as EntityKind,
    name: name as string,
    aliases: aliasesOf(
      name as string,
      rows.flatMap(([, , , names]) => names),
    ),
    description: description as string | undefined,
    note: note as string | undefined,
  }
}

/** Every name but the one that is shown, each once. */
function aliasesOf(shown: string, names: readonly AliasRow[]): ShownAlias[] {
  const others = new Map(
    names
      .filter(({ name }) => name !== shown)
      .map(({ name, language, script, kind }) => {
        const alias = { name, language: language ?? undefined, script: script ?? scriptOf(name), kind } as ShownAlias
        return [JSON.stringify([name, kind, alias.language ?? '', alias.script]), alias]
      }),
  )
  return [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => alias)
}
