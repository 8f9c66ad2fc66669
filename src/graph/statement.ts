// Cypher lives in files: one statement a file, under cypher/, named by its path there without the ending.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..', 'cypher')
const texts = new Map<string, string>()

export type Folder = 'migrations' | 'write' | 'read' | 'filter' | 'order' | 'explore'

/** The text of `cypher/<name>.cypher`. Throws if there is no such file: a bug, not an input. */
export function statement(name: `${Folder}/${string}`): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const text = readFileSync(join(ROOT, `${name}.cypher`), 'utf8')
  texts.set(name, text)
  return text
}

/** The names of the statements in a folder, sorted, such as `Company.investors`. */
export function statementNames(folder: Folder): string[] {
  return readdirSync(join(ROOT, folder))
    .filter(file => file.endsWith('.cypher'))
    .map(file => file.slice(0, -'.cypher'.length))
    .sort()
}
