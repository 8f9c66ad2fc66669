// The columns of a type: what its own fragment (cypher/read/Type.cypher) returns, in that order. All columns that stand on one line there
// are read where one of them is selected, so that the text of a statement doesn't depend on every one; the others are null. The first line
// is always read: it has the type and the id, and what tells one entity from others of its name.

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

/** The expression for the columns of the object in `variable`, which is of one of these types: for those that are wanted of its family. */
export function columnsExpression(
  build: Build,
  types: readonly GraphQLObjectType[],
  variable: string,
  wantedOf: (family: string) => readonly string[] = columnNames,
): string {
  const families = [...new Set(types.map(type => familyOf(type.name)))].sort()
  const expressions = families.map(family =>
    hasFragment(family) ? columnsOf(build, fragment(family), variable, wantedOf(family)) : 'null',
  )
  if (families.length === 1) return expressions[0]!
  return `CASE ${families.map((family, index) => `WHEN ${variable}:${family} THEN ${expressions[index]}`).join(' ')} END`
}

/** From so many columns on, reading all properties of a node at once is quicker: Neo4j looks for each from the beginning of them all. */
const MANY = 12

function columnsOf(build: Build, type: Fragment, variable: string, wanted: readonly string[]): string {
  // They take no arguments: their variables only have to differ from everybody else's.
  const number = build.projections++
  const read = new Set(
    type.lines.filter((line, index) => index === 0 || line.some(name => wanted.includes(name))).flat(),
  )
  const list = (use: Use) =>
    `[${[...type.columns].map(([name, tokens]) => (read.has(name) ? use.text(tokens) : 'null')).join(', ')}]`
  if (read.size >= MANY && isOfProperties(type)) {
    const properties = `record_c${number}`
    return `[${properties} IN [properties(${variable})] | ${list(useOf(type, properties, number))}][0]`
  }
  const use = useOf(type, variable, number, `_c${number}`)
  if (type.body.length === 0) return list(use)
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
