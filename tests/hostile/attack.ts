// A request that somebody sends who means no good, and how it is sent.

import { type IncomingMessage, type RequestOptions, request } from 'node:http'

export interface Attack {
  /** Of what kind it is: what the number of an attack is counted by. */
  family: string
  sent: Sent
  /** The same with a harmless text in place of the injected one: it must be answered with the same data. */
  twin?: Sent
}

export interface Sent {
  method: string
  /** With the search. */
  path: string
  headers: Readonly<Record<string, string>>
  body?: string | Buffer
}

export interface Reply {
  status: number
  type: string
  text: string
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** A question as clients ask it. */
export const posted = (query: unknown, variables?: unknown, others: object = {}): Sent =>
  raw(JSON.stringify({ query, ...(variables !== undefined && { variables }), ...others }))

/** Any body in place of a question. */
export const raw = (body: string | Buffer, headers: Readonly<Record<string, string>> = JSON_TYPE): Sent => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
})

/** Sends it, and resolves with what comes back. The server may hang up on a body that it doesn't want, but only after its answer. */
export function send(url: string, { method, path, headers, body }: Sent): Promise<Reply> {
  const { hostname, port } = new URL(url)
  const options: RequestOptions = { hostname, port, method, path, headers: { ...headers } }
  if (body !== undefined) options.headers = { ...headers, 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const sending = request(options, response => {
      sending.off('error', reject).on('error', () => {})
      text(response).then(
        answer =>
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text: answer }),
        reject,
      )
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

async function text(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** All of the attack: what to send again. */
export function shown({ family, sent: { method, path, headers, body = '' } }: Attack): string {
  const isText = typeof body === 'string' || Buffer.from(body.toString('utf8')).equals(body)
  const content = isText ? body.toString() : `(base64) ${body.toString('base64')}`
  return [`${family}: ${method} ${path}`, JSON.stringify(headers), content].join('\n')
}
