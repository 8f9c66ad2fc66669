// API keys: who may ask at all.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** True if the request carries a key that opens the API. */
export type Lock = (headers: IncomingHttpHeaders) => boolean

/** With `Authorization: Bearer …` or `x-api-key`. Without any keys the API is open. */
export function lock(keys: readonly string[]): Lock {
  const known = keys.map(hashOf)
  return headers => {
    if (known.length === 0) return true
    // Hashes of one length, all of them, each in constant time: how long it takes says nothing about any key.
    return keysIn(headers)
      .map(sha256)
      .flatMap(presented => known.map(hash => timingSafeEqual(hash, presented)))
      .includes(true)
  }
}

/** Both, since a proxy may use one of the headers for itself. An empty key opens nothing: configured ones are longer (config.ts). */
const keysIn = ({ authorization, 'x-api-key': key }: IncomingHttpHeaders): string[] => [
  /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? '',
  typeof key === 'string' ? key : '',
]

const HASHED = /^sha256:([0-9a-f]{64})$/i

function hashOf(key: string): Buffer {
  const hex = HASHED.exec(key)?.[1]
  return hex === undefined ? sha256(key) : Buffer.from(hex, 'hex')
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()
