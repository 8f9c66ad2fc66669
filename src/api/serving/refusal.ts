// Refusing a request: an error of the closed list, with the HTTP status it is answered with.

import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../../domain/error.ts'

export interface RefusalOptions {
  headers?: Readonly<Record<string, string>>
  /** Shown beside the code, in the error's extensions (errors.ts says of which code). */
  details?: Readonly<Record<string, unknown>>
}

/** An error that Apollo Server answers with this status. */
export function refusal(
  code: ErrorCode,
  status: number,
  message: string,
  { headers = {}, details = {} }: RefusalOptions = {},
): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) }
  return new GraphQLError(message, { extensions: { ...details, code, http } })
}

/** Beside ours, those by which Apollo Server says the same. */
export type RefusalCode = ErrorCode | 'BAD_REQUEST' | 'INTERNAL_SERVER_ERROR'

/** The body that refuses a request before there is an operation. */
export const refusalBody = (code: RefusalCode, message: string) => ({ errors: [{ message, extensions: { code } }] })

export const ENDING = 'The server is about to end.'

/** Nobody can say when it will be better: soon, as a rule. */
export const RETRY_SOON = { 'retry-after': '1' }

/** Of what is not waited for any longer as the server ends. */
export const ended = (): GraphQLError => refusal('OVERLOADED', 503, ENDING, { headers: RETRY_SOON })

/** Of a statement for which there is no place, and no place to wait. */
export const overloaded = (): GraphQLError =>
  refusal('OVERLOADED', 503, 'Too many requests wait for their turn already: ask again later.', { headers: RETRY_SOON })
