// The oracle: graphql-js with one resolver for every field, which runs the field's fragment on its own for every object, one by
// one. It shares the SDL, the fragments' texts and the domain with the API, and nothing of the compiler.

import { setImmediate } from 'node:timers/promises'
import {
  execute,
  type GraphQLResolveInfo,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { executableSchema } from '../../src/api/schema.ts'
import type { Rates } from '../../src/domain/rates/rates.ts'
import { type Columns, type Fragments, familyOf, hasFragment, type Run, type Thing } from './fragments.ts'
import { listOf } from './lists.ts'
import { checkSize, Refused } from './pages.ts'
import { type Asked, SPECIAL } from './special.ts'

export type Path = readonly (string | number)[]
export interface Failure {
  code: string
  path: Path
}

export interface NaiveAnswer {
  data: unknown
  /** All that went wrong, also where null propagation took the place out of `data`. */
  failures: Failure[]
}

export type Naive = (query: string, variables: Columns) => Promise<NaiveAnswer>

/** Answers valid questions as the API has to, `extensions` left out. */
export function naive(fragments: Fragments, rates: Rates): Naive {
  const schema = executableSchema()
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOf
    // Those of the introspection are graphql's own, which all schemas of the process share.
    if (isObjectType(type) && !isIntrospectionType(type))
      for (const field of Object.values(type.getFields())) field.resolve = resolve
  }
  return async (query, variables) => {
    const document = parse(query)
    const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode
    const at = getDirectiveValues(schema.getDirective('at')!, operation, variables) ?? {}
    const epoch = at.epoch ?? (await fragments.run('published-epoch', {}))[0]?.epoch
    const run: Run = (name, parameters) => fragments.run(name, { ...parameters, epoch })
    const contextValue: Asked = { run, rates, asOf: at.asOf, failures: [], running: new Set() }
    const { data, errors = [] } = await execute({ schema, document, variableValues: variables, contextValue })
    await ended(contextValue)
    // Variables that don't fit; a null where there can be none is ours.
    const failures = errors.flatMap(({ message, path, originalError }) =>
      originalError === undefined
        ? [{ code: /^Cannot return null/.test(message) ? message : REFUSED, path: path ?? [] }]
        : [],
    )
    return { data: data ?? null, failures: [...contextValue.failures, ...failures] }
  }
}

const REFUSED = 'BAD_USER_INPUT'

const typeOf = (value: { thing?: string; __typename?: string }): string => (value.thing ?? value.__typename)!

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && 'thing' in value

/** graphql-js doesn't wait for the fields beside one whose error has taken their parent away: what is wrong with them, too, comes later. */
async function ended({ running }: Asked): Promise<void> {
  do {
    await Promise.allSettled(running)
    // What has ended may have begun something else.
    await setImmediate()
  } while (running.size > 0)
}

async function resolve(source: unknown, args: Columns, asked: Asked, info: GraphQLResolveInfo): Promise<unknown> {
  const value = resolved(source, args, asked, info)
  asked.running.add(value)
  try {
    return await value
  } finally {
    asked.running.delete(value)
  }
}

async function resolved(source: unknown, args: Columns, asked: Asked, info: GraphQLResolveInfo): Promise<unknown> {
  try {
    if (source === undefined) return await answer({ thing: 'Query', id: '', element: '' }, args, asked, info)
    if (isThing(source)) return await answer(source, args, asked, info)
    const value = (source as Columns)[info.fieldName]
    return typeof value === 'function' ? await value(args) : value
  } catch (error) {
    asked.failures.push({ code: error instanceof Refused ? REFUSED : `${error}`, path: pathOf(info.path) })
    throw error
  }
}

const pathOf = ({ prev, key }: GraphQLResolveInfo['path']): Path => [...(prev === undefined ? [] : pathOf(prev)), key]

async function answer(thing: Thing, args: Columns, asked: Asked, info: GraphQLResolveInfo): Promise<unknown> {
  const { fieldName: name } = info
  const [type, family] = [thing.thing, familyOf(thing.thing)]
  const special = SPECIAL[`${type}.${name}`] ?? SPECIAL[`${family}.${name}`]
  if (special !== undefined) return await special(thing, args, asked, info)
  const fragment = [`${type}.${name}`, `${family}.${name}`].find(hasFragment)
  if (fragment !== undefined) return await found(fragment, thing, args, asked, info)
  const [columns] = await asked.run(family, { this: thing })
  return columns?.[name]
}

/** What the fragment finds, as the field's type has it. */
async function found(
  fragment: string,
  thing: Thing,
  args: Columns,
  { run }: Asked,
  { returnType }: GraphQLResolveInfo,
): Promise<unknown> {
  const type = getNamedType(returnType)
  if (type.name.endsWith('Connection')) return await listOf(fragment, await run(fragment, { this: thing }), args, run)
  checkSize(args.first)
  const rows = await run(fragment, { ...args, this: thing })
  if (!isCompositeType(type)) return rows[0]?.value
  const items = rows.map(row => row.node ?? row)
  return isListType(getNullableType(returnType)) ? items : items[0]
}
