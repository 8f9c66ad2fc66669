// What compiling produces, and what it needs on the way.

import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import type { Arguments, Binding } from './binding.ts'
import type { Words } from './footing.ts'
import type { Operation } from './selection.ts'

/** One use of a fragment: where its arguments come from, and the parameters they make. */
export interface Branch {
  field: GraphQLField<unknown, unknown>
  node: FieldNode
  /** Where its nodes are found by a statement of their own, before: by which. */
  candidates?: Binding['candidates']
  /** `args[i]` are the arguments of branch i. */
  parameters(args: readonly Arguments[]): Record<string, unknown>
}

/** What Neo4j returned → what the response holds. `args` are the arguments of the branches. */
export type Shape = (value: never, args: readonly Arguments[]) => unknown

/** A subquery under a name. */
export interface Column {
  name: string
  subquery: string
  /** Other columns of the same row refer to it: it is there before them. */
  first?: true
}

/**
 * An expression, and the subqueries that it refers to by name. They become columns of a WITH before the row that the expression
 * makes: Neo4j 5 takes an aggregation in a subquery inside a list for one of the list's own row.
 */
export interface Compiled {
  columns: readonly Column[]
  expression: string
  shape: Shape
}

export interface CompiledBranch {
  /**
   * Where the object at hand may be of another type than the one that has the field, `guard` is a label expression, and the
   * branch finds nothing for anything else; otherwise it is empty.
   */
  columns: (guard: string) => Column[]
  expression: string
  shape: Shape
}

export interface Plan {
  text: string
  branches: readonly Branch[]
  shape: Shape
}

/** Where a shaped object keeps its type: a response key may have any name, so that none is free for it. */
export const TYPE: unique symbol = Symbol('type')

/**
 * And the words that it rests on, where the operation asks for them. Where these are some of the words of the object around it, the
 * id of their claim, or of the one citation.
 */
export const WORDS: unique symbol = Symbol('words')

/** An object of the response, by response key. */
export interface Shaped {
  [key: string]: unknown
  [TYPE]: string
  [WORDS]?: Words[] | string
}

/** What is selected of an object: response key → how its value is made of the object's row. */
export type Members = readonly (readonly [key: string | typeof WORDS, shape: Shape])[]

/** An object of the response from its row. Without a prototype: a response key may be `__proto__`. */
export function shapeMembers(type: string, members: Members, row: unknown, args: readonly Arguments[]): Shaped {
  const object = Object.create(null) as Shaped
  object[TYPE] = type
  for (const [key, shape] of members) object[key as string] = shape(row as never, args)
  return object
}

/** One compilation. */
export interface Build {
  operation: Operation
  /** Parameters and variables are numbered by the branch they belong to. */
  branches: Branch[]
  /** How often a type's columns have been projected. */
  projections: number
  /** How many subqueries have been named. */
  subqueries: number
  nodeIds: Map<FieldNode, number>
}

export const fieldOf = (
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): GraphQLField<unknown, unknown> | undefined => type.getFields()[nodes[0]!.name.value]

/** A number that stands for this node of the document, within one compilation. */
export function identify({ nodeIds }: Build, node: FieldNode): number {
  const id = nodeIds.get(node) ?? nodeIds.size
  nodeIds.set(node, id)
  return id
}

/** The next name for a subquery. */
export const subqueryName = (build: Build): string => `found_${build.subqueries++}`

/** The end of a subquery whose rows have these variables: its own columns, then one row of the answer. */
export function returning(
  variables: readonly string[],
  { columns, expression }: Pick<Compiled, 'columns' | 'expression'>,
): string {
  const [first, rest] = [columns.filter(column => column.first), columns.filter(column => !column.first)]
  const named = (some: readonly Column[]) => some.map(({ name, subquery }) => `${subquery} AS ${name}`)
  const firstNames = first.map(({ name }) => name)
  const steps = [
    first.length === 0 ? '' : `WITH ${[...variables, ...named(first)].join(', ')} `,
    rest.length === 0 ? '' : `WITH ${[...variables, ...firstNames, ...named(rest)].join(', ')} `,
  ]
  return `${steps.join('')}RETURN ${expression} AS row`
}
