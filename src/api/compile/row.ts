// A row around a node: an edge with its cursor and claims, or a search result. `[keys, branch, branch, …]`.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql'
import { encodeCursor } from './cursor.ts'
import { compileObject } from './object.ts'
import { pageSize } from './page.ts'
import { type Build, type Compiled, fieldOf, type Shape, type Shaped, TYPE } from './plan.ts'
import { collectFields } from './selection.ts'
import type { Use } from './use.ts'

/** The sort keys of the row's item, then what its selections need. */
export type Row = [keys: string[], ...branches: unknown[]]

export interface RowAround {
  /** Adds a selection of the row's type; several may share the row. */
  shapeOf(nodes: readonly FieldNode[]): Shape
  /** The row, for all selections added before. `keys` is the expression for the sort keys. */
  expression(keys: string): string
}

export function rowAround(build: Build, type: GraphQLObjectType, use: Use): RowAround {
  const branches: string[] = []
  return {
    expression: keys => `[${[keys, ...branches].join(', ')}]`,
    shapeOf(nodes) {
      const fields = [...collectFields(build.operation, type, nodes)]
      const members = fields.map(([key, fieldNodes]) => [key, memberOf(fieldOf(type, fieldNodes), fieldNodes)] as const)
      return (row: Row, args) => {
        const object: Shaped = { [TYPE]: type.name }
        for (const [key, shape] of members) object[key] = shape(row as never, args)
        return object
      }
    },
  }

  function memberOf(field: GraphQLField<unknown, unknown> | undefined, nodes: readonly FieldNode[]): Shape {
    switch (field?.name) {
      case undefined:
        return () => type.name
      case 'node':
        return slot(
          compileObject(build, getNamedType(field!.type) as GraphQLCompositeType, nodes, use.variable('node')),
        )
      case 'cursor':
        return ([keys]: Row) => encodeCursor(use.fragment.name, keys)
      case 'claims':
        return slot(compileClaims(build, field!, nodes, use.variable('claims')))
      case 'claimCount':
        return slot({ expression: `size(${use.variable('claims')})`, shape: (count: number) => count })
      default:
        return slot({ expression: use.variable(field!.name), shape: (value: unknown) => value })
    }
  }

  function slot({ expression, shape }: Compiled): Shape {
    const index = branches.push(expression)
    return (row: Row, args) => shape(row[index] as never, args)
  }
}

/** The claims that an edge rests on, by predicate and id. The relation's fragment has found them already. */
function compileClaims(
  build: Build,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  claims: string,
): Compiled {
  const number = build.branches.length
  build.branches.push({ field, node: nodes[0]!, parameters: args => ({ limit: pageSize(args[number]!.first) }) })
  const claim = `claim_${number}`
  const { expression, shape } = compileObject(build, getNamedType(field.type) as GraphQLCompositeType, nodes, claim)
  return {
    expression: `COLLECT { UNWIND ${claims} AS ${claim} WITH ${claim} ORDER BY ${claim}.predicate, ${claim}.id LIMIT $limit_${number} RETURN ${expression} AS row }`,
    shape: (rows: unknown[], args) => rows.map(row => shape(row as never, args)),
  }
}
