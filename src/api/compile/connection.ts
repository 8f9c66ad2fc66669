// A connection: one page of what a fragment finds, filtered and ordered, and the count of all of it if that is asked for.

import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues, getNamedType } from 'graphql'
import { type Asked, askedOnce, filterAsked, type List, NOTHING_ASKED, orderAsked } from './asked.ts'
import { orElse } from './attempt.ts'
import type { Arguments, Columns } from './binding.ts'
import type { BranchParts } from './branch.ts'
import { encodeCursor } from './cursor.ts'
import { shapeEmbedded } from './embedded.ts'
import { filterText } from './filter.ts'
import { type Condition, membersOf as filterMembers } from './filter-tree.ts'
import { listing } from './listing.ts'
import { type Order, orderIn } from './order.ts'
import { isBackward, type PageArguments } from './page.ts'
import { type CompiledBranch, membersOf, returning, type Shape, shapeMembers, subqueryName } from './plan.ts'
import { type Row, rowAround } from './row.ts'
import { collectFields } from './selection.ts'
import type { Use } from './use.ts'

type ConnectionRow = [rows: Row[] | null, totalCount: number | null]

/** Finds nothing: stands for a filter that the client can't have. */
const NOTHING: Condition = { any: [] }

export function compileConnection({ build, field, type, nodes, branch, use, binding }: BranchParts): CompiledBranch {
  const { number } = use
  const given = getArgumentValues(field, nodes[0]!, build.operation.variables)
  const list: List = {
    name: use.fragment.thisLabel === null ? `Query.${field.name}` : use.fragment.name,
    field,
    filter: binding.filter ?? {},
  }
  const tree = orElse(() => filterAsked(list, given), NOTHING)
  const { after, before } = given as PageArguments
  const order = orderOfList(list, given, tree, use)
  const found = listing(use, filterText(tree, use), order, {
    backward: isBackward(given),
    after: typeof after === 'string',
    before: typeof before === 'string',
  })
  const askedBy = askedOnce(list, found.keys.length)
  const askedIn = (args: readonly Arguments[]) => askedBy(args[number]!)
  const { parameters } = branch
  branch.parameters = args => ({
    ...parameters(args),
    ...pageParameters(orElse(() => askedIn(args), NOTHING_ASKED)),
  })

  const edges = rowAround(build, getNamedType(type.getFields().edges!.type) as GraphQLObjectType, use, (keys, args) =>
    encodeCursor(askedIn(args).bound, keys),
  )
  const [rowsName, countName] = [subqueryName(build), subqueryName(build)]
  let wantsRows = false
  let wantsCount = false
  const members = membersOf(type, collectFields(build.operation, type, nodes), memberOf)
  return {
    columns: guard => [
      ...(wantsRows ? [{ name: rowsName, subquery: rows(guard) }] : []),
      ...(wantsCount ? [{ name: countName, subquery: countOf(found.all(guard), use) }] : []),
    ],
    expression: `[${wantsRows ? rowsName : 'null'}, ${wantsCount ? countName : 'null'}]`,
    shape: (row: ConnectionRow, shaping) => {
      askedIn(shaping.args)
      return shapeMembers(type.name, members, row, shaping)
    },
  }

  function rows(guard: string): string {
    const variables = [...use.variables(), ...order.variables]
    const keys = `[${found.keys.map(({ text }) => text).join(', ')}]`
    return `COLLECT { ${found.page(guard)} ${returning(variables, edges.compiled(keys))} ORDER BY ${found.walk} }`
  }

  function pageParameters({ size, after, before, values }: Asked): Record<string, unknown> {
    const names = filterMembers(tree).map((_, index) => `value_f${index}`)
    return {
      ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])),
      after,
      before,
      // One row more than the page holds: it tells whether there is another page.
      limit: size + 1,
    }
  }

  function memberOf(field: GraphQLField<unknown, unknown> | undefined, fieldNodes: readonly FieldNode[]): Shape {
    switch (field?.name) {
      case 'edges': {
        wantsRows = true
        const shape = edges.shapeOf(fieldNodes)
        return ([found]: ConnectionRow, shaping) => shown(found!, shaping.args).map(row => shape(row as never, shaping))
      }
      case 'pageInfo': {
        wantsRows = true
        const shape = shapeEmbedded(build, getNamedType(field.type) as GraphQLObjectType, fieldNodes)
        return ([found]: ConnectionRow, shaping) => shape(pageInfo(found!, shaping.args), shaping)
      }
      case 'totalCount':
        wantsCount = true
        return ([, totalCount]: ConnectionRow) => totalCount
      default:
        return () => type.name
    }
  }

  /** The page in the list's order: Neo4j walks backwards where its end is asked for. */
  function shown(rows: readonly Row[], args: readonly Arguments[]): Row[] {
    const page = rows.slice(0, askedIn(args).size)
    return isBackward(args[number]!) ? page.reverse() : page
  }

  /** As the GraphQL Cursor Connections Specification says; whatever a cursor was taken from counts as still there. */
  function pageInfo(rows: readonly Row[], args: readonly Arguments[]): Columns {
    const { size, after, before, bound } = askedIn(args)
    const page = shown(rows, args)
    const isMore = rows.length > size
    const backward = isBackward(args[number]!)
    const cursor = (row: Row | undefined) => (row === undefined ? null : encodeCursor(bound, row[0]))
    return {
      hasNextPage: backward ? before !== null : isMore,
      hasPreviousPage: backward ? isMore : after !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    }
  }
}

/** How many nodes there are in all. */
const countOf = (found: string, use: Use): string => `COUNT { ${found} RETURN DISTINCT ${use.variable('node')} }`

/** The order asked for, or, where there is but one, the fragment's own. */
function orderOfList(list: List, given: Arguments, tree: Condition, use: Use): Order {
  const wanted = orderAsked(list, given)
  if (wanted !== null) return orderIn(wanted.type, wanted.order, tree, use)
  const keys = use.fragment.order.map(each => ({ text: use.text(each), down: false, nullable: false }))
  return { name: use.fragment.name, keys, fixed: 0, body: '', variables: [], condition: '' }
}
