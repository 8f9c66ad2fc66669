// The order of a list as its keys, and what comes after or before an item in it.

/** One expression that a list is ordered by. Neo4j orders by it downwards where `down`. */
export interface Key {
  text: string
  down: boolean
  /** True if it may be null. A key before it then says whether it is, so that null equals null. */
  nullable: boolean
}

/** The keys as ORDER BY takes them. */
export const orderBy = (keys: readonly Key[]): string =>
  keys.map(({ text, down }) => (down ? `${text} DESC` : text)).join(', ')

/** The other way round. */
export const reversed = (keys: readonly Key[]): Key[] => keys.map(key => ({ ...key, down: !key.down }))

/**
 * The items behind the one whose keys are in `parameter`, in parts that don't overlap: those that are equal to it in all keys before
 * the last one, the last but one, … the first, and come behind it in that. An index that has the keys seeks each of the parts.
 */
export function partsBehind(keys: readonly Key[], parameter: string): string[] {
  return keys.map((_, index) => behindIn(keys, parameter, keys.length - 1 - index).join(' AND '))
}

/** The same in one condition. What holds of the first key in each case is said beside it: it lets an index begin there. */
export function behind(keys: readonly Key[], parameter: string): string {
  const parts = partsBehind(keys, parameter).map(part => `(${part})`)
  if (parts.length === 1) return parts[0]!
  const [first] = keys as [Key]
  return `${first.text} ${first.down ? '<=' : '>='} ${parameter}[0] AND (${parts.join(' OR ')})`
}

function behindIn(keys: readonly Key[], parameter: string, last: number): string[] {
  return keys.slice(0, last + 1).map(({ text, down, nullable }, index) => {
    const value = `${parameter}[${index}]`
    if (index === last) return `${text} ${down ? '<' : '>'} ${value}`
    return nullable ? `(${text} = ${value} OR ${text} IS NULL)` : `${text} = ${value}`
  })
}
