// Asking the API. Nothing is tried twice: whoever looks at the page decides that.

import type { Question } from './question.ts'

/** Why there is no answer: a code of the API's (`DATABASE_UNAVAILABLE`), or one of our own for what never got there. */
export interface Trouble {
  readonly code: string
  readonly message: string
}

export class NoAnswer extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.message)
    this.trouble = trouble
  }
}

export interface Answered<Answer> {
  readonly data: Answer
  /** Of parts that could not be answered while the rest could. */
  readonly errors: readonly (Trouble & { readonly path: readonly (string | number)[] })[]
}

/** Throws NoAnswer where nothing could be answered, and an AbortError where `signal` says so. */
export async function ask<Answer, Variables>(
  { name, text }: Question<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answered<Answer>> {
  const key = apiKey()
  const response = await fetch('/graphql', {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(key !== null && { 'x-api-key': key }),
    },
    body: JSON.stringify({ query: text, variables, operationName: name }),
  }).catch(error => {
    if (signal.aborted) throw error
    throw new NoAnswer({ code: 'NO_CONNECTION', message: 'The server does not answer. Is it still running?' })
  })
  const { data, errors: reported } = await read(response, signal)
  const errors = (Array.isArray(reported) ? reported : []).map(({ message, path = [], extensions }) => ({
    message,
    path,
    code: extensions?.code ?? 'UNKNOWN',
  }))
  if (!isObject(data)) throw new NoAnswer(errors[0] ?? unanswered(response))
  if (errors.length > 0 && Object.values(data).every(value => value === null)) throw new NoAnswer(errors[0]!)
  return { data: data as Answer, errors }
}

const KEY = 'claimgraph-api-key'

/** The key that the visitor gave, kept for as long as the tab is open. */
export function apiKey(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null // the browser keeps nothing for this site
  }
}

export function keepApiKey(key: string): void {
  try {
    sessionStorage.setItem(KEY, key)
  } catch {
    // Then it has to be typed in again.
  }
}

// ---------------------------------------------------------------------------------------------------------------------

interface Body {
  data?: unknown
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[]
}

/** Nothing where it is no JSON, or none of an object: what stands between here and the server may answer in its place. */
async function read(response: Response, signal: AbortSignal): Promise<Body> {
  const body: unknown = await response.json().catch(error => {
    if (signal.aborted) throw error
  })
  return isObject(body) ? body : {}
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A proxy that counts requests says 429. */
const unanswered = ({ status }: Response): Trouble =>
  status === 429
    ? { code: 'OVERLOADED', message: 'More was asked than the server answers at once (HTTP 429).' }
    : { code: 'NO_ANSWER', message: `The server answered with HTTP ${status}, and nothing that could be shown.` }
