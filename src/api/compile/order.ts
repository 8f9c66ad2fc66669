// Orders: `cypher/order/<Type>.<FIELD>.cypher` each, upwards. Where what is null comes last, the key before it says so (`x IS NULL, x`).
// `<Type>.<FIELD>.<member>.cypher` stands in for it where a filter has that member at its top: it may lean on what that says.

import { statement, statementNames } from '../../graph/statement.ts'
import { type Condition, membersDemanded } from './filter-tree.ts'
import { type Fragment, parseFragment } from './fragment.ts'
import type { Key } from './keyset.ts'
import { type Use, useOf } from './use.ts'

/** The order in which a type's lists are where none is asked for. */
export const DEFAULT_ORDERS: Readonly<Record<string, string>> = {
  Claim: 'PREDICATE',
  Conflict: 'PREDICATE',
  Entity: 'ID',
  Source: 'ID',
}

export interface OrderBy {
  field: string
  direction: 'ASC' | 'DESC'
}

/** An order in its place. */
export interface Order {
  name: string
  /** All that it is ordered by. */
  keys: readonly Key[]
  /** Of these, the first ones that are the same for all items. */
  fixed: number
  /** What it finds out of each node, and the variables in which that is. */
  body: string
  variables: readonly string[]
  /** What always holds of its keys: without it, Neo4j would not take them from an index. */
  condition: string
}

/** The order of the nodes that `use` finds. */
export function orderIn(type: string, { field, direction }: OrderBy, filter: Condition, use: Use): Order {
  const plain = `${type}.${field}`
  const name =
    membersDemanded(filter)
      .map(member => `${plain}.${member.name.slice(member.name.indexOf('.') + 1)}`)
      .find(hasOrder) ?? plain
  const { text, fragment: parsed } = useOf(order(name), '', use.number, `_o${use.number}`, use.variable('node'))
  const texts = parsed.order.map(text)
  const known = order(plain).order.map(tokens => tokens.map(token => token.text).join(''))
  const own = parsed.order.map(tokens => tokens.map(token => token.text).join(''))
  const flag = (key: string) => key.endsWith(' IS NULL')
  return {
    name,
    keys: texts.map((key, index) => ({
      text: key,
      down: direction === 'DESC' && !flag(key),
      nullable: index > 0 && texts[index - 1] === `${key} IS NULL`,
    })),
    fixed: own.findIndex(key => known.includes(key)),
    body: text(withoutHead(parsed)),
    variables: [...new Set(parsed.order.flatMap(tokens => tokens.filter(isFound).map(token => text([token]))))],
    condition: text(parsed.condition),
  }
}

const isFound = ({ kind, text }: Fragment['body'][number]): boolean => kind === 'variable' && text !== 'node'

/** Its body without `MATCH (node:Type)`. */
function withoutHead({ body }: Fragment): Fragment['body'] {
  return body.slice(body.findIndex(token => token.text === ')') + 1)
}

let names: ReadonlySet<string> | undefined
function hasOrder(name: string): boolean {
  names ??= new Set(statementNames('order'))
  return names.has(name)
}

const orders = new Map<string, Fragment>()
function order(name: string): Fragment {
  const parsed = orders.get(name) ?? parseFragment(name, statement(`order/${name}`))
  orders.set(name, parsed)
  return parsed
}
