// What the members of a filter are asked with: the parameter `$value` of their files.

import { dateBounds } from '../../domain/date.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Member } from './filter-tree.ts'

type Range = Readonly<Record<string, string | null | undefined>>

/** Values in one list. */
const MAX_VALUES = 1000

/** A list has each value once; a range has both ends. Throws BAD_USER_INPUT for a list that is too long. */
export function parameterOf({ name, value }: Member): unknown {
  const member = name.slice(name.indexOf('.') + 1)
  checkLists(member, value)
  if (Array.isArray(value)) return [...new Set(value)]
  return MADE[member]?.(value as Range) ?? value
}

/** Also those inside an object. */
function checkLists(name: string, value: unknown): void {
  if (Array.isArray(value)) {
    if (value.length > MAX_VALUES)
      throw new ClaimgraphError(
        'BAD_USER_INPUT',
        `Expected "${name}" to list at most ${MAX_VALUES} values, but found ${value.length}.`,
      )
  } else if (typeof value === 'object' && value !== null)
    for (const [member, inner] of Object.entries(value)) checkLists(`${name}.${member}`, inner)
}

const MADE: Readonly<Record<string, (range: Range) => unknown>> = {
  amount: numbers,
  quantity: numbers,
  asOf: days,
  publishedOn: days,
}

/** Exact decimals as the floats that values are ordered by. */
function numbers({ min, max, ...of }: Range): unknown {
  return {
    ...of,
    min: Number(min ?? Number.NEGATIVE_INFINITY),
    max: Number(max ?? Number.POSITIVE_INFINITY),
  }
}

/** The first and the last day. A range that ends before it begins has no day. */
function days({ from, to }: Range): unknown {
  const first = typeof from === 'string' ? dateBounds(from).first : '0000-01-01'
  const last = typeof to === 'string' ? dateBounds(to).last : '9999-12-31'
  const [start, end] = first <= last ? [first, last] : ['9999-12-31', '0000-01-01']
  return { first: start, last: end }
}
