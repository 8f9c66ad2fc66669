// A path: one row, which holds its hops. Each hop is a row around two entities, with the claims that it rests on.

import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import type { BranchParts } from './branch.ts'
import { type CompiledBranch, membersOf, returning, type Shape, shapeMembers, subqueryName } from './plan.ts'
import { type Row, rowAround } from './row.ts'
import { collectFields } from './selection.ts'

export function compilePath({ build, type, nodes, use }: BranchParts): CompiledBranch {
  const hops = rowAround(build, getNamedType(type.getFields().hops!.type) as GraphQLObjectType, use)
  const members = membersOf(type, collectFields(build.operation, type, nodes), memberOf)
  const [path, row, hop] = [subqueryName(build), subqueryName(build), use.variable('hop')]
  const each = ['from', 'to', 'claims'].map(name => `${hop}.${name} AS ${use.variable(name)}`).join(', ')
  const variables = ['from', 'to', 'claims'].map(use.variable)
  const rows = `COLLECT { UNWIND ${use.variable('hops')} AS ${hop} WITH ${each} ${returning(variables, hops.compiled('null'))} }`
  return {
    columns: guard => [
      {
        name: path,
        subquery: `COLLECT { ${use.source(guard)} ${use.narrowed()} WITH ${rows} AS ${row} RETURN ${row} }`,
      },
    ],
    // No row: there is no path. A row without hops: it ends where it begins.
    expression: `${path}[0]`,
    shape: (found: Row[] | null, shaping) => (found === null ? null : shapeMembers(type.name, members, found, shaping)),
  }

  function memberOf(field: GraphQLField<unknown, unknown> | undefined, fieldNodes: readonly FieldNode[]): Shape {
    switch (field?.name) {
      case 'length':
        return (found: Row[]) => found.length
      case 'hops': {
        const shape = hops.shapeOf(fieldNodes)
        return (found: Row[], shaping) => found.map(each => shape(each as never, shaping))
      }
      default:
        return () => type.name
    }
  }
}
