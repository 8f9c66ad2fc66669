// Pulling the plug of an embedded Neo4j.

import { readFile } from 'node:fs/promises'
import { homeFolders } from '../../src/graph/embedded/home.ts'
import type { EmbeddedServer } from '../../src/graph/embedded/server.ts'

/** Kills the server's process, and nothing else, as when the machine runs out of memory. */
export async function pullThePlug(home: string, neo4j: EmbeddedServer): Promise<void> {
  const { server } = JSON.parse(await readFile(homeFolders(home).state, 'utf8')) as { server: { pid: number } }
  process.kill(server.pid, 'SIGKILL')
  await neo4j.stop()
}
