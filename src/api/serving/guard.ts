// Requests that are refused before there is an operation, in the form of GraphQL errors.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Lock } from './auth.ts'
import { refusalBody } from './refusal.ts'

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** A hook for routes that need a key. */
export const requireKey =
  (opens: Lock): Hook =>
  async ({ headers }, reply) =>
    opens(headers)
      ? undefined
      : reply
          .status(401)
          .header('www-authenticate', 'Bearer realm="claimgraph"')
          .send(
            refusalBody(
              'UNAUTHENTICATED',
              'An API key is needed: send it as "Authorization: Bearer <key>" or as "x-api-key".',
            ),
          )

/** Answers what Fastify refuses itself: JSON that is none, a body that is too large. */
export function readableErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.status(status).send(refusalBody('BAD_REQUEST', error.message))
    logger.error({ err: error }, 'a request failed')
    const message = 'Something went wrong on our side. It has been logged.'
    return reply.status(500).send(refusalBody('INTERNAL_SERVER_ERROR', message))
  })
}
