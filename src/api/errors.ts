// Errors as clients see them: a code from a closed list, never a stack or Cypher.

import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'

/** What of our own a client may see. Apollo adds its codes for requests that GraphQL itself refuses. */
const PUBLIC = new Set(['BAD_USER_INPUT', 'DATABASE_UNAVAILABLE', 'TIMEOUT'])

/** Failures that are our own fault are handed to `log`, and shown without their message. */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (cause: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const { locations, path } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (cause instanceof ClaimgraphError && PUBLIC.has(cause.code))
    return { message: cause.message, ...place, extensions: { code: cause.code } }
  const code = formatted.extensions?.code
  // Refused by GraphQL itself while executing: a directive or an argument that the variables don't fit. (What we answer with and what
  // GraphQL can't serialise has no nodes of its own: that is our fault.)
  if (cause instanceof GraphQLError && cause.nodes !== undefined && code === 'INTERNAL_SERVER_ERROR')
    return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } }
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return { message: formatted.message, ...place, extensions: { code } }
  log(cause)
  return {
    message: 'Something went wrong on our side. It has been logged.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
