// How big an operation is, before anything is asked of Neo4j. Every fragment is measured once, however often it is spread.
//
// Rows are the objects that the operation may fetch at most: the sizes of nested lists, multiplied, summed over the selection. Fields
// that are selected twice count twice; of fragments on several types of one object the biggest counts.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql'
import { orElse } from '../compile/attempt.ts'
import { type Filter, filterTree, membersOf } from '../compile/filter-tree.ts'
import { sizeOf } from './size.ts'

export interface Measure {
  rows: number
  /** Fields that become subqueries of the statement, and members of filters, which may. */
  relations: number
  /** Fields, after all fragments are written out. */
  fields: number
  /** Levels of fields. */
  depth: number
  /** Where most of the rows come from. */
  heaviest: { rows: number; path: Path | null }
}

/** Response keys from the outside inwards. A chain, so that measuring stays linear. */
interface Path {
  key: string
  rest: Path | null
}

export interface Measured {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Coerced. */
  variables: Readonly<Record<string, unknown>>
}

export interface Root {
  key: string
  /** The name of the field. */
  name: string
  measure: Measure
}

/** Measures each root field of the operation. */
export function measureRoots(measured: Measured): Root[] {
  const { schema, operation } = measured
  const walk = walkOf(measured)
  const roots = new Map<string, Root>()
  const query = schema.getQueryType()!
  for (const node of rootNodes(walk, operation.selectionSet)) {
    const key = keyOf(node)
    const measure = sum([roots.get(key)?.measure ?? NOTHING, ofField(walk, query, node)])
    roots.set(key, { key, name: node.name.value, measure })
  }
  return [...roots.values()]
}

/** The response keys to where most of the rows come from. */
export function heaviestPath({ heaviest }: Measure): string[] {
  const keys: string[] = []
  for (let path = heaviest.path; path !== null; path = path.rest) keys.push(path.key)
  return keys
}

/** All of them together. */
export const sum = (parts: readonly Measure[]): Measure =>
  parts.reduce(
    (all, part) => ({
      rows: all.rows + part.rows,
      relations: all.relations + part.relations,
      fields: all.fields + part.fields,
      depth: Math.max(all.depth, part.depth),
      heaviest: part.heaviest.rows > all.heaviest.rows ? part.heaviest : all.heaviest,
    }),
    NOTHING,
  )

export const NOTHING: Measure = { rows: 0, relations: 0, fields: 0, depth: 0, heaviest: { rows: 0, path: null } }

// ---------------------------------------------------------------------------------------------------------------------

interface Walk extends Measured {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  known: Map<string, Measure>
}

function walkOf(measured: Measured): Walk {
  const fragments = measured.document.definitions.filter(each => each.kind === Kind.FRAGMENT_DEFINITION)
  return { ...measured, fragments: new Map(fragments.map(each => [each.name.value, each])), known: new Map() }
}

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value

function rootNodes(walk: Walk, set: SelectionSetNode, visited = new Set<string>()): FieldNode[] {
  return set.selections.flatMap(selection => {
    if (!isIncluded(walk, selection)) return []
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootNodes(walk, selection.selectionSet, visited)
    const name = selection.name.value
    if (visited.has(name)) return []
    visited.add(name)
    return rootNodes(walk, walk.fragments.get(name)!.selectionSet, visited)
  })
}

function ofField(walk: Walk, parent: GraphQLCompositeType, node: FieldNode): Measure {
  const { field, size, isRow, isRelation } = sizeOf(walk, parent, node)
  const type = field === undefined ? undefined : getNamedType(field.type)
  if (!isCompositeType(type) || node.selectionSet === undefined) return { ...NOTHING, fields: 1, depth: 1 }
  const inner = ofSelections(walk, type, node.selectionSet)
  const own = isRow ? size : 0
  const within = size === 0 ? 0 : size * inner.heaviest.rows
  const key = keyOf(node)
  return {
    rows: own + (size === 0 ? 0 : size * inner.rows),
    relations: inner.relations + (isRelation ? 1 : 0) + conditionsOf(walk, field!, node),
    fields: inner.fields + 1,
    depth: inner.depth + 1,
    heaviest:
      within > 0 && within >= own
        ? { rows: within, path: { key, rest: inner.heaviest.path } }
        : { rows: own, path: { key, rest: null } },
  }
}

/** Members of the field's filter. One that is too large is refused where it stands. */
function conditionsOf({ variables }: Walk, { args }: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const type = args.find(({ name }) => name === 'filter')?.type
  const given = node.arguments?.find(({ name }) => name.value === 'filter')?.value
  if (!isInputObjectType(type) || given === undefined) return 0
  const filter = valueFromAST(given, type, variables) as Filter | null | undefined
  return orElse(() => membersOf(filterTree(type, filter)).length, 0)
}

function ofSelections(walk: Walk, parent: GraphQLCompositeType, { selections }: SelectionSetNode): Measure {
  const always: Measure[] = []
  const oneOf = new Map<GraphQLNamedType, Measure[]>()
  for (const selection of selections) {
    if (!isIncluded(walk, selection)) continue
    if (selection.kind === Kind.FIELD) {
      always.push(ofField(walk, parent, selection))
      continue
    }
    const condition =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.typeCondition?.name.value
        : walk.fragments.get(selection.name.value)?.typeCondition.name.value
    const type = condition === undefined ? parent : walk.schema.getType(condition)
    const part =
      selection.kind === Kind.INLINE_FRAGMENT
        ? ofSelections(walk, type as GraphQLCompositeType, selection.selectionSet)
        : ofFragment(walk, selection.name.value)
    if (isAbstractType(parent) && isObjectType(type)) oneOf.set(type, [...(oneOf.get(type) ?? []), part])
    else always.push(part)
  }
  const perType = [...oneOf.values()].map(sum)
  if (perType.length === 0) return sum(always)
  // The statement has the relations of all types; an object has only those of its own.
  const biggest = perType.reduce((most, each) => (each.rows > most.rows ? each : most))
  return { ...sum([...always, ...perType]), rows: sum([...always, biggest]).rows }
}

function ofFragment(walk: Walk, name: string): Measure {
  const known = walk.known.get(name)
  if (known !== undefined) return known
  const { typeCondition, selectionSet } = walk.fragments.get(name)!
  // Validation has refused circles already.
  walk.known.set(name, NOTHING)
  const measure = ofSelections(
    walk,
    walk.schema.getType(typeCondition.name.value) as GraphQLCompositeType,
    selectionSet,
  )
  walk.known.set(name, measure)
  return measure
}

/** By @skip and @include. What the variables don't say counts. */
function isIncluded({ variables }: Walk, { directives = [] }: SelectionNode): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true
    const value = given[0]?.value
    const condition =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN ? value.value : null
    return name.value === 'skip' ? condition !== true : condition !== false
  })
}
