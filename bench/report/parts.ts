// RESULTS.md has a part for each benchmark: one that is run again leaves those of the others as they are.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PARTS = ['answers', 'ingest', 'pages'] as const
type Part = (typeof PARTS)[number]

const PATH = join(import.meta.dirname, '..', 'RESULTS.md')
const begins = (part: Part) => `<!-- ${part} -->`

/** Answers with the path of the file. */
export function writePart(part: Part, text: string): string {
  const before = existsSync(PATH) ? readFileSync(PATH, 'utf8') : ''
  const parts = PARTS.flatMap(each => {
    const body = each === part ? text : bodyOf(before, each)
    return body === '' ? [] : [`${begins(each)}\n\n${body.trim()}\n`]
  })
  writeFileSync(PATH, parts.join('\n'))
  return PATH
}

function bodyOf(file: string, part: Part): string {
  const start = file.indexOf(begins(part))
  if (start === -1) return ''
  const rest = file.slice(start + begins(part).length)
  const ends = PARTS.map(each => rest.indexOf(begins(each))).filter(at => at !== -1)
  return rest.slice(0, Math.min(rest.length, ...ends)).trim()
}
