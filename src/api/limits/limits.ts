// What one operation may ask for. Checked after validation and before anything is asked of Neo4j; refused with QUERY_TOO_COMPLEX,
// how much was asked for (`cost`), and how much may be (`limit`).

import { type DocumentNode, type GraphQLError, visit } from 'graphql'
import { isCited } from '../footnotes.ts'
import { refusal } from '../serving/refusal.ts'
import { DEFAULT_SETTINGS } from '../serving/settings.ts'
import { heaviestPath, type Measure, type Measured, measureRoots, type Root, sum } from './measure.ts'

export interface Limits {
  rootFields: number
  aliases: number
  directives: number
  depth: number
  /** Fields, after all fragments are written out. */
  fields: number
  /** And members of filters, per root field: planning a statement takes Neo4j the longer the more it has. */
  relations: number
  rows: number
  /** Levels of lists and objects in the variables. The deepest filter has 14. */
  nesting: number
  /** Objects of the schema that introspection may show. A client that asks for all there is needs a third of it. */
  introspection: number
}

/** Tokens of a document: the parser refuses more. Introspection by GraphiQL has 200. */
export const MAX_TOKENS = 1_000

export const DEFAULT_LIMITS: Limits = {
  rootFields: 20,
  aliases: 60,
  directives: 60,
  depth: 24,
  fields: 1_000,
  relations: 40,
  rows: DEFAULT_SETTINGS.maxRows,
  nesting: 24,
  introspection: 30_000,
}

/** The rows that an operation may fetch. Throws QUERY_TOO_COMPLEX. */
export function costOf(asked: Measured, limits: Limits): number {
  const roots = measureRoots(asked)
  const [ours, introspective] = [roots.filter(root => !isIntrospective(root)), roots.filter(isIntrospective)]
  const { aliases, directives } = countNodes(asked.document)
  const all = together(roots)
  atMost(limits.aliases, aliases, 'aliases in a document')
  atMost(limits.directives, directives, 'directives in a document')
  atMost(limits.rootFields, roots.length, 'root fields')
  atMost(limits.depth, all.depth, 'levels of fields')
  atMost(limits.fields, all.fields, 'fields, with all fragments written out')
  for (const { key, measure } of ours)
    atMost(limits.relations, measure.relations, 'relations and conditions of filters in one root field', [key])
  const fetched = withFootnotes(asked, together(ours))
  if (fetched.rows > limits.rows) throw tooManyRows(fetched, limits.rows)
  const shown = together(introspective)
  atMost(limits.introspection, shown.rows, 'objects of the schema', heaviestPath(shown))
  return fetched.rows
}

/** Throws QUERY_TOO_COMPLEX where the variables, as the client sent them, nest so deep that whoever walks through them may not return. */
export function refuseDeep(variables: Measured['variables'], limits: Limits): void {
  if (!isDeeper(variables, limits.nesting)) return
  const message = `Expected variables to nest at most ${limits.nesting} levels, but found more.`
  throw tooComplex(message, { limit: limits.nesting })
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels < 0 || Object.values(value).some(member => isDeeper(member, levels - 1)))

/** Answered from the schema, without Neo4j. */
const isIntrospective = ({ name }: Root): boolean => name.startsWith('__')

const together = (roots: readonly Root[]): Measure => sum(roots.map(({ measure }) => measure))

/** Footnotes fetch at least as much again. */
const withFootnotes = ({ operation }: Measured, measure: Measure): Measure =>
  isCited(operation) ? { ...measure, rows: 2 * measure.rows } : measure

function atMost(limit: number, cost: number, what: string, path?: string[]): void {
  if (cost <= limit) return
  const where = path === undefined ? '' : ` (${path.join('.')})`
  throw tooComplex(`Expected at most ${limit} ${what}, but found ${cost}${where}: ask in several operations.`, {
    cost,
    limit,
    ...(path && { path }),
  })
}

function tooManyRows(measure: Measure, limit: number): GraphQLError {
  const [path, cost] = [heaviestPath(measure), measure.rows]
  const most = `${path.join('.')} alone ${measure.heaviest.rows}`
  return tooComplex(
    `Expected at most ${limit} rows, but the operation may fetch ${cost}, ${most}: ask for fewer with "first", or for less of each.`,
    { cost, limit, path },
  )
}

const tooComplex = (message: string, details: Readonly<Record<string, unknown>>): GraphQLError =>
  refusal('QUERY_TOO_COMPLEX', 400, message, { details })

function countNodes(document: DocumentNode): { aliases: number; directives: number } {
  const count = { aliases: 0, directives: 0 }
  visit(document, {
    Field({ alias }) {
      if (alias !== undefined) count.aliases += 1
    },
    Directive() {
      count.directives += 1
    },
  })
  return count
}
