// Sessions that are not waited for for ever. The driver waits for an answer as long as a connection is open, and where a machine or the
// network between is gone, nobody closes it: for two minutes where Neo4j has said so in its greeting, else for hours. So whoever waits
// long has it found out whether Neo4j still answers; where it does not, the driver is replaced, with all of its connections.

import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { error as codes, type Driver, Neo4jError, type Session } from 'neo4j-driver'
import { ClaimgraphError } from '../domain/error.ts'
import type { Graph } from './connect.ts'

type AccessMode = 'READ' | 'WRITE'

/** Milliseconds that a statement is out before Neo4j is asked whether it is there, and that it has for saying so. */
const [LONG, ANSWER] = [2_000, 6_000]
/** Milliseconds that a statement whose time is over, or that was told to stop, has for ending. */
const GRACE = 3_000

/** What there is of one driver. */
interface Held {
  /** All of its connections, also those on which Neo4j hasn't said a word yet: the driver doesn't close these. */
  sockets: Set<Socket>
  /** Whoever uses it: what each is told when Neo4j no longer answers. */
  uses: Set<(reason: Error) => void>
  asking: boolean
  isReplaced: boolean
}

const drivers = new WeakMap<Driver, Held>()

function heldBy(driver: Driver): Held {
  const held = drivers.get(driver) ?? { sockets: new Set(), uses: new Set(), asking: false, isReplaced: false }
  drivers.set(driver, held)
  return held
}

/** Sockets are known by whom they are opened for: the driver hands none of them out. */
const connecting = new AsyncLocalStorage<Set<Socket>>()
subscribe('net.client.socket', message => {
  const { socket } = message as { socket: Socket }
  const sockets = connecting.getStore()
  sockets?.add(socket)
  socket.once('close', () => sockets?.delete(socket))
})

/** Runs `work` in a session. A write is waited for as long as its connection is open: nobody knows how long one may take. */
export async function inSession<T>(graph: Graph, mode: AccessMode, work: (session: Session) => Promise<T>): Promise<T> {
  return await using(
    graph,
    () => {},
    () => worked(sessionOf(graph, mode), work),
  )
}

export interface Patience {
  /** Milliseconds after which Neo4j has been told to give the statement up by itself. */
  timeout: number
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal | undefined
}

/**
 * Runs one reading statement, as `work`, in a session. Throws TIMEOUT where it was told to stop, as its time is over or nobody waits, before
 * there was an answer, and ServiceUnavailable where Neo4j doesn't answer anything else either.
 */
export async function inReadingSession<T>(
  graph: Graph,
  { timeout, signal }: Patience,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { driver } = graph
  const given = Promise.withResolvers<never>()
  const session = sessionOf(graph, 'READ')
  let isOver = false
  // Closing a session while a statement runs has the server stop it.
  const stop = () => {
    isOver = true
    clearTimeout(timer)
    timer = setTimeout(() => given.reject(outOfTime()), GRACE).unref()
    void session.close().catch(() => {})
  }
  let timer = setTimeout(stop, timeout + GRACE).unref()
  const long = setInterval(() => void askWhether(graph, driver), LONG).unref()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await using(graph, given.reject, () => Promise.race([worked(session, work), given.promise]))
  } catch (error) {
    // What a statement says that was stopped depends on where it was.
    throw isOver && error instanceof Neo4jError && !isUnavailable(error) ? outOfTime(error) : error
  } finally {
    clearTimeout(timer)
    clearInterval(long)
    signal?.removeEventListener('abort', stop)
  }
}

/** Closes all connections, of whatever is left waiting too. */
export async function closeDriver(driver: Driver): Promise<void> {
  await driver.close()
  for (const socket of heldBy(driver).sockets) socket.destroy()
}

const sessionOf = ({ driver, database, bookmarks }: Graph, defaultAccessMode: AccessMode): Session =>
  driver.session({ defaultAccessMode, bookmarkManager: bookmarks, ...(database === undefined ? {} : { database }) })

/** The connection is back in its pool before the work counts as done. */
async function worked<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session)
  } catch (error) {
    // The driver reads a greeting that was cut short, or came in two pieces, beyond its end.
    throw error instanceof RangeError ? unavailable(error.message) : error
  } finally {
    await session.close()
  }
}

async function using<T>({ driver }: Graph, onSilence: (reason: Error) => void, work: () => Promise<T>): Promise<T> {
  const held = heldBy(driver)
  held.uses.add(onSilence)
  try {
    return await connecting.run(held.sockets, work)
  } finally {
    held.uses.delete(onSilence)
    closeUnused(driver)
  }
}

/** Replaces the driver where nothing comes from Neo4j: no answer, no refusal, and not a byte on any connection, as from one that is busy. */
async function askWhether(graph: Graph, driver: Driver): Promise<void> {
  const held = heldBy(driver)
  if (held.asking || held.isReplaced) return
  held.asking = true
  const before = new Map([...held.sockets].map(socket => [socket, socket.bytesRead]))
  const isHeard = () => [...held.sockets].some(socket => socket.bytesRead > (before.get(socket) ?? 0))
  const { database } = graph
  const asked = connecting.run(held.sockets, () => driver.getServerInfo(database === undefined ? {} : { database }))
  const answered = asked.then(
    () => true,
    () => true,
  )
  // What has come while this process was busy is looked at first.
  const late = pause(ANSWER, false, { ref: false }).then(turn)
  const isThere = (await Promise.race([answered, late])) || isHeard()
  held.asking = false
  if (isThere || graph.driver !== driver) return
  graph.driver = graph.another()
  held.isReplaced = true
  for (const tell of held.uses) tell(unavailable(`Nothing was answered within ${ANSWER} ms.`))
  closeUnused(driver)
}

export const outOfTime = (cause?: Error): ClaimgraphError =>
  new ClaimgraphError('TIMEOUT', 'Neo4j did not finish in time.', { cause })

const unavailable = (message: string): Neo4jError => new Neo4jError(message, codes.SERVICE_UNAVAILABLE, '', '')

/** Whether it says that there is no connection, and nothing of the statement. */
export const isUnavailable = ({ code, message }: Neo4jError): boolean =>
  code === codes.SERVICE_UNAVAILABLE || code === codes.SESSION_EXPIRED || /acquisition timed out/i.test(message)

function closeUnused(driver: Driver): void {
  const { isReplaced, uses } = heldBy(driver)
  if (isReplaced && uses.size === 0) void closeDriver(driver).catch(() => {})
}
