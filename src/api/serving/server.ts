// HTTP: the endpoint at /graphql, the playground at /, the pages at /explore, and what an orchestrator asks.

import { setTimeout as pause } from 'node:timers/promises'
import type { ApolloServer } from '@apollo/server'
import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Rates } from '../../domain/rates/rates.ts'
import type { Graph } from '../../graph/connect.ts'
import { createApollo } from '../apollo.ts'
import { examples } from '../examples.ts'
import { ASKED_BEFOREHAND, exploreDocuments } from '../explore-documents.ts'
import { notingPlugin } from '../note.ts'
import type { RequestContext } from '../read.ts'
import { executableSchema } from '../schema.ts'
import { lock } from './auth.ts'
import { allowOrigins } from './cors.ts'
import { knownDocuments } from './documents.ts'
import { drain, STOPPING } from './drain.ts'
import { graphqlEndpoint } from './endpoint.ts'
import { explore } from './explore.ts'
import { exploreRoutes } from './explore-routes.ts'
import { gate } from './gate.ts'
import { readableErrors, requireKey, requireLoopbackName } from './guard.ts'
import { cannotListen } from './listen.ts'
import { isLoopback } from './loopback.ts'
import { neo4jBrowserRoutes } from './neo4j-browser.ts'
import { playgroundRoutes } from './playground-routes.ts'
import { operationRoutes } from './probes.ts'
import { ended } from './refusal.ts'
import { reportRequests } from './request-log.ts'
import { DEFAULT_SETTINGS, type ServingSettings } from './settings.ts'
import { cutSlowAnswers } from './slow-answers.ts'

export interface ServerOptions {
  graph: Graph
  /** For conversions, and for telling whether two values agree. */
  rates: Rates
  host: string
  /** 0 picks a free one. */
  port: number
  logger: Logger
  settings?: ServingSettings
  /** Whether the ready questions are asked and /explore is bundled at the start, as they are unless it says no. */
  warms?: boolean
  /** True says that whoever reaches the server may read, whatever its name. */
  anonymous?: boolean
}

export interface RunningServer {
  /** The base of all its URLs, such as http://127.0.0.1:4000. */
  url: string
  /** Stops taking requests, lets the running ones finish, and resolves. */
  close(): Promise<void>
}

const BODY_LIMIT = 256 * 1024
const PATH = '/graphql'
/** Milliseconds between two looks at requests that come slowly. */
const CHECK = 1_000

/** Serves the graph. Throws ENVIRONMENT if the port is taken. */
export async function serve({
  graph,
  rates,
  host,
  port,
  logger,
  settings = DEFAULT_SETTINGS,
  warms = true,
  anonymous = false,
}: ServerOptions): Promise<RunningServer> {
  const { timeouts } = settings
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    // A request that comes while the server closes is refused in the endpoint's words (drain.ts), not in Fastify's.
    return503OnClosing: false,
    // A request that comes too slowly, and a connection on which nothing moves.
    requestTimeout: timeouts.http,
    // Node takes the longer of the two for the whole request.
    http: { requestTimeout: timeouts.http, headersTimeout: timeouts.http, connectionsCheckingInterval: CHECK },
    connectionTimeout: timeouts.http + 1_000,
  })
  const schema = executableSchema()
  const documents = knownDocuments(settings.documents.folder, schema)
  const apollo = createApollo({
    schema,
    plugins: [notingPlugin(documents.isKnown)],
    introspection: settings.introspection,
    maxRows: settings.maxRows,
    onFailure: error => logger.error({ err: error }, 'a request failed'),
    onUnavailable: error => logger.warn({ err: error }, 'the database could not be asked'),
  })
  await apollo.start()
  const places = gate(settings.maxConcurrency, settings.maxQueue)
  const endpoint = graphqlEndpoint({ apollo, context: { graph, rates }, gate: places, documents, settings })
  const ending = drain(endpoint, settings.shutdown)
  const opens = lock(settings.apiKeys)

  readableErrors(app, logger)
  allowOrigins(app, PATH, settings.corsOrigins)
  reportRequests(app, PATH, logger)
  cutSlowAnswers(app, timeouts.http)
  app.addHook('onRequest', async (request, reply) => {
    // What is read here is for whoever asked, and only now (the playground's files say otherwise).
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    // Somebody who opens the endpoint in a browser wants the playground.
    if (request.method === 'GET' && request.url === PATH && request.headers.accept?.includes('text/html'))
      return reply.redirect('/')
  })
  if (isLoopback(host) && settings.apiKeys.length === 0 && !anonymous) app.addHook('onRequest', requireLoopbackName)
  app.route({
    url: PATH,
    method: ['GET', 'POST'],
    onRequest: [requireKey(opens), ending.refuseNew],
    handler: endpoint.handler,
  })
  operationRoutes(app, { graph, rates, gate: places, opens, isEnding: ending.isEnding })
  playgroundRoutes(app)
  exploreRoutes(app, logger)
  neo4jBrowserRoutes(app)
  await listen(app, host, port)
  const cold = new AbortController()
  const warmed = warms ? warm(apollo, { graph, rates, signal: cold.signal }) : undefined
  // Whoever opens the page tries again, and is told.
  if (warms) explore().catch(() => {})
  const address = app.server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shownHost}:${actualPort}`,
    close: async () => {
      cold.abort(ended())
      await ending.end()
      // Requests that are sent, and answers that are fetched: a client could take as long as it likes.
      const late = setTimeout(() => app.server.closeAllConnections(), STOPPING)
      await app.close().finally(() => clearTimeout(late))
      await Promise.race([warmed, pause(STOPPING, undefined, { ref: false })])
      await apollo.stop()
    },
  }
}

/**
 * Asks the ready questions once, and those of /explore, one after the other: Neo4j takes long to plan a statement that it sees for the
 * first time. A failure is the next asker's to see.
 */
async function warm(
  apollo: ApolloServer<RequestContext>,
  context: Pick<RequestContext, 'graph' | 'rates'> & { signal: AbortSignal },
): Promise<void> {
  const ready = examples().map(({ query }) => ({ query }))
  const explored = exploreDocuments().map(({ text }) => ({ query: text, variables: ASKED_BEFOREHAND }))
  for (const asked of [...ready, ...explored])
    if (!context.signal.aborted) await apollo.executeOperation(asked, { contextValue: { ...context } }).catch(() => {})
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw cannotListen(host, port, error as NodeJS.ErrnoException)
  }
}
