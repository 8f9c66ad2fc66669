// A filter as the client writes it, as a tree: members, joined by and, or and not. Members of one object are joined by and.

import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql'
import { ClaimgraphError } from '../../domain/error.ts'

/** A filter's value after coercion. A null member is absent. */
export type Filter = Readonly<Record<string, unknown>>

export type Condition = { all: readonly Condition[] } | { any: readonly Condition[] } | { not: Condition } | Member

/** One thing that is asked for, answered by `cypher/filter/<name>.cypher`. */
export interface Member {
  /** `ClaimFilter.predicates` */
  name: string
  value: unknown
  /** What is asked of the claim that the member leads to, where it nests a filter. */
  within?: Condition
}

/** Filters inside filters, the outermost included. */
const MAX_DEPTH = 5
/** Members of a filter and of all filters inside it; an empty filter counts as one. Each may be a subquery, which takes Neo4j a tenth of a second to plan. */
const MAX_MEMBERS = 16

/** The tree of a filter. Throws BAD_USER_INPUT where it is too deep or too large. */
export function filterTree(type: GraphQLInputObjectType, filter: Filter | null | undefined): Condition {
  let count = 0
  return treeOf(type, filter ?? {}, 1)

  function treeOf(type: GraphQLInputObjectType, filter: Filter, depth: number): Condition {
    if (depth > MAX_DEPTH)
      throw new ClaimgraphError('BAD_USER_INPUT', `Expected filters to nest at most ${MAX_DEPTH} deep, but found more.`)
    const given = Object.values(type.getFields()).filter(({ name }) => (filter[name] ?? null) !== null)
    if (given.length === 0) counted()
    return { all: given.map(field => memberOf(field.name, getNamedType(field.type), filter[field.name])) }

    function memberOf(name: string, inner: unknown, value: unknown): Condition {
      if (!isInputObjectType(inner) || !('and' in inner.getFields())) {
        counted()
        return { name: `${type.name}.${name}`, value }
      }
      const nested = (filter: Filter) => treeOf(inner, filter, depth + 1)
      if (name === 'not') return { not: nested(value as Filter) }
      if (name !== 'and' && name !== 'or')
        return { name: `${type.name}.${name}`, value: null, within: nested(value as Filter) }
      const conditions = (value as readonly Filter[]).map(nested)
      if (conditions.length === 0) counted()
      return name === 'and' ? { all: conditions } : { any: conditions }
    }
  }

  function counted(): void {
    count += 1
    if (count > MAX_MEMBERS)
      throw new ClaimgraphError(
        'BAD_USER_INPUT',
        `Expected a filter to have at most ${MAX_MEMBERS} members in all, but found more.`,
      )
  }
}

/** Its members from left to right, those of nested filters after the one that nests them. */
export function membersOf(condition: Condition): Member[] {
  if ('all' in condition) return condition.all.flatMap(membersOf)
  if ('any' in condition) return condition.any.flatMap(membersOf)
  if ('not' in condition) return membersOf(condition.not)
  return [condition, ...(condition.within === undefined ? [] : membersOf(condition.within))]
}

/** What every item has to meet: members, and choices between conditions. */
export function demandsOf(condition: Condition): Exclude<Condition, { all: unknown }>[] {
  return 'all' in condition ? condition.all.flatMap(demandsOf) : [condition]
}

/** The members among these. */
export const membersDemanded = (condition: Condition): Member[] =>
  demandsOf(condition).filter((demand): demand is Member => 'name' in demand)
