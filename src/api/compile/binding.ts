// Which fragment answers which field, where its name alone doesn't say so, and which fields are computed from columns.
// By default `Type.field` is answered by cypher/read/Type.field.cypher, for entities also by Entity.field.cypher; a field without
// a fragment is a column of its type's own fragment (cypher/read/Type.cypher).

import { claimStatement, type QUALIFIERS } from '../../domain/claim.ts'
import { dateBounds } from '../../domain/date.ts'
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import { textFragmentLink } from '../../domain/link.ts'
import { normaliseName } from '../../domain/name/normalise.ts'
import type { Predicate } from '../../domain/predicate.ts'
import type { Rates } from '../../domain/rates/rates.ts'
import { type ClaimValue, STORED_VALUE, storedValue } from '../../domain/value.ts'
import type { Arguments } from './arguments.ts'
import { convertedClaim } from './conversion.ts'
import type { Filter } from './filter-tree.ts'
import { hasFragment } from './fragment.ts'
import { MAX_PAGE } from './page.ts'

export type Columns = Readonly<Record<string, unknown>>

export interface Binding {
  fragment: string
  /** The fragment's parameters from the field's arguments; by default the arguments themselves. */
  parameters?: (args: Arguments) => Record<string, unknown>
  /** What holds of all items of the list, whatever its `filter` asks for. */
  filter?: Filter
  /** The fragment in its place where the field, or the operation, asks for a date (`asOf`): it takes Neo4j longer to plan. */
  asOf?: string
  /** The fragment in its place where the field is asked by `name`. */
  named?: string
  /** Its nodes are found by a statement of their own, before: they are its argument `found`. */
  candidates?: 'search' | 'resolve'
  /** What becomes of the nodes found; by default a list, or the first one, as the field's type has it. */
  result?: 'oneOrAmbiguous' | 'aligned'
  /** A value computed from all the values that the fragment returns, and from these columns of the object (or all of them). */
  of?: readonly string[]
  compute?: (values: unknown[], columns: Columns, args: Arguments, rates: Rates) => unknown
}

/** Types whose rows have a fragment of their own. Every entity kind is read as Entity. */
export const familyOf = (type: string): string => (ENTITY_KINDS.includes(type as EntityKind) ? 'Entity' : type)

/** The binding of a field, or null where it is a column. */
export function bindingOf(type: string, field: string): Binding | null {
  const special = BINDINGS[`${type}.${field}`] ?? BINDINGS[`${familyOf(type)}.${field}`]
  if (special !== undefined) return special
  const name = [`${type}.${field}`, `${familyOf(type)}.${field}`].find(hasFragment)
  return name === undefined ? null : { fragment: name }
}

const lookup = (...kinds: EntityKind[]): Binding => ({
  fragment: 'Query.entity',
  named: 'Query.entityNamed',
  parameters: args => ({ ...exactlyOne(args), kinds: kinds.length > 0 ? kinds : ENTITY_KINDS }),
  result: 'oneOrAmbiguous',
})
const list = (kind: EntityKind): Binding => ({ fragment: 'Query.entities', filter: { kinds: [kind] } })
/** `asOf` as its first and last day. */
const fact = (predicate?: Predicate): Binding => ({
  fragment: 'Entity.fact',
  asOf: 'Entity.factAsOf',
  parameters: args => ({
    predicate: predicate ?? args.predicate,
    asOf: typeof args.asOf === 'string' ? dateBounds(args.asOf) : null,
  }),
})
const byId = (fragment: string): Binding => ({ fragment, parameters: args => ({ lookup: args.id }) })

const BINDINGS: Readonly<Record<string, Binding>> = {
  'Query.node': { fragment: 'Query.nodes', parameters: args => ({ ids: [args.id] }), result: 'oneOrAmbiguous' },
  'Query.nodes': {
    fragment: 'Query.nodes',
    parameters: args => ({ ids: atMostAPage(args.ids as string[]) }),
    result: 'aligned',
  },
  'Query.entity': lookup(),
  'Query.company': lookup('Company'),
  'Query.fund': lookup('Fund'),
  'Query.person': lookup('Person'),
  'Query.model': lookup('Model'),
  'Query.product': lookup('Product'),
  'Query.fundingRound': lookup('FundingRound'),
  'Query.technology': lookup('Technology'),
  'Query.companies': list('Company'),
  'Query.funds': list('Fund'),
  'Query.people': list('Person'),
  'Query.models': list('Model'),
  'Query.products': list('Product'),
  'Query.fundingRounds': list('FundingRound'),
  'Query.technologies': list('Technology'),
  'Query.source': byId('Query.source'),
  'Query.claim': byId('Query.claim'),
  'Query.search': { fragment: 'Query.search', candidates: 'search' },
  'Query.resolve': { fragment: 'Query.resolve', candidates: 'resolve' },
  'Query.conflict': byId('Query.conflict'),
  'Query.path': { fragment: 'Query.path', parameters: args => ({ maxHops: hopCount(args.maxHops) }) },
  'Entity.fact': fact(),
  'Company.valuation': fact('VALUATION'),
  // With the parameters of the set.
  'ClaimSet.conflicts': { fragment: 'Entity.factConflicts', parameters: ({ predicate }) => ({ predicate }) },
  'ClaimSet.checks': { fragment: 'Entity.factChecks', parameters: ({ predicate }) => ({ predicate }) },
  'ClaimSet.best': { fragment: 'Claim.standing' },
  'ClaimSet.agreement': { fragment: 'Entity.factFindings', parameters: ({ predicate }) => ({ predicate }) },
  'ClaimSet.independentOrigins': { fragment: 'Claim.standing' },
  'ClaimSet.conversions': { fragment: 'Claim.standing' },
  'FundingRound.amountRaised': fact('AMOUNT_RAISED'),
  'FundingRound.stage': fact('ROUND_STAGE'),
  'FundingRound.status': fact('ROUND_STATUS'),
  'Citation.context': { fragment: 'Citation.context', parameters: args => ({ chars: contextSize(args.chars) }) },
  'Citation.link': {
    fragment: 'Citation.link',
    of: ['quote'],
    compute: ([url], { quote }) => (typeof url === 'string' ? textFragmentLink(url, quote as string) : null),
  },
  'Claim.rank': { fragment: 'Claim.rank', of: [], compute: ([verdict]) => verdict ?? 'NORMAL' },
  'Claim.converted': {
    fragment: 'Claim.converted',
    compute: (values, columns, { currency }, rates) => convertedClaim(values, columns, currency as string, rates),
  },
  'Claim.statement': { fragment: 'Claim.statement', compute: statementOf },
}

/** Fields computed from columns of their own row: embedded objects, with their `__typename`. */
export const COMPUTED: Readonly<Record<string, { of: readonly string[]; compute: (columns: Columns) => unknown }>> = {
  'Claim.value': { of: STORED_VALUE, compute: claimValue },
  'Citation.derivation': {
    of: ['derivationKind', 'derivation'],
    compute: ({ derivationKind: kind, derivation: explanation }) => (kind === null ? null : { kind, explanation }),
  },
}

function claimValue(columns: Columns): ({ __typename: string } & Columns) | null {
  const type = columns.valueType as ClaimValue['type'] | null
  return type === null ? null : { ...columns, __typename: type }
}

function statementOf(values: unknown[], columns: Columns): string {
  const names = new Map(values as [string, string][])
  return claimStatement({
    ...(columns as Pick<Parameters<typeof claimStatement>[0], (typeof QUALIFIERS)[number]>),
    round: columns.roundId as string | null,
    holder: columns.holderId as string | null,
    subject: names.get('SUBJECT') ?? '',
    predicate: columns.predicate as Predicate,
    object: names.get('OBJECT') ?? null,
    value: storedValue(columns) ?? null,
    modality: columns.modality as string,
    stance: columns.stance as string,
  })
}

function exactlyOne({ id, name }: Arguments): { lookup: unknown; name: unknown } {
  const given = [id, name].filter(key => key !== undefined && key !== null)
  if (given.length !== 1)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `Expected exactly one of id and name, but found ${given.length === 0 ? 'neither' : 'both'}.`,
    )
  return { lookup: id ?? null, name: typeof name === 'string' ? normaliseName(name) : null }
}

/** Code points to show on either side of a quote. */
const MAX_CONTEXT = 2000

function contextSize(chars: unknown): number {
  if (typeof chars === 'number' && chars >= 0 && chars <= MAX_CONTEXT) return chars
  throw new ClaimgraphError(
    'BAD_USER_INPUT',
    `Expected "chars" to be from 0 to ${MAX_CONTEXT}, but found ${JSON.stringify(chars)}.`,
  )
}

/** As far as cypher/read/Query.path.cypher looks. */
const MAX_HOPS = 4

function hopCount(hops: unknown): number {
  if (typeof hops === 'number' && hops >= 1 && hops <= MAX_HOPS) return hops
  throw new ClaimgraphError(
    'BAD_USER_INPUT',
    `Expected "maxHops" to be from 1 to ${MAX_HOPS}, but found ${JSON.stringify(hops)}.`,
  )
}

function atMostAPage(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_PAGE)
    throw new ClaimgraphError('BAD_USER_INPUT', `Expected at most ${MAX_PAGE} ids, but found ${ids.length}.`)
  return ids
}
