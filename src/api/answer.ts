// One GraphQL request → its answer, with graphql-js executing over what the compiled statements returned.

import { unwrapResolverError } from '@apollo/server/errors'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import type { RequestContext } from './read.ts'
import { shapedField, shapedType } from './schema.ts'

export interface Request {
  schema: GraphQLSchema
  document: DocumentNode
  context: RequestContext
  variables?: Readonly<Record<string, unknown>> | null | undefined
  operationName?: string | null | undefined
}

/** Executes a validated document. */
export async function answer({
  schema,
  document,
  context,
  variables,
  operationName,
}: Request): Promise<ExecutionResult> {
  return await execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    fieldResolver: shapedField as never,
    typeResolver: shapedType as never,
  })
}

/** The closed list of codes that clients see. */
const PUBLIC = new Set(['BAD_USER_INPUT', 'DATABASE_UNAVAILABLE', 'TIMEOUT'])

/**
 * An error as clients see it: a code from the closed list, never a stack or Cypher. Errors that are our own fault are handed to
 * `log` and shown without their message.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const { locations, path } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (cause instanceof ClaimgraphError && PUBLIC.has(cause.code))
    return { message: cause.message, ...place, extensions: { code: cause.code } }
  const code = formatted.extensions?.code
  if (cause instanceof GraphQLError || (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR'))
    return {
      message: formatted.message,
      ...place,
      extensions: { code: code === undefined || code === 'INTERNAL_SERVER_ERROR' ? 'BAD_USER_INPUT' : code },
    }
  log(cause)
  return {
    message: 'Something went wrong on our side. It has been logged.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
