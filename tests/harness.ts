// What tests share: the graph, a fresh one with given datasets, questions to it, and dataset folders made for one test.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ApolloServer } from '@apollo/server'
import { inject } from 'vitest'
import { type ApolloOptions, createApollo } from '../src/api/apollo.ts'
import type { RequestContext } from '../src/api/read.ts'
import { parseRates } from '../src/domain/rates/parse.ts'
import type { Rates } from '../src/domain/rates/rates.ts'
import { connect, disconnect, type Graph } from '../src/graph/connect.ts'
import { migrate } from '../src/graph/migrate.ts'
import { ingest as ingestWith } from '../src/ingest/ingest.ts'
import { RATES_FILE } from '../src/ingest/rates-file.ts'
import { reset } from '../src/ingest/reset.ts'
import type { IngestSummary } from '../src/ingest/write.ts'
import { atEnd } from './cleanup.ts'

const DATA = join(import.meta.dirname, '..', 'data')
export const ARTICLE = join(DATA, 'deepseek-vs-kimi')
/** The exchange rates that ship. */
export const RATES: Rates = parseRates(readFileSync(join(DATA, RATES_FILE), 'utf8')).rates

/** Ingests with the rates that ship. */
export const ingest = (graph: Graph, paths: readonly string[], rates = RATES): Promise<IngestSummary[]> =>
  ingestWith(graph, paths, rates)

/** A connection to the run's Neo4j, closed after the file's tests. */
export function testGraph(): Graph {
  const graph = connect(inject('neo4j'))
  atEnd(() => disconnect(graph))
  return graph
}

/** A statement that nobody waits for the end of. */
export const ENDLESS = 'UNWIND range(1, 100000000000) AS number WITH number WHERE number % 2 = 3 RETURN count(number)'

/** Makes the graph hold these datasets and nothing else. */
export async function holdOnly(graph: Graph, ...folders: string[]): Promise<void> {
  await migrate(graph)
  await reset(graph)
  if (folders.length > 0) await ingest(graph, folders)
}

export interface Answer {
  data?: unknown
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[]
  extensions?: Readonly<Record<string, unknown>>
}

/**
 * Asks a GraphQL question in process, through Apollo Server as the API runs it. Failures of our own are thrown. Oracles that ask for
 * everything may need more rows than clients get.
 */
export function asker(
  graph: Graph,
  options: Pick<ApolloOptions, 'maxRows'> = {},
): (query: string, variables?: Record<string, unknown>) => Promise<Answer> {
  const failures: unknown[] = []
  let started: Promise<ApolloServer<RequestContext>> | undefined
  return async (query, variables = {}) => {
    started ??= start()
    const server = await started
    const { body } = await server.executeOperation({ query, variables }, { contextValue: contextOf(graph) })
    if (failures.length > 0) throw failures.pop()
    if (body.kind !== 'single') throw new TypeError('a single result was expected')
    const { data, errors, extensions } = body.singleResult
    return JSON.parse(JSON.stringify({ data, errors, extensions })) as Answer
  }

  async function start(): Promise<ApolloServer<RequestContext>> {
    const server = createApollo({ ...options, onFailure: error => failures.push(error) })
    await server.start()
    return server
  }
}

/** What answers are made from: with more time than clients get, as a busy machine plans slowly. Limits of time have tests of their own. */
export const contextOf = (graph: Graph): RequestContext => ({ graph, rates: RATES, timeout: 600_000 })

/** A dataset folder in the run's temporary place, from file names and their contents. Strings are written as UTF-8. */
export function datasetFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-dataset-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
