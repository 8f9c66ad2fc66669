// A connection: one page of what a fragment finds, filtered and ordered, and the count of all of it if that is asked for.

import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { type Arguments, argumentsOf, type Given, givenTo, oncePerRequest } from './arguments.ts'
import { type Asked, asked, filterAsked, type List, NOTHING_ASKED, orderAsked } from './asked.ts'
import { orElse, orFlawed } from './attempt.ts'
import type { Columns } from './binding.ts'
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
  const args = orFlawed<Arguments, Arguments>(build, () => argumentsOf(field, nodes[0]!, build.operation.variables), {})
  const list: List = {
    name: use.fragment.thisLabel === null ? `Query.${field.name}` : use.fragment.name,
    field,
    filter: binding.filter ?? {},
  }
  const tree = orFlawed(build, () => filterAsked(list, args), NOTHING)
  const { after, before } = args as PageArguments
  const order = orderOfList(list, args, tree, use)
  const found = listing(use, filterText(tree, use), order, {
    backward: isBackward(args),
    after: typeof after === 'string',
    before: typeof before === 'string',
  })
  const askedIn = oncePerRequest(number, args => asked(list, args, found.keys.length))
  const { parameters } = branch
  branch.parameters = given => ({
    ...parameters(given),
    ...pageParameters(orElse(() => askedIn(given), NOTHING_ASKED)),
  })

  const edges = rowAround(build, getNamedType(type.getFields().edges!.type) as GraphQLObjectType, use, (keys, given) =>
    encodeCursor(askedIn(given).bound, keys),
  )
  const [allName, rowsName, countName] = [subqueryName(build), subqueryName(build), subqueryName(build)]
  let wantsRows = false
  let hasPageInfo = false
  let wantsCount = false
  const members = membersOf(type, collectFields(build.operation, type, nodes), memberOf)
  // What an object has is found once for both; a root list has an index for its page, and may have more than can be held.
  const isShared = wantsRows && wantsCount && use.fragment.thisLabel !== null && use.fragment.columns.size === 1
  const distinct = `RETURN DISTINCT ${use.variable('node')}`
  const rows = (page: string) => ({ name: rowsName, subquery: `COLLECT { ${page} ${rowsOf()} }` })
  return {
    columns: guard =>
      isShared
        ? [
            { name: allName, subquery: `COLLECT { ${found.all(guard)} ${distinct} }`, first: true },
            rows(found.pageOf(allName)),
          ]
        : [
            ...(wantsRows ? [rows(found.page(guard))] : []),
            ...(wantsCount ? [{ name: countName, subquery: `COUNT { ${found.all(guard)} ${distinct} }` }] : []),
          ],
    expression: `[${wantsRows ? rowsName : 'null'}, ${isShared ? `size(${allName})` : wantsCount ? countName : 'null'}]`,
    shape: (row: ConnectionRow, shaping) => {
      askedIn(shaping.given)
      return shapeMembers(type.name, members, row, shaping)
    },
  }

  /** What is projected of the page. */
  function rowsOf(): string {
    const variables = [...use.variables(), ...order.variables]
    const keys = hasPageInfo || edges.hasCursor ? `[${found.keys.map(({ text }) => text).join(', ')}]` : 'null'
    return `${returning(variables, edges.compiled(keys))} ORDER BY ${found.walk}`
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
        return ([found]: ConnectionRow, shaping) =>
          shown(found!, shaping.given).map(row => shape(row as never, shaping))
      }
      case 'pageInfo': {
        wantsRows = true
        hasPageInfo = true
        const shape = shapeEmbedded(build, getNamedType(field.type) as GraphQLObjectType, fieldNodes)
        return ([found]: ConnectionRow, shaping) => shape(pageInfo(found!, shaping.given), shaping)
      }
      case 'totalCount':
        wantsCount = true
        return ([, totalCount]: ConnectionRow) => totalCount
      default:
        return () => type.name
    }
  }

  /** The page in the list's order: Neo4j walks backwards where its end is asked for. */
  function shown(rows: readonly Row[], given: Given): Row[] {
    const page = rows.slice(0, askedIn(given).size)
    return isBackward(givenTo(given, number)) ? page.reverse() : page
  }

  /** As the GraphQL Cursor Connections Specification says; whatever a cursor was taken from counts as still there. */
  function pageInfo(rows: readonly Row[], given: Given): Columns {
    const { size, after, before, bound } = askedIn(given)
    const page = shown(rows, given)
    const isMore = rows.length > size
    const backward = isBackward(givenTo(given, number))
    const cursor = (row: Row | undefined) => (row === undefined ? null : encodeCursor(bound, row[0]!))
    return {
      hasNextPage: backward ? before !== null : isMore,
      hasPreviousPage: backward ? isMore : after !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    }
  }
}

/** The order asked for, or, where there is but one, the fragment's own. */
function orderOfList(list: List, args: Arguments, tree: Condition, use: Use): Order {
  const wanted = orderAsked(list, args)
  if (wanted !== null) return orderIn(wanted.type, wanted.order, tree, use)
  const keys = use.fragment.order.map(each => ({ text: use.text(each), down: false, nullable: false }))
  return { name: use.fragment.name, keys, fixed: 0, body: '', variables: [], condition: '' }
}
