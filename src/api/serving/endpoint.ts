// /graphql: from an HTTP request to Apollo Server and back, for as long as the client waits and no longer than the time there is.

import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { brief } from '../../domain/brief.ts'
import type { ErrorCode } from '../../domain/error.ts'
import type { RequestNote } from '../note.ts'
import type { RequestContext } from '../read.ts'
import { inRequest } from '../tracing.ts'
import type { KnownDocuments } from './documents.ts'
import type { Gate, Leave } from './gate.ts'
import { withDocument } from './named-document.ts'
import { ended, overloaded, RETRY_SOON, refusal, refusalBody } from './refusal.ts'
import { noteOf } from './request-log.ts'
import type { ServingSettings } from './settings.ts'

export interface Endpoint {
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  readonly running: number
  /** Has all that runs told that the server is about to end. */
  stopAll(): void
}

export interface EndpointOptions {
  apollo: ApolloServer<RequestContext>
  context: Pick<RequestContext, 'graph' | 'rates'>
  gate: Gate
  documents: KnownDocuments
  settings: ServingSettings
}

interface Answered {
  status: number
  headers: Iterable<[string, string]>
  body: string
}

export function graphqlEndpoint({ apollo, context, gate, documents, settings }: EndpointOptions): Endpoint {
  const running = new Set<AbortController>()
  const { timeouts } = settings

  async function handler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const stop = new AbortController()
    const note = noteOf(request)
    const giveUp = () => stop.abort(outOfTime(timeouts.request))
    running.add(stop)
    // The client is gone.
    reply.raw.once('close', giveUp)
    const late = lateAnswer(note, giveUp)
    try {
      const { status, headers, body } = await inRequest(request.method, request.headers, () =>
        Promise.race([answer(asApolloTakesIt(request), note, stop.signal), late.answer]),
      )
      return reply.status(status).headers(Object.fromEntries(headers)).send(body)
    } finally {
      late.cancel()
      reply.raw.off('close', giveUp)
      running.delete(stop)
    }
  }

  /** Gives a request up when its time is over; what is answered then, if it doesn't end. */
  function lateAnswer(note: RequestNote, giveUp: () => void): { answer: Promise<Answered>; cancel: () => void } {
    const { promise, resolve } = Promise.withResolvers<Answered>()
    const answerLate = () => resolve(refused(note, 503, 'TIMEOUT', `There was no answer within ${timeouts.http} ms.`))
    let timer = setTimeout(() => {
      giveUp()
      timer = setTimeout(answerLate, timeouts.http - timeouts.request)
    }, timeouts.request)
    return { answer: promise, cancel: () => clearTimeout(timer) }
  }

  async function answer(asked: HTTPGraphQLRequest, note: RequestNote, signal: AbortSignal): Promise<Answered> {
    const { request, document, unknownId } = withDocument(asked, documents)
    if (settings.documents.trustedOnly && document !== undefined && !documents.isKnown(document))
      return refused(note, 403, 'DOCUMENT_NOT_TRUSTED', NOT_TRUSTED)
    if (unknownId !== undefined) return refused(note, 400, 'BAD_USER_INPUT', unknown(unknownId))
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => ({ ...context, signal, timeout: timeouts.statement, note, admit: () => admit(signal) }),
    })
    const text = body.kind === 'complete' ? body.string : ''
    const merely = isMerelyRefused(status, headers, note)
    if (status !== undefined && status >= 400 && note.codes.length === 0) note.codes = codesIn(text)
    return { status: merely ? 200 : (status ?? 200), headers, body: text }
  }

  async function admit(signal: AbortSignal): Promise<Leave> {
    const leave = await gate.enter(signal)
    if (leave === null) throw overloaded()
    return leave
  }

  return {
    handler,
    get running() {
      return running.size
    },
    stopAll() {
      for (const stop of running) stop.abort(ended())
    },
  }
}

/**
 * True for a request that GraphQL refuses and that accepts `application/json` only: it is answered with 200 (GraphQL over HTTP,
 * section 6.4.1), since such a client can't tell a GraphQL response with another status from that of a proxy.
 */
function isMerelyRefused(status: number | undefined, headers: HeaderMap, { codes }: RequestNote): boolean {
  const isJson = headers.get('content-type')?.startsWith('application/json') === true
  return status === 400 && isJson && codes.length > 0 && codes.every(code => REFUSED_BY_GRAPHQL.has(code))
}

const REFUSED_BY_GRAPHQL = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

function asApolloTakesIt({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  const question = url.indexOf('?')
  return { method: method.toUpperCase(), headers: map, search: question === -1 ? '' : url.slice(question), body }
}

/** The codes of an answer to what never became an operation: no plugin is told of it. */
function codesIn(body: string): string[] {
  const { errors } = JSON.parse(body) as { errors: { extensions: { code: string } }[] }
  return errors.map(({ extensions: { code } }) => code)
}

const unknown = (id: string): string =>
  `Expected the SHA-256 of a document that this server knows as "documentId", but found ${brief(id)}: send the text as "query", or put the document into CLAIMGRAPH_DOCUMENTS.`

const NOT_TRUSTED = 'Only documents that this server knows are answered, and it does not know this one.'

function refused(note: RequestNote, status: number, code: ErrorCode, message: string): Answered {
  note.codes = [code]
  const headers = { 'content-type': 'application/json; charset=utf-8', ...(status === 503 && RETRY_SOON) }
  return { status, headers: Object.entries(headers), body: JSON.stringify(refusalBody(code, message)) }
}

const outOfTime = (milliseconds: number) =>
  refusal('TIMEOUT', 503, `There was no answer within ${Math.round(milliseconds)} ms.`, { headers: RETRY_SOON })
