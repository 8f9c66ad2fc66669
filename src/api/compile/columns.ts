// The columns of a type: what its own fragment (cypher/read/Type.cypher) returns, in that order. All of them are always
// projected, so that the text of a statement doesn't depend on which are selected.

import type { GraphQLObjectType } from 'graphql'
import { type Columns, familyOf } from './binding.ts'
import { type Fragment, fragment, hasFragment } from './fragment.ts'
import type { Build } from './plan.ts'
import { type Use, useOf } from './use.ts'

/** `[columns, branch, branch, …]`; the first two columns are the type's name and the id. */
export type ObjectRow = [columns: unknown[], ...branches: unknown[]]

/** The column names of a family of types; none where the type has no row of its own. */
export function columnNames(family: string): readonly string[] {
  let names = namesOf.get(family)
  if (names === undefined) {
    names = hasFragment(family) ? [...fragment(family).columns.keys()] : []
    namesOf.set(family, names)
  }
  return names
}

const namesOf = new Map<string, readonly string[]>()

export function namedColumns(family: string, columns: readonly unknown[]): Columns {
  const named: Record<string, unknown> = {}
  for (const [index, name] of columnNames(family).entries()) named[name] = columns[index]
  return named
}

/** The expression for the columns of the object in `variable`, which is of one of these types. */
export function columnsExpression(build: Build, types: readonly GraphQLObjectType[], variable: string): string {
  const families = [...new Set(types.map(type => familyOf(type.name)))].sort()
  const expressions = families.map(family =>
    hasFragment(family) ? columnsOf(build, fragment(family), variable) : 'null',
  )
  if (families.length === 1) return expressions[0]!
  return `CASE ${families.map((family, index) => `WHEN ${variable}:${family} THEN ${expressions[index]}`).join(' ')} END`
}

function columnsOf(build: Build, type: Fragment, variable: string): string {
  // They take no arguments: their variables only have to differ from everybody else's.
  const number = build.projections++
  const list = (use: Use) => `[${[...type.columns.values()].map(use.text).join(', ')}]`
  if (isOfProperties(type)) {
    // Neo4j looks for each property from the beginning of them all: reading all at once is quicker.
    const properties = `record_c${number}`
    return `[${properties} IN [properties(${variable})] | ${list(useOf(type, properties, number))}][0]`
  }
  const use = useOf(type, variable, number, `_c${number}`)
  return `COLLECT { ${use.source()} RETURN ${list(use)} AS columns ${use.text(type.suffix)} }[0]`
}

/** Whether all there is to find are properties of the node itself. */
const isOfProperties = ({ body, columns }: Fragment): boolean =>
  body.length === 0 &&
  [...columns.values()].every(tokens =>
    tokens.every(
      ({ kind, text }, index) => kind !== 'variable' || (text === 'this' && tokens[index + 1]?.text === '.'),
    ),
  )
