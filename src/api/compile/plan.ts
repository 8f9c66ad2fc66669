// What compiling produces, and what it needs on the way.

import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import type { Given } from './arguments.ts'
import type { Binding, Columns } from './binding.ts'
import { type Complete, completionOf } from './complete.ts'
import type { Words } from './footing.ts'
import type { Fields, Operation } from './selection.ts'

/** One use of a fragment: where its arguments come from, and the parameters they make. */
export interface Branch {
  field: GraphQLField<unknown, unknown>
  node: FieldNode
  /** Where its nodes are found by a statement of their own, before: by which. */
  candidates?: Binding['candidates']
  parameters(given: Given): Record<string, unknown>
}

/** One answer that is being shaped. */
export interface Shaping {
  given: Given
  /** Whether something could not be put into the response as it is: see `Failure`. */
  failed: boolean
}

/** What Neo4j returned → what the response holds. */
export type Shape = (value: never, shaping: Shaping) => unknown

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
  /** Of an object of which nothing but columns is selected: its row, from the columns by name. */
  rowOf?: ((columns: Columns | null) => unknown) | undefined
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
  /** Stands for the text. */
  key: string
  /** Whether it was compiled without something that the client can't have: it is no plan for other values of the same variables. */
  isFlawed: boolean
  branches: readonly Branch[]
  /** In place of the statement's value, where what is known of the entities found before is all that is selected. */
  ofHits: ((hits: readonly Columns[]) => unknown) | undefined
  /** From the statement's one value to the root field's, completed. */
  shape(row: unknown, shaping: Shaping): unknown
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

/** Stands where a value should be, with what went wrong: graphql-js then says what becomes of the response. */
export class Failure {
  readonly error: unknown

  constructor(error: unknown) {
    this.error = error
  }
}

/** What is selected of an object: how the value under a response key is made of the object's row, and what GraphQL makes of it. */
export type Members = readonly { key: string | typeof WORDS; shape: Shape; complete: Complete }[]

/** The members of an object type, by what is selected of it. */
export const membersOf = (
  type: GraphQLObjectType,
  fields: Fields,
  memberOf: (field: GraphQLField<unknown, unknown> | undefined, nodes: readonly FieldNode[], key: string) => Shape,
): Members =>
  [...fields].map(([key, nodes]) => {
    const field = fieldOf(type, nodes)
    return {
      key,
      shape: memberOf(field, nodes, key),
      complete: field === undefined ? unchanged : completionOf(field.type),
    }
  })

const unchanged: Complete = value => value

/** The words that an object rests on, as a member. */
export const wordsMember = (shape: Shape): Members[number] => ({ key: WORDS, shape, complete: unchanged })

/** An object of the response from its row. */
export function shapeMembers(type: string, members: Members, row: unknown, shaping: Shaping): Shaped {
  const object: Shaped = { [TYPE]: type }
  for (const { key, shape, complete } of members) {
    let value: unknown
    try {
      value = shape(row as never, shaping)
      value = complete(value)
    } catch (error) {
      // What can't be completed stays as it is: graphql-js says why not.
      if (value === undefined) value = new Failure(error)
      shaping.failed = true
    }
    // Of all keys, only this one would not become a property of the object's own.
    if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true })
    else object[key as string] = value
  }
  return object
}

/** One compilation. */
export interface Build {
  operation: Operation
  ofHits: Plan['ofHits']
  isFlawed: boolean
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
