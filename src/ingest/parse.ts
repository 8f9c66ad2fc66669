// What a file of a dataset says → its records, each with the place it stands at. YAML and JSON are parsed whole, by one parser that
// keeps line numbers; a `.jsonl` file line by line, each with its `type`.

import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { brief } from '../domain/brief.ts'
import { doubledKey } from './doubled-key.ts'
import type { Line } from './lines.ts'
import type { Problem, RecordPath } from './problem.ts'

export const SECTIONS = ['sources', 'entities', 'claims', 'tables', 'judgements', 'uncited'] as const
export type Section = (typeof SECTIONS)[number]

/** A record as it stands in a file, not yet validated. */
export interface RawRecord {
  section: Section
  /** Its place in the list of its section; the line of a file that has a record a line. */
  at: number
  value: unknown
}

/** What a file, or a line, names as the dataset that it belongs to. */
export interface NamedDataset {
  id: unknown
  line: number
}

export interface ParsedTree {
  dataset: NamedDataset | null
  records: RawRecord[]
  problems: Problem[]
}

const SECTIONS_TEXT = `the sections dataset, ${SECTIONS.join(', ')}`

/** Parses the YAML or JSON of `file`. Never throws for what the text says: problems are returned. */
export function parseTree(file: string, text: string): ParsedTree {
  const parsed: ParsedTree = { dataset: null, records: [], problems: [] }
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
    else for (const [at, record] of value.entries()) parsed.records.push({ section: key as Section, at, value: record })
  }
  return parsed
}

/** The line where a member of a YAML or JSON text begins, or its nearest parent that is there. */
export function linesOfTree(text: string): (path: RecordPath) => number {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return path => Math.max(1, lines.linePos(offsetOf(document, path)).line)
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
  ['table', 'tables'],
  ['judgement', 'judgements'],
  ['uncited', 'uncited'],
])

/** A line of a file that has a record a line: what it holds, or what is wrong with it. */
export function parseLine({ number, text }: Line): RawRecord | { dataset: NamedDataset } | { problem: string } {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch (error) {
    return { problem: `does not parse: ${(error as Error).message}` }
  }
  if (found === null || typeof found !== 'object' || Array.isArray(found))
    return { problem: `expected an object with a "type", but found ${brief(found)}` }
  const twice = doubledKey(text, found)
  if (twice !== null) return { problem: `does not parse: the key ${brief(twice)} stands twice in one object` }
  const { type, ...value } = found as Record<string, unknown>
  const section = TYPES.get(type)
  if (type === 'dataset') return { dataset: { id: value.id, line: number } }
  if (section !== undefined) return { section, at: number, value }
  return {
    problem: `expected "type" to be one of dataset, ${[...TYPES.keys()].join(', ')}, but found ${brief(type)}`,
  }
}
