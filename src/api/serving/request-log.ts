// One line of log, and one count, for each request to the endpoint.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { errorsTotal, requestSeconds, requestsTotal } from '../metrics.ts'
import { newNote, type RequestNote } from '../note.ts'

/** What nginx logs where the client did not wait. */
const CLIENT_LEFT = 499

const notes = new WeakMap<FastifyRequest, RequestNote>()

/** What is noted of a request, by whoever answers it. */
export function noteOf(request: FastifyRequest): RequestNote {
  const note = notes.get(request) ?? newNote()
  notes.set(request, note)
  return note
}

export function reportRequests(app: FastifyInstance, path: string, logger: Logger): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== path || request.method === 'OPTIONS') return
    // Fastify's own hook (onResponse) isn't told of clients that left.
    const begin = performance.now()
    reply.raw.once('close', () => report(noteOf(request), reply, performance.now() - begin))
  })

  function report(note: RequestNote, { raw, statusCode }: FastifyReply, elapsed: number): void {
    const { operation, name, cost, codes, epoch } = note
    const status = raw.writableFinished ? statusCode : CLIENT_LEFT
    const milliseconds = Math.round(elapsed * 10) / 10
    requestsTotal.inc({ operation, status })
    requestSeconds.observe({ operation }, elapsed / 1000)
    for (const code of codes) errorsTotal.inc({ code })
    logger.info({ operation: name, status, milliseconds, cost, codes, epoch }, 'answered')
  }
}
