// What the members of a filter are asked with: the parameter `$value` of their files.

import { dateBounds } from '../../domain/date.ts'
import type { Member } from './filter-tree.ts'

type Range = Readonly<Record<string, string | null | undefined>>

/** A list has each value once; a range has both ends. */
export function parameterOf({ name, value }: Member): unknown {
  if (Array.isArray(value)) return [...new Set(value)]
  const member = name.slice(name.indexOf('.') + 1)
  return MADE[member]?.(value as Range) ?? value
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
