// A row around a node: an edge with its cursor and claims, a hop between two nodes, or a search result. `[keys, branch, branch, …]`.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
} from 'graphql'
import type { Given } from './arguments.ts'
import type { Columns } from './binding.ts'
import type { SortKey } from './cursor.ts'
import { type Embed, shapeEmbedded } from './embedded.ts'
import { needsWords, wordsOfClaims } from './footing.ts'
import { compileObject } from './object.ts'
import { firstOf, limitOf } from './page.ts'
import {
  type Build,
  type Compiled,
  membersOf,
  returning,
  type Shape,
  shapeMembers,
  subqueryName,
  wordsMember,
} from './plan.ts'
import { collectFields } from './selection.ts'
import type { Use } from './use.ts'

/** The sort keys of the row's item where they are asked for, then what its selections need. */
export type Row = [keys: SortKey[] | null, ...branches: unknown[]]

export interface RowAround {
  /** Whether a cursor is selected, which is made of the sort keys. */
  readonly hasCursor: boolean
  /** Adds a selection of the row's type; several may share the row. */
  shapeOf(nodes: readonly FieldNode[]): Shape
  /** The same row from what is known of an entity that was found before, if that is all that is selected. */
  ofHit(): ((hit: Columns) => Row) | undefined
  /** The row, for all selections added before. `keys` is the expression for the sort keys, or null. */
  compiled(keys: string): Pick<Compiled, 'columns' | 'expression'>
}

/** `cursor` makes the cursor of an item of its sort keys. */
export function rowAround(
  build: Build,
  type: GraphQLObjectType,
  use: Use,
  cursor: (keys: SortKey[], given: Given) => string = () => '',
): RowAround {
  const branches: Compiled[] = []
  /** For each branch. */
  const fromHit: ((hit: Columns) => unknown)[] = []
  let words: Shape | undefined
  let hasCursor = false
  return {
    get hasCursor() {
      return hasCursor
    },
    compiled: keys => ({
      columns: branches.flatMap(({ columns }) => columns),
      expression: `[${[keys, ...branches.map(({ expression }) => expression)].join(', ')}]`,
    }),
    ofHit: () => (fromHit.length < branches.length ? undefined : hit => [null, ...fromHit.map(from => from(hit))]),
    shapeOf(nodes) {
      const fields = collectFields(build.operation, type, nodes)
      const members = membersOf(type, fields, memberOf)
      const all = needsWords(build, type, fields) ? [...members, wordsMember(wordsOf())] : members
      return (row: Row, shaping) => shapeMembers(type.name, all, row, shaping)
    },
  }

  function memberOf(field: GraphQLField<unknown, unknown> | undefined, nodes: readonly FieldNode[]): Shape {
    switch (field?.name) {
      case undefined:
        return () => type.name
      case 'node':
      case 'from':
      case 'to': {
        const type = getNamedType(field!.type) as GraphQLCompositeType
        const object = compileObject(build, type, nodes, use.variable(field!.name))
        if (object.rowOf !== undefined) fromHit.push(({ shown }) => object.rowOf!(shown as Columns | null))
        return slot(object)
      }
      case 'cursor':
        hasCursor = true
        return ([keys]: Row, { given }) => cursor(keys!, given)
      case 'claims':
        return slot(compileClaims(build, field!, nodes, use.variable('claims')))
      case 'claimCount':
        return slot({ columns: [], expression: `size(${use.variable('claims')})`, shape: (count: number) => count })
      default: {
        const type = getNamedType(field!.type)
        const shape = isCompositeType(type) ? shapeEach(shapeEmbedded(build, type, nodes)) : (value: unknown) => value
        fromHit.push(hit => hit[field!.name])
        return slot({ columns: [], expression: use.variable(field!.name), shape })
      }
    }
  }

  /** The words of the claims that the row rests on. */
  function wordsOf(): Shape {
    if (words === undefined) {
      const claim = use.variable('cited')
      const branch = wordsOfClaims(build, () => `UNWIND ${use.variable('claims')} AS ${claim}`, claim)
      words = slot({ ...branch, columns: branch.columns('') })
    }
    return words
  }

  function slot(branch: Compiled): Shape {
    const index = branches.push(branch)
    return (row: Row, shaping) => branch.shape(row[index] as never, shaping)
  }
}

const shapeEach =
  (shape: Embed): Shape =>
  (items: Columns[], shaping) =>
    items.map(item => shape(item, shaping))

/** The claims that an edge rests on, by predicate and id. The relation's fragment has found them already. */
function compileClaims(
  build: Build,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  claims: string,
): Compiled {
  const number = build.branches.length
  build.branches.push({ field, node: nodes[0]!, parameters: given => ({ limit: limitOf(given, number) }) })
  const claim = `claim_${number}`
  const item = compileObject(build, getNamedType(field.type) as GraphQLCompositeType, nodes, claim)
  const page = `UNWIND ${claims} AS ${claim} WITH ${claim} ORDER BY ${claim}.predicate, ${claim}.id LIMIT $limit_${number}`
  const name = subqueryName(build)
  return {
    columns: [{ name, subquery: `COLLECT { ${page} ${returning([claim], item)} }` }],
    expression: name,
    shape: (rows: unknown[], shaping) => {
      firstOf(shaping.given, number)
      return rows.map(row => item.shape(row as never, shaping))
    },
  }
}
