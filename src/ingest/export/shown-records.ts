// What an export shows, record by record: sources, entities, claims, conflicts.

import { RANKS } from '../../domain/conflict/conflict.ts'
import type { Predicate } from '../../domain/predicate.ts'
import { statement } from '../../graph/statement.ts'
import { type SourceRow, sourcePages } from './descriptions.ts'
import { exportedJudgements } from './judgements.ts'
import { Names, named } from './names.ts'
import { type Exported, pagesOf, readAt } from './pages.ts'
import type { LeftOut, Properties } from './record.ts'
import { retractedSources } from './records.ts'
import type { ShownConflict, ShownCounts, ShownRecord, ShownSource } from './shown.ts'
import { shownClaims } from './shown-claims.ts'
import { shownEntities } from './shown-entities.ts'

/**
 * Some at a time; what a record names comes before it. What can't be shown is added to `leftOut`: a source that is retracted, and what it
 * holds back. What is shown is counted.
 */
export async function* shownRecords(
  exported: Exported,
  leftOut: LeftOut,
  counts: ShownCounts,
): AsyncGenerator<ShownRecord[]> {
  const retracted = await retractedSources(exported, leftOut)
  const became = new Map((await readAt(exported, statement('read/export-identities'))) as [string, string][])
  const names = new Names(became)
  try {
    for await (const sources of shownSources(exported, retracted)) {
      for (const { id, title, url, publisher } of sources)
        names.add({ id, kind: 'Source', name: title, url, publisher })
      counts.sources += sources.length
      yield sources
    }
    for await (const entities of shownEntities(exported, became)) {
      for (const entity of entities) names.add(named(entity))
      counts.entities += entities.length
      yield entities
    }
    const ranks = await ranksIn(exported, leftOut, retracted.size > 0)
    const unproved = new Set<string>()
    const options = { names, became, ranks, leftOut, retracted: retracted.size > 0, unproved }
    for await (const claims of shownClaims(exported, options)) {
      counts.claims += claims.length
      counts.citations += claims.reduce((sum, { citations }) => sum + citations.length, 0)
      yield claims
    }
    for await (const conflicts of shownConflicts(exported, names)) {
      const proved = conflicts.filter(({ sides }) => !sides.flat().some(id => unproved.has(id)))
      counts.conflicts += proved.length
      yield proved
    }
  } finally {
    names.close()
  }
}

/** Page by page, by id, as the dataset with the smallest id describes them. */
export async function* shownSources(exported: Exported, retracted: ReadonlySet<string>): AsyncGenerator<ShownSource[]> {
  for await (const page of sourcePages(exported)) {
    const first = [...Map.groupBy(page, ([id]) => id).values()].map(([row]) => row!)
    yield first.filter(([id]) => !retracted.has(id)).map(row => shownSource(row, retracted))
  }
}

export function shownSource([id, description, drawsOn]: SourceRow, retracted: ReadonlySet<string>): ShownSource {
  const { title, sourceKind, publisher, authors = [], publishedOn, publishedOnInferred = false } = description
  const { url, language, licence, note, textSha256 } = description
  return {
    type: 'source',
    id,
    title,
    kind: sourceKind,
    publisher,
    authors,
    publishedOn,
    publishedOnInferred,
    url,
    language,
    licence,
    note,
    sha256: textSha256,
    drawsOn: drawsOn.filter(origin => !retracted.has(origin)).toSorted(),
  } as ShownSource
}

// ---------------------------------------------------------------------------------------------------------------------

/** Of several judgements on a claim, that of the smallest dataset id counts, and of its own the first. */
async function ranksIn(exported: Exported, leftOut: LeftOut, retracted: boolean): Promise<ReadonlyMap<string, string>> {
  const ranks = new Map<string, { dataset: string; rank: string }>()
  for await (const page of exportedJudgements(exported, { verdicts: RANKS, leftOut, retracted }))
    for (const { dataset, record } of page) {
      const known = ranks.get(record.claim as string)
      if (known === undefined || dataset < known.dataset)
        ranks.set(record.claim as string, { dataset, rank: record.verdict as string })
    }
  return new Map([...ranks].map(([claim, { rank }]) => [claim, rank]))
}

type ConflictRow = [conflict: Properties, claims: [side: number, id: string][], evidence: string[]]

async function* shownConflicts(exported: Exported, names: Names): AsyncGenerator<ShownConflict[]> {
  const text = statement('read/export-conflicts')
  for await (const page of pagesOf<ConflictRow>(exported, text, ([{ id }]) => id as string))
    yield page.map(row => shownConflict(row, names))
}

function shownConflict([conflict, claims, evidence]: ConflictRow, names: Names): ShownConflict {
  const { id, kind, state, explanation, predicate, subject, object } = conflict as Readonly<Record<string, string>>
  const sides = Map.groupBy(claims, ([side]) => side)
  return {
    type: 'conflict',
    id: id!,
    kind: kind!,
    state: state!,
    explanation: explanation!,
    predicate: predicate as Predicate,
    subject: named(names.get(subject!)),
    object: object === undefined ? undefined : named(names.get(object)),
    sides: [...sides.values()].map(side => side.map(([, claim]) => claim)),
    evidence,
  }
}
