// What of an argument decides on a statement's text: which members a filter has and how they nest, which order and which way, whether a
// name is given, but no values.

import { type GraphQLEnumType, type GraphQLSchema, isEnumType } from 'graphql'

const STRUCTURAL = new Set(['filter', 'orderBy', 'first', 'after', 'last', 'before', 'name'])

/** True for arguments whose structure decides on the text. */
export const isStructural = (argument: string): boolean => STRUCTURAL.has(argument)

/** What of an argument's value, or of a value inside it, decides on the text. */
export type StructureOf = (value: unknown) => string

const known = new WeakMap<GraphQLSchema, StructureOf>()

/** The structure of arguments of this schema. */
export function structureIn(schema: GraphQLSchema): StructureOf {
  const found = known.get(schema) ?? structureWith(orderWords(schema))
  known.set(schema, found)
  return found
}

/**
 * Equal for arguments, or values inside them, that give the same text: a member that is null is not there, `true` and `false` ask for
 * opposite things, and of strings only those count that an order is made of.
 */
function structureWith(words: ReadonlySet<string>): StructureOf {
  return structureOf

  function structureOf(value: unknown): string {
    if (value === undefined) return ''
    if (value === null) return 'null'
    if (typeof value === 'boolean') return String(value)
    if (typeof value === 'string') return words.has(value) ? value : '_'
    if (Array.isArray(value)) return value.every(isFilter) ? `[${value.map(structureOf).join(',')}]` : '_'
    if (typeof value !== 'object') return '_'
    const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined)
    return `{${members
      .map(([name, member]) => `${name}:${structureOf(member)}`)
      .sort()
      .join(',')}}`
  }
}

/** The values of `field` and `direction`. Where such a word is a value of something else, a text is merely compiled twice. */
const orderWords = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter(type => isEnumType(type) && /Order(Field|Direction)$/.test(type.name))
      .flatMap(type => (type as GraphQLEnumType).getValues().map(({ name }) => name)),
  )

const isFilter = (value: unknown): boolean => typeof value === 'object' && value !== null
