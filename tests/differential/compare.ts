// The answer of the API beside that of the oracle.

import type { Answer } from '../harness.ts'
import type { NaiveAnswer, Path } from './naive.ts'
import { PREFIX } from './pages.ts'

export interface Compared {
  /** Where they differ first, and how; null where they don't. */
  difference: string | null
  /** The API's cursors by the oracle's. */
  cursors: ReadonlyMap<string, string>
}

/** Cursors are equal where each stands in the same places as its twin; errors, where each is one that the oracle has met. */
export function compared(answer: Answer, expected: NaiveAnswer): Compared {
  const cursors = new Map<string, string>()
  const twins = new Map<string, string>()
  const difference = inData(answer.data ?? null, expected.data, []) ?? inErrors(answer, expected)
  return { difference, cursors }

  function inData(found: unknown, wanted: unknown, path: Path): string | null {
    if (typeof wanted === 'string' && wanted.startsWith(PREFIX) && typeof found === 'string') {
      const [known, twin] = [cursors.get(wanted) ?? found, twins.get(found) ?? wanted]
      cursors.set(wanted, found)
      twins.set(found, wanted)
      return known === found && twin === wanted ? null : differ(path, `another cursor than ${known}`, found)
    }
    if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
      return first(wanted.map((each, index) => () => inData(found[index], each, [...path, index])))
    if (isObject(wanted) && isObject(found)) {
      const [keys, others] = [Object.keys(wanted), Object.keys(found)]
      if (keys.join() !== others.join()) return differ(path, `the fields ${keys}`, `the fields ${others}`)
      return first(keys.map(key => () => inData(found[key], wanted[key], [...path, key])))
    }
    return Object.is(found, wanted) ? null : differ(path, wanted, found)
  }
}

function inErrors({ errors = [] }: Answer, { failures }: NaiveAnswer): string | null {
  const met = failures.map(({ code, path }) => JSON.stringify([code, path]))
  const shown = errors.map(({ path, extensions }) => JSON.stringify([extensions?.code, path ?? []]))
  const strange = shown.find(error => !met.includes(error))
  if (strange !== undefined) return `an error that the oracle has not met (${met.join(', ') || 'none'}): ${strange}`
  return shown.length === 0 && met.length > 0 ? `no error, where the oracle met ${met.join(', ')}` : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check()
    if (found !== null) return found
  }
  return null
}

const differ = (path: Path, wanted: unknown, found: unknown): string =>
  `at ${path.join('.') || 'the top'}: expected ${shown(wanted)}, but found ${shown(found)}`

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 400) ?? 'nothing'
