// Requests that are refused before there is an operation, in the form of GraphQL errors.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Lock } from './auth.ts'
import { isLoopback } from './loopback.ts'
import { RETRY_SOON, type RefusalCode, refusalBody } from './refusal.ts'
import { noteOf } from './request-log.ts'

/** Answers with an error, and notes it: it is counted and logged like those of operations. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: RefusalCode,
  message: string,
): FastifyReply {
  noteOf(request).codes = [code]
  if (status === 503) reply.headers(RETRY_SOON)
  return reply.status(status).send(refusalBody(code, message))
}

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** A hook for routes that need a key. */
export const requireKey =
  (opens: Lock): Hook =>
  async (request, reply) => {
    if (opens(request.headers)) return
    reply.header('www-authenticate', 'Bearer realm="claimgraph"')
    return refuse(request, reply, 401, 'UNAUTHENTICATED', KEY_NEEDED)
  }

const KEY_NEEDED = 'An API key is needed: send it as "Authorization: Bearer <key>" or as "x-api-key".'

/**
 * A hook for a server that only this machine is to reach: it refuses requests to another name. A page of the internet whose own name is
 * made to mean 127.0.0.1 (DNS rebinding) asks with that name, and would else read here as its own what it may.
 */
export const requireLoopbackName: Hook = async (request, reply) => {
  const { host } = request.headers
  // Every browser names one.
  if (host === undefined || isLoopback(host.replace(/:\d*$/, ''))) return
  return refuse(request, reply, 421, 'BAD_REQUEST', OTHER_NAME)
}

const OTHER_NAME =
  'Expected the header "Host" to be localhost, 127.0.0.1 or [::1], but found another: this server is only for its own machine. For a proxy in front of it, set CLAIMGRAPH_API_KEYS, or CLAIMGRAPH_ANONYMOUS=true if whoever reaches it may read.'

/** Answers what Fastify refuses itself: JSON that is none, a body that is too large. */
export function readableErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return refuse(request, reply, status, 'BAD_REQUEST', error.message)
    logger.error({ err: error }, 'a request failed')
    const message = 'Something went wrong on our side. It has been logged.'
    return refuse(request, reply, 500, 'INTERNAL_SERVER_ERROR', message)
  })
}
