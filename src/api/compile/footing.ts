// What `@cited` adds: every object whose values rest on words is fetched with these words. Its footing says on whose.

import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql'
import { statement } from '../../graph/statement.ts'
import { type Fragment, fragment, parseFragment } from './fragment.ts'
import { type Build, type CompiledBranch, fieldOf, subqueryName } from './plan.ts'
import type { Fields } from './selection.ts'
import { orderOf, useOf } from './use.ts'

/** Citations that one value can have in the footnotes. */
export const MAX_CITATIONS = 100

/** How the values of a type rest on words. */
export interface Footing {
  /** Leaves that no claim makes; all others rest on words. */
  except?: readonly string[]
  /** The fields whose objects' own leaves rest on the same words. */
  reaches?: readonly string[]
  /** The fragment that leads from the object to its claims, where it isn't a claim or a citation itself. */
  claims?: string
}

/** By the name of the type, or of an interface that it implements. All that isn't here rests on words only where another reaches it. */
const FOOTINGS: Readonly<Record<string, Footing>> = {
  Citation: { reaches: ['source', 'assertedBy', 'derivation'] },
  // Its rank is a judgement's.
  Claim: { reaches: ['subject', 'object', 'value', 'round', 'holder', 'converted', 'citations'], except: ['rank'] },
  RelationEdge: { reaches: ['node'], except: ['cursor'] },
  Hop: { reaches: ['from', 'to'] },
  ClaimSet: { reaches: ['conversions'], except: ['predicate'] },
  Conversion: { reaches: ['money'] },
  Conflict: { reaches: ['subject', 'object'], claims: 'Conflict.claims' },
  Check: { claims: 'Check.claims' },
  Evidence: { claims: 'Evidence.claim' },
}

export function footingOf(type: GraphQLObjectType): Footing | undefined {
  const names = [type.name, ...type.getInterfaces().map(({ name }) => name)]
  return names.map(name => FOOTINGS[name]).find(found => found !== undefined)
}

/** True if the operation is cited, and something that is selected of the type rests on words of the type's own. */
export function needsWords({ operation }: Build, type: GraphQLObjectType, selected: Fields): boolean {
  const footing = operation.cited ? footingOf(type) : undefined
  if (footing === undefined) return false
  return [...selected.values()].some(nodes => {
    const field = fieldOf(type, nodes)
    if (field === undefined) return false
    const isLeaf = isLeafType(getNamedType(field.type))
    return isLeaf ? !footing.except?.includes(field.name) : footing.reaches?.includes(field.name) === true
  })
}

/** True if the fragment `Type.field` leads to objects that rest on the words of the one that it comes from. */
export function isReached(name: string): boolean {
  const [type, field] = name.split('.')
  return FOOTINGS[type!]?.reaches?.includes(field!) === true
}

/** The words behind a value: a citation, and the id of the claim that it carries. */
export interface Words {
  /** Null where a citation rests on itself. */
  claim: string | null
  id: string
  quote: string
  locator: string | null
  asStated: string | null
  source: { id: string; title: string; publisher: string | null; publishedOn: string | null; url: string | null }
}

/** The words that the object in `variable` rests on; null where its type has no claims. */
export function wordsOfObject(build: Build, type: GraphQLObjectType, variable: string): CompiledBranch | null {
  const such = (guard: string) => (guard === '' ? '' : `MATCH (${variable}:${guard})`)
  if (type.name === 'Citation') return words(build, such, variable, [])
  if (type.name === 'Claim') return wordsOfClaims(build, such, variable)
  const name = footingOf(type)?.claims
  if (name === undefined) return null
  const use = useOf(fragment(name), variable, 0, suffixOf(build))
  return wordsOfClaims(build, guard => use.source(guard), use.variable('node'))
}

/** The words that the claims rest on which `source` leaves in `claim`. */
export function wordsOfClaims(build: Build, source: (guard: string) => string, claim: string): CompiledBranch {
  const citations = useOf(fragment('Claim.citations'), claim, 0, suffixOf(build))
  const order = [`${claim}.predicate`, `${claim}.id`, orderOf(citations)]
  return words(
    build,
    guard => `${source(guard)} ${citations.source()}`,
    citations.variable('node'),
    order,
    `${claim}.id`,
  )
}

// ---------------------------------------------------------------------------------------------------------------------

/**
 * Rows that are fetched for one object: one for each of its citations, and each dataset that describes the citation's source. A set of
 * claims has those of all of them, for its conversions to pick theirs.
 */
const MAX_ROWS = 5_000

/** The words of the citations which `source` leaves in `citation`. All is one pattern: each subquery would take long to plan. */
function words(
  build: Build,
  source: (guard: string) => string,
  citation: string,
  order: readonly string[],
  claim = 'null',
): CompiledBranch {
  const use = useOf(footnote(), citation, 0, suffixOf(build))
  const row = [claim, ...[...use.fragment.columns.values()].map(use.text)].join(', ')
  const page = `RETURN [${row}] AS row ORDER BY ${[...order, orderOf(use)].join(', ')} LIMIT ${MAX_ROWS}`
  const name = subqueryName(build)
  return {
    columns: guard => [{ name, subquery: `COLLECT { ${source(guard)} ${use.source()} ${page} }` }],
    expression: name,
    shape: (rows: (string | null)[][]) => wordsFrom(rows),
  }
}

let parsed: Fragment | undefined
function footnote(): Fragment {
  parsed ??= parseFragment('footnote', statement('read/footnote'))
  return parsed
}

/** They take no arguments: their variables only have to differ from everybody else's. */
const suffixOf = (build: Build): string => `_w${build.projections++}`

function wordsFrom(rows: readonly (string | null)[][]): Words[] {
  const found = new Map<string, Words>()
  const names = ['claim', ...footnote().columns.keys()]
  for (const row of rows) {
    const named = Object.fromEntries(names.map((name, index) => [name, row[index]]))
    const { claim, id, quote, locator, asStated, source, ...description } = named
    const words = { claim, id, quote, locator, asStated, source: { id: source, ...description } } as Words
    if (!found.has(words.id)) found.set(words.id, words)
  }
  return [...found.values()]
}
