// The load: requests over connections that are kept, one at a time on each.

import { Client } from 'undici'
import type { Contender } from '../contenders/start.ts'

export interface Connection {
  /** Posts the body and answers with the answer's. Throws where the status is none of success. */
  ask(body: string): Promise<string>
  close(): Promise<void>
}

/** The longest that anybody waits for an answer, in milliseconds. */
export const PATIENCE = 120_000

export function connection({ name, url }: Pick<Contender, 'name' | 'url'>): Connection {
  const client = new Client(url.origin, { headersTimeout: PATIENCE, bodyTimeout: PATIENCE })
  const headers = { 'content-type': 'application/json' }
  return {
    ask: async body => {
      const { statusCode, body: answer } = await client.request({ path: url.pathname, method: 'POST', headers, body })
      const text = await answer.text()
      if (statusCode !== 200) throw new Error(`${name} answers with status ${statusCode}: ${text.slice(0, 2000)}`)
      return text
    },
    close: () => client.destroy(),
  }
}
