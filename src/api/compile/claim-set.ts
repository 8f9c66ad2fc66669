// All the claims under one predicate, side by side.

import { type FieldNode, type GraphQLCompositeType, getNamedType } from 'graphql'
import type { BranchParts } from './branch.ts'
import { countOf } from './connection.ts'
import { compileObject } from './object.ts'
import { pageSize } from './page.ts'
import { type CompiledBranch, fieldOf, returning, type Shape, shapeMembers, subqueryName } from './plan.ts'
import { collectFields } from './selection.ts'
import { useOf } from './use.ts'

export function compileClaimSet({ build, type, nodes, branch, use, thisVariable }: BranchParts): CompiledBranch {
  const parts: { name: string; subquery: (guard: string) => string }[] = []
  const fields = [...collectFields(build.operation, type, nodes)]
  const members = fields.map(([key, fieldNodes]) => [key, memberOf(fieldNodes)] as const)
  return {
    columns: guard => parts.map(({ name, subquery }) => ({ name, subquery: subquery(guard) })),
    expression: `[${parts.map(({ name }) => name).join(', ')}]`,
    shape: (row: unknown[], args) => shapeMembers(type.name, members, row, args),
  }

  function add(subquery: (guard: string) => string): number {
    return parts.push({ name: subqueryName(build), subquery }) - 1
  }

  function memberOf(fieldNodes: readonly FieldNode[]): Shape {
    switch (fieldOf(type, fieldNodes)?.name) {
      case 'predicate':
        return (_row: unknown[], args) => branch.parameters(args).predicate
      case 'claimCount': {
        const index = add(guard => countOf(use, guard))
        return (row: unknown[]) => row[index]
      }
      case 'claims':
        return claims(fieldNodes)
      default:
        return () => type.name
    }
  }

  function claims(fieldNodes: readonly FieldNode[]): Shape {
    const field = fieldOf(type, fieldNodes)!
    const number = build.branches.length
    const own = useOf(use.fragment, thisVariable, number)
    // The same fragment with the same parameters, and a limit of its own.
    build.branches.push({
      field,
      node: fieldNodes[0]!,
      parameters: args => ({ ...branch.parameters(args), limit: pageSize(args[number]!.first) }),
    })
    const item = compileObject(
      build,
      getNamedType(field.type) as GraphQLCompositeType,
      fieldNodes,
      own.variable('node'),
    )
    const page = `${own.narrowed()} ${own.text(own.fragment.suffix)} LIMIT $limit_${number}`
    const index = add(guard => `COLLECT { ${own.source(guard)} ${page} ${returning(own.variables(), item)} }`)
    return (row: unknown[][], args) => row[index]!.map(each => item.shape(each as never, args))
  }
}
