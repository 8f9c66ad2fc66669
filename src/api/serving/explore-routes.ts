// The page at /explore and everything below it: it is one page, which reads its address itself. It is open to all, as the playground is:
// its requests need a key where there are any, which visitors type into it.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import { explore, exploreCsp, explorePageWithout } from './explore.ts'

export function exploreRoutes(routes: FastifyInstance, logger: Logger): void {
  async function page(reply: FastifyReply): Promise<FastifyReply> {
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', exploreCsp)
      .header('referrer-policy', 'no-referrer')
    try {
      return reply.send((await explore()).page)
    } catch (error) {
      logger.error({ err: error }, 'the page /explore could not be bundled')
      return reply.status(500).send(explorePageWithout())
    }
  }

  routes.get('/explore', (_request, reply) => page(reply))
  routes.get('/explore/*', (_request, reply) => page(reply))
  routes.get<{ Params: { name: string } }>('/explore/assets/:name', async (request, reply) => {
    const asset = (await explore()).assets.get(request.params.name)
    if (asset === undefined) return reply.status(404).send({ message: 'There is no such file.' })
    return reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable').send(asset.body)
  })
}
