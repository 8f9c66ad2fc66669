// Apollo Server over the compiled schema.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { publicError } from './errors.ts'
import { extensionsPlugin } from './extensions.ts'
import type { RequestContext } from './read.ts'
import { executableSchema, shapedField } from './schema.ts'

export interface ApolloOptions {
  plugins?: ApolloServerPlugin<RequestContext>[]
  /** Told of failures that are our own fault, with stack and Cypher. */
  onFailure?: (error: unknown) => void
}

/** The server, not yet started. CSRF prevention is on; batching is off; nothing is reported to anyone. */
export function createApollo({ plugins = [], onFailure = () => {} }: ApolloOptions = {}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: executableSchema(),
    fieldResolver: shapedField as never,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The playground is ours; Apollo's own page would come from the internet.
    plugins: [ApolloServerPluginLandingPageDisabled(), extensionsPlugin, ...plugins],
    formatError: (formatted, error) => publicError(formatted, error, onFailure),
  })
}
