// A connection to the run's Neo4j that can be held up, as a slow network or a busy server would.

import { connect as connectSocket, createServer, type Socket } from 'node:net'
import { inject } from 'vitest'
import { connect, disconnect, type Graph } from '../../../src/graph/connect.ts'
import { atEnd } from '../../cleanup.ts'

export interface SlowGraph {
  graph: Graph
  /** Nothing gets through until it is let go. */
  hold(): void
  letGo(): void
}

/** Closed after the file's tests. */
export async function slowGraph(): Promise<SlowGraph> {
  const { uri, user, password } = inject('neo4j')
  const { hostname, port } = new URL(uri)
  const towards = new Set<Socket>()
  let isHeld = false
  const server = createServer(client => {
    const neo4j = connectSocket(Number(port), hostname)
    for (const [from, to] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
    towards.add(neo4j)
    if (isHeld) client.unpipe(neo4j)
    neo4j.on('close', () => towards.delete(neo4j))
    clients.set(neo4j, client)
  })
  const clients = new Map<Socket, Socket>()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port: ours } = server.address() as { port: number }
  const graph = connect({ uri: `bolt://127.0.0.1:${ours}`, user, password })
  atEnd(async () => {
    letGo()
    await disconnect(graph)
    server.close()
  })

  function letGo() {
    // Whoever is piped twice sends everything twice.
    if (!isHeld) return
    isHeld = false
    for (const neo4j of towards) clients.get(neo4j)?.pipe(neo4j)
  }

  return {
    graph,
    hold() {
      isHeld = true
      for (const neo4j of towards) clients.get(neo4j)?.unpipe(neo4j)
    },
    letGo,
  }
}
