// What is noted of a request while it is answered: for the log, the metrics and the spans. Never a variable, never a key.

import type { ApolloServerPlugin } from '@apollo/server'
import type { Span } from '@opentelemetry/api'
import type { GraphQLFormattedError } from 'graphql'
import type { RequestContext } from './read.ts'
import { endOperation, startOperation } from './tracing.ts'

export interface RequestNote {
  /** The operation's name where its document is known, else "other": whoever asks must not make the metrics grow. */
  operation: string
  /** The operation's name, as the client gave it, or its beginning. */
  name?: string
  /** Rows that it may fetch (limits/limits.ts). */
  cost?: number
  /** The codes of the answer's errors. */
  codes: string[]
  /** The epoch of the answer, where the root fields had to agree on one. */
  epoch?: number
  /** The operation's. */
  span?: Span
}

export const OTHER = 'other'

export const newNote = (): RequestNote => ({ operation: OTHER, codes: [] })

/** Characters of a name that are noted: clients choose it. */
const MAX_NAME = 100

/** `isKnown` tells of a document's text whether its operations have a name of their own in the metrics. */
export const notingPlugin = (isKnown: (text: string) => boolean): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ source, operation, operationName, contextValue: { note } }) {
      if (note === undefined || operation === undefined) return
      const name = operationName?.slice(0, MAX_NAME) ?? null
      note.name = name ?? ''
      if (operationName !== null && isKnown(source)) note.operation = operationName
      note.span = startOperation(operation.operation, name)
    },
    async willSendResponse({ response: { body }, contextValue: { note } }) {
      if (note === undefined || body.kind !== 'single') return
      note.codes = (body.singleResult.errors ?? []).map(codeOf)
      if (note.span !== undefined) endOperation(note.span, note)
    },
  }),
})

const codeOf = ({ extensions }: GraphQLFormattedError): string =>
  typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR'
