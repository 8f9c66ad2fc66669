// What the browser tests are told about the servers that somebody else started, and where they leave their pictures.

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A variable that a test cannot do without; its absence is a failure, never a skip. */
export function required(name: string, what: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set: it must give ${what}`)
  return value
}

/** The file for a screenshot of that name; its folder exists. */
export function screenshot(name: string): string {
  const folder = fileURLToPath(new URL('../../.claimgraph/screenshots/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  return `${folder}${name}.png`
}
