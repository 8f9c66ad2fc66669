// Questions that nobody has asked before: walks through the product's schema, of up to three relations.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { type Next, pick } from '../world/names.ts'

const SDL = join(import.meta.dirname, '..', '..', 'schema')

/** The schema that the product ships. */
export const productSchema = (): GraphQLSchema =>
  buildSchema(
    readdirSync(SDL)
      .map(file => readFileSync(join(SDL, file), 'utf8'))
      .join('\n'),
  )

/** Where a walk begins, and an entity of the made-up world to begin at. */
const ROOTS = [
  'company(id: "company-7")',
  'fund(id: "fund-3")',
  'fundingRound(id: "company-9-round-1")',
  'person(id: "company-7-person-1")',
  'source(id: "district-0-source-1")',
  'companies(first: 3)',
  'claims(first: 3)',
  'conflicts(first: 3)',
]

/** An endless number of documents, no two alike, and none of more than three relations. */
export function* unseen(schema: GraphQLSchema, next: Next): Generator<string> {
  const seen = new Set<string>()
  const query = schema.getQueryType()!.getFields()
  for (;;) {
    const root = pick(ROOTS, next)
    const field = query[root.slice(0, root.indexOf('('))]!
    const left = { relations: 1 + Math.floor(3 * next()) }
    const document = `{ ${root} ${selection(getNamedType(field.type), left, next)} }`
    if (left.relations === 0 && !seen.has(document)) {
      seen.add(document)
      yield document
    }
  }
}

/** What is selected of a type: an id, and relations as long as there are some left. */
function selection(type: GraphQLNamedType, left: { relations: number }, next: Next): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }'
  const fields = type.getFields()
  if (fields.edges !== undefined) {
    const edge = getNamedType(fields.edges.type)
    return isObjectType(edge)
      ? `{ edges { node ${selection(getNamedType(edge.getFields().node!.type), left, next)} } }`
      : '{ __typename }'
  }
  const relations = Object.values(fields).filter(isRelation)
  const chosen = new Map<string, string>()
  while (left.relations > 0 && relations.length > 0 && (chosen.size === 0 || next() < 0.4)) {
    const field = pick(relations, next)
    if (chosen.has(field.name)) break
    left.relations -= 1
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : ''
    chosen.set(field.name, `${field.name}${first} ${selection(getNamedType(field.type), left, next)}`)
  }
  return `{ ${['id' in fields ? 'id' : '__typename', ...[...chosen.keys()].sort().map(name => chosen.get(name)!)].join(' ')} }`
}

/** A way to something else, for which nothing has to be said but how many. */
function isRelation({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  if (
    args.some(isRequiredArgument) &&
    !args.every(({ name, defaultValue }) => name === 'first' || defaultValue !== undefined)
  )
    return false
  return (isObjectType(named) || isInterfaceType(named)) && !PARTS.has(named.name)
}

/** Parts of what has been read anyway, or computed of it. */
const PARTS = new Set([
  'PageInfo',
  'Alias',
  'Derivation',
  'Retraction',
  'ClaimEvent',
  'Conversion',
  'ClaimSet',
  'Money',
])
