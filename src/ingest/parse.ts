// One file of a dataset → its records, each with the place it stands at. YAML and JSON go through one parser that keeps line
// numbers; a `.jsonl` file has one record a line, with its `type`.

import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { brief } from '../domain/brief.ts'
import type { Problem, RecordPath } from './problem.ts'

export const SECTIONS = ['sources', 'entities', 'claims', 'judgements', 'uncited'] as const
export type Section = (typeof SECTIONS)[number]

/** A record as it stands in a file, not yet validated. */
export interface RawRecord {
  section: Section
  value: unknown
  file: string
  path: RecordPath
  /** The line where a member of this record begins, or its nearest parent that is there. */
  line(member?: RecordPath): number
}

export interface ParsedFile {
  dataset: { id: unknown; line: number } | null
  records: RawRecord[]
  problems: Problem[]
}

/** Parses the text of `file`. Never throws for what the text says: problems are returned. */
export function parseFile(file: string, text: string): ParsedFile {
  return /\.jsonl$/i.test(file) ? parseLines(file, text) : parseTree(file, text)
}

const SECTIONS_TEXT = `the sections dataset, ${SECTIONS.join(', ')}`

function parseTree(file: string, text: string): ParsedFile {
  const parsed: ParsedFile = { dataset: null, records: [], problems: [] }
  const refuse = (line: number, path: RecordPath, message: string) =>
    parsed.problems.push({ file, line, path, message })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const tree = document.errors.length === 0 ? toValue(document) : undefined
  for (const [offset, message] of parseProblems(document, tree)) refuse(lineAt(offset), [], message)
  if (parsed.problems.length > 0) return parsed

  if (tree === null || typeof tree !== 'object' || Array.isArray(tree)) {
    const found = tree === null ? 'an empty file' : Array.isArray(tree) ? 'a list' : typeof tree
    refuse(1, [], `expected ${SECTIONS_TEXT}, but found ${found}`)
    return parsed
  }
  const lineOf = (path: RecordPath) => lineAt(offsetOf(document, path))
  for (const [key, value] of Object.entries(tree)) {
    if (key === 'dataset') parsed.dataset = { id: value, line: lineOf([key]) }
    else if (!SECTIONS.includes(key as Section))
      refuse(lineOf([key]), [key], `unknown section; the sections are dataset, ${SECTIONS.join(', ')}`)
    else if (!Array.isArray(value)) refuse(lineOf([key]), [key], 'expected a list of records')
    else
      for (const [index, record] of value.entries()) {
        const path = [key, index]
        const line = (member: RecordPath = []) => lineOf([...path, ...member])
        parsed.records.push({ section: key as Section, value: record, file, path, line })
      }
  }
  return parsed
}

/** The tree as plain values, or the reason why there is none. */
function toValue(document: Document): unknown {
  try {
    return document.toJS()
  } catch (error) {
    return error
  }
}

function parseProblems(document: Document.Parsed, tree: unknown): [offset: number, message: string][] {
  const problems: [number, string][] = document.errors.map(({ pos, code, message }) => [
    pos[0],
    `does not parse: ${code === 'MULTIPLE_DOCS' ? 'expected one document, but found a second one ("---")' : message}`,
  ])
  if (!(tree instanceof Error)) return problems
  let offset = 0
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return undefined
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return [...problems, [offset, `does not parse: ${tree.message}`]]
}

/** Where the key of a member, or an item of a list, begins. */
function offsetOf(document: Document, path: RecordPath): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (pair === undefined) break
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[step as number]
      offset = (node as { range?: [number] | null } | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset
}

const TYPES: ReadonlyMap<unknown, Section> = new Map([
  ['source', 'sources'],
  ['entity', 'entities'],
  ['claim', 'claims'],
  ['judgement', 'judgements'],
  ['uncited', 'uncited'],
])

function parseLines(file: string, text: string): ParsedFile {
  const parsed: ParsedFile = { dataset: null, records: [], problems: [] }
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1
    if (content.trim() === '') continue
    const problem = parseLine(content, line, file, parsed)
    if (problem !== null) parsed.problems.push({ file, line, path: [], message: problem })
  }
  return parsed
}

/** Adds what a line holds, or answers with what is wrong with it. */
function parseLine(content: string, line: number, file: string, parsed: ParsedFile): string | null {
  let found: unknown
  try {
    found = JSON.parse(content)
  } catch (error) {
    return `does not parse: ${(error as Error).message}`
  }
  if (found === null || typeof found !== 'object' || Array.isArray(found))
    return `expected an object with a "type", but found ${brief(found)}`
  // JSON.parse takes the last of two equal keys; nothing may be lost in silence.
  const [twice] = parseDocument(content.trim(), { prettyErrors: false }).errors
  if (twice !== undefined) return `does not parse: ${twice.message}`
  const { type, ...value } = found as Record<string, unknown>
  const section = TYPES.get(type)
  if (type === 'dataset') parsed.dataset = { id: value.id, line }
  else if (section === undefined)
    return `expected "type" to be one of dataset, ${[...TYPES.keys()].join(', ')}, but found ${brief(type)}`
  else parsed.records.push({ section, value, file, path: [], line: () => line })
  return null
}
