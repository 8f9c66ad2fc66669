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
  const body = await read(response, signal)
  const errors = (body.errors ?? []).map(({ message, path = [], extensions }) => ({
    message,
    path,
    code: extensions?.code ?? 'UNKNOWN',
  }))
  const data = body.data as Answer | null | undefined
  const isNothing = data === null || data === undefined || Object.values(data).every(value => value === null)
  if (isNothing && errors.length > 0) throw new NoAnswer(errors[0]!)
  return { data: data!, errors }
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

async function read(response: Response, signal: AbortSignal): Promise<Body> {
  try {
    return (await response.json()) as Body
  } catch (error) {
    if (signal.aborted) throw error
    throw new NoAnswer({ code: 'NO_ANSWER', message: `The server answered with HTTP ${response.status} and no JSON.` })
  }
}
