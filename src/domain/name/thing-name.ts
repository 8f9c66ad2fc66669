// The name of a model or product taken apart: letters and digits are words of their own.

import { romanise } from './latin.ts'
import { normaliseKeepingDecimals } from './normalise.ts'
import { romanNumber } from './number.ts'

/** `words` for comparing; `cased` split at capitals as well, for initials: "PlayStation" is two. */
export type ThingName = { words: string[]; cased: string[] }

const MOST_WORDS = 24
const LIMIT = 5_000
const known = new Map<string, ThingName>()

export function thingName(name: string): ThingName {
  let thing = known.get(name)
  if (thing === undefined) {
    thing = read(name)
    if (known.size >= LIMIT) known.clear()
    known.set(name, thing)
  }
  return thing
}

// ---------------------------------------------------------------------------------------------------------------------

function read(name: string): ThingName {
  const normalised = romanise(normaliseKeepingDecimals(name).replace(/(?<=\d)\.(?=\d)/gu, 'dotdot')).replaceAll(
    'dotdot',
    '.',
  )
  const words = normalised
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/gu, ' ')
    .split(' ')
    .map(word => romanNumber(word, false) ?? word)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS)
  const cased = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/gu).filter(word => word !== '')
  return { words, cased: cased.map(word => word.toLowerCase()) }
}
