// What of an argument decides on a statement's text: which members a filter has and how they nest, which order and which way, but no
// values.

const STRUCTURAL = new Set(['filter', 'orderBy', 'first', 'after', 'last', 'before'])

/** True for arguments whose structure decides on the text. */
export const isStructural = (argument: string): boolean => STRUCTURAL.has(argument)

/**
 * Equal for arguments, or values inside them, that give the same text: a member that is null is not there, `true` and `false` ask for
 * opposite things, and of strings only those count that an order is made of.
 */
export function structureOf(value: unknown): string {
  if (value === undefined) return ''
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return ORDER_WORDS.has(value) ? value : '_'
  if (Array.isArray(value)) return value.every(isFilter) ? `[${value.map(structureOf).join(',')}]` : '_'
  if (typeof value !== 'object') return '_'
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined)
  return `{${members
    .map(([name, member]) => `${name}:${structureOf(member)}`)
    .sort()
    .join(',')}}`
}

/** The values of `field` and `direction`. Where such a word is a value of something else, a text is merely compiled twice. */
const ORDER_WORDS = new Set([
  'ASC',
  'DESC',
  'ID',
  'NAME',
  'TITLE',
  'PUBLISHED_ON',
  'PREDICATE',
  'SUBJECT',
  'AMOUNT',
  'AS_OF',
])

const isFilter = (value: unknown): boolean => typeof value === 'object' && value !== null
