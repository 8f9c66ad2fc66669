// The playground at /, with the ready queries in its tabs. It is open to all: its requests need a key where there are any, which
// visitors type into its header editor.

import type { FastifyInstance } from 'fastify'
import { examples } from '../examples.ts'
import { playgroundAssets, playgroundCsp, playgroundPage } from './playground.ts'

export function playgroundRoutes(routes: FastifyInstance): void {
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
