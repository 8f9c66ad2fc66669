// The names of entities as the graph keeps them: as they are written, and in the forms in which they are found.

import type { EntityKind } from '../domain/entity.ts'
import { keyWords } from '../domain/name/blocking.ts'
import { NAME_VERSION, type NameForms, nameForms } from '../domain/name/forms.ts'
import { type Graph, type Run, write } from '../graph/connect.ts'
import { lockGraph } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'

/** A name that a dataset gives an entity. */
export interface NameRow {
  entity: string
  entityKind: EntityKind
  /** Of the entity, the name, its language, its kind, and its script where the dataset says it. */
  key: string
  name: string
  language?: string | undefined
  /** Where the dataset says it; otherwise it is that of the letters. */
  script?: string | undefined
  kind: string
}

/** The forms of a name, and the keys that it shares with names that are like it. */
const formsOf = (name: string, kind: EntityKind): NameForms & { keys: string } => ({
  ...nameForms(name, kind),
  keys: keyWords(name, kind).join(' '),
})

/** With the forms. They are no part of what is said: another release may have others. */
export function withForms({ script, ...row }: NameRow) {
  const forms = formsOf(row.name, row.entityKind)
  return { ...row, ...forms, script: script ?? forms.script, statedScript: script }
}

/** Names that are made anew in one transaction. */
const PAGE = 5_000

/** Makes all forms anew where they are those of another release: of any names, at any time, as they are no part of what is said. */
export async function renewNames(graph: Graph): Promise<void> {
  const { nameVersion } = await write(graph, lockGraph)
  if (nameVersion === NAME_VERSION) return
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after
    after = await write(graph, async run => await renewPage(run, from))
  }
  await write(graph, run => run(statement('write/set-name-version'), { version: NAME_VERSION }))
}

/** Answers with the last name of the page; null where it was the last page. */
async function renewPage(run: Run, after: string): Promise<string | null> {
  await lockGraph(run)
  const rows = (await run(statement('write/all-names'), { after, limit: PAGE })) as [
    key: string,
    name: string,
    kind: EntityKind,
    gone: string | null,
  ][]
  const forms = rows.map(([key, name, kind, gone]) => ({ key, entityKind: kind, gone, ...formsOf(name, kind) }))
  await run(statement('write/set-forms'), { rows: forms })
  return rows.length < PAGE ? null : rows.at(-1)![0]
}
