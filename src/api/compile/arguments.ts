// The arguments of the branches. What GraphQL itself refuses (a null for a default) is an error of the branch's field: it has a place
// only when that field is shaped, and none where it is never reached.

import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues } from 'graphql'
import { ClaimgraphError } from '../../domain/error.ts'
import { attempt } from './attempt.ts'

export type Arguments = Readonly<Record<string, unknown>>

/** The arguments of each branch in one request, or what is wrong with them. */
export type Given = readonly (Arguments | ClaimgraphError)[]

/** Throws BAD_USER_INPUT. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Arguments {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    throw error instanceof GraphQLError ? new ClaimgraphError('BAD_USER_INPUT', error.message) : error
  }
}

/** Throws what is wrong with them. */
export function givenTo(given: Given, branch: number): Arguments {
  const found = given[branch]!
  if (found instanceof ClaimgraphError) throw found
  return found
}

/** The same for all that is asked of one branch, worked out once for each request. Throws what `work` throws. */
export function oncePerRequest<T>(branch: number, work: (args: Arguments) => T): (given: Given) => T {
  const known = new WeakMap<Given, { result: T | ClaimgraphError }>()
  return given => {
    const found = known.get(given) ?? { result: attempt(() => work(givenTo(given, branch))) }
    known.set(given, found)
    if (found.result instanceof ClaimgraphError) throw found.result
    return found.result
  }
}
