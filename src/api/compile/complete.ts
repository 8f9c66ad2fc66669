// What GraphQL makes of a value (specification, section 6.4.3 "Value Completion"), as far as it takes no resolving: leaves are
// coerced, and a null is refused where there can be none. Objects have been completed when they were shaped.

import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

/** Throws where the value cannot stand in the response: graphql-js then has the last word. */
export type Complete = (value: unknown) => unknown

/** The completion of values of one type. */
export function completionOf(type: GraphQLOutputType): Complete {
  if (isNonNullType(type)) {
    const complete = completionOf(type.ofType)
    return value => {
      const completed = complete(value)
      if (completed === null) throw new TypeError(`a value of type ${type} was expected, but there is none`)
      return completed
    }
  }
  const complete = isListType(type) ? completionOfList(type.ofType) : isLeafType(type) ? coercionOf(type) : unchanged
  return value => (value === null || value === undefined ? null : complete(value))
}

const unchanged: Complete = value => value

function completionOfList(type: GraphQLOutputType): Complete {
  const complete = completionOf(type)
  return items => (items as unknown[]).map(complete)
}

/** What graphql-js would make of it; the usual values, which it would leave as they are, don't go there. */
function coercionOf(type: GraphQLLeafType): Complete {
  const isUsual = USUAL.get(type) ?? (() => false)
  return value => {
    if (isUsual(value)) return value
    const coerced = type.serialize(value)
    if (coerced === null || coerced === undefined) throw new TypeError(`a value of type ${type} was expected`)
    return coerced
  }
}

const isText = (value: unknown): boolean => typeof value === 'string'
const USUAL = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLBoolean, value => typeof value === 'boolean'],
  [GraphQLInt, value => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31],
])
