// Apollo Server over the compiled schema.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { documentStore } from './document-store.ts'
import { publicError } from './errors.ts'
import { gatewayTo } from './execute.ts'
import { DEFAULT_LIMITS, MAX_TOKENS } from './limits/limits.ts'
import { limitsPlugin } from './limits/plugin.ts'
import type { RequestContext } from './read.ts'
import { executableSchema } from './schema.ts'

export interface ApolloOptions {
  plugins?: ApolloServerPlugin<RequestContext>[]
  /** Told of failures that are our own fault, with stack and Cypher. */
  onFailure?: (error: unknown) => void
  /** Told why the database could not be asked. */
  onUnavailable?: (error: unknown) => void
  /** Whether the schema is shown, by introspection and by suggestions in errors. */
  introspection?: boolean
  /** Rows that one operation may fetch at most. */
  maxRows?: number
  /** Where one has been made already. */
  schema?: GraphQLSchema
}

/** The server, not yet started. CSRF prevention is on; batching is off; nothing is reported to anyone. */
export function createApollo({
  plugins = [],
  onFailure = () => {},
  onUnavailable = () => {},
  introspection = true,
  maxRows = DEFAULT_LIMITS.rows,
  schema = executableSchema(),
}: ApolloOptions = {}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gatewayTo(schema),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: MAX_TOKENS },
    documentStore: documentStore(),
    // Known documents can be asked for by their hash (named-document.ts); clients can't make us keep theirs.
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The playground is ours; Apollo's own page would come from the internet.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limitsPlugin({ ...DEFAULT_LIMITS, rows: maxRows }),
      ...plugins,
    ],
    formatError: (formatted, error) =>
      publicError(formatted, error, { failure: onFailure, unavailable: onUnavailable }),
  })
}
