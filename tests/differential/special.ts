// Fields that are more than the rows of the fragment of their name.

import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql'
import { claimStatement, storedQualifiers } from '../../src/domain/claim.ts'
import { ENTITY_KINDS } from '../../src/domain/entity.ts'
import { textFragmentLink } from '../../src/domain/link.ts'
import { normaliseName } from '../../src/domain/name/normalise.ts'
import type { Predicate } from '../../src/domain/predicate.ts'
import type { Rates } from '../../src/domain/rates/rates.ts'
import { storedValue } from '../../src/domain/value.ts'
import { claimSet, convertedTo } from './claim-set.ts'
import type { Columns, Run, Thing } from './fragments.ts'
import { listOf } from './lists.ts'
import type { Failure } from './naive.ts'
import { MAX_PAGE, Refused } from './pages.ts'

/** Code points on either side of a quote. */
const MAX_CONTEXT = 2000

/** What the resolvers of one question share. */
export interface Asked {
  /** At the epoch that is asked about. */
  run: Run
  /** What has gone wrong so far. */
  failures: Failure[]
  /** Resolvers that have not ended. */
  running: Set<Promise<unknown>>
  rates: Rates
  /** The `asOf` of the whole operation. */
  asOf: unknown
}

type Special = (thing: Thing, args: Columns, asked: Asked, info: GraphQLResolveInfo) => unknown

const one: Special = async (_, { id, name }, { run }, { returnType }) => {
  const given = [id, name].filter(key => key !== undefined && key !== null)
  if (given.length !== 1) throw new Refused('neither id nor name, or both')
  const kind = getNamedType(returnType).name
  const rows = await run((name ?? null) === null ? 'Query.entity' : 'Query.entityNamed', {
    lookup: id ?? null,
    name: typeof name === 'string' ? normaliseName(name) : null,
    kinds: kind === 'Entity' ? ENTITY_KINDS : [kind],
  })
  if (rows.length > 1) throw new Refused('an ambiguous name')
  return rows[0]?.node
}

const list: Special = async (_, args, { run }, { fieldName, returnType }) => {
  const { edges } = (getNamedType(returnType) as GraphQLObjectType).getFields()
  const { node } = (getNamedType(edges!.type) as GraphQLObjectType).getFields()
  const kind = getNamedType(node!.type).name
  const rows = await run('Query.entities', {})
  const ofKind = rows.filter(row => kind === 'Entity' || (row.node as Thing).thing === kind)
  return listOf(`Query.${fieldName}`, ofKind, args, run)
}

const byId =
  (fragment: string): Special =>
  async (_, { id }, { run }) =>
    (await run(fragment, { lookup: id }))[0]?.node

const fact =
  (predicate?: Predicate): Special =>
  (thing, args, { run, rates, asOf }) =>
    claimSet(run, rates, thing, predicate ?? (args.predicate as string), { ...args, asOf: args.asOf ?? asOf })

/** The rows of the fragment, and the columns of the thing. */
const both = async (fragment: string, family: string, thing: Thing, run: Run): Promise<[Columns[], Columns]> => {
  const [rows, [columns]] = await Promise.all([run(fragment, { this: thing }), run(family, { this: thing })])
  return [rows, columns!]
}

export const SPECIAL: Readonly<Record<string, Special>> = {
  'Query.node': async (_, { id }, { run }) => (await run('Query.nodes', { ids: [id] }))[0]?.node,
  'Query.nodes': async (_, { ids }, { run }) => {
    if ((ids as string[]).length > MAX_PAGE) throw new Refused('too many ids')
    const rows = await run('Query.nodes', { ids })
    return (ids as string[]).map(id => rows.find(({ wanted }) => wanted === id)?.node)
  },
  'Query.entity': one,
  'Query.company': one,
  'Query.fund': one,
  'Query.person': one,
  'Query.model': one,
  'Query.product': one,
  'Query.fundingRound': one,
  'Query.technology': one,
  'Query.entities': list,
  'Query.companies': list,
  'Query.funds': list,
  'Query.people': list,
  'Query.models': list,
  'Query.products': list,
  'Query.fundingRounds': list,
  'Query.technologies': list,
  'Query.source': byId('Query.source'),
  'Query.claim': byId('Query.claim'),
  'Query.conflict': byId('Query.conflict'),
  'Query.stats': () => ({ thing: 'Stats', id: '', element: '' }),
  'Entity.fact': fact(),
  'Company.valuation': fact('VALUATION'),
  'FundingRound.amountRaised': fact('AMOUNT_RAISED'),
  'FundingRound.stage': fact('ROUND_STAGE'),
  'FundingRound.status': fact('ROUND_STATUS'),
  'Claim.rank': async (thing, _, { run }) => (await run('Claim.rank', { this: thing }))[0]?.value ?? 'NORMAL',
  'Claim.value': async (thing, _, { run }) => {
    const [columns] = await run('Claim', { this: thing })
    return columns!.valueType === null ? null : { ...columns, __typename: columns!.valueType }
  },
  'Claim.statement': async (thing, _, { run }) => {
    const [rows, columns] = await both('Claim.statement', 'Claim', thing, run)
    const named = (role: string) => (rows as { value: string[] }[]).find(({ value }) => value[0] === role)?.value[1]
    return claimStatement({
      ...columns,
      round: columns.roundId as string | null,
      holder: columns.holderId as string | null,
      subject: named('SUBJECT') ?? '',
      predicate: columns.predicate as Predicate,
      object: named('OBJECT') ?? null,
      value: storedValue(columns) ?? null,
      modality: columns.modality as string,
      stance: columns.stance as string,
    })
  },
  'Claim.converted': async (thing, { currency }, { run, rates }) => {
    const [rows, columns] = await both('Claim.converted', 'Claim', thing, run)
    const citations = (rows as { value: [string, string | null] }[]).map(({ value: [source, publishedOn] }) => ({
      source,
      publishedOn: publishedOn ?? undefined,
      inferred: false,
    }))
    const claim = { value: storedValue(columns), qualifiers: storedQualifiers(columns), citations }
    return convertedTo(currency as string, thing.id, claim, rates)
  },
  'Citation.context': async (thing, { chars }, { run }) => {
    if ((chars as number) < 0 || (chars as number) > MAX_CONTEXT) throw new Refused(`${chars} characters`)
    return (await run('Citation.context', { this: thing, chars }))[0]?.value
  },
  'Citation.link': async (thing, _, { run }) => {
    const [rows, { quote }] = await both('Citation.link', 'Citation', thing, run)
    const url = rows[0]?.value
    return typeof url === 'string' ? textFragmentLink(url, quote as string) : null
  },
  'Citation.derivation': async (thing, _, { run }) => {
    const [columns] = await run('Citation', { this: thing })
    const { derivationKind: kind, derivation: explanation } = columns!
    return kind === null ? null : { kind, explanation }
  },
}
