// The ready queries of examples/: the playground's tabs, run by tests, warmed at start.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', '..', 'examples')

export interface Example {
  file: string
  /** The name of its operation. */
  title: string
  query: string
}

/** In the order of their numbers. */
export function examples(): Example[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => {
      const query = readFileSync(join(FOLDER, file), 'utf8')
      return { file, query, title: /\bquery\s+(\w+)/.exec(query)?.[1] ?? file }
    })
}
