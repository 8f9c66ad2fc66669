// The entities that the rows of a dataset's tables name, gathered row by row: each is described once, whatever the order of the rows.

import { ALIAS_KINDS } from '../../domain/alias.ts'
import { brief } from '../../domain/brief.ts'
import { Entity, type EntityKind } from '../../domain/entity.ts'
import type { Dataset } from '../dataset.ts'
import { nameKey } from './identity.ts'
import type { RowEntity } from './row.ts'

/** Where a row stands. */
export interface RowPlace {
  file: number
  line: number
}

export class TableEntities {
  readonly #dataset: Dataset

  /** Those that the dataset itself describes are there already. */
  constructor(dataset: Dataset) {
    this.#dataset = dataset
    for (const { record } of dataset.entities) {
      this.#insert(record.id, { kind: record.kind, origin: DATASET, key: '' }, { file: 0, line: 0 })
      for (const { name } of [record, ...record.aliases]) this.#say(record.id, 'BORNE', nameKey(name))
    }
  }

  /** Whether the dataset itself describes it. */
  describes(id: string): boolean {
    return this.#get(id)?.origin === DATASET
  }

  /** Why the entity can't have its id, to go on after it; null where it can. */
  clash({ id, kind, from, key, name }: RowEntity): string | null {
    const known = this.#get(id)
    if (known === undefined) return null
    const isSame =
      known.origin === DATASET ? from === 'ID' || this.#isBorne(id, name) : known.origin === from && known.key === key
    if (isSame && known.kind === kind) return null
    const other =
      known.origin === DATASET
        ? 'the dataset describes'
        : `line ${known.line} makes of the ${NOUNS[known.origin]} ${brief(known.key)}`
    return `the ${NOUNS[from]} ${brief(key)} makes the id ${id} of a ${kind}, which is that of the ${known.kind} that ${other}: tell them apart by a "prefix"`
  }

  add({ id, kind, from, key, name, aliases, description }: RowEntity, place: RowPlace): void {
    this.#insert(id, { kind, origin: from, key }, place)
    this.#say(id, 'NAME', name)
    for (const alias of aliases) this.#say(id, `ALIAS ${alias.kind}`, alias.name)
    if (description !== null) this.#say(id, 'DESCRIPTION', description)
  }

  /** Adds the entities to the dataset, but for those that it describes itself. */
  describe(): void {
    const { spool } = this.#dataset
    let made: (Made & { texts: SaidText[] }) | null = null
    for (const { sort, text, ...row } of spool.rows<Made & SaidText>(MADE_TEXTS, DATASET)) {
      if (made?.id !== row.id) {
        this.#describe(made)
        made = { ...row, texts: [] }
      }
      made.texts.push({ sort, text })
    }
    this.#describe(made)
  }

  /** Of several spellings the commonest is the name, and the others are aliases. */
  #describe(made: (Made & { texts: SaidText[] }) | null): void {
    if (made === null) return
    const { id, kind, texts, file, line } = made
    const said = (sort: string) => texts.filter(each => each.sort === sort).map(({ text }) => text)
    const [name, ...spellings] = said('NAME')
    const aliases = ALIAS_KINDS.flatMap(each => said(`ALIAS ${each}`).map(text => ({ name: text, kind: each })))
    const entity = Entity.parse({
      id,
      kind,
      name,
      aliases: [...spellings, ...aliases.filter(alias => alias.name !== name)],
      description: said('DESCRIPTION')[0],
    })
    this.#dataset.add(entity, { file, section: 'entities', at: line })
  }

  #get(id: string): Made | undefined {
    return this.#dataset.spool.get<Made>('SELECT * FROM made WHERE id = ?', id)
  }

  #isBorne(id: string, name: string): boolean {
    const sql = "SELECT 1 FROM made_text WHERE id = ? AND sort = 'BORNE' AND text = ?"
    return this.#dataset.spool.get(sql, id, nameKey(name)) !== undefined
  }

  #insert(id: string, { kind, origin, key }: Pick<Made, 'kind' | 'origin' | 'key'>, { file, line }: RowPlace): void {
    this.#dataset.spool.run('INSERT OR IGNORE INTO made VALUES (?, ?, ?, ?, ?, ?)', id, kind, origin, key, file, line)
  }

  #say(id: string, sort: string, text: string): void {
    const sql = 'INSERT INTO made_text VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1'
    this.#dataset.spool.run(sql, id, sort, text)
  }
}

// ---------------------------------------------------------------------------------------------------------------------

interface Made extends RowPlace {
  id: string
  kind: EntityKind
  origin: keyof typeof NOUNS | typeof DATASET
  key: string
}

interface SaidText {
  sort: string
  text: string
}

/** What is said of each, the commonest first, then in the order of its letters. */
const MADE_TEXTS = `SELECT made.*, sort, text FROM made JOIN made_text USING (id) WHERE origin <> ? ORDER BY id, sort, times DESC, text`

const DATASET = 'DATASET'
const NOUNS = { ID: 'id', NAME: 'name' } as const
