// A wire to the run's Neo4j that can be slow, go dead, be cut, or be taken away: a TCP proxy in this process.

import { once } from 'node:events'
import { connect as connectSocket, createServer, type Socket } from 'node:net'
import { inject } from 'vitest'
import { connect, disconnect, type Graph } from '../../src/graph/connect.ts'
import { portApart } from './port.ts'

/**
 * `whole`: everything gets through. `slow`: answers come late. `dead`: connections are taken, and nothing ever gets through. `cut`: they
 * are closed in the middle of an answer. `gone`: nobody listens.
 */
export type State = 'whole' | 'slow' | 'dead' | 'cut' | 'gone'

export interface Wire {
  /** Over the wire. */
  graph: Graph
  uri: string
  /**
   * From now on, also for connections that are there. One that has been dead stays dead: nobody tells either side. `late`: milliseconds by
   * which answers come late where it is slow.
   */
  be(state: State, late?: number): Promise<void>
  close(): Promise<void>
}

/** Milliseconds by which answers come late as a rule, and bytes of an answer that get through before it is cut. */
const [LATE, FIRST_BYTES] = [300, 20]

interface Line {
  client: Socket
  neo4j: Socket
  isDead: boolean
  /** Parts of answers that are not passed on yet, the oldest first; as long as there are any, what comes queues behind them. */
  waiting: Buffer[]
}

export async function wire(): Promise<Wire> {
  const { uri, user, password } = inject('neo4j')
  const { hostname, port } = new URL(uri)
  const lines = new Set<Line>()
  let state: State = 'whole'
  let late = LATE
  const server = createServer(client => {
    const line = { client, neo4j: connectSocket(Number(port), hostname), isDead: state === 'dead', waiting: [] }
    lines.add(line)
    client.on('data', data => !line.isDead && line.neo4j.write(data))
    line.neo4j.on('data', data => answered(line, data))
    for (const [end, other] of [
      [client, line.neo4j],
      [line.neo4j, client],
    ] as const) {
      end.on('error', () => {})
      end.on('close', () => {
        // The end of a dead line reaches nobody.
        if (line.isDead) return
        other.destroy()
        lines.delete(line)
      })
    }
  })

  function answered(line: Line, data: Buffer): void {
    if (line.isDead) return
    if (state === 'cut') line.client.end(data.subarray(0, FIRST_BYTES))
    else if (state === 'slow' || line.waiting.length > 0) {
      line.waiting.push(data)
      setTimeout(() => send(line), state === 'slow' ? late : 0)
    } else line.client.write(data)
  }

  function send(line: Line): void {
    const data = line.waiting.shift()!
    if (!line.isDead) line.client.write(data)
  }

  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }
  const ours = await portApart()
  await listen(ours)

  async function be(next: State, by = LATE): Promise<void> {
    const wasGone = state === 'gone'
    state = next
    late = by
    if (next === 'dead') for (const line of lines) line.isDead = true
    if (next === 'gone') {
      const closed = once(server, 'close')
      server.close()
      destroyAll()
      await closed
    } else if (wasGone) await listen(ours)
  }

  function destroyAll(): void {
    for (const { client, neo4j } of lines) for (const end of [client, neo4j]) end.destroy()
    lines.clear()
  }

  const address = { uri: `bolt://127.0.0.1:${ours}`, user, password }
  const graph = connect(address)
  const close = async () => {
    await disconnect(graph)
    destroyAll()
    server.close()
  }
  return { graph, uri: address.uri, be, close }
}
