// Which Neo4j is used: the one that NEO4J_URI names, the embedded server that runs already, or a new embedded server.

import { connect, disconnect, type Graph, type ServerAddress, verify } from './connect.ts'
import { findEmbedded, startEmbedded } from './embedded/server.ts'

export interface OpenOptions {
  /** Null: the embedded server. */
  neo4j: ServerAddress | null
  /** Where the embedded server keeps its packages, data and state. */
  home: string
  onProgress?: (message: string) => void
}

export interface OpenGraph {
  graph: Graph
  /** How the server names itself: Neo4j/2026.08.1. */
  server: string
  /** Neo4j Browser and its login; null where the server is somebody else's. */
  browser: { url: string; boltUri: string; user: string; password: string } | null
  /** Closes the connections, and stops the server if it was started here. */
  close(): Promise<void>
}

/** Opens the graph. Throws ENVIRONMENT or DATABASE_UNAVAILABLE with what to do. */
export async function openGraph({ neo4j, home, onProgress = () => {} }: OpenOptions): Promise<OpenGraph> {
  if (neo4j !== null) return await opened(neo4j, null, async () => {})
  const running = await findEmbedded(home)
  const started = running === null ? await startEmbedded({ home, onProgress }) : null
  const { boltUri, browserUrl, user, password } = running ?? started!
  const browser = { url: browserUrl, boltUri, user, password }
  return await opened({ uri: boltUri, user, password }, browser, async () => started?.stop())
}

async function opened(
  address: ServerAddress,
  browser: OpenGraph['browser'],
  stop: () => Promise<void>,
): Promise<OpenGraph> {
  const graph = connect(address)
  const close = async () => {
    await disconnect(graph)
    await stop()
  }
  try {
    return { graph, server: await verify(graph), browser, close }
  } catch (error) {
    await close()
    throw error
  }
}
