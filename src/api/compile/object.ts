// An object and what is selected of it: `[columns, branch, branch, …]`, one branch for each relation.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
} from 'graphql'
import { givenTo } from './arguments.ts'
import { type Binding, bindingOf, COMPUTED, type Columns, familyOf } from './binding.ts'
import { compileBranch } from './branch.ts'
import { columnNames, columnsExpression, namedColumns, type ObjectRow } from './columns.ts'
import { shapeEmbedded } from './embedded.ts'
import { needsWords, wordsOfObject } from './footing.ts'
import {
  type Build,
  type Compiled,
  type CompiledBranch,
  fieldOf,
  identify,
  type Members,
  membersOf,
  type Shape,
  shapeMembers,
  wordsMember,
} from './plan.ts'
import { collectFields, possibleTypes } from './selection.ts'

interface Slot {
  /** The concrete types that select it. */
  types: Set<string>
  branch: CompiledBranch
  shape: Shape
}

/**
 * The object in `variable`, which is of `type`: an object type, or an interface with one set of members per concrete type. Where it
 * is `reached`, the object around it has the words that it rests on.
 */
export function compileObject(
  build: Build,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  variable: string,
  reached = false,
): Compiled {
  const types = possibleTypes(build.operation.schema, type)
  const slots = new Map<string, Slot>()
  const wanted = new Map<string, string[]>()
  const members = new Map(types.map(concrete => [concrete.name, selectedOf(concrete)]))
  const guardOf = (slot: Slot) => (slot.types.size === types.length ? '' : [...slot.types].sort().join('|'))
  const branches = [...slots.values()]
  const only = types.length === 1 ? types[0]!.name : undefined
  const families = new Set(types.map(({ name }) => familyOf(name)))
  return {
    rowOf: branches.length > 0 || families.size > 1 ? undefined : columns => rowOf([...families][0]!, columns),
    columns: branches.flatMap(slot => slot.branch.columns(guardOf(slot))),
    expression: `[${[columnsExpression(build, types, variable, wantedOf), ...branches.map(({ branch }) => branch.expression)].join(', ')}]`,
    shape: (row: ObjectRow | null | undefined, shaping) => {
      if (row === null || row === undefined) return null
      const name = only ?? (row[0][0] as string)
      return shapeMembers(name, members.get(name) ?? [], row, shaping)
    },
  }

  function wantedOf(family: string): readonly string[] {
    return wanted.get(family) ?? []
  }

  function want(family: string, columns: readonly string[]): void {
    wanted.set(family, [...wantedOf(family), ...columns])
  }

  function rowOf(family: string, columns: Columns | null): ObjectRow {
    return [columns === null ? null : columnNames(family).map(name => columns[name])] as ObjectRow
  }

  function selectedOf(concrete: GraphQLObjectType): Members {
    const fields = collectFields(build.operation, concrete, nodes)
    const members = membersOf(concrete, fields, (field, same, key) => memberOf(concrete, field, key, same))
    if (!needsWords(build, concrete, fields)) return members
    if (reached && concrete.name === 'Citation') return [...members, wordsMember((row: ObjectRow) => row[0][1])]
    const words = reached ? null : wordsOfObject(build, concrete, variable)
    return words === null ? members : [...members, wordsMember(wordsSlot(concrete, words).shape)]
  }

  function wordsSlot(concrete: GraphQLObjectType, branch: CompiledBranch): Slot {
    const index = slots.size + 1
    const shape: Shape = (row: ObjectRow, shaping) => branch.shape(row[index] as never, shaping)
    const slot = { types: new Set([concrete.name]), branch, shape }
    slots.set(`the words of ${concrete.name}`, slot)
    return slot
  }

  function memberOf(
    concrete: GraphQLObjectType,
    field: GraphQLField<unknown, unknown> | undefined,
    key: string,
    fieldNodes: readonly FieldNode[],
  ): Shape {
    if (field === undefined) return () => concrete.name
    const family = familyOf(concrete.name)
    const computed = COMPUTED[`${family}.${field.name}`]
    if (computed !== undefined) {
      const { of, compute } = computed
      want(family, of)
      const shape = shapeEmbedded(build, getNamedType(field.type) as GraphQLCompositeType, fieldNodes)
      return (row: ObjectRow, shaping) => shape(compute(namedColumns(family, row[0])) as Columns | null, shaping)
    }
    const binding = bindingOf(concrete.name, field.name)
    if (binding !== null) return slotFor(concrete, key, binding, fieldNodes).shape
    const column = columnNames(family).indexOf(field.name)
    if (column === -1)
      throw new TypeError(`${concrete.name}.${field.name} has neither a fragment nor a column in ${family}.cypher`)
    want(family, [field.name])
    return (row: ObjectRow) => row[0][column]
  }

  /** One branch per response key, fragment and selection: types that select just the same share it. */
  function slotFor(concrete: GraphQLObjectType, key: string, binding: Binding, fieldNodes: readonly FieldNode[]): Slot {
    const identity = [key, binding.fragment, ...fieldNodes.map(node => identify(build, node))].join(' ')
    const slot = slots.get(identity) ?? newSlot(concrete, binding, fieldNodes)
    slots.set(identity, slot)
    slot.types.add(concrete.name)
    return slot
  }

  function newSlot(concrete: GraphQLObjectType, binding: Binding, fieldNodes: readonly FieldNode[]): Slot {
    const number = build.branches.length
    const branch = compileBranch(build, fieldOf(concrete, fieldNodes)!, binding, fieldNodes, variable)
    const index = slots.size + 1
    return { types: new Set(), branch, shape: computed(fieldOf(concrete, fieldNodes)!, binding, fieldNodes) }

    function computed(
      field: GraphQLField<unknown, unknown>,
      { compute, of }: Binding,
      sameNodes: readonly FieldNode[],
    ): Shape {
      if (compute === undefined) return (row: ObjectRow, shaping) => branch.shape(row[index] as never, shaping)
      const family = familyOf(concrete.name)
      want(family, of ?? columnNames(family))
      const type = getNamedType(field.type)
      const shape = isCompositeType(type) ? shapeEmbedded(build, type, sameNodes) : (value: unknown) => value
      const { rates } = build.operation
      return (row: ObjectRow, shaping) =>
        shape(
          compute(
            row[index] as unknown[],
            namedColumns(family, row[0]),
            givenTo(shaping.given, number),
            rates,
          ) as never,
          shaping,
        )
    }
  }
}
