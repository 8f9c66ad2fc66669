// Reading a dataset folder: files → records → zod. Everything that is wrong is reported at once.

import { basename, join, normalize, resolve } from 'node:path'
import { z } from 'zod'
import { brief } from '../domain/brief.ts'
import { sha256 } from '../domain/canonical.ts'
import { Claim } from '../domain/claim.ts'
import { CodePoints } from '../domain/code-points.ts'
import { Entity } from '../domain/entity.ts'
import { RecordId } from '../domain/id.ts'
import { Judgement } from '../domain/judgement.ts'
import { Source } from '../domain/source.ts'
import { readInside, recordFiles, shown, strayRecordFiles } from './folder.ts'
import { parseFile, type RawRecord } from './parse.ts'
import { issueMessage, type Problem, type RecordPath } from './problem.ts'

/** A sentence that no claim cites, and why that is right. `check --coverage` shows the reason. */
export const Uncited = z.strictObject({
  source: RecordId,
  quote: z.string().min(1),
  occurrence: z.int().min(1).optional(),
  reason: z.string().min(1),
})

/** A validated record and its place, for problems found later. */
export interface Located<T> {
  record: T
  problem(path: RecordPath, message: string): Problem
}

export interface SourceText {
  text: string
  /** Of the text. */
  points: CodePoints
  sha256: string
}

export interface Dataset {
  id: string
  folder: string
  sources: Located<Source>[]
  entities: Located<Entity>[]
  claims: Located<Claim>[]
  judgements: Located<Judgement>[]
  uncited: Located<z.infer<typeof Uncited>>[]
  /** Ids of records, and keys of claims, that were refused: what refers to them is not reported a second time. */
  refused: Set<string>
  /** The verbatim texts by source id. */
  texts: Map<string, SourceText>
}

const SCHEMAS = { sources: Source, entities: Entity, claims: Claim, judgements: Judgement, uncited: Uncited }

/** Reads the dataset in `folder`. With problems, the dataset holds what could be read all the same. */
export async function readDataset(folder: string): Promise<{ dataset: Dataset; problems: Problem[] }> {
  const dataset: Dataset = {
    id: '',
    folder,
    sources: [],
    entities: [],
    claims: [],
    judgements: [],
    uncited: [],
    refused: new Set(),
    texts: new Map(),
  }
  const problems: Problem[] = []
  const names = new Map<string, string>()
  const files = await recordFiles(folder)
  if (files.length === 0)
    problems.push({
      file: shown(folder),
      line: 0,
      path: [],
      message: 'is empty: expected *.yaml, *.json or *.jsonl files',
    })

  for (const path of files) {
    const file = shown(path)
    const content = await readInside(folder, basename(path)).catch((error: Error) => {
      problems.push({ file, line: 0, path: [], message: error.message })
      return null
    })
    if (content === null) continue
    // A byte order mark says nothing in a record file.
    const parsed = parseFile(file, content.text.replace(/^\uFEFF/, ''))
    problems.push(...parsed.problems)
    if (parsed.dataset !== null) nameDataset(file, parsed.dataset)
    for (const raw of parsed.records) problems.push(...validate(raw, dataset))
  }
  if (names.size > 1)
    problems.push({
      file: shown(folder),
      line: 0,
      path: ['dataset'],
      message: `expected one dataset a folder, but found ${[...names].map(([id, file]) => `${id} (${file})`).join(', ')}`,
    })
  dataset.id = names.keys().next().value ?? defaultName()
  await readTexts(dataset, problems)
  await refuseStrayFiles(dataset, problems)
  return { dataset, problems }

  function nameDataset(file: string, found: { id: unknown; line: number }): void {
    const id = RecordId.safeParse(found.id)
    if (id.success) names.set(id.data, names.get(id.data) ?? file)
    else
      problems.push({
        file,
        line: found.line,
        path: ['dataset'],
        message: issueMessage(id.error.issues[0]!, found.id, []),
      })
  }

  function defaultName(): string {
    const id = basename(resolve(folder))
    if (!RecordId.safeParse(id).success && problems.length === 0)
      problems.push({
        file: shown(folder),
        line: 0,
        path: ['dataset'],
        message: `is missing, and the folder's name ${JSON.stringify(id)} is no id; write "dataset: some-id" in one of its files`,
      })
    return id
  }
}

function validate(raw: RawRecord, dataset: Dataset): Problem[] {
  const schema: z.ZodObject = SCHEMAS[raw.section]
  const problem = (path: RecordPath, message: string): Problem => ({
    file: raw.file,
    line: raw.line(path),
    path: [...raw.path, ...path],
    message,
  })
  const illFormed = illFormedText(raw.value)
  if (illFormed !== null)
    return [problem(illFormed, 'has half a character (a lone surrogate such as \\ud800); write the whole one')]
  const result = schema.safeParse(raw.value)
  if (result.success) {
    const records = dataset[raw.section] as Located<unknown>[]
    records.push({ record: result.data, problem })
    return []
  }
  const { id, key } = (raw.value ?? {}) as { id?: unknown; key?: unknown }
  for (const name of [id, key]) if (typeof name === 'string') dataset.refused.add(name)
  const fields = Object.keys(schema.shape)
  return result.error.issues.map(issue => {
    const path = issue.path as RecordPath
    // An unknown field is reported where it stands, not at its parent.
    const place = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]!] : path
    return { ...problem(path, issueMessage(issue, raw.value, fields)), line: raw.line(place) }
  })
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

async function refuseStrayFiles({ folder, sources }: Dataset, problems: Problem[]): Promise<void> {
  const texts = new Set(sources.map(({ record }) => record.text && normalize(record.text)))
  for (const name of await strayRecordFiles(folder))
    if (!texts.has(name))
      problems.push({
        file: join(shown(folder), name),
        line: 0,
        path: [],
        message:
          'would not be read: record files lie in the folder of the dataset itself, and a folder of datasets has none; move it',
      })
}

async function readTexts(dataset: Dataset, problems: Problem[]): Promise<void> {
  for (const { record: source, problem } of dataset.sources) {
    const { content } = source
    if (content !== undefined)
      dataset.texts.set(source.id, { text: content, points: new CodePoints(content), sha256: sha256(content) })
    if (source.text === undefined) continue
    try {
      const { text, bytes } = await readInside(dataset.folder, source.text)
      dataset.texts.set(source.id, { text, points: new CodePoints(text), sha256: sha256(bytes) })
    } catch (error) {
      problems.push(problem(['text'], `the file ${brief(source.text)} ${(error as Error).message}`))
    }
  }
}
