// Answers of all contenders in one form, so that they can be compared: connections as lists, nothing for null, values as one object.

type Members = Record<string, unknown>

/** The plain form of any part of an answer. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value ?? undefined
  const { edges, ...rest } = value as Members & { edges?: { node: unknown }[] }
  if (edges !== undefined) {
    const items = edges.map(({ node }) => plain(node))
    return 'totalCount' in rest ? { totalCount: rest.totalCount, items } : items
  }
  const members = Object.entries(rest).flatMap(([name, member]): [string, unknown][] => {
    const made = SINGLE.has(name) ? plain(only(member)) : plain(member)
    return isEmpty(made) && !Array.isArray(made) ? [] : [[name, made]]
  })
  return withValue(Object.fromEntries(members))
}

/** What @neo4j/graphql has as lists, though there is one at most. */
const SINGLE = new Set(['subject', 'object', 'source', 'claim'])
const only = (member: unknown): unknown => (Array.isArray(member) ? (member[0] ?? null) : member)

/** Without the order of citations and aliases, which @neo4j/graphql cannot give as the product does. They are asked for whole. */
export function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const made = unordered(member)
      const isList = name === 'citations' || name === 'aliases'
      return [name, isList ? (made as Members[]).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : made]
    }),
  )
}
const keyOf = (member: Members): string => String(member.id ?? member.name)

const isEmpty = (member: unknown): boolean =>
  member === undefined || member === null || (typeof member === 'object' && Object.keys(member).length === 0)

/** What a claim says, where it stands among the claim's own members. */
const VALUE = ['amount', 'currency', 'number', 'unit', 'text', 'date']

function withValue(members: Members): Members {
  if (members.predicate === undefined && !('citations' in members)) return members
  const value = Object.fromEntries(VALUE.flatMap(name => (members[name] === undefined ? [] : [[name, members[name]]])))
  if (Object.keys(value).length === 0) return members
  const others = Object.fromEntries(Object.entries(members).filter(([name]) => !VALUE.includes(name)))
  return { ...others, value }
}

/** The claims of an entity as subject and as object, as one list in the order of the product. */
export function merged(about: readonly unknown[], to: readonly unknown[], first: number): unknown[] {
  const claims = new Map([...about, ...to].map(claim => [(claim as Members).id, claim as Members]))
  return inOrder([...claims.values()]).slice(0, first)
}

/** By predicate and id. */
export const inOrder = <T>(claims: readonly T[]): T[] =>
  claims.toSorted((a, b) => (orderKey(a as Members) < orderKey(b as Members) ? -1 : 1))
const orderKey = ({ predicate, id }: Members): string => `${predicate ?? ''} ${id}`
