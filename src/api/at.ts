// `@at`: the whole operation is asked at another time.

import { type GraphQLField, getDirectiveValues, type OperationDefinitionNode } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import { publishedEpochBy } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'
import type { Arguments } from './compile/arguments.ts'
import type { Operation } from './compile/selection.ts'
import type { Reader } from './reader.ts'

/** What an operation asks for: a member that it leaves out, or gives as null, is not there. */
interface AskedTime {
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

/** At which time the root fields of a request are read. */
export interface Time {
  /** Null: the published epoch, which a statement reads by itself. */
  epoch: number | null
  /** For the fields that take one. */
  asOf: string | undefined
  /** Set where the operation asks for another time. */
  at: AnsweredTime | undefined
}

/**
 * The time of an operation with so many root fields: what its `@at` asks for; else several agree on the published epoch. Throws
 * BAD_USER_INPUT where there is no such time.
 */
export async function timeOf(
  read: Reader,
  operation: Operation,
  node: OperationDefinitionNode,
  fieldCount: number,
): Promise<Time> {
  const asked = askedTime(operation, node)
  if (asked === null)
    return { epoch: fieldCount < 2 ? null : await publishedEpochBy(read), asOf: undefined, at: undefined }
  const at = await answeredTime(read, asked)
  return { epoch: at.epoch, asOf: asked.asOf, at }
}

/** What the operation's `@at` asks for; null where it asks for nothing. */
function askedTime({ schema, variables }: Operation, node: OperationDefinitionNode): AskedTime | null {
  const values = getDirectiveValues(schema.getDirective('at')!, node, variables) ?? {}
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  return given.length === 0 ? null : (Object.fromEntries(given) as AskedTime)
}

/** Whether the operation's `@at` has an `asOf`, whatever its value turns out to be. */
export const isDated = ({ directives = [] }: OperationDefinitionNode): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) => name.value === 'at' && given.some(each => each.name.value === 'asOf'),
  )

/** Finds the epoch that is asked for, in one statement. Throws BAD_USER_INPUT where there is none. */
async function answeredTime(read: Reader, { knownAt, epoch, asOf }: AskedTime): Promise<AnsweredTime> {
  if (knownAt !== undefined && epoch !== undefined)
    throw new ClaimgraphError('BAD_USER_INPUT', 'Expected at most one of knownAt and epoch in @at, but found both.')
  const [row] = await read(statement('read/epoch-at'), { knownAt, number: epoch })
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
