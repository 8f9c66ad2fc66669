// The indexes that the contenders have beside the product's own.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, disconnect, runAlone, type ServerAddress, write } from '../../src/graph/connect.ts'
import { statement } from '../../src/graph/statement.ts'

/** Makes them where they are missing, and waits until they are filled. */
export async function addIndexes(address: ServerAddress): Promise<void> {
  const text = readFileSync(join(import.meta.dirname, 'indexes.cypher'), 'utf8').replace(/^\/\/.*$/gm, '')
  const graph = connect(address)
  try {
    for (const each of text.split(';')) if (each.trim() !== '') await runAlone(graph, each)
    await write(graph, run => run(statement('write/await-indexes')))
  } finally {
    await disconnect(graph)
  }
}
