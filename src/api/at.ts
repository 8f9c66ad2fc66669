// `@at`: the whole operation is asked at another time.

import { type GraphQLField, type GraphQLResolveInfo, getDirectiveValues, type OperationDefinitionNode } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, read } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import type { Arguments } from './compile/binding.ts'

/** What the operation asks for: a member that it leaves out, or gives as null, is not there. */
export interface AskedTime {
  knownAt?: string
  epoch?: number
  asOf?: string
}

/** `extensions.at`: the time that the answer is of. */
export interface AnsweredTime {
  epoch: number
  /** Null for epoch 0, at which nothing was published. */
  publishedAt: string | null
  knownAt?: string
  asOf?: string
}

/** What the operation's `@at` asks for; null where it asks for nothing. */
export function askedTime({ schema, operation, variableValues }: GraphQLResolveInfo): AskedTime | null {
  const values = getDirectiveValues(schema.getDirective('at')!, operation, variableValues) ?? {}
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  return given.length === 0 ? null : (Object.fromEntries(given) as AskedTime)
}

/** Whether the operation's `@at` has an `asOf`, whatever its value turns out to be. */
export const isDated = ({ directives = [] }: OperationDefinitionNode): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) => name.value === 'at' && given.some(each => each.name.value === 'asOf'),
  )

/** Finds the epoch that is asked for, in one statement. Throws BAD_USER_INPUT where there is none. */
export async function answeredTime(graph: Graph, { knownAt, epoch, asOf }: AskedTime): Promise<AnsweredTime> {
  if (knownAt !== undefined && epoch !== undefined)
    throw new ClaimgraphError('BAD_USER_INPUT', 'Expected at most one of knownAt and epoch in @at, but found both.')
  const [row] = await read(graph, statement('read/epoch-at'), { knownAt, number: epoch })
  const [published, number, publishedAt] = (row ?? [0, epoch ?? 0, null]) as [number, number, string | null]
  if (number < 0 || number > published)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `Expected the epoch of @at to be from 0 to ${published}, the published one, but found ${number}.`,
    )
  return { epoch: number, publishedAt, ...(knownAt !== undefined && { knownAt }), ...(asOf !== undefined && { asOf }) }
}

/** A field's arguments, with the operation's `asOf` where the field takes one and is given none (or null). */
export function withAsOf(field: GraphQLField<unknown, unknown>, args: Arguments, asOf: string | undefined): Arguments {
  const takesOne = field.args.some(({ name }) => name === 'asOf')
  return takesOne && asOf !== undefined ? { ...args, asOf: args.asOf ?? asOf } : args
}
