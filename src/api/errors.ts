// Errors as clients see them: a code from a closed list, never a stack or Cypher.

import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'

/** What of our own a client may see. Apollo adds its codes for requests that GraphQL itself refuses. */
const PUBLIC = new Set([
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'DOCUMENT_NOT_TRUSTED',
  'UNAUTHENTICATED',
  'TIMEOUT',
  'OVERLOADED',
])

/** What graphql-js says of a document beyond its `maxTokens`. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[tn] (\d+) tokens/

/** Told of failures that aren't the client's, with stack and cause. */
export interface Told {
  /** Of those that are our own fault. */
  failure: (error: unknown) => void
  /** Of a database that could not be asked. */
  unavailable: (error: unknown) => void
}

/** What isn't the client's fault is told, and shown without what only operators can use. */
export function publicError(formatted: GraphQLFormattedError, error: unknown, told: Told): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const { locations, path } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (cause instanceof ClaimgraphError && cause.code === 'DATABASE_UNAVAILABLE') {
    told.unavailable(cause)
    return { message: unavailable(cause), ...place, extensions: { code: cause.code } }
  }
  if (cause instanceof ClaimgraphError && PUBLIC.has(cause.code))
    return { message: cause.message, ...place, extensions: { code: cause.code } }
  const code = formatted.extensions?.code
  const tokens = TOO_MANY_TOKENS.exec(formatted.message)?.[1]
  if (code === 'GRAPHQL_PARSE_FAILED' && tokens !== undefined)
    return {
      message: `Expected at most ${tokens} tokens in a document, but found more: ask in several operations.`,
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: Number(tokens) },
    }
  // Refused by GraphQL itself while executing: a directive or an argument that the variables don't fit. (What we answer with and what
  // GraphQL can't serialise has no nodes of its own: that is our fault.)
  if (cause instanceof GraphQLError && cause.nodes !== undefined && code === 'INTERNAL_SERVER_ERROR')
    return { message: shortened(formatted.message), ...place, extensions: { code: 'BAD_USER_INPUT' } }
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return { message: shortened(formatted.message), ...place, extensions: { code, ...detailsOf(code, formatted) } }
  told.failure(cause)
  return {
    message: 'Something went wrong on our side. It has been logged.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}

/** What the driver reported speaks of logins, databases and addresses. A graph that is not there yet is ours to say. */
const unavailable = ({ cause, message }: ClaimgraphError): string =>
  cause === undefined ? message : 'The database does not answer now.'

/** Characters of a message of GraphQL's own, which repeats what the client sent: a large request must not have a far larger answer. */
const MAX_MESSAGE = 1_000

const shortened = (message: string): string =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message

/** How much an operation asks for, and how much may be asked for. */
function detailsOf(code: string, { extensions }: GraphQLFormattedError): Record<string, unknown> {
  if (code !== 'QUERY_TOO_COMPLEX') return {}
  const { cost, limit, path } = extensions ?? {}
  return { cost, limit, ...(path !== undefined && { path }) }
}
