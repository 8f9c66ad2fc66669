// HTTP: the endpoint at /graphql, the playground at /, and what an orchestrator asks.

import type { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { type Graph, verify } from '../graph/connect.ts'
import { createApollo } from './apollo.ts'
import { examples } from './examples.ts'
import { playgroundAssets, playgroundCsp, playgroundPage } from './playground.ts'
import type { RequestContext } from './read.ts'

export interface ServerOptions {
  graph: Graph
  /** For conversions, and for telling whether two values agree. */
  rates: Rates
  host: string
  /** 0 picks a free one. */
  port: number
  logger: Logger
}

export interface RunningServer {
  /** The base of all its URLs, such as http://127.0.0.1:4000. */
  url: string
  /** Stops taking requests, lets the running ones finish, and resolves. */
  close(): Promise<void>
}

const BODY_LIMIT = 256 * 1024

/** Serves the graph. Throws ENVIRONMENT if the port is taken. */
export async function serve({ graph, rates, host, port, logger }: ServerOptions): Promise<RunningServer> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
  })
  const apollo = createApollo({
    plugins: [fastifyApolloDrainPlugin(app)],
    onFailure: error => logger.error({ err: error }, 'a request failed'),
  })
  await apollo.start()
  let closing = false
  const handler = fastifyApolloHandler<RequestContext>(apollo, { context: async () => ({ graph, rates }) })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
  })
  app.addHook('onRequest', async (request, reply) => {
    // Somebody who opens the endpoint in a browser wants the playground.
    if (request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html'))
      return reply.redirect('/')
  })
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler })
  healthRoutes(app, graph)
  playgroundRoutes(app)
  await listen(app, host, port)
  const warmed = warm(apollo, { graph, rates }, () => closing)
  const address = app.server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shownHost}:${actualPort}`,
    close: async () => {
      closing = true
      await warmed
      await apollo.stop()
      await app.close()
    },
  }
}

/**
 * Asks the ready questions once, one after the other: Neo4j takes long to plan a statement that it sees for the first time.
 * A failure is the next asker's to see.
 */
async function warm(
  apollo: ApolloServer<RequestContext>,
  context: Pick<RequestContext, 'graph' | 'rates'>,
  isClosing: () => boolean,
): Promise<void> {
  for (const { query } of examples())
    if (!isClosing()) await apollo.executeOperation({ query }, { contextValue: { ...context } }).catch(() => {})
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new ClaimgraphError('ENVIRONMENT', `The port ${port} is taken: set PORT to a free one (PORT=0 picks one).`)
    throw new ClaimgraphError('ENVIRONMENT', `Cannot listen on ${host}:${port} (${code}): check HOST and PORT.`, {
      cause: error,
    })
  }
}

function healthRoutes(routes: FastifyInstance, graph: Graph): void {
  routes.get('/livez', async () => ({ status: 'live' }))
  routes.get('/readyz', async (_request, reply) => {
    try {
      return { status: 'ready', database: await verify(graph) }
    } catch (error) {
      const message = error instanceof ClaimgraphError ? error.message : 'Neo4j does not answer.'
      return reply.status(503).send({ status: 'not ready', message })
    }
  })
}

function playgroundRoutes(routes: FastifyInstance): void {
  const tabs = examples().map(({ title, query }) => ({ title, query }))
  const page = playgroundPage({ endpoint: '/graphql', tabs })
  routes.get('/', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', playgroundCsp)
      .header('referrer-policy', 'no-referrer')
      .send(page),
  )
  routes.get<{ Params: { '*': string } }>('/playground/*', async (request, reply) => {
    const asset = playgroundAssets().get(request.params['*'])
    if (asset === undefined) return reply.status(404).send({ message: 'There is no such file.' })
    return reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable').send(asset.body)
  })
}
