// A connection: one page of what a fragment finds, in the fragment's order, and the count of all of it if that is asked for.

import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql'
import type { Arguments, Columns } from './binding.ts'
import type { BranchParts } from './branch.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { shapeEmbedded } from './embedded.ts'
import { pageSize } from './page.ts'
import { type CompiledBranch, fieldOf, returning, type Shape, shapeMembers, subqueryName } from './plan.ts'
import { type Row, rowAround } from './row.ts'
import { collectFields } from './selection.ts'
import { keyset, orderOf, type Use } from './use.ts'

type ConnectionRow = [rows: Row[] | null, totalCount: number | null]

export function compileConnection({ build, type, nodes, branch, use }: BranchParts): CompiledBranch {
  const { number } = use
  const size = (args: readonly Arguments[]) => pageSize(args[number]!.first)
  const after = (args: readonly Arguments[]) => (args[number]!.after ?? null) as string | null
  const { parameters } = branch
  // One row more than the page holds: it tells whether there is a next page.
  branch.parameters = args => ({ ...parameters(args), after: keysAfter(use, after(args)), limit: size(args) + 1 })

  const edges = rowAround(build, getNamedType(type.getFields().edges!.type) as GraphQLObjectType, use)
  const [rowsName, countName] = [subqueryName(build), subqueryName(build)]
  let wantsRows = false
  let wantsCount = false
  const fields = [...collectFields(build.operation, type, nodes)]
  const members = fields.map(([key, fieldNodes]) => [key, memberOf(fieldNodes)] as const)
  return {
    columns: guard => [
      ...(wantsRows ? [{ name: rowsName, subquery: rows(guard) }] : []),
      ...(wantsCount ? [{ name: countName, subquery: countOf(use, guard) }] : []),
    ],
    expression: `[${wantsRows ? rowsName : 'null'}, ${wantsCount ? countName : 'null'}]`,
    shape: (row: ConnectionRow, args) => shapeMembers(type.name, members, row, args),
  }

  function rows(guard: string): string {
    const keys = `[${orderOf(use)}]`
    const page = `${use.narrowed()} ORDER BY ${orderOf(use)} LIMIT $limit_${number}`
    return `COLLECT { ${use.source(guard, keyset(use))} ${page} ${returning(use.variables(), edges.compiled(keys))} ORDER BY ${orderOf(use)} }`
  }

  function memberOf(fieldNodes: readonly FieldNode[]): Shape {
    const field = fieldOf(type, fieldNodes)
    switch (field?.name) {
      case 'edges': {
        wantsRows = true
        const shape = edges.shapeOf(fieldNodes)
        return ([found]: ConnectionRow, args) => found!.slice(0, size(args)).map(row => shape(row as never, args))
      }
      case 'pageInfo': {
        wantsRows = true
        const shape = shapeEmbedded(build, getNamedType(field.type) as GraphQLObjectType, fieldNodes)
        return ([found]: ConnectionRow, args) => shape(pageInfo(use.fragment.name, found!, size(args), after(args)))
      }
      case 'totalCount':
        wantsCount = true
        return ([, totalCount]: ConnectionRow) => totalCount
      default:
        return () => type.name
    }
  }
}

/** How many nodes a fragment finds in all. */
export const countOf = (use: Use, guard: string): string =>
  `COUNT { ${use.source(guard)} RETURN DISTINCT ${use.variable('node')} }`

/** The sort keys to go on behind. Every key is a string, and the empty one comes before all others. */
function keysAfter({ fragment: { name, order } }: Use, cursor: string | null): string[] {
  return cursor === null ? order.map(() => '') : decodeCursor(name, cursor, order.length)
}

function pageInfo(list: string, rows: readonly Row[], size: number, after: string | null): Columns {
  const shown = rows.slice(0, size)
  const cursor = (row: Row | undefined) => (row === undefined ? null : encodeCursor(list, row[0]))
  return {
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== null,
    startCursor: cursor(shown[0]),
    endCursor: cursor(shown.at(-1)),
  }
}
