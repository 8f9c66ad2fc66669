// Sources and entities as datasets describe them: from the graph back to the records of a file.

import { statement } from '../../graph/statement.ts'
import { type Exported, pagesOf } from './pages.ts'
import type { ExportedRecord, Properties } from './record.ts'
import type { Texts } from './texts.ts'

export type SourceRow = [id: string, description: Properties, drawsOn: string[]]
export type EntityRow = [id: string, kind: string, description: Properties, names: AliasRow[]]
export interface AliasRow {
  name: string
  language: string | null
  /** Where the dataset says it. */
  script: string | null
  kind: string
}

/** Page by page, by id: a row for each dataset that describes the source, by the datasets' ids. */
export const sourcePages = (exported: Exported): AsyncGenerator<SourceRow[]> =>
  pagesOf<SourceRow>(exported, statement('read/export-sources'), ([id]) => id)

/** The same of entities. */
export const entityPages = (exported: Exported): AsyncGenerator<EntityRow[]> =>
  pagesOf<EntityRow>(exported, statement('read/export-entities'), ([id]) => id)

/** The text is the one that the description speaks of: older ones are history. */
export async function* exportedSources(exported: Exported, texts: Texts): AsyncGenerator<ExportedRecord[]> {
  for await (const page of sourcePages(exported)) {
    await texts.add(page.flatMap(hashOf))
    // One by one: all the texts of a page may be too much for the memory.
    for (const row of page) yield [sourceRecord(row, texts.get(hashOf(row)[0] ?? '')?.text)]
  }
}

export async function* exportedEntities(exported: Exported): AsyncGenerator<ExportedRecord[]> {
  for await (const page of entityPages(exported)) yield page.map(entityRecord)
}

// ---------------------------------------------------------------------------------------------------------------------

const hashOf = ([, { textSha256 }]: SourceRow): string[] => (typeof textSha256 === 'string' ? [textSha256] : [])

function sourceRecord([id, description, drawsOn]: SourceRow, content: string | undefined): ExportedRecord {
  const { dataset, title, sourceKind, publisher, authors, publishedOn, publishedOnInferred } = description
  const { url, language, licence, note } = description
  return {
    dataset: dataset as string,
    record: {
      type: 'source',
      id,
      title,
      kind: sourceKind,
      publisher,
      authors: unlessEmpty(authors as string[]),
      publishedOn: publishedOnInferred ? { date: publishedOn, inferred: true } : publishedOn,
      url,
      language,
      licence,
      drawsOn: unlessEmpty(drawsOn.toSorted()),
      note,
      content,
    },
  }
}

function entityRecord([id, kind, { dataset, name, description, note }, names]: EntityRow): ExportedRecord {
  // The name is one of its names; with a language, a script or another kind it is one once more.
  const isTheName = (alias: AliasRow) =>
    alias.name === name && alias.kind === 'NAME' && alias.language === null && alias.script === null
  const aliases = names
    .filter(alias => !isTheName(alias))
    .map(alias => ({
      name: alias.name,
      language: alias.language ?? undefined,
      script: alias.script ?? undefined,
      kind: alias.kind,
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return {
    dataset: dataset as string,
    record: { type: 'entity', id, kind, name, aliases: unlessEmpty(aliases), description, note },
  }
}

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)
