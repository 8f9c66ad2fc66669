// The schema: hand-written SDL, one resolver for every root field, and scalars that check what comes in.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  Kind,
} from 'graphql'
import { brief } from '../domain/brief.ts'
import { isPartialDate } from '../domain/date.ts'
import { inUtc, isInstant } from '../domain/instant.ts'
import { isCurrency } from '../domain/money.ts'
import { Failure, type Shaped, TYPE } from './compile/plan.ts'
import { describeAlike } from './describe.ts'
import type { Answer } from './read.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'schema')

/** The SDL as it stands in schema/, all files together. */
export function typeDefinitions(): string {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n')
}

interface ScalarInput {
  expected: string
  accepts: (text: string) => boolean
  /** What is read in its place. */
  canonical?: (text: string) => string
}

const SCALARS: Readonly<Record<string, ScalarInput>> = {
  Decimal: { expected: 'an exact decimal such as "12.5"', accepts: text => /^-?\d+(\.\d+)?$/.test(text) },
  PartialDate: { expected: 'a date such as "2026", "2026-05", "2026-05-14" or "2025/2026"', accepts: isPartialDate },
  DateTime: { expected: 'a time such as "2026-05-14T09:30:00Z"', accepts: isInstant, canonical: inUtc },
  CurrencyCode: { expected: 'an ISO 4217 code such as "CNY"', accepts: isCurrency },
}

/** The schema, for what has been read and shaped (execute.ts). */
export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefinitions())
  describeAlike(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    const scalar = SCALARS[type.name]
    if (isAbstractType(type)) type.resolveType = shapedType
    if (isScalarType(type) && scalar !== undefined) checkInput(type, scalar)
    if (isObjectType(type) && !isIntrospectionType(type))
      for (const field of Object.values(type.getFields())) field.resolve = shapedField
  }
  return schema
}

function checkInput(type: GraphQLScalarType, { expected, accepts, canonical = text => text }: ScalarInput): void {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return canonical(value)
    throw new TypeError(`${type.name} expects ${expected}, but found ${brief(value)}`)
  }
  type.parseValue = parse
  type.parseLiteral = node => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null)
}

/** What was read for a root field, or why nothing was. */
export type RootAnswer = Answer | { error: unknown }

/** What is read is shaped by response key already: aliases are applied. */
const shapedField: GraphQLFieldResolver<Shaped | Readonly<Record<string, RootAnswer>>, unknown> = (
  source,
  _args,
  _context,
  { path: { key, prev } },
) => {
  const answer = prev === undefined ? (source[key] as RootAnswer) : { value: source[key] }
  if ('error' in answer) throw answer.error
  if (answer.value instanceof Failure) throw answer.value.error
  return answer.value
}

/** And every object knows its type. */
const shapedType: GraphQLTypeResolver<Shaped, unknown> = value => value[TYPE]
