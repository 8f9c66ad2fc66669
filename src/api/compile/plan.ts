// What compiling produces, and what it needs on the way.

import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import type { Arguments } from './binding.ts'
import type { Operation } from './selection.ts'

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

export interface CompiledBranch {
  /**
   * The Cypher expression. Where the object at hand may be of another type than the one that has the field, `guard` is a label
   * expression, and the branch finds nothing for anything else; otherwise it is empty.
   */
  guarded: (guard: string) => string
  shape: Shape
}

export interface Plan {
  text: string
  branches: readonly Branch[]
  shape: Shape
}

/** Where a shaped object keeps its type: a response key may have any name, so that none is free for it. */
export const TYPE: unique symbol = Symbol('type')

/** An object of the response, by response key. */
export interface Shaped {
  [key: string]: unknown
  [TYPE]: string
}

/** One compilation. */
export interface Build {
  operation: Operation
  /** Parameters and variables are numbered by the branch they belong to. */
  branches: Branch[]
  /** How often a type's columns have been projected. */
  projections: number
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
