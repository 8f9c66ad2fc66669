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
} from 'neo4j-driver'
import { ClaimgraphError } from '../domain/error.ts'
import { decode, encodeMembers } from './codec.ts'
import { closeDriver, inReadingSession, inSession, isUnavailable, outOfTime } from './session.ts'

export interface Graph {
  /** Another one as soon as Neo4j no longer answers on the connections of this one (session.ts). */
  driver: Driver
  readonly another: () => Driver
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

/** Opens a connection pool. Nothing is sent yet: `verify` asks the server. Throws ENVIRONMENT where the driver can't read the URI. */
export function connect({ uri, user, password, database }: ServerAddress): Graph {
  const driver = () =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      userAgent: 'claimgraph',
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: RETRY_TIME,
      telemetryDisabled: true,
    })
  try {
    return { driver: driver(), another: driver, database, bookmarks: neo4j.bookmarkManager() }
  } catch (error) {
    throw new ClaimgraphError('ENVIRONMENT', `NEO4J_URI can't be used: ${(error as Error).message}`, { cause: error })
  }
}

export const disconnect = (graph: Graph): Promise<void> => closeDriver(graph.driver)

/** Resolves to the server's version if it answers with these credentials. Throws DATABASE_UNAVAILABLE with what to do. */
export async function verify(graph: Graph): Promise<string> {
  const timeout = 10_000
  try {
    const asked = inReadingSession(graph, { timeout }, session => session.run('RETURN true', {}, { timeout }))
    return (await asked).summary.server.agent ?? 'Neo4j'
  } catch (error) {
    throw translated(error)
  }
}

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
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    if (signal?.aborted) throw givenUp()
    try {
      const asked = inReadingSession(graph, { timeout, signal }, session => session.run(text, encoded, { timeout }))
      return rows(await asked)
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
const [RETRY_TIME, FIRST_PAUSE, LONGEST_PAUSE] = [5_000, 50, 500]

const givenUp = (): ClaimgraphError =>
  new ClaimgraphError('TIMEOUT', 'It took too long, or nobody waited for the answer any more.')

/** Runs a reading statement and hands its rows on as they come, for answers that are larger than the memory. It isn't tried again. */
export async function readEach(
  graph: Graph,
  text: string,
  parameters: Parameters,
  onRow: (row: Row) => void,
): Promise<void> {
  try {
    await inSession(graph, 'READ', async session => {
      for await (const record of session.run(text, encodeMembers(parameters))) onRow(rowOf(record))
    })
  } catch (error) {
    throw translated(error)
  }
}

/** Runs `work` in one writing transaction: all of it is kept or none. Transient failures are tried again from the start. */
export async function write<T>(graph: Graph, work: (run: Run) => Promise<T>): Promise<T> {
  try {
    return await inSession(graph, 'WRITE', session => session.executeWrite(transaction => work(runIn(transaction))))
  } catch (error) {
    throw translated(error)
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
    try {
      await inSession(graph, 'WRITE', session => session.run(text, encodeMembers(parameters)))
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw translated(error)
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
  if (/TransactionTimedOut|TransactionTimedOutClientConfiguration/.test(code)) return outOfTime(error)
  if (code.startsWith('Neo.TransientError'))
    return new ClaimgraphError('DATABASE_UNAVAILABLE', `Neo4j could not do it now, also when tried again (${code}).`, {
      cause: error,
    })
  if (/responded HTTP|Unknown Bolt protocol/.test(message))
    return new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      `${message.includes('HTTP') ? 'A web server' : 'Something else'} answers where Neo4j was expected: check the port in NEO4J_URI (Bolt has 7687, as a rule).`,
      { cause: error },
    )
  if (isUnavailable(error))
    return new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      `Neo4j does not answer${why(error)}: check that it runs, and NEO4J_URI where it is set.`,
      { cause: error },
    )
  return new ClaimgraphError('INTERNAL', `Neo4j refused a statement: ${message}`, { cause: error })
}

/** What the system said, where the driver passes it on: ` (connect ECONNREFUSED 127.0.0.1:7687)`. */
function why({ message, cause }: Error): string {
  const said = /Caused by: (.+)$/.exec(message)?.[1]
  if (said !== undefined) return ` (${said})`
  return cause instanceof Error ? why(cause) : ''
}
