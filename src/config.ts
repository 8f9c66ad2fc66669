// The environment, parsed once. `.env.example` lists every setting.

import type { z } from 'zod'
import { isLoopback } from './api/serving/loopback.ts'
import type { ServingSettings } from './api/serving/settings.ts'
import { ClaimgraphError } from './domain/error.ts'
import type { ModelSettings } from './drafting/model.ts'
import { Environment, SHIPPED_DATA } from './environment.ts'

export interface Config {
  port: number
  host: string
  /** Null: the embedded server. */
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | null
  /** Whoever reaches the server may read, where there are no API keys. */
  anonymous: boolean
  home: string
  data: string
  logLevel: string
  /** Null: there is none, and nothing can be drafted. */
  model: ModelSettings | null
  serving: ServingSettings
}

/** Throws ENVIRONMENT, naming each setting that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty setting, as compose files and .env produce, is an absent one.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(set)
  if (!result.success) {
    const problems = result.error.issues.map(issue => {
      const name = String(issue.path[0])
      // Keys are not for showing, nor are passwords that stand in a URL.
      const found = /_KEYS?$/.test(name)
        ? '…'
        : JSON.stringify(environment[name]?.replace(/\/\/.*@/, '//…@').replace(/(:\/\/[^?#]*)[?#].*$/s, '$1?…'))
      return `${name}=${found}: ${issue.message}`
    })
    throw new ClaimgraphError('ENVIRONMENT', 'The environment has settings that cannot be used.', { problems })
  }
  const env = result.data
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      'NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that server.',
    )
  const { statement, request, http } = timeoutsIn(env)
  if (!(statement < request && request < http))
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `Expected CLAIMGRAPH_STATEMENT_TIMEOUT_MS < CLAIMGRAPH_REQUEST_TIMEOUT_MS < CLAIMGRAPH_HTTP_TIMEOUT_MS, but found ${statement}, ${request} and ${http}: each has to leave the one before the time to be told.`,
    )
  return {
    port: env.PORT,
    host: env.HOST,
    neo4j:
      env.NEO4J_URI === undefined
        ? null
        : {
            uri: env.NEO4J_URI,
            user: env.NEO4J_USER,
            password: env.NEO4J_PASSWORD ?? '',
            database: env.NEO4J_DATABASE,
          },
    anonymous: env.CLAIMGRAPH_ANONYMOUS,
    home: env.CLAIMGRAPH_HOME,
    data: env.CLAIMGRAPH_DATA,
    logLevel: env.CLAIMGRAPH_LOG_LEVEL,
    model: modelIn(env),
    serving: servingIn(env),
  }
}

type Read = z.output<typeof Environment>

const servingIn = (env: Read): ServingSettings => ({
  apiKeys: env.CLAIMGRAPH_API_KEYS,
  corsOrigins: env.CLAIMGRAPH_CORS_ORIGINS,
  introspection: env.CLAIMGRAPH_INTROSPECTION,
  maxRows: env.CLAIMGRAPH_MAX_ROWS,
  maxConcurrency: env.CLAIMGRAPH_MAX_CONCURRENCY,
  maxQueue: env.CLAIMGRAPH_MAX_QUEUE,
  timeouts: timeoutsIn(env),
  shutdown: { delay: env.CLAIMGRAPH_SHUTDOWN_DELAY_MS, timeout: env.CLAIMGRAPH_SHUTDOWN_TIMEOUT_MS },
  documents: { trustedOnly: env.CLAIMGRAPH_TRUSTED_DOCUMENTS, folder: env.CLAIMGRAPH_DOCUMENTS ?? null },
})

function modelIn(env: Read): ModelSettings | null {
  const { CLAIMGRAPH_MODEL_URL: url, CLAIMGRAPH_MODEL: name } = env
  if (url === undefined || name === undefined) return null
  return { url, name, key: env.CLAIMGRAPH_MODEL_KEY, timeout: env.CLAIMGRAPH_MODEL_TIMEOUT }
}

const timeoutsIn = (env: Read): ServingSettings['timeouts'] => ({
  statement: env.CLAIMGRAPH_STATEMENT_TIMEOUT_MS,
  request: env.CLAIMGRAPH_REQUEST_TIMEOUT_MS,
  http: env.CLAIMGRAPH_HTTP_TIMEOUT_MS,
})

/**
 * Where the exchange rates are looked for: beside the datasets, else those that ship. For commands that may need nothing else of the
 * environment.
 */
export const ratesFolders = ({ CLAIMGRAPH_DATA }: NodeJS.ProcessEnv): string[] => [
  CLAIMGRAPH_DATA || SHIPPED_DATA,
  SHIPPED_DATA,
]

/** Throws ENVIRONMENT if the server would be open to a network that nobody said may read. */
export function refuseOpenHost({ host, anonymous, serving }: Config): void {
  if (isLoopback(host) || anonymous || serving.apiKeys.length > 0) return
  throw new ClaimgraphError(
    'ENVIRONMENT',
    `HOST=${host} would open the graph to the network without any authentication. Use a loopback address such as 127.0.0.1, set CLAIMGRAPH_API_KEYS, or set CLAIMGRAPH_ANONYMOUS=true if that is meant.`,
  )
}

/** Throws ENVIRONMENT if there is no model to ask. */
export function requireModel({ model }: Config): ModelSettings {
  if (model !== null) return model
  throw new ClaimgraphError(
    'ENVIRONMENT',
    'No model is configured: set CLAIMGRAPH_MODEL_URL to a server with the OpenAI API, such as http://127.0.0.1:11434/v1, and CLAIMGRAPH_MODEL to the name of a model that it has (docs/DRAFTING.md).',
  )
}
