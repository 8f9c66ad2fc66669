// What the commands that stay do: serve, say where, and wait to be stopped.

import { pino } from 'pino'
import { serve } from './api/serving/server.ts'
import type { Config } from './config.ts'
import type { Rates } from './domain/rates/rates.ts'
import type { OpenGraph } from './graph/open.ts'

/** Serves the graph until the process is asked to end. `onReady` is told the addresses, a line each. */
export async function serveUntilStopped(
  { host, port, logLevel, anonymous, serving }: Config,
  opened: OpenGraph,
  rates: Rates,
  onReady: (lines: string[]) => void,
): Promise<void> {
  const logger = pino({ level: logLevel, name: 'claimgraph' }, process.stderr)
  const server = await serve({ graph: opened.graph, rates, host, port, logger, settings: serving, anonymous })
  onReady([
    `Playground     ${server.url}/`,
    `Explore        ${server.url}/explore`,
    `GraphQL        ${server.url}/graphql`,
    ...addresses(opened),
  ])
  await stopSignal()
  await server.close()
}

/** Where Neo4j is. The password is for the person at the terminal: it never gets into a log file. */
export function addresses({ browser, server }: OpenGraph): string[] {
  if (browser === null) return [`Neo4j          ${server}`]
  const password = process.stdout.isTTY
    ? browser.password
    : '(shown in a terminal only; kept in the private state folder)'
  return [
    `Neo4j Browser  ${browser.url}  (${server})`,
    `  connect to   ${browser.boltUri}`,
    `  user         ${browser.user}`,
    `  password     ${password}`,
  ]
}

/** Resolves when the process is asked to end. */
export function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
