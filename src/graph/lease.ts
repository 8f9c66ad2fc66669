// One writer at a time: whoever changes the graph holds the lease, however many transactions that takes. It is a lock in Neo4j, held by a
// transaction that is never committed: where the process dies, or Neo4j does, it is free as soon as Neo4j sees that the connection is
// gone, and nothing has to be cleared away.

import { setImmediate, setTimeout } from 'node:timers/promises'
import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, translated } from './connect.ts'
import { inSession } from './session.ts'
import { statement } from './statement.ts'

export interface LeaseOptions {
  /** False: who finds another writer is refused. True, as by default: waits for its end. */
  wait?: boolean
  /** Told once that another writer is waited for. */
  onWait?: () => void
}

/** Milliseconds after which somebody else must have it, and not Neo4j be slow. */
const PATIENCE = 4_000

/** Does `work` while nobody else does any. Throws ENVIRONMENT where somebody does, and that is not to be waited for. */
export async function alone<T>(
  graph: Graph,
  work: () => Promise<T>,
  { wait = true, onWait = () => {} }: LeaseOptions = {},
): Promise<T> {
  let done: { result: T } | undefined
  try {
    await inSession(graph, 'WRITE', async session => {
      const transaction = await session.beginTransaction()
      const held = transaction.run(statement('write/hold-lease')).then(() => 'held' as const)
      // Where it is given up below, what becomes of it is nobody's business.
      held.catch(() => {})
      const patience = new AbortController()
      // What has come while this process was busy is looked at first.
      const outOfPatience = setTimeout(PATIENCE, 'busy' as const, { signal: patience.signal }).then(setImmediate)
      outOfPatience.catch(() => {})
      const first = await Promise.race([held, outOfPatience])
      patience.abort()
      if (first === 'busy') {
        if (!wait) throw busy()
        onWait()
        await held
      }
      // The end of the session is that of the transaction, whatever it is doing.
      done = { result: await work() }
    })
  } catch (error) {
    // The lease may have been lost on the way, with a Neo4j that was started again: the work knows whether it could be done all the same.
    if (done === undefined) throw translated(error)
  }
  return done!.result
}

const busy = (): ClaimgraphError =>
  new ClaimgraphError(
    'ENVIRONMENT',
    'Somebody else is writing into this graph: nothing was changed. Try again when that has ended, or leave --no-wait out to wait for it.',
  )
