// The environment, parsed once. `.env.example` lists every setting.

import { join } from 'node:path'
import { z } from 'zod'
import { ClaimgraphError } from './domain/error.ts'

const Flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .default('false')
  .transform(text => text === 'true')
const EXPECTED_PORT = { error: 'expected a port from 0 (which picks a free one) to 65535' }
const Port = z
  .string()
  .regex(/^\d{1,5}$/, EXPECTED_PORT)
  .transform(Number)
  .pipe(z.int().max(65535, EXPECTED_PORT))
const SHIPPED_DATA = join(import.meta.dirname, '..', 'data')
const Environment = z.object({
  PORT: Port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, {
      error: 'expected a URI such as bolt://localhost:7687 or neo4j+s://….databases.neo4j.io',
    })
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  CLAIMGRAPH_HOME: z.string().min(1).default('.claimgraph'),
  CLAIMGRAPH_DATA: z.string().min(1).default(SHIPPED_DATA),
  CLAIMGRAPH_ANONYMOUS: Flag,
  CLAIMGRAPH_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'expected fatal, error, warn, info, debug, trace or silent',
    })
    .default('warn'),
})

export interface Config {
  port: number
  host: string
  /** Null: the embedded server. */
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | null
  /** Whoever reaches the server may read. */
  anonymous: boolean
  home: string
  data: string
  logLevel: string
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/

/** Throws ENVIRONMENT, naming each setting that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty setting, as compose files and .env produce, is an absent one.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(set)
  if (!result.success) {
    const problems = result.error.issues.map(issue => {
      const name = String(issue.path[0])
      return `${name}=${JSON.stringify(environment[name])}: ${issue.message}`
    })
    throw new ClaimgraphError('ENVIRONMENT', 'The environment has settings that cannot be used.', { problems })
  }
  const env = result.data
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      'NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that server.',
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
  }
}

/**
 * Where the exchange rates are looked for: beside the datasets, else those that ship. For commands that may need nothing else of the
 * environment.
 */
export const ratesFolders = ({ CLAIMGRAPH_DATA }: NodeJS.ProcessEnv): string[] => [
  CLAIMGRAPH_DATA || SHIPPED_DATA,
  SHIPPED_DATA,
]

/** Throws ENVIRONMENT if the server would be open to a network that nobody said may read. */
export function refuseOpenHost({ host, anonymous }: Config): void {
  if (LOOPBACK.test(host) || anonymous) return
  throw new ClaimgraphError(
    'ENVIRONMENT',
    `HOST=${host} would open the graph to the network without any authentication. Use a loopback address such as 127.0.0.1, or set CLAIMGRAPH_ANONYMOUS=true if that is meant.`,
  )
}
