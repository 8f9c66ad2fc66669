// One file of a dataset → its records, each with the place it stands at. YAML and JSON go through one parser that keeps line
// numbers; a `.jsonl` file has one record a line, with its `type`.

import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Problem, RecordPath } from './problem.ts'

export const SECTIONS = ['sources', 'entities', 'claims', 'uncited'] as const
export type Section = (typeof SECTIONS)[number]

/** A record as it stands in a file, not yet validated. */
export interface RawRecord {
  section: Section
  value: unknown
  file: string
  path: RecordPath
  /** The line of a member of this record, or of its nearest parent that is there. */
  line(member?: RecordPath): number
}

export interface ParsedFile {
  dataset: { id: unknown; line: number } | null
  records: RawRecord[]
  problems: Problem[]
}

/** Parses the text of `file`. Never throws for what the text says: problems are returned. */
export function parseFile(file: string, text: string): ParsedFile {
  return file.endsWith('.jsonl') ? parseLines(file, text) : parseTree(file, text)
}

function parseTree(file: string, text: string): ParsedFile {
  const parsed: ParsedFile = { dataset: null, records: [], problems: [] }
  const refuse = (line: number, path: RecordPath, message: string) =>
    parsed.problems.push({ file, line, path, message })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  for (const error of document.errors) refuse(lines.linePos(error.pos[0]).line, [], `does not parse: ${error.message}`)
  if (parsed.problems.length > 0) return parsed

  const lineOf = (path: RecordPath): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  let tree: unknown
  try {
    tree = document.toJS()
  } catch (error) {
    refuse(1, [], `does not parse: ${(error as Error).message}`)
    return parsed
  }
  if (tree === null || typeof tree !== 'object' || Array.isArray(tree)) {
    refuse(
      1,
      [],
      `expected the sections dataset, ${SECTIONS.join(', ')}, but found ${tree === null ? 'an empty file' : typeof tree}`,
    )
    return parsed
  }
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

const TYPES: ReadonlyMap<unknown, Section> = new Map([
  ['source', 'sources'],
  ['entity', 'entities'],
  ['claim', 'claims'],
  ['uncited', 'uncited'],
])

function parseLines(file: string, text: string): ParsedFile {
  const parsed: ParsedFile = { dataset: null, records: [], problems: [] }
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue
    const refuse = (message: string) => parsed.problems.push({ file, line: index + 1, path: [], message })
    try {
      const { type, ...value } = JSON.parse(content)
      const section = TYPES.get(type)
      if (type === 'dataset') parsed.dataset = { id: value.id, line: index + 1 }
      else if (section === undefined)
        refuse(
          `expected "type" to be one of dataset, ${[...TYPES.keys()].join(', ')}, but found ${JSON.stringify(type)}`,
        )
      else parsed.records.push({ section, value, file, path: [], line: () => index + 1 })
    } catch (error) {
      refuse(`does not parse: ${(error as Error).message}`)
    }
  }
  return parsed
}
