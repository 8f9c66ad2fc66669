// Pages of other origins: closed, but for those that are set. (Fetch standard, "CORS protocol".)

import type { FastifyInstance } from 'fastify'

/** What a page may send. Cookies are never asked for. */
const ALLOWED = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'content-type, authorization, x-api-key, apollo-require-preflight, x-apollo-operation-name, traceparent, tracestate',
  'access-control-max-age': '7200',
}

/** Answers the preflights of `path`, and marks its other answers. */
export function allowOrigins(app: FastifyInstance, path: string, origins: readonly string[]): void {
  if (origins.length === 0) return
  const known = new Set(origins)
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== path) return
    // Whatever the origin: what is kept for one must not be shown to another.
    reply.header('vary', 'Origin')
    const { origin } = request.headers
    if (origin === undefined || !known.has(origin)) return
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'retry-after')
    if (request.method === 'OPTIONS') reply.headers(ALLOWED)
  })
  app.options(path, async (_request, reply) => reply.status(204).send())
}
