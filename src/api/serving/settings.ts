// What an operator can set about serving, and what holds where nothing is set. src/config.ts reads it from the environment.

export interface ServingSettings {
  /** One of these opens the API: as it is, or as `sha256:<hex>`. None: whoever reaches the server may read. */
  apiKeys: readonly string[]
  /** Pages of these origins may ask, such as `https://example.org`. */
  corsOrigins: readonly string[]
  /** Whether the schema is shown, by introspection and by suggestions in errors. */
  introspection: boolean
  /** Rows that one operation may fetch at most (limits/limits.ts). */
  maxRows: number
  /** Statements that run at once. The driver's pool has 100 connections. */
  maxConcurrency: number
  /** Requests that wait for their turn; beyond them the answer is OVERLOADED. */
  maxQueue: number
  /** Milliseconds, each longer than the one before. */
  timeouts: {
    /** After which Neo4j gives a statement up. */
    statement: number
    /** After which a request is told TIMEOUT, and what it still has running is stopped. */
    request: number
    /** After which the connection is answered, whatever has become of the request. */
    http: number
  }
  /** Milliseconds. */
  shutdown: {
    /** For which /readyz says that the end is near, and everything is still answered: for a balancer to look elsewhere. */
    delay: number
    /** After which requests that still run are stopped. */
    timeout: number
  }
  documents: {
    /** Only documents that are known are answered: those of examples/, and of `folder`. */
    trustedOnly: boolean
    folder: string | null
  }
}

export const DEFAULT_SETTINGS: ServingSettings = {
  apiKeys: [],
  corsOrigins: [],
  introspection: true,
  maxRows: 100_000,
  maxConcurrency: 64,
  maxQueue: 256,
  timeouts: { statement: 20_000, request: 25_000, http: 30_000 },
  shutdown: { delay: 0, timeout: 8_000 },
  documents: { trustedOnly: false, folder: null },
}
