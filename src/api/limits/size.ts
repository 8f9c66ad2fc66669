// How many objects a field gives, at most, and what they cost.

import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql'
import { bindingOf } from '../compile/binding.ts'
import { MAX_PAGE } from '../compile/page.ts'
import { possibleTypes } from '../compile/selection.ts'

/** Items of a list, or a page, that nothing is said about. */
const USUAL = 20
/** Of what introspection lists: the fields of a type, the values of an enum. */
const OF_A_TYPE = 10

/** Lists whose size isn't the usual one; also what is fetched for all candidates though one is shown. */
const SIZES: Readonly<Record<string, number>> = {
  'ClaimSet.best': USUAL,
  // `maxHops` is at most 4.
  'Path.hops': 4,
}

export interface Size {
  /** Undefined for `__typename`, and for what validation refuses. */
  field: GraphQLField<unknown, unknown> | undefined
  /** What is selected of it is there so many times. */
  size: number
  /** Whether its objects are fetched for it: others are part of the object around them. */
  isRow: boolean
  /** Whether it becomes a subquery. */
  isRelation: boolean
}

interface Surroundings {
  schema: GraphQLSchema
  variables: Readonly<Record<string, unknown>>
}

export function sizeOf({ schema, variables }: Surroundings, parent: GraphQLCompositeType, node: FieldNode): Size {
  const field = fieldIn(parent, node.name.value)
  if (field === undefined) return { field, size: 1, isRow: false, isRelation: false }
  const known = fixed.get(field) ?? fixedOf(schema, parent, field)
  fixed.set(field, known)
  if (known.paging.length > 0) return { ...known, size: pageOf(known.paging, node, variables) }
  return known.byIds ? { ...known, size: idsOf(node, variables) } : known
}

/** What doesn't depend on the arguments. */
interface Fixed extends Size {
  /** The arguments that say how big a page is. */
  paging: readonly GraphQLArgument[]
  byIds: boolean
}

const fixed = new WeakMap<GraphQLField<unknown, unknown>, Fixed>()

function fixedOf(schema: GraphQLSchema, parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): Fixed {
  const isRoot = parent === schema.getQueryType()
  const isList = isListType(getNullableType(field.type))
  const paging = field.args.filter(({ name }) => name === 'first' || name === 'last')
  const none = { paging: [], byIds: false }
  if (parent.name.startsWith('__') || field.name.startsWith('__'))
    return { field, size: isList ? introspected(schema, field) : 1, isRow: isList, isRelation: false, ...none }
  // Bindings are of concrete types, and all those of an interface have the field.
  const isBound = paging.length > 0 || bindingOf(possibleTypes(schema, parent)[0]!.name, field.name) !== null
  // The number of edges is that of the connection.
  const inConnection = parent.name.endsWith('Connection')
  return {
    field,
    size: SIZES[`${parent.name}.${field.name}`] ?? (isList && !inConnection ? USUAL : 1),
    isRow: isRoot || isBound,
    isRelation: isBound,
    paging,
    byIds: isList && field.args.some(({ name }) => name === 'ids'),
  }
}

function fieldIn(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef
  if (name === '__type') return TypeMetaFieldDef
  return isUnionType(parent) ? undefined : parent.getFields()[name]
}

const introspected = (schema: GraphQLSchema, { name }: GraphQLField<unknown, unknown>): number =>
  name === 'types' ? Object.keys(schema.getTypeMap()).length : OF_A_TYPE

/** The size of the page that is asked for. What isn't one is refused later, and counts as the biggest until then. */
function pageOf(paging: readonly GraphQLArgument[], node: FieldNode, variables: Surroundings['variables']): number {
  const given = paging.map(({ name }) => givenValue(node, name, variables)).filter(value => value !== undefined)
  const sizes = given.length > 0 ? given : paging.map(({ defaultValue }) => defaultValue ?? null)
  return Math.max(...sizes.map(size => (size === null ? USUAL : isPage(size) ? size : MAX_PAGE)))
}

const isPage = (size: unknown): size is number => typeof size === 'number' && size >= 0 && size <= MAX_PAGE

function idsOf(node: FieldNode, variables: Surroundings['variables']): number {
  const ids = givenValue(node, 'ids', variables)
  return Array.isArray(ids) ? Math.min(ids.length, MAX_PAGE) : MAX_PAGE
}

/** The value of an argument: undefined where it has none. */
function givenValue({ arguments: given = [] }: FieldNode, name: string, variables: Surroundings['variables']): unknown {
  const value = given.find(each => each.name.value === name)?.value
  return value === undefined ? undefined : constantOf(value, variables)
}

function constantOf(value: ValueNode, variables: Surroundings['variables']): unknown {
  switch (value.kind) {
    case Kind.VARIABLE:
      return variables[value.name.value]
    case Kind.INT:
      return Number(value.value)
    case Kind.NULL:
      return null
    case Kind.LIST:
      return value.values
    default:
      // One item stands for a list of it; nothing else is a size.
      return [value]
  }
}
