// A server that stands in for a language model: chat completions as OpenAI has them, from a script, or as badly as a test wants.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { ModelSettings } from '../../src/drafting/model.ts'

/** What a question was, as it came over the wire. */
export interface Asked {
  path: string
  headers: IncomingMessage['headers']
  body: {
    model: string
    messages: { role: string; content: string }[]
    temperature?: number
    response_format?: { type: string; json_schema?: { strict: boolean; schema: Record<string, unknown> } }
  }
}

export type Reply = (response: ServerResponse, asked: Asked) => void

export interface StandIn {
  settings: ModelSettings
  asked: Asked[]
}

/** Answers each question by the next reply, and every other one with 418. Closed when the test ends. */
export async function standIn(replies: readonly Reply[], settings: Partial<ModelSettings> = {}): Promise<StandIn> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request).catch(error => {
      if (request.complete) throw error
      return null
    })) as Asked['body'] | null
    // Whoever asked left before it was all there.
    if (body === null) return
    const question = { path: request.url ?? '', headers: request.headers, body }
    asked.push(question)
    const reply = replies[asked.length - 1] ?? fails(418, 'no more was expected')
    reply(response, question)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    settings: { url: `http://127.0.0.1:${port}/v1`, name: 'parrot', key: undefined, timeout: 30, ...settings },
    asked,
  }
}

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer))
const PART = 997

/** A stream of parts, as most servers answer. */
export const says =
  (answer: unknown, finish = 'stop'): Reply =>
  response => {
    begin(response)
    const text = textOf(answer)
    for (let at = 0; at < text.length; at += PART) part(response, text.slice(at, at + PART))
    part(response, '', finish)
    response.end('data: [DONE]\n\n')
  }

/** All at once, though a stream was asked for. */
export const saysAtOnce =
  (answer: unknown): Reply =>
  response => {
    const choice = { index: 0, message: { role: 'assistant', content: textOf(answer) }, finish_reason: 'stop' }
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(JSON.stringify({ id: '1', object: 'chat.completion', choices: [choice] }))
  }

/** Half of an answer, and then the connection is gone. */
export const breaksOff =
  (answer: unknown): Reply =>
  response => {
    begin(response)
    const text = textOf(answer)
    response.write(event({ content: text.slice(0, text.length / 2) }), () => response.destroy())
  }

/** A stream that ends as if all were well, but is not whole. */
export const endsEarly =
  (answer: unknown): Reply =>
  response => {
    begin(response)
    part(response, textOf(answer))
    response.end()
  }

/** Headers, and then nothing. */
export const stalls: Reply = response => {
  begin(response)
  response.flushHeaders()
}

/** Not a word. */
export const silent: Reply = () => {}

/** White space without end. */
export const endless: Reply = response => {
  begin(response)
  const chunk = event({ content: ' '.repeat(100_000) })
  const more = () => {
    while (response.write(chunk));
  }
  response.on('drain', more)
  more()
}

/** An error as OpenAI has them; it may be tried again at once. */
export const fails =
  (status: number, message: string): Reply =>
  response => {
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
    response.end(JSON.stringify({ error: { message, type: 'error', code: null } }))
  }

/** A page, as a web server has them. */
export const page: Reply = response => {
  response.setHeader('content-type', 'text/html')
  response.end('<h1>Hello</h1>')
}

function begin(response: ServerResponse): void {
  response.setHeader('content-type', 'text/event-stream')
}

const event = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

const part = (response: ServerResponse, content: string, finish: string | null = null): void => {
  response.write(event({ content }, finish))
}
