// The connection to Neo4j, as a handle that functions take first.

import { setTimeout } from 'node:timers/promises'
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Transaction as DriverTransaction,
  isRetryableError,
  Neo4jError,
  type Record as Neo4jRecord,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import { ClaimgraphError } from '../domain/error.ts'
import { decode, encodeMembers } from './codec.ts'

export interface Graph {
  readonly driver: Driver
  /** What was written is seen by what is read afterwards, on whichever member of a cluster. */
  readonly bookmarks: BookmarkManager
  readonly database: string | undefined
}

/** The values of one result row, in the order of the statement's RETURN. */
export type Row = unknown[]
export type Parameters = Readonly<Record<string, unknown>>
/** Runs statements inside one transaction. */
export type Run = (text: string, parameters?: Parameters) => Promise<Row[]>

export interface ServerAddress {
  uri: string
  user: string
  password: string
  database?: string | undefined
}

/** Opens a connection pool. Nothing is sent yet: `verify` asks the server. */
export function connect({ uri, user, password, database }: ServerAddress): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'claimgraph',
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: RETRY_TIME,
    telemetryDisabled: true,
  })
  return { driver, database, bookmarks: neo4j.bookmarkManager() }
}

export const disconnect = (graph: Graph): Promise<void> => graph.driver.close()

/** Resolves to the server's version if it answers with these credentials. Throws DATABASE_UNAVAILABLE with what to do. */
export async function verify(graph: Graph): Promise<string> {
  const opened = openSession(graph, 'READ')
  try {
    const { summary } = await opened.run('RETURN true', {}, { timeout: 10_000 })
    return summary.server.agent ?? 'Neo4j'
  } catch (error) {
    throw translated(error)
  } finally {
    await opened.close()
  }
}

/** For the files of this room; others have `read` and `write`. */
export const openSession = (graph: Graph, defaultAccessMode: 'READ' | 'WRITE'): Session =>
  graph.driver.session({
    defaultAccessMode,
    bookmarkManager: graph.bookmarks,
    ...(graph.database === undefined ? {} : { database: graph.database }),
  })

export interface ReadOptions {
  /** Milliseconds after which the server gives the statement up. */
  timeout?: number
  /** Aborted when nobody waits for the rows any more: the server then gives the statement up. */
  signal?: AbortSignal | undefined
}

/**
 * Runs one reading statement and returns its rows: in a transaction of its own, which takes one round trip instead of three, and is
 * tried again here where that may help. Throws DATABASE_UNAVAILABLE, or TIMEOUT, also where it is aborted; any other failure of the
 * statement is INTERNAL.
 */
export async function read(
  graph: Graph,
  text: string,
  parameters: Parameters = {},
  { timeout = 30_000, signal }: ReadOptions = {},
): Promise<Row[]> {
  const encoded = encodeMembers(parameters)
  const lastTry = performance.now() + RETRY_TIME
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    if (signal?.aborted) throw givenUp()
    try {
      return await readOnce(graph, text, encoded, timeout, signal)
    } catch (error) {
      if (signal?.aborted) throw givenUp()
      if (!isWorthAnotherTry(error) || performance.now() + pause > lastTry) throw translated(error)
    }
    // Whether it was aborted meanwhile is looked at before the next try.
    await setTimeout(pause, undefined, { signal }).catch(() => {})
  }
}

/** What was too much for the server's memory would be too much again. */
const isWorthAnotherTry = (error: unknown): boolean =>
  isRetryableError(error) && !(error instanceof Neo4jError && error.code.includes('OutOfMemory'))

/** Milliseconds. */
const [RETRY_TIME, FIRST_PAUSE] = [5_000, 50]

const givenUp = (): ClaimgraphError =>
  new ClaimgraphError('TIMEOUT', 'It took too long, or nobody waited for the answer any more.')

async function readOnce(
  graph: Graph,
  text: string,
  parameters: Parameters,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Row[]> {
  const opened = openSession(graph, 'READ')
  // Closing a session while a statement runs has the server stop it.
  const stop = () => void opened.close()
  signal?.addEventListener('abort', stop)
  try {
    return rows(await opened.run(text, parameters, { timeout }))
  } finally {
    signal?.removeEventListener('abort', stop)
    await opened.close()
  }
}

/** Runs a reading statement and hands its rows on as they come, for answers that are larger than the memory. It isn't tried again. */
export async function readEach(
  graph: Graph,
  text: string,
  parameters: Parameters,
  onRow: (row: Row) => void,
): Promise<void> {
  const opened = openSession(graph, 'READ')
  try {
    for await (const record of opened.run(text, encodeMembers(parameters))) onRow(rowOf(record))
  } catch (error) {
    throw translated(error)
  } finally {
    await opened.close()
  }
}

/** Runs `work` in one writing transaction: all of it is kept or none. Transient failures are tried again from the start. */
export async function write<T>(graph: Graph, work: (run: Run) => Promise<T>): Promise<T> {
  const opened = openSession(graph, 'WRITE')
  try {
    return await opened.executeWrite(transaction => work(runIn(transaction)))
  } catch (error) {
    throw translated(error)
  } finally {
    await opened.close()
  }
}

const runIn =
  (transaction: Pick<DriverTransaction, 'run'>): Run =>
  async (text, parameters = {}) =>
    rows(await transaction.run(text, encodeMembers(parameters)))

/**
 * Runs a statement that cannot share a transaction with others: schema changes, and those with transactions of their own. It must
 * be one that may be run again: where others do the same at the same time, it is.
 */
export async function runAlone(graph: Graph, text: string, parameters: Parameters = {}): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const opened = openSession(graph, 'WRITE')
    try {
      await opened.run(text, encodeMembers(parameters))
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw translated(error)
    } finally {
      await opened.close()
    }
    await setTimeout(100 * attempt)
  }
}

const ATTEMPTS = 10

const isPassing = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code.startsWith('Neo.TransientError') ||
    error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists')

const rows = ({ records }: QueryResult): Row[] => records.map(rowOf)

const rowOf = (record: Neo4jRecord): Row => record.keys.map(key => decode(record.get(key)))

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
])

/** What went wrong at Neo4j as an error of ours; any other as it is. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (code.startsWith('Neo.ClientError.Security'))
    return new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      'Neo4j refused the login: check NEO4J_USER and NEO4J_PASSWORD (or that the account is not locked after too many tries).',
      { cause: error },
    )
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new ClaimgraphError('DATABASE_UNAVAILABLE', 'Neo4j has no such database: check NEO4J_DATABASE.', {
      cause: error,
    })
  if (/TransactionTimedOut|TransactionTimedOutClientConfiguration/.test(code))
    return new ClaimgraphError('TIMEOUT', 'Neo4j did not finish in time.', { cause: error })
  if (code.startsWith('Neo.TransientError'))
    return new ClaimgraphError('DATABASE_UNAVAILABLE', `Neo4j could not do it now, also when tried again (${code}).`, {
      cause: error,
    })
  if (UNAVAILABLE.has(code) || /acquisition timed out/i.test(message))
    return new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      'Neo4j does not answer: check that it runs, and NEO4J_URI where it is set.',
      { cause: error },
    )
  return new ClaimgraphError('INTERNAL', `Neo4j refused a statement: ${message}`, { cause: error })
}
