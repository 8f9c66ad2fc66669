// A language model behind any server with the OpenAI API (chat completions). It is asked and nothing else: what it answers is text, which
// nobody believes before the gates have.

import type { OpenAI } from 'openai'
import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions'
import { Broken, failureOf, isRefusedForm, OtherServer } from './failure.ts'

export interface ModelSettings {
  /** The base URL, such as http://127.0.0.1:11434/v1. */
  url: string
  name: string
  /** Never shown. */
  key: string | undefined
  /** Seconds that a question may take with its retries. */
  timeout: number
}

export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

export interface ModelAnswer {
  text: string
  /** Why it is not whole; null where it is. */
  cut: string | null
}

export type Ask = (messages: readonly Message[]) => Promise<ModelAnswer>

/** Characters of an answer after which nobody reads on. */
export const LONGEST_ANSWER = 400_000

/** After a failure that may pass (429, 5xx, no connection). */
const RETRIES = 2

/** The least that is asked comes last: not every server knows every way. */
interface Way {
  format: 'json_schema' | 'json_object' | 'text'
  /** Temperature 0. Some models take no other than their own. */
  cool: boolean
}

/** Nothing is sent before the first question. Its answers: throws ENVIRONMENT or TIMEOUT where there is none. */
export function modelAt(settings: ModelSettings, schema: Record<string, unknown>, stop?: AbortSignal): Ask {
  let client: Promise<OpenAI> | undefined
  let way: Way = { format: 'json_schema', cool: true }
  return async messages => {
    client ??= connect(settings)
    const { completions } = (await client).chat
    const time = AbortSignal.timeout(settings.timeout * 1000)
    const signal = stop === undefined ? time : AbortSignal.any([time, stop])
    let tried = way
    for (let broken = 0; ; ) {
      try {
        const request = { model: settings.name, messages: [...messages], ...asked(tried, schema) }
        const { data, response } = await completions.create({ ...request, stream: true }, { signal }).withResponse()
        const answer = await gathered(partsOf(data, response))
        // A stream that is stopped ends without a word.
        signal.throwIfAborted()
        // Kept for the next questions only now: it may have been this one that was refused, and not its form.
        way = tried
        return answer
      } catch (error) {
        stop?.throwIfAborted()
        const next = time.aborted ? null : barer(tried, error)
        if (next !== null) tried = next
        else if (!time.aborted && error instanceof Broken && broken === 0) broken += 1
        else throw failureOf(error, settings, time.aborted)
      }
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/** Other commands don't pay for loading the package. It is told all that it would take from the environment, and says nothing of this machine. */
async function connect({ url, key, timeout }: ModelSettings): Promise<OpenAI> {
  const { OpenAI: Client } = await import('openai')
  // Headers for somebody else's server, keys among them: the package would send them here.
  delete process.env.OPENAI_CUSTOM_HEADERS
  return new Client({
    baseURL: url,
    // It wants one; where there is none, none is sent.
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    timeout: timeout * 1000,
    maxRetries: RETRIES,
    logLevel: 'off',
    defaultHeaders: {
      'User-Agent': 'claimgraph',
      ...(key === undefined && { Authorization: null }),
      ...Object.fromEntries(TELLING.map(name => [`X-Stainless-${name}`, null])),
    },
  })
}

const TELLING = ['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout']

function asked({ format, cool }: Way, schema: Record<string, unknown>) {
  return {
    ...(cool && { temperature: 0 }),
    ...(format === 'json_object' && { response_format: { type: format } }),
    ...(format === 'json_schema' && {
      response_format: { type: format, json_schema: { name: 'proposals', strict: true, schema } },
    }),
  }
}

/** What else to try where a server refuses the form of a question; null where there is nothing else, or it is about something else. */
function barer(way: Way, error: unknown): Way | null {
  if (!isRefusedForm(error)) return null
  if (way.cool && /temperature/i.test((error as Error).message)) return { ...way, cool: false }
  if (way.format === 'json_schema') return { ...way, format: 'json_object' }
  return way.format === 'json_object' ? { ...way, format: 'text' } : null
}

interface Part {
  text: string
  finish: string | null
}

/** The parts of an answer as they come. A server that doesn't stream sends it in one. Throws Broken, OtherServer. */
async function* partsOf(stream: AsyncIterable<ChatCompletionChunk>, response: Response): AsyncGenerator<Part> {
  const type = response.headers.get('content-type') ?? ''
  if (/event-stream/.test(type)) {
    for await (const { choices } of whole(stream)) {
      const [choice] = choices ?? []
      // A refusal is no JSON, and is shown.
      if (choice) yield { text: choice.delta?.content ?? choice.delta?.refusal ?? '', finish: choice.finish_reason }
    }
    return
  }
  if (!/json/.test(type) || response.body === null) throw new OtherServer(type)
  let body = ''
  for await (const chunk of whole(response.body.pipeThrough(new TextDecoderStream()))) {
    body += chunk
    if (body.length > LONGEST_ANSWER) return yield { text: body, finish: null }
  }
  const { message, finish_reason: finish } = choiceIn(body) ?? {}
  if (message === undefined) throw new OtherServer(type)
  yield { text: message.content ?? message.refusal ?? '', finish: finish ?? 'stop' }
}

function choiceIn(body: string): ChatCompletion.Choice | undefined {
  try {
    return (JSON.parse(body) as Partial<ChatCompletion> | null)?.choices?.[0]
  } catch {
    throw new Broken()
  }
}

/** Throws Broken where the connection ends in the middle. What the server itself says of it goes on. */
async function* whole<T>(parts: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* parts
  } catch (error) {
    throw error instanceof TypeError || error instanceof SyntaxError ? new Broken(error) : error
  }
}

async function gathered(parts: AsyncIterable<Part>): Promise<ModelAnswer> {
  const texts: string[] = []
  let [length, finish]: [number, string | null] = [0, null]
  for await (const part of parts) {
    texts.push(part.text)
    length += part.text.length
    finish = part.finish ?? finish
    // Leaving the loop ends the request.
    if (length > LONGEST_ANSWER) return { text: '', cut: `it is longer than ${LONGEST_ANSWER} characters` }
  }
  if (finish === null) throw new Broken()
  const cut =
    finish === 'length' ? 'it was cut off where the server’s limit for an answer is (finish_reason "length")' : null
  return { text: texts.join(''), cut }
}
