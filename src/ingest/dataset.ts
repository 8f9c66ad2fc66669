// A dataset as it was read: its records in the order of its files, each with the place where it stands, and the texts of its sources.
// What is asked of it in order is a walk through the spool: any number of times, one record at a time.

import { stat } from 'node:fs/promises'
import type { Span } from '../domain/citation.ts'
import type { Claim } from '../domain/claim.ts'
import type { Entity } from '../domain/entity.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { Source } from '../domain/source.ts'
import { pathInside, recordFiles, shown } from './folder.ts'
import type { Input } from './input.ts'
import { linesOfTree, type Section } from './parse.ts'
import type { Problem, RecordPath } from './problem.ts'
import { Spool } from './spool.ts'
import type { Table } from './table/mapping.ts'
import { Rejects } from './table/rejects.ts'
import { type SourceText, Texts } from './texts.ts'
import type { Uncited } from './uncited.ts'

/** A validated record and its place, for problems found later. */
export interface Located<T> {
  /** In the order of reading. */
  n: number
  record: T
  /** The members of a claim that were names as they were written, where ids stand now. */
  written: WrittenNames
  /** Of a claim that a row of a table makes: where its citations' quotes stand, one by one. */
  spans: readonly Span[]
  problem(path: RecordPath, message: string): Problem
}

export type WrittenNames = Partial<Record<'subject' | 'object' | 'round' | 'holder', string>>

/** Where a record stands. */
export interface Place {
  /** The number that `addFile` gave the file. */
  file: number
  section: Section
  /** The line of a file that has a record a line; the place in the list of the section, in any other. */
  at: number
  /** From the file's root, where it isn't the section's member at that place. */
  path?: RecordPath | undefined
}

/** Says whether a file is the same as before. */
async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`
}

const changed = (what: string): ClaimgraphError =>
  new ClaimgraphError(
    'DATA_INVALID',
    `${what} was changed while the dataset was being read: nothing of it was written. Do it again when nobody writes there any more.`,
  )

interface Watched {
  path: string
  name: string
  state: string
}

interface RecordRow {
  n: number
  section: Section
  file: number
  place: number
  path: string | null
  json: string
  spans: string | null
  written: string | null
}

export class Dataset {
  id = ''
  readonly input: Input
  /** Of all that it was read from (input-digest.ts). */
  digest: string | null = null
  /** Ids of records, and keys of claims, that were refused: what refers to them is not reported a second time. */
  readonly refused = new Set<string>()
  /** Sources whose text could not be read: that has been reported already. */
  readonly withoutText = new Set<string>()
  readonly spool = new Spool()
  /** Rows of its tables that are left out. */
  readonly rejects = new Rejects(this)
  readonly #texts = new Texts(this.spool)
  /** The file in which a problem was found last, for the next one. */
  #tree: { file: number; lineOf: (path: RecordPath) => number } | null = null

  constructor(input: Input) {
    this.input = input
  }

  /** What is kept in memory goes; the spool has it all. */
  forget(): void {
    this.#texts.forget()
    this.spool.shrink()
  }

  close(): void {
    this.#texts.forget()
    this.spool.close()
  }

  /** Where a file of the dataset really is, by its name in the folder; it is looked at again by `refuseChanges`. Throws Unreadable. */
  async pathOf(name: string): Promise<string> {
    const path = await pathInside(this.input.folder, name)
    this.spool.run('INSERT OR IGNORE INTO watched VALUES (?, ?, ?)', path, name, await stateOf(path))
    return path
  }

  /** Whether it was read from its record files alone. */
  get hasOnlyRecordFiles(): boolean {
    const { files } = this.input
    return this.spool.get<{ files: number }>('SELECT count(*) AS files FROM watched')!.files === files.length
  }

  /** Throws DATA_INVALID where a file has been changed since it was asked for: what was read would be neither the one nor the other. */
  async refuseChanges(): Promise<void> {
    const { name, folder, files, isFolder } = this.input
    // Also where a link leads elsewhere now.
    for (const { path, name: file, state } of this.spool.rows<Watched>('SELECT * FROM watched'))
      if ((await pathInside(folder, file).catch(() => '')) !== path || (await stateOf(path)) !== state)
        throw changed(shown(path))
    if (isFolder && (await recordFiles(folder)).join() !== files.join()) throw changed(name)
  }

  /** A file as people name it. `tree`: its text, where it isn't one record a line. */
  addFile(name: string, tree: string | null): number {
    return this.spool.insert('INSERT INTO file (name, tree) VALUES (?, ?)', name, tree)
  }

  /** Adds a validated record; of a claim, with the places of its quotes where they are known. */
  add(record: unknown, { file, section, at, path }: Place, spans?: readonly Span[]): void {
    this.spool.run(
      'INSERT INTO record (section, file, place, path, json, spans) VALUES (?, ?, ?, ?, ?, ?)',
      section,
      file,
      at,
      path === undefined ? null : JSON.stringify(path),
      JSON.stringify(record),
      spans === undefined ? null : JSON.stringify(spans),
    )
  }

  /** Puts a claim in the place of one, with the names that it was written with. */
  replaceClaim({ n }: Located<Claim>, claim: Claim, written: WrittenNames): void {
    this.spool.run(
      'UPDATE record SET json = ?, written = ? WHERE n = ?',
      JSON.stringify(claim),
      JSON.stringify(written),
      n,
    )
  }

  addText(source: string, sha256: string, text: string): void {
    this.#texts.add(source, sha256, text)
  }

  /** Of the text of a source. */
  textSha256(source: string): string | undefined {
    return this.#texts.sha256(source)
  }

  /** The verbatim text of a source. */
  text(source: string): SourceText | undefined {
    return this.#texts.get(source)
  }

  get sources(): IteratorObject<Located<Source>> {
    return this.#walk('sources')
  }
  /** Sources and entities, in the order of reading. */
  get described(): IteratorObject<Located<Source | Entity>> {
    return this.spool
      .rows<RecordRow>("SELECT * FROM record WHERE section IN ('sources', 'entities') ORDER BY n")
      .map(row => this.#located<Source | Entity>(row))
  }
  get entities(): IteratorObject<Located<Entity>> {
    return this.#walk('entities')
  }
  get claims(): IteratorObject<Located<Claim>> {
    return this.#walk('claims')
  }
  get judgements(): IteratorObject<Located<Judgement>> {
    return this.#walk('judgements')
  }
  get tables(): IteratorObject<Located<Table>> {
    return this.#walk('tables')
  }
  get uncited(): IteratorObject<Located<Uncited>> {
    return this.#walk('uncited')
  }

  /** The record by its number. */
  located(n: number): Located<unknown> {
    return this.#located(this.spool.get<RecordRow>('SELECT * FROM record WHERE n = ?', n)!)
  }

  /** A problem at a place. */
  problem({ file, section, at, path: root }: Place, path: RecordPath, message: string): Problem {
    const { name, tree } = this.spool.get<{ name: string; tree: string | null }>(
      'SELECT name, tree FROM file WHERE n = ?',
      file,
    )!
    if (tree === null) return { file: name, line: at, path, message }
    if (this.#tree?.file !== file) this.#tree = { file, lineOf: linesOfTree(tree) }
    const whole = [...(root ?? [section, at]), ...path]
    return { file: name, line: this.#tree.lineOf(whole), path: whole, message }
  }

  #walk<T>(section: Section): IteratorObject<Located<T>> {
    return this.spool
      .rows<RecordRow>('SELECT * FROM record WHERE section = ? ORDER BY n', section)
      .map(row => this.#located<T>(row))
  }

  #located<T>({ n, section, file, place: at, path: root, json, spans, written }: RecordRow): Located<T> {
    const place = { file, section, at, path: root === null ? undefined : (JSON.parse(root) as RecordPath) }
    return {
      n,
      record: JSON.parse(json) as T,
      written: written === null ? {} : (JSON.parse(written) as WrittenNames),
      spans: spans === null ? [] : (JSON.parse(spans) as Span[]),
      problem: (path, message) => this.problem(place, path, message),
    }
  }
}
