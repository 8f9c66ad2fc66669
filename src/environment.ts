// The settings one by one: what each may be, and what it is where nothing is said.

import { join } from 'node:path'
import { z } from 'zod'
import { DEFAULT_SETTINGS } from './api/serving/settings.ts'

const flag = (otherwise: boolean) =>
  z
    .enum(['true', 'false'], { error: 'expected true or false' })
    .default(otherwise ? 'true' : 'false')
    .transform(text => text === 'true')
const wholeNumber = (what: string, least: number, otherwise: number, most = 999_999_999) => {
  const error = `expected ${what}, as a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .pipe(z.int().min(least, { error }).max(most, { error }))
    .default(otherwise)
}
const milliseconds = (least: number, otherwise: number) => wholeNumber('milliseconds', least, otherwise)
/** Split at commas; white space around them doesn't count. */
const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform(text => text.split(',').map(each => each.trim()))
    .pipe(z.array(item))
    .default([])

const EXPECTED_PORT = { error: 'expected a port from 0 (which picks a free one) to 65535' }
const Port = z
  .string()
  .regex(/^\d{1,5}$/, EXPECTED_PORT)
  .transform(Number)
  .pipe(z.int().max(65535, EXPECTED_PORT))

/** The data/ of this clone. */
export const SHIPPED_DATA = join(import.meta.dirname, '..', 'data')

/** Short keys can be guessed. */
const ApiKey = z.string().regex(/^(sha256:[0-9a-f]{64}|(?!sha256:)[\x21-\x2b\x2d-\x7e]{16,})$/i, {
  error:
    'expected keys with commas between them, each of 16 or more printable characters without white space, or sha256: and 64 hexadecimal digits',
})
const Origin = z.string().refine(text => URL.canParse(text) && new URL(text).origin === text, {
  error: 'expected origins with commas between them, such as https://example.org or http://localhost:3000',
})

/** As fetch takes it: with a name and a password in it, it would not. */
const isModelUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && username + password + search + hash === ''
}
const ModelUrl = z.string().refine(isModelUrl, {
  error:
    'expected the base URL of a server with the OpenAI API, such as http://127.0.0.1:11434/v1, without a password or a query',
})
/** What an HTTP header can carry. */
const ModelKey = z
  .string()
  .regex(/^[\x21-\x7e]+$/, { error: 'expected a key of printable characters without white space' })

const { timeouts, shutdown } = DEFAULT_SETTINGS

export const Environment = z.object({
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
  CLAIMGRAPH_ANONYMOUS: flag(false),
  CLAIMGRAPH_API_KEYS: list(ApiKey),
  CLAIMGRAPH_CORS_ORIGINS: list(Origin),
  CLAIMGRAPH_INTROSPECTION: flag(DEFAULT_SETTINGS.introspection),
  CLAIMGRAPH_TRUSTED_DOCUMENTS: flag(DEFAULT_SETTINGS.documents.trustedOnly),
  CLAIMGRAPH_DOCUMENTS: z.string().min(1).optional(),
  CLAIMGRAPH_MAX_ROWS: wholeNumber('rows', 1, DEFAULT_SETTINGS.maxRows),
  // The driver's pool has 100 connections.
  CLAIMGRAPH_MAX_CONCURRENCY: wholeNumber('statements', 1, DEFAULT_SETTINGS.maxConcurrency, 100),
  CLAIMGRAPH_MAX_QUEUE: wholeNumber('requests', 0, DEFAULT_SETTINGS.maxQueue),
  CLAIMGRAPH_STATEMENT_TIMEOUT_MS: milliseconds(1, timeouts.statement),
  CLAIMGRAPH_REQUEST_TIMEOUT_MS: milliseconds(1, timeouts.request),
  CLAIMGRAPH_HTTP_TIMEOUT_MS: milliseconds(1, timeouts.http),
  CLAIMGRAPH_SHUTDOWN_DELAY_MS: milliseconds(0, shutdown.delay),
  CLAIMGRAPH_SHUTDOWN_TIMEOUT_MS: milliseconds(0, shutdown.timeout),
  CLAIMGRAPH_MODEL_URL: ModelUrl.optional(),
  CLAIMGRAPH_MODEL: z.string().min(1).optional(),
  CLAIMGRAPH_MODEL_KEY: ModelKey.optional(),
  CLAIMGRAPH_MODEL_TIMEOUT: wholeNumber('seconds', 1, 120, 86_400),
  CLAIMGRAPH_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'expected fatal, error, warn, info, debug, trace or silent',
    })
    .default('warn'),
})
