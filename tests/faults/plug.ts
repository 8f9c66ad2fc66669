// Pulling the plug of an embedded Neo4j.

import { readFile } from 'node:fs/promises'
import { homeFolders } from '../../src/graph/embedded/home.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/graph/embedded/server.ts'
import { EMBEDDED } from '../embedded.ts'
import { portApart } from './port.ts'

/** A server whose port nobody takes while it is away. */
export const startApart = async (home: string): Promise<EmbeddedServer> =>
  startEmbedded({ ...EMBEDDED, home, boltPort: await portApart() })

/** The same server again, where it was. */
export const startAgain = (home: string, { boltUri }: EmbeddedServer): Promise<EmbeddedServer> =>
  startEmbedded({ ...EMBEDDED, home, boltPort: Number(new URL(boltUri).port) })

/** Kills the server's process, and nothing else, as when the machine runs out of memory. */
export async function pullThePlug(home: string, neo4j: EmbeddedServer): Promise<void> {
  const { server } = JSON.parse(await readFile(homeFolders(home).state, 'utf8')) as { server: { pid: number } }
  process.kill(server.pid, 'SIGKILL')
  await neo4j.stop()
}
