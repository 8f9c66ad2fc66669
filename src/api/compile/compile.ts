// From a root field and its selection to one Cypher statement, and from the statement's one value to the response.
//
// Every object becomes a list [columns, branch, branch, …] in a fixed order; every branch is a COLLECT (or COUNT) subquery made
// of a fragment. The text depends on which relations are selected, never on arguments: those are parameters.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql'
import { ClaimgraphError } from '../../domain/error.ts'
import { type Arguments, type Binding, bindingOf, COMPUTED, type Columns, familyOf } from './binding.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { type Fragment, fragment, hasFragment, render } from './fragment.ts'
import { pageSize } from './page.ts'
import { collectFields, type Operation, possibleTypes } from './selection.ts'

/** One use of a fragment: where its arguments come from, and the parameters they make. */
export interface Branch {
  field: GraphQLField<unknown, unknown>
  node: FieldNode
  /** `args[i]` are the arguments of branch i. */
  parameters(args: readonly Arguments[]): Record<string, unknown>
}

/** What Neo4j returned → what the response holds. `args` are the arguments of the branches. */
export type Shape = (value: never, args: readonly Arguments[]) => unknown

export interface Compiled {
  /** A Cypher expression. */
  expression: string
  shape: Shape
}

export interface Plan {
  text: string
  branches: readonly Branch[]
  shape: Shape
}

interface Build {
  operation: Operation
  branches: Branch[]
  nodeIds: Map<FieldNode, number>
  /** How often a type's columns have been projected. */
  projections: number
}

/** Compiles the root field that `nodes` select of the query type. */
export function compileRoot(operation: Operation, queryType: GraphQLObjectType, nodes: readonly FieldNode[]): Plan {
  const build: Build = { operation, branches: [], nodeIds: new Map(), projections: 0 }
  const field = fieldOf(queryType, nodes)
  const binding = bindingOf(queryType.name, field.name)
  const { expression, shape } =
    binding === null
      ? compileObject(build, getNamedType(field.type) as GraphQLObjectType, nodes, '')
      : compileBranch(build, field, binding, nodes, '')
  const text = `MATCH (graph:Graph {id: 'claimgraph'}) WITH coalesce($epoch, graph.epoch) AS epoch RETURN ${expression} AS data`
  return { text, branches: build.branches, shape }
}

function fieldOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): GraphQLField<unknown, unknown> {
  return type.getFields()[nodes[0]!.name.value]!
}

// ---------------------------------------------------------------------------------------------------------------- objects

interface Slot {
  /** The concrete types that select it. */
  types: Set<string>
  expression: (guard: string) => string
  index: number
  shape: Shape
}

type ObjectRow = [columns: unknown[], ...branches: unknown[]]

/** The object in `variable`, of one type or of one of several: `[columns, branch, …]`. */
function compileObject(
  build: Build,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  variable: string,
): Compiled {
  const types = possibleTypes(build.operation.schema, type)
  const slots = new Map<string, Slot>()
  const members = new Map(types.map(concrete => [concrete.name, membersOf(concrete)]))
  const guardOf = (slot: Slot) => (slot.types.size === types.length ? '' : [...slot.types].sort().join('|'))
  const branches = [...slots.values()].map(slot => slot.expression(guardOf(slot)))
  return {
    expression: `[${[columnsExpression(build, types, variable), ...branches].join(', ')}]`,
    shape: (row: ObjectRow | null, args) => {
      if (row === null || row === undefined || row[0] === null)
        return row === null || row === undefined ? null : shapeMembers(types[0]!.name, row, args)
      return shapeMembers(row[0][0] as string, row, args)
    },
  }

  function shapeMembers(name: string, row: ObjectRow, args: readonly Arguments[]): Record<string, unknown> {
    const object: Record<string, unknown> = { __typename: name }
    for (const [key, shape] of members.get(name) ?? []) object[key] = shape(row as never, args)
    return object
  }

  function membersOf(concrete: GraphQLObjectType): [string, Shape][] {
    const fields = collectFields(build.operation, concrete, nodes)
    return [...fields].map(([key, fieldNodes]) => [key, memberOf(concrete, key, fieldNodes)])
  }

  function memberOf(concrete: GraphQLObjectType, key: string, fieldNodes: readonly FieldNode[]): Shape {
    const name = fieldNodes[0]!.name.value
    if (name === '__typename') return () => concrete.name
    const family = familyOf(concrete.name)
    const field = fieldOf(concrete, fieldNodes)
    const compute = COMPUTED[`${family}.${name}`]
    if (compute !== undefined) {
      const shape = shapeEmbedded(build, getNamedType(field.type) as GraphQLCompositeType, fieldNodes)
      return (row: ObjectRow) => shape(compute(namedColumns(family, row[0])) as Columns | null)
    }
    const binding = bindingOf(concrete.name, name)
    if (binding === null) {
      const column = columnNames(family).indexOf(name)
      if (column === -1)
        throw new TypeError(
          `${concrete.name}.${name} has neither a fragment nor a column in cypher/read/${family}.cypher`,
        )
      return (row: ObjectRow) => row[0][column]
    }
    return slotFor(concrete.name, family, key, field, binding, fieldNodes)
  }

  /** One branch per response key and selection, shared by all the types that select just that. */
  function slotFor(
    typeName: string,
    family: string,
    key: string,
    field: GraphQLField<unknown, unknown>,
    binding: Binding,
    fieldNodes: readonly FieldNode[],
  ): Shape {
    const identity = [key, binding.fragment, ...fieldNodes.map(node => nodeId(build, node))].join(' ')
    let slot = slots.get(identity)
    if (slot === undefined) {
      const { guarded, shape } = compileBranch(build, field, binding, fieldNodes, variable)
      const index = slots.size + 1
      const { compute } = binding
      const shaped: Shape =
        compute === undefined
          ? (row: ObjectRow, args) => shape(row[index] as never, args)
          : (row: ObjectRow) => compute(row[index] as unknown[], namedColumns(family, row[0]))
      slot = { types: new Set(), expression: guarded, index, shape: shaped }
      slots.set(identity, slot)
    }
    slot.types.add(typeName)
    return slot.shape
  }
}

function nodeId({ nodeIds }: Build, node: FieldNode): number {
  const id = nodeIds.get(node) ?? nodeIds.size
  nodeIds.set(node, id)
  return id
}

const columnNames = (family: string): string[] => (hasFragment(family) ? [...fragment(family).columns.keys()] : [])

const namedColumns = (family: string, row: readonly unknown[]): Columns =>
  Object.fromEntries(columnNames(family).map((name, index) => [name, row[index]]))

/** All the columns of a type, always: so that the text doesn't depend on which of them are selected. */
function columnsExpression(build: Build, types: readonly GraphQLObjectType[], variable: string): string {
  const families = [...new Set(types.map(type => familyOf(type.name)))].sort()
  const expressions = families.map(family =>
    hasFragment(family) ? columnsOf(build, fragment(family), variable) : 'null',
  )
  if (families.length === 1) return expressions[0]!
  return `CASE ${families.map((family, index) => `WHEN ${variable}:${family} THEN ${expressions[index]}`).join(' ')} END`
}

function columnsOf(build: Build, type: Fragment, variable: string): string {
  // Columns take no arguments: their variables only have to differ from everybody else's.
  const use = useOf(type, variable, `c${build.projections++}`)
  const list = `[${[...type.columns.values()].map(use.text).join(', ')}]`
  if (type.body.length === 0) return list
  return `COLLECT { ${use.source('')} RETURN ${list} AS columns ${use.text(type.suffix)} }[0]`
}

/** Objects that live in their parent's columns, such as a claim's value. */
function shapeEmbedded(
  build: Build,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): (object: Columns | null) => unknown {
  const members = new Map(
    possibleTypes(build.operation.schema, type).map(concrete => [
      concrete.name,
      [...collectFields(build.operation, concrete, nodes)].map(([key, [node]]) => [key, node!.name.value] as const),
    ]),
  )
  const only = isObjectType(type) ? type.name : undefined
  return object => {
    if (object === null) return null
    const name = only ?? (object.__typename as string)
    const shaped: Record<string, unknown> = { __typename: name }
    for (const [key, member] of members.get(name) ?? []) shaped[key] = member === '__typename' ? name : object[member]
    return shaped
  }
}

// --------------------------------------------------------------------------------------------------------------- branches

interface CompiledBranch extends Compiled {
  /** The expression for an object that may be of another type: it then finds nothing. */
  guarded: (guard: string) => string
}

/** A field that a fragment answers: a connection, a set of claims, a list, one object, or a value. */
function compileBranch(
  build: Build,
  field: GraphQLField<unknown, unknown>,
  binding: Binding,
  nodes: readonly FieldNode[],
  thisVariable: string,
): CompiledBranch {
  const found = fragment(binding.fragment)
  const number = build.branches.length
  const branch: Branch = {
    field,
    node: nodes[0]!,
    parameters: args => ({ ...unset(found), ...args[number], ...binding.parameters?.(args[number]!) }),
  }
  build.branches.push(branch)
  const use = useOf(found, thisVariable, number)
  const result = resultOf(field.type)
  if (result === 'connection')
    return compileConnection(build, getNamedType(field.type) as GraphQLObjectType, nodes, branch, use)
  if (result === 'set')
    return compileClaimSet(build, getNamedType(field.type) as GraphQLObjectType, nodes, branch, use, thisVariable)
  if (!isCompositeType(getNamedType(field.type))) return compileValue(use, binding)
  return compileList(build, field.type, nodes, use, binding)
}

/** A parameter for which the field has no argument, or no value, is null. */
const unset = ({ parameters }: Fragment): Record<string, null> =>
  Object.fromEntries([...parameters].filter(name => name !== 'epoch').map(name => [name, null]))

function resultOf(type: GraphQLOutputType): 'connection' | 'set' | 'other' {
  const { name } = getNamedType(type)
  return name.endsWith('Connection') ? 'connection' : name === 'ClaimSet' ? 'set' : 'other'
}

/** Both forms of an expression, from the one that takes a guard. */
const guardable = (guarded: (guard: string) => string, shape: Shape): CompiledBranch => ({
  guarded,
  expression: guarded(''),
  shape,
})

function compileValue({ fragment: { body, columns, suffix }, source, text }: Use, binding: Binding): CompiledBranch {
  const value = text(columns.get('value')!)
  const whole = binding.compute !== undefined
  if (body.length === 0)
    return guardable(
      () => value,
      (found: unknown) => found,
    )
  return guardable(
    guard => `COLLECT { ${source(guard)} RETURN ${value} AS value ${text(suffix)} }${whole ? '' : '[0]'}`,
    (found: unknown) => found ?? null,
  )
}

function compileList(
  build: Build,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  use: Use,
  { result }: Binding,
): CompiledBranch {
  const isList = isListType(getNullableType(type))
  const item = compileItem(build, getNamedType(type) as GraphQLCompositeType, nodes, use)
  const { suffix } = use.fragment
  const guarded = (guard: string) => {
    const rows = `COLLECT { ${use.source(guard)} ${use.narrowed()} ${use.text(suffix)} RETURN ${item.expression} AS row }`
    return isList || result === 'unique' ? rows : `${rows}[0]`
  }
  const each = (row: unknown, args: readonly Arguments[]) => item.shape(row as never, args)
  const number = use.number as number
  if (result === 'aligned')
    return guardable(guarded, (rows: ObjectRow[], args) => {
      const found = new Map(rows.map(row => [row[0][1], row]))
      return (args[number]!.ids as string[]).map(id => each(found.get(id) ?? null, args))
    })
  if (result === 'unique')
    return guardable(guarded, (rows: ObjectRow[], args) => {
      if (rows.length > 1) throw ambiguous(args[number]!.name as string, rows)
      return each(rows[0] ?? null, args)
    })
  if (!isList) return guardable(guarded, each)
  return guardable(guarded, (rows: unknown[], args) => rows.map(row => each(row, args)))
}

function ambiguous(name: string, rows: readonly ObjectRow[]): ClaimgraphError {
  const names = columnNames('Entity')
  const candidates = rows.map(
    ([columns]) =>
      `${columns[names.indexOf('id')]} (${columns[names.indexOf('kind')]} ${JSON.stringify(columns[names.indexOf('name')])})`,
  )
  return new ClaimgraphError(
    'BAD_USER_INPUT',
    `The name ${JSON.stringify(name)} is borne by ${rows.length} entities: ${candidates.join(', ')}. Ask by id, or by kind.`,
  )
}

/** What a list holds: nodes, rows around nodes (search results), or plain columns (aliases). */
function compileItem(build: Build, type: GraphQLCompositeType, nodes: readonly FieldNode[], use: Use): Compiled {
  if (!use.fragment.columns.has('node')) {
    const names = [...use.fragment.columns.keys()]
    const shape = shapeEmbedded(build, type, nodes)
    return {
      expression: `[${names.map(use.variable).join(', ')}]`,
      shape: (row: unknown[]) => shape(Object.fromEntries(names.map((name, index) => [name, row[index]]))),
    }
  }
  if (isObjectType(type) && 'node' in type.getFields()) return compileRow(build, type, nodes, use, 'null')
  return compileObject(build, type, nodes, use.variable('node'))
}

// ---------------------------------------------------------------------------------------------- connections, edges and sets

type ConnectionRow = [rows: RowOfEdge[] | null, count: number | null]
type RowOfEdge = [keys: string[], ...branches: unknown[]]

function compileConnection(
  build: Build,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  branch: Branch,
  use: Use,
): CompiledBranch {
  const list = use.fragment
  const number = use.number as number
  const keyCount = list.order.length
  const size = (args: readonly Arguments[]) => pageSize(args[number]!.first)
  const own = branch.parameters
  branch.parameters = args => {
    const after = args[number]!.after as string | null | undefined
    const keys =
      after === null || after === undefined ? Array(keyCount).fill('') : decodeCursor(list.name, after, keyCount)
    return { ...own(args), after: keys, limit: size(args) + 1 }
  }
  const fields = [...collectFields(build.operation, type, nodes)]
  const nodesOf = (name: string) => fields.flatMap(([, each]) => (each[0]!.name.value === name ? each : []))
  const edgeType = getNamedType(type.getFields().edges!.type) as GraphQLObjectType
  const keys = `[${list.order.map(use.text).join(', ')}]`
  const edge = compileRow(build, edgeType, nodesOf('edges'), use, keys)
  const wantsRows = nodesOf('edges').length + nodesOf('pageInfo').length > 0
  const wantsCount = nodesOf('totalCount').length > 0

  const page = (guard: string) =>
    `COLLECT { ${use.source(guard, keyset(use))} ${use.narrowed()} ORDER BY ${list.order.map(use.text).join(', ')} LIMIT $limit_${number} RETURN ${edge.expression} AS row }`
  const count = (guard: string) => `COUNT { ${use.source(guard)} RETURN DISTINCT ${use.variable('node')} }`
  const members = fields.map(([key, fieldNodes]) => [key, memberOf(fieldNodes)] as const)
  return guardable(
    guard => `[${wantsRows ? page(guard) : 'null'}, ${wantsCount ? count(guard) : 'null'}]`,
    (row: ConnectionRow, args) => {
      const connection: Record<string, unknown> = { __typename: type.name }
      for (const [key, shape] of members) connection[key] = shape(row as never, args)
      return connection
    },
  )

  function memberOf(fieldNodes: readonly FieldNode[]): Shape {
    switch (fieldNodes[0]!.name.value) {
      case 'edges': {
        // Two response keys of `edges` share their rows, and each takes its own members from them.
        const shape =
          fieldNodes.length === nodesOf('edges').length
            ? edge.shape
            : compileRow(build, edgeType, fieldNodes, use, keys).shape
        return ([rows]: ConnectionRow, args) => rows!.slice(0, size(args)).map(row => shape(row as never, args))
      }
      case 'pageInfo': {
        const shape = shapeEmbedded(
          build,
          getNamedType(type.getFields().pageInfo!.type) as GraphQLObjectType,
          fieldNodes,
        )
        return ([rows]: ConnectionRow, args) => shape(pageInfo(list.name, rows!, size(args), args[number]!.after))
      }
      case 'totalCount':
        return ([, total]: ConnectionRow) => total
      default:
        return () => type.name
    }
  }
}

/** The condition that leaves out all up to the cursor: the order's expressions, compared as a tuple. */
function keyset({ fragment: { order }, text, number }: Use): string {
  const conditions = order.map((expression, index) => {
    const equal = order.slice(0, index).map((each, before) => `${text(each)} = $after_${number}[${before}]`)
    return [...equal, `${text(expression)} > $after_${number}[${index}]`].join(' AND ')
  })
  return conditions.length === 1 ? conditions[0]! : `(${conditions.map(each => `(${each})`).join(' OR ')})`
}

function pageInfo(list: string, rows: readonly RowOfEdge[], size: number, after: unknown): Columns {
  const shown = rows.slice(0, size)
  const cursor = (row: RowOfEdge | undefined) => (row === undefined ? null : encodeCursor(list, row[0]))
  return {
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== null && after !== undefined,
    startCursor: cursor(shown[0]),
    endCursor: cursor(shown.at(-1)),
  }
}

/** A row around a node: an edge with its cursor and claims, or a search result. */
function compileRow(
  build: Build,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  use: Use,
  keys: string,
): Compiled {
  const branches: string[] = []
  const members = [...collectFields(build.operation, type, nodes)].map(
    ([key, fieldNodes]) => [key, memberOf(fieldOf(type, fieldNodes), fieldNodes)] as const,
  )
  return {
    expression: `[${[keys, ...branches].join(', ')}]`,
    shape: (row: RowOfEdge, args) => {
      const object: Record<string, unknown> = { __typename: type.name }
      for (const [key, shape] of members) object[key] = shape(row as never, args)
      return object
    },
  }

  function memberOf(field: GraphQLField<unknown, unknown> | undefined, fieldNodes: readonly FieldNode[]): Shape {
    if (field === undefined) return () => type.name
    switch (field.name) {
      case 'node':
        return slot(
          compileObject(build, getNamedType(field.type) as GraphQLCompositeType, fieldNodes, use.variable('node')),
        )
      case 'cursor':
        return ([values]: RowOfEdge) => encodeCursor(use.fragment.name, values)
      case 'claims':
        return slot(compileEdgeClaims(build, field, fieldNodes, use.variable('claims')))
      case 'claimCount':
        return slot({ expression: `size(${use.variable('claims')})`, shape: (count: number) => count })
      default:
        return slot({ expression: use.variable(field.name), shape: (value: unknown) => value })
    }
  }

  function slot({ expression, shape }: Compiled): Shape {
    const index = branches.push(expression)
    return (row: RowOfEdge, args) => shape(row[index] as never, args)
  }
}

/** The claims that an edge rests on. The relation's fragment has found them already. */
function compileEdgeClaims(
  build: Build,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  claims: string,
): Compiled {
  const number = build.branches.length
  build.branches.push({ field, node: nodes[0]!, parameters: args => ({ limit: pageSize(args[number]!.first) }) })
  const variable = `claim_${number}`
  const item = compileObject(build, getNamedType(field.type) as GraphQLCompositeType, nodes, variable)
  return {
    expression: `COLLECT { UNWIND ${claims} AS ${variable} WITH ${variable} ORDER BY ${variable}.predicate, ${variable}.id LIMIT $limit_${number} RETURN ${item.expression} AS row }`,
    shape: (rows: unknown[], args) => rows.map(row => item.shape(row as never, args)),
  }
}

/** All the claims under one predicate. */
function compileClaimSet(
  build: Build,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  branch: Branch,
  use: Use,
  thisVariable: string,
): CompiledBranch {
  const parts: ((guard: string) => string)[] = []
  const add = (part: (guard: string) => string) => parts.push(part) - 1
  const members = [...collectFields(build.operation, type, nodes)].map(
    ([key, fieldNodes]) => [key, memberOf(fieldNodes)] as const,
  )
  return guardable(
    guard => `[${parts.map(part => part(guard)).join(', ')}]`,
    (row: unknown[], args) => {
      const set: Record<string, unknown> = { __typename: type.name }
      for (const [key, shape] of members) set[key] = shape(row as never, args)
      return set
    },
  )

  function memberOf(fieldNodes: readonly FieldNode[]): Shape {
    switch (fieldNodes[0]!.name.value) {
      case 'predicate':
        return (_row: unknown[], args) => branch.parameters(args).predicate
      case 'claimCount': {
        const index = add(guard => `COUNT { ${use.source(guard)} RETURN DISTINCT ${use.variable('node')} }`)
        return (row: unknown[]) => row[index]
      }
      case 'claims': {
        const field = type.getFields().claims!
        const number = build.branches.length
        build.branches.push({
          field,
          node: fieldNodes[0]!,
          parameters: args => ({ ...branch.parameters(args), limit: pageSize(args[number]!.first) }),
        })
        const own = useOf(use.fragment, thisVariable, number)
        const item = compileObject(
          build,
          getNamedType(field.type) as GraphQLCompositeType,
          fieldNodes,
          own.variable('node'),
        )
        const index = add(
          guard =>
            `COLLECT { ${own.source(guard)} ${own.narrowed()} ${own.text(own.fragment.suffix)} LIMIT $limit_${number} RETURN ${item.expression} AS row }`,
        )
        return (row: unknown[][], args) => row[index]!.map(each => item.shape(each as never, args))
      }
      default:
        return () => type.name
    }
  }
}

// ----------------------------------------------------------------------------------------------------- a fragment in its place

/** A fragment in its place: with variables and parameters of its own. */
interface Use {
  fragment: Fragment
  number: number | string
  text(tokens: Fragment['body']): string
  variable(name: string): string
  /** Everything before RETURN: with a guard on the type of `this`, and with another condition. */
  source(guard: string, condition?: string): string
  /** `WITH` the fragment's columns and nothing else. */
  narrowed(): string
}

function useOf(found: Fragment, thisVariable: string, number: number | string): Use {
  const variable = (name: string) => (name === 'this' ? thisVariable : `${name}_${number}`)
  const parameter = (name: string) => (name === 'epoch' ? 'epoch' : `$${name}_${number}`)
  const text = (tokens: Fragment['body']) => render(tokens, { variable, parameter })
  const { body, condition, columns, distinct } = found
  return {
    fragment: found,
    number,
    text,
    variable,
    source(guard, another) {
      const start = guard === '' ? '' : `MATCH (${thisVariable}:${guard}) `
      const conditions = [condition.length === 0 ? '' : `(${text(condition)})`, another ?? ''].filter(Boolean)
      return `${start}${text(body)}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`
    },
    narrowed() {
      const kept = [...columns].map(([name, expression]) => {
        const [wanted, found] = [variable(name), text(expression)]
        return wanted === found ? wanted : `${found} AS ${wanted}`
      })
      return `WITH ${distinct ? 'DISTINCT ' : ''}${kept.join(', ')}`
    },
  }
}
