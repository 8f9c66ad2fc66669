// A server in this process, on a free port of this machine, and what its tests ask it.

import { pino } from 'pino'
import { type RunningServer, serve } from '../../../src/api/serving/server.ts'
import { DEFAULT_SETTINGS, type ServingSettings } from '../../../src/api/serving/settings.ts'
import type { Graph } from '../../../src/graph/connect.ts'
import { atEnd } from '../../cleanup.ts'
import { RATES } from '../../harness.ts'

export interface Served extends RunningServer {
  /** What was logged, line by line. */
  log: Record<string, unknown>[]
}

/** Limits of time that are none, for what isn't about time: a busy machine is slow, and Neo4j plans a question first. */
export const PATIENT = { statement: 300_000, request: 400_000, http: 500_000 }

/** Serves with these settings; closed after the file's tests. The ready queries are not asked at the start, unless that is meant. */
export async function served(
  graph: Graph,
  settings: Partial<ServingSettings> = {},
  { warms = false, anonymous = false } = {},
): Promise<Served> {
  const log: Record<string, unknown>[] = []
  const logger = pino({ level: 'info' }, { write: line => log.push(JSON.parse(line)) })
  const server = await serve({
    graph,
    rates: RATES,
    host: '127.0.0.1',
    port: 0,
    logger,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    warms,
    anonymous,
  })
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= server.close()
    return closing
  }
  atEnd(close)
  return { ...server, close, log }
}

export interface Reply {
  status: number
  headers: Headers
  body: unknown
}

export interface Question {
  query?: string
  variables?: Record<string, unknown>
  operationName?: string
  documentId?: string
  extensions?: Record<string, unknown>
}

export const post = (
  { url }: { url: string },
  question: Question,
  headers: Record<string, string> = {},
  signal: AbortSignal | null = null,
  body = JSON.stringify(question),
): Promise<Reply> =>
  fetched(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal,
  })

export async function fetched(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}

/** What the server counts now. */
export async function metricOf({ url }: { url: string }, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^claimgraph_${name} (\\d+)$`, 'm').exec(text)![1])
}

/** The body of an answer that is one error. */
export const oneError = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })

/** Resolves as soon as it is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 10))
}
