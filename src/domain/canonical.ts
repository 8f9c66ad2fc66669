// Canonical JSON (RFC 8785) and the hashes over it: equal content gives equal bytes, whatever the order of the keys.

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Canonical JSON of a plain value. Members that are null or undefined count as absent: "not said" has one form only. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(withoutNulls(value))
  if (text === undefined) throw new TypeError(`a value that JSON can carry was expected, but got: ${typeof value}`)
  return text
}

/** SHA-256 as 64 lower-case hexadecimal digits. Text is hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** `prefix_` and the first 128 bits of SHA-256 over the canonical JSON of `content`: the identity of what it says. */
export function contentId(prefix: string, content: unknown): string {
  return `${prefix}_${sha256(canonicalJson(content)).slice(0, 32)}`
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([key, member]) => [key, withoutNulls(member)]),
  )
}
