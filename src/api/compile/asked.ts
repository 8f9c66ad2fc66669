// What a connection is asked for by its arguments: the structure when it is compiled, the values for each request.

import { type GraphQLField, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql'
import type { Arguments } from './arguments.ts'
import { bindingHash, decodeCursor, type SortKey } from './cursor.ts'
import { type Condition, type Filter, filterTree, membersOf } from './filter-tree.ts'
import { parameterOf } from './filter-value.ts'
import { DEFAULT_ORDERS, type OrderBy } from './order.ts'
import { connectionSize, type PageArguments } from './page.ts'

/** A list that pages are taken from. */
export interface List {
  /** What cursors are bound to by name. */
  name: string
  field: GraphQLField<unknown, unknown>
  /** What holds of all its items, whatever the client asks for. */
  filter: Filter
}

/** The values for one request. */
export interface Asked {
  size: number
  after: SortKey[] | null
  before: SortKey[] | null
  /** What its cursors are bound to. */
  bound: string
  /** The members' parameters. */
  values: unknown[]
}

const inputOf = ({ args }: GraphQLField<unknown, unknown>, name: string): GraphQLInputObjectType | undefined => {
  const type = getNamedType(args.find(each => each.name === name)?.type)
  return isInputObjectType(type) ? type : undefined
}

/** The filter of the list and that of the client, as one. Throws BAD_USER_INPUT where that of the client is too large. */
export function filterAsked({ field, filter }: List, args: Arguments): Condition {
  const type = inputOf(field, 'filter')
  if (type === undefined) return { all: [] }
  return { all: [filterTree(type, filter), filterTree(type, args.filter as Filter | null | undefined)] }
}

/** The order asked for, or the usual one; null where a list has but one. */
export function orderAsked({ field }: List, args: Arguments): { type: string; order: OrderBy } | null {
  const type = inputOf(field, 'orderBy')?.name.replace(/Order$/, '')
  if (type === undefined) return null
  return {
    type,
    order: (args.orderBy as OrderBy | null | undefined) ?? { field: DEFAULT_ORDERS[type]!, direction: 'ASC' },
  }
}

/** Throws BAD_USER_INPUT for a size, a cursor or a filter that the list can't have. */
export function asked(list: List, args: Arguments, keyCount: number): Asked {
  const { after, before } = args as PageArguments
  const bound = bindingHash(
    list.name,
    orderAsked(list, args)?.order ?? null,
    sortedLists([list.filter, args.filter ?? {}]),
  )
  const keysOf = (argument: string, cursor: string | null | undefined) =>
    typeof cursor === 'string' ? decodeCursor(bound, argument, cursor, keyCount) : null
  const values = membersOf(filterAsked(list, args)).map(parameterOf)
  const size = connectionSize(args as PageArguments)
  return { size, after: keysOf('after', after), before: keysOf('before', before), bound, values }
}

/** Parameters with which a statement finds nothing: whoever shapes the page throws what is wrong. */
export const NOTHING_ASKED: Asked = { size: -1, after: null, before: null, bound: '', values: [] }

/** Lists of values in one order, each value once: they ask for the same. Texts are as Neo4j gets them. */
function sortedLists(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) {
    const items = value.map(sortedLists)
    return items.every(each => typeof each === 'string') ? [...new Set(items)].sort() : items
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, sortedLists(member)]))
}
