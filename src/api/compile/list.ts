// A list of what a fragment finds, or its one item.

import { type FieldNode, type GraphQLObjectType, getNullableType, isListType } from 'graphql'
import { ClaimgraphError } from '../../domain/error.ts'
import { givenTo } from './arguments.ts'
import type { BranchParts } from './branch.ts'
import { columnNames, namedColumns, type ObjectRow } from './columns.ts'
import { shapeEmbedded } from './embedded.ts'
import { isReached } from './footing.ts'
import { compileObject } from './object.ts'
import { type Build, type Compiled, type CompiledBranch, returning, type Shaping, subqueryName } from './plan.ts'
import { type RowAround, rowAround } from './row.ts'
import type { Use } from './use.ts'

export function compileList({ build, field, type, nodes, use, binding }: BranchParts): CompiledBranch {
  const isList = isListType(getNullableType(field.type))
  const { result, candidates } = binding
  const item = compileItem(build, type, nodes, use)
  const name = subqueryName(build)
  const page = `${use.narrowed()} ${use.text(use.fragment.suffix)} ${returning(use.variables(), item)}`
  const columns = (guard: string) => [{ name, subquery: `COLLECT { ${use.source(guard)} ${page} }` }]
  const each = (row: unknown, shaping: Shaping) => item.shape(row as never, shaping)
  if (result === 'oneOrAmbiguous')
    return {
      columns,
      expression: name,
      shape: (rows: ObjectRow[], shaping) => {
        if (rows.length > 1) throw ambiguous(givenTo(shaping.given, use.number).name as string, rows)
        return each(rows[0] ?? null, shaping)
      },
    }
  if (result === 'aligned') {
    // The id that was asked for is not always that of what is found.
    const pair = { columns: item.columns, expression: `[${use.variable('wanted')}, ${item.expression}]` }
    const pairs = `${use.narrowed()} ${use.text(use.fragment.suffix)} ${returning(use.variables(), pair)}`
    return {
      columns: guard => [{ name, subquery: `COLLECT { ${use.source(guard)} ${pairs} }` }],
      expression: name,
      shape: (rows: [wanted: string, row: ObjectRow][], shaping) => {
        const found = new Map(rows)
        return (givenTo(shaping.given, use.number).ids as string[]).map(id => each(found.get(id) ?? null, shaping))
      },
    }
  }
  if (candidates !== undefined && item.ofHit !== undefined) build.ofHits = hits => hits.map(item.ofHit!)
  if (!isList) return { columns, expression: `${name}[0]`, shape: each }
  return { columns, expression: name, shape: (rows: unknown[], shaping) => rows.map(row => each(row, shaping)) }
}

function ambiguous(name: string, rows: readonly ObjectRow[]): ClaimgraphError {
  const candidates = rows.map(([columns]) => {
    const entity = namedColumns('Entity', columns)
    return `${entity.id} (${entity.kind} ${JSON.stringify(entity.name)})`
  })
  return new ClaimgraphError(
    'BAD_USER_INPUT',
    `The name ${JSON.stringify(name)} is borne by ${rows.length} entities: ${candidates.join(', ')}. Ask by id, or by kind.`,
  )
}

/** What a list holds: nodes, rows around nodes (search results), or plain columns (aliases). */
function compileItem(
  build: Build,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  use: Use,
): Compiled & { ofHit?: ReturnType<RowAround['ofHit']> } {
  if (use.fragment.columns.has('node')) {
    const isRow = columnNames(type.name).length === 0 && 'getFields' in type && 'node' in type.getFields()
    if (!isRow) return compileObject(build, type, nodes, use.variable('node'), isReached(use.fragment.name))
    const row = rowAround(build, type, use)
    const shape = row.shapeOf(nodes)
    return { ...row.compiled('null'), shape, ofHit: row.ofHit() }
  }
  const names = [...use.fragment.columns.keys()]
  const shape = shapeEmbedded(build, type, nodes)
  return {
    columns: [],
    expression: `[${names.map(use.variable).join(', ')}]`,
    shape: (row: unknown[] | null, shaping) =>
      shape(row === null ? null : Object.fromEntries(names.map((name, index) => [name, row[index]])), shaping),
  }
}
