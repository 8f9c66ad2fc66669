// Reading a dataset: files → records → zod → the spool. What is wrong is gathered, so that all of it is reported at once.

import { createReadStream } from 'node:fs'
import { basename, join, normalize, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { brief } from '../domain/brief.ts'
import { sha256 } from '../domain/canonical.ts'
import { Claim } from '../domain/claim.ts'
import { Entity } from '../domain/entity.ts'
import { RecordId } from '../domain/id.ts'
import { Judgement } from '../domain/judgement.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { Source } from '../domain/source.ts'
import { inBatches } from './batch.ts'
import { Dataset, type Located, type Place } from './dataset.ts'
import { readText, shown, strayRecordFiles } from './folder.ts'
import { type Input, isLines, RECORD_FILES, STANDARD_INPUT } from './input.ts'
import { inputDigest } from './input-digest.ts'
import { readLines, Unreadable } from './lines.ts'
import { type NamedDataset, parseLine, parseTree } from './parse.ts'
import { issueMessage, type Problems, type RecordPath, TooManyProblems } from './problem.ts'
import { Table } from './table/mapping.ts'
import { readTables } from './table/read.ts'
import type { Rejects } from './table/rejects.ts'
import { Uncited } from './uncited.ts'

/** The schema of a record in each section. */
export const SCHEMAS = {
  sources: Source,
  entities: Entity,
  claims: Claim,
  tables: Table,
  judgements: Judgement,
  uncited: Uncited,
}

/** Texts that are read at a time, and bytes of a long file. */
const [AT_A_TIME, CHUNK] = [16, 262_144]

/** Reads a dataset into a spool of its own. With problems, it holds what could be read all the same. Throws DATA_INVALID where it changes meanwhile. */
export async function readDataset(
  input: Input,
  rates: Rates,
  problems: Problems,
  onRejects?: (rejects: Rejects) => Promise<void> | void,
): Promise<Dataset> {
  const dataset = new Dataset(input)
  const reading = new Reading(dataset, problems)
  try {
    if (input.files.length === 0)
      problems.push({ file: input.name, line: 0, path: [], message: `is empty: expected ${RECORD_FILES} files` })
    for (const file of input.files) await reading.file(file)
    reading.settleName()
    await reading.texts()
    await readTables(dataset, problems, onRejects)
    await reading.strayFiles()
    // A single file may have texts beside it, which nobody knows of who hasn't read it.
    // Where rows are left out, that is to be said each time.
    const isKnowable = (input.isFolder || dataset.hasOnlyRecordFiles) && dataset.rejects.count === 0
    if (isKnowable) dataset.digest = await inputDigest(input, rates)
    await dataset.refuseChanges()
    return dataset
  } catch (error) {
    try {
      // Half a file that is being written may be as full of problems as that.
      if (error instanceof TooManyProblems) await dataset.refuseChanges()
    } finally {
      dataset.close()
    }
    throw error
  }
}

class Reading {
  readonly #dataset: Dataset
  readonly #problems: Problems
  /** The ids that the files give the dataset, each with the first file that does. */
  readonly #names = new Map<string, string>()

  constructor(dataset: Dataset, problems: Problems) {
    this.#dataset = dataset
    this.#problems = problems
  }

  /** A record file, by its path, or standard input. */
  async file(path: string): Promise<void> {
    const name = path === STANDARD_INPUT ? 'standard input' : shown(path)
    try {
      if (path === STANDARD_INPUT) return await this.#lines(name, process.stdin)
      const found = await this.#dataset.pathOf(basename(path))
      if (isLines(path)) await this.#lines(name, createReadStream(found, { highWaterMark: CHUNK }))
      else this.#tree(name, (await readText(found)).text)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.#refuse(name, error.line, [], error.message)
    }
  }

  #tree(name: string, content: string): void {
    // A byte order mark says nothing in a record file.
    const text = content.replace(/^\uFEFF/, '')
    const parsed = parseTree(name, text)
    this.#problems.push(...parsed.problems)
    if (parsed.dataset !== null) this.#nameDataset(name, parsed.dataset)
    const file = this.#dataset.addFile(name, text)
    for (const { value, ...place } of parsed.records) this.#validate(value, { file, ...place })
  }

  async #lines(name: string, bytes: Readable): Promise<void> {
    const file = this.#dataset.addFile(name, null)
    for await (const lines of readLines(bytes))
      for (const line of lines) {
        const parsed = parseLine(line)
        if ('problem' in parsed) this.#refuse(name, line.number, [], parsed.problem)
        else if ('dataset' in parsed) this.#nameDataset(name, parsed.dataset)
        else this.#validate(parsed.value, { file, section: parsed.section, at: parsed.at })
      }
  }

  #validate(value: unknown, place: Place): void {
    const schema: z.ZodObject = SCHEMAS[place.section]
    const dataset = this.#dataset
    const illFormed = illFormedText(value)
    if (illFormed !== null) {
      const message = 'has half a character (a lone surrogate such as \\ud800); write the whole one'
      this.#problems.push(dataset.problem(place, illFormed, message))
      return
    }
    const result = schema.safeParse(value)
    if (result.success) {
      this.#add(result.data, place)
      return
    }
    const { id, key, source } = (value ?? {}) as { id?: unknown; key?: unknown; source?: { id?: unknown } }
    for (const name of [id, key, source?.id]) if (typeof name === 'string') dataset.refused.add(name)
    const fields = Object.keys(schema.shape)
    for (const issue of result.error.issues) {
      const path = issue.path as RecordPath
      const problem = dataset.problem(place, path, issueMessage(issue, value, fields))
      // An unknown field is reported where it stands, not at its parent.
      const { line } =
        issue.code === 'unrecognized_keys' ? dataset.problem(place, [...path, issue.keys[0]!], '') : problem
      this.#problems.push({ ...problem, line })
    }
  }

  /** A text that stands in its source's record is kept with the others, and not in the record as well. The source of a table is one like others. */
  #add(record: Record<string, unknown>, place: Place): void {
    if (place.section === 'tables') {
      const path = ['tables', place.at, 'source']
      this.#dataset.add(record.source, { ...place, section: 'sources', path })
    }
    const { content, ...rest } = record
    const isText = place.section === 'sources' && typeof content === 'string'
    if (isText) this.#dataset.addText(record.id as string, sha256(content), content)
    this.#dataset.add(isText ? rest : record, place)
  }

  #nameDataset(file: string, { id: found, line }: NamedDataset): void {
    const id = RecordId.safeParse(found)
    if (id.success) this.#names.set(id.data, this.#names.get(id.data) ?? file)
    else this.#refuse(file, line, ['dataset'], issueMessage(id.error.issues[0]!, found, []))
  }

  /** One id, which the files give, or the name of the folder. */
  settleName(): void {
    const { input } = this.#dataset
    const [first] = this.#names.keys()
    if (this.#names.size > 1)
      this.#refuse(
        input.name,
        0,
        ['dataset'],
        `expected one dataset a folder, but found ${[...this.#names].map(([id, file]) => `${id} (${file})`).join(', ')}`,
      )
    const folder = basename(resolve(input.folder))
    this.#dataset.id = first ?? folder
    if (first === undefined && !(input.isFolder && RecordId.safeParse(folder).success) && this.#problems.length === 0)
      this.#refuse(
        input.name,
        0,
        ['dataset'],
        input.isFolder
          ? `is missing, and the folder's name ${JSON.stringify(folder)} is no id; write "dataset: some-id" in one of its files`
          : 'is missing; begin with the line {"type": "dataset", "id": "some-id"}',
      )
  }

  /** The verbatim texts of the sources, some at a time. */
  async texts(): Promise<void> {
    const inFiles = this.#dataset.sources.filter(({ record }) => record.text !== undefined)
    await inBatches(inFiles, some => allOf(some.map(located => this.#text(located))), AT_A_TIME)
  }

  async #text({ record: { id, text: name }, problem }: Located<Source>): Promise<void> {
    try {
      const { text, bytes } = await readText(await this.#dataset.pathOf(name!))
      this.#dataset.addText(id, sha256(bytes), text)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.#dataset.withoutText.add(id)
      this.#problems.push(problem(['text'], `the file ${brief(name!)} ${error.message}`))
    }
  }

  /** Record files where nobody would read them. */
  async strayFiles(): Promise<void> {
    const { input } = this.#dataset
    if (!input.isFolder) return
    const stray = new Set(await strayRecordFiles(input.folder))
    if (stray.size === 0) return
    for (const { record } of this.#dataset.sources) if (record.text !== undefined) stray.delete(normalize(record.text))
    for (const name of stray)
      this.#refuse(
        join(input.name, name),
        0,
        [],
        'would not be read: record files lie in the folder of the dataset itself, and a folder of datasets has none; move it',
      )
  }

  #refuse(file: string, line: number, path: RecordPath, message: string): void {
    this.#problems.push({ file, line, path, message })
  }
}

/** The path of a text that no UTF-8 can hold. */
function illFormedText(value: unknown, path: RecordPath = []): RecordPath | null {
  // A record is not as deep as that; one whose anchors go in a circle is.
  if (path.length > 20) return null
  if (typeof value === 'string') return value.isWellFormed() ? null : path
  if (value === null || typeof value !== 'object') return null
  for (const [key, member] of Object.entries(value)) {
    const found = illFormedText(member, [...path, Array.isArray(value) ? Number(key) : key])
    if (found !== null) return found
  }
  return null
}

/** Waits for all of them, also where one fails. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work)) if (outcome.status === 'rejected') throw outcome.reason
}
