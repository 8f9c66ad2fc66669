// A page of a list as Cypher: from where its filter starts or an index has its order, between cursors, in the list's order or backwards.

import type { FilterText, Parted } from './filter.ts'
import { behind, type Key, orderBy, partsBehind, reversed } from './keyset.ts'
import type { Order } from './order.ts'
import type { Use } from './use.ts'

export interface Listing {
  /** Clauses that leave the page in the variables of `use` and of the order; and how its rows are ordered. */
  page(guard: string): string
  walk: string
  /** The sort keys that a cursor holds. */
  keys: readonly Key[]
  /** Clauses that leave all nodes, page or not. */
  all(guard: string): string
  /** The same as `page`, from a list of all nodes. */
  pageOf(nodes: string): string
}

/** Which way the page is walked, and between which cursors. */
export interface Way {
  backward: boolean
  after: boolean
  before: boolean
}

export function listing(use: Use, filter: FilterText, order: Order, { backward, after, before }: Way): Listing {
  const { fragment, number } = use
  const node = use.variable('node')
  const [afterKeys, beforeKeys, limit] = [`$after_${number}`, `$before_${number}`, `$limit_${number}`]
  const isRoot = fragment.thisLabel === null
  const start = isRoot ? filter.start(order.name) : undefined
  const keys = order.keys.slice(order.fixed)
  const walked = backward ? reversed(keys) : keys
  const walk = orderBy(backward ? reversed(order.keys) : order.keys)
  const page = `ORDER BY ${walk} LIMIT ${limit}`
  const ahead = backward ? (before ? beforeKeys : undefined) : after ? afterKeys : undefined
  const end = backward ? (after ? behind(keys, afterKeys) : '') : before ? behind(reversed(keys), beforeKeys) : ''
  const isIndexed = isRoot && start === undefined && order.body === ''
  return { page: isIndexed ? fromIndex : sorted, walk, keys, all: guard => found(guard), pageOf }

  function found(guard: string, ...conditions: string[]): string {
    const source = use.source(guard, all(filter.condition(start?.met), ...conditions))
    return start === undefined ? source : `${start.clauses} ${source}`
  }

  /** All that is found, sorted. */
  function sorted(guard: string): string {
    const between = all(order.condition, ahead === undefined ? '' : behind(walked, ahead), end)
    if (order.body === '') return `${found(guard, between)} ${use.narrowed(order.variables)} ${page}`
    return pageAmong(`${found(guard)} ${order.body}`)
  }

  function pageOf(nodes: string): string {
    return pageAmong(`UNWIND ${nodes} AS ${node} ${order.body}`)
  }

  function pageAmong(clauses: string): string {
    const between = all(order.condition, ahead === undefined ? '' : behind(walked, ahead), end)
    return `${clauses} WITH *${between === '' ? '' : ` WHERE ${between}`} ${use.narrowed(order.variables)} ${page}`
  }

  /** As much as the page takes of what an index has in that order. */
  function fromIndex(): string {
    const parted = filter.parted(order.name)
    const inParts = ahead !== undefined && !keys.some(({ nullable }) => nullable)
    const between = ahead !== undefined && !inParts ? behind(walked, ahead) : ''
    if (!inParts && parted === undefined) return `${found('', order.condition, between, end)} ${use.narrowed()} ${page}`
    const parts = inParts ? partsBehind(walked, ahead) : [between]
    const texts = parts.map((part, index) => {
      if (parted === undefined) return one(part)
      if (!inParts || parted.property !== walked[0]!.text) return each(parted, parted.values, part)
      // Where a part has one value of the property, an index needs no list; the last part has those behind the cursor's.
      if (index < parts.length - 1) return one(part)
      const isBehind = `each ${walked[0]!.down ? '<' : '>'} ${ahead}[0]`
      return each(parted, `[each IN ${parted.values} WHERE ${isBehind}]`, '')
    })
    return `CALL (epoch) { ${texts.join(' UNION ALL ')} } ${use.narrowed()} ${page}`

    function one(part: string): string {
      return `${found('', order.condition, part, end)} RETURN ${node} ${page}`
    }
  }

  /** A page under each of the values, and of all these the page. */
  function each({ member, property }: Parted, values: string, part: string): string {
    const wanted = `wanted_${number}`
    const conditions = all(`${property} = ${wanted}`, filter.condition(member), order.condition, part, end)
    // An index under the property has the order only behind it.
    const own = walked[0]!.text === property ? walk : `${property}${walked[0]!.down ? ' DESC' : ''}, ${walk}`
    const under = `${use.source('', conditions)} RETURN ${node} ORDER BY ${own} LIMIT ${limit}`
    return `UNWIND ${values} AS ${wanted} CALL (epoch, ${wanted}) { ${under} } RETURN ${node} ${page}`
  }
}

const all = (...conditions: string[]): string =>
  conditions
    .filter(condition => condition !== '' && condition !== 'true')
    .map(condition => `(${condition})`)
    .join(' AND ')
