// Twelve questions of an analyst. Their arguments are drawn anew for each request, in the same order for every contender. The texts
// are beside: <question>/claimgraph.graphql, neo4j-graphql.graphql, statement.cypher.

import type { Next } from '../world/names.ts'
import {
  companiesPerDistrict,
  companyCount,
  companyId,
  fundCount,
  fundId,
  HUBS,
  hubId,
  type World,
} from '../world/world.ts'
import type { Pages, Place } from './pages.ts'
import { inOrder, merged } from './plain.ts'

/** What arguments are drawn from. */
export interface Stock {
  world: World
  pages: Pages
  /** Names of companies. */
  names: readonly string[]
}

export type Arguments = Record<string, unknown>

// biome-ignore lint/suspicious/noExplicitAny: answers of twelve shapes, of which only what is compared is looked at
type Data = any

export interface Question {
  name: string
  title: string
  /** How much it reads doesn't depend on how much there is. */
  isBounded: boolean
  draw(stock: Stock, next: Next): { args: Arguments; place?: Place }
  /** What of the product's answer, in its plain form, is what the statement answers. */
  product(data: Data): unknown
  /** The same for @neo4j/graphql; null where it has no such question. */
  rival: ((data: Data) => unknown) | null
  /** For its turned form, where there is one. */
  turned?(data: Data): unknown
  /** What of it has to be equal, where that isn't all. */
  compared?(said: Data): unknown
}

const anyCompany = ({ world }: Stock, next: Next) => companyId(Math.floor(next() * companyCount(world)))
const anyOf = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)]!
const anyHub = (next: Next) => hubId(Math.floor(next() * HUBS))

export const QUESTIONS: readonly Question[] = [
  {
    name: 'lookup',
    title: 'A company with its names and description',
    isBounded: true,
    draw: (stock, next) => ({ args: { id: anyCompany(stock, next) } }),
    product: (data: Data) => data.company,
    rival: (data: Data) => {
      const [{ aliases, ...company }] = data.companies
      return { ...company, aliases: aliases.filter(({ name }: Data) => name !== company.name) }
    },
  },
  {
    name: 'list',
    title: '25 companies, with 20 claims each, with citations',
    isBounded: true,
    draw: ({ pages }, next) => {
      const place = anyOf(pages.companies, next)
      return { args: { after: place.key.id }, place }
    },
    product: (data: Data) => data.companies,
    rival: (data: Data) =>
      data.companies.map(({ about, to, ...company }: Data) => ({ ...company, claims: merged(about, to, 20) })),
  },
  {
    name: 'hub',
    title: 'A page of the 2,000 claims about a hub',
    isBounded: true,
    draw: ({ pages }, next) => {
      const place = anyOf(pages.hubs, next)
      return { args: { id: place.of, predicate: place.key.predicate, claim: place.key.id }, place }
    },
    product: (data: Data) => data.entity.claims,
    rival: (data: Data) => merged(data.entities[0].about, data.entities[0].to, 20),
  },
  {
    name: 'source',
    title: 'The claims that a source is cited for',
    isBounded: true,
    draw: ({ world }, next) => ({
      args: { id: `district-${Math.floor(next() * world.districts)}-source-${Math.floor(next() * 50)}` },
    }),
    product: (data: Data) => data.claims,
    rival: (data: Data) => data.claims,
    turned: (data: Data) =>
      merged(
        data.sources[0].citations.map(({ claim }: Data) => claim),
        [],
        20,
      ),
  },
  {
    name: 'investor',
    title: 'The companies of an investor, with their valuations',
    isBounded: true,
    draw: ({ world }, next) => ({ args: { id: fundId(Math.floor(next() * fundCount(world))) } }),
    product: (data: Data) => data.companies,
    rival: (data: Data) => data.companies,
    turned: (data: Data) =>
      merged(
        data.entities[0].claimsAbout.map(({ object }: Data) => object),
        [],
        20,
      ),
  },
  {
    name: 'amount',
    title: 'Claims of 20 to 25 million dollars and the like, largest first',
    isBounded: true,
    draw: (_, next) => {
      const min = Math.round(1e6 * 10 ** (3 * next()))
      return { args: { min, max: Math.round(min * 1.25) } }
    },
    product: (data: Data) => data.claims,
    rival: (data: Data) => data.claims,
  },
  {
    name: 'path',
    title: 'How two companies are connected, in four hops at most',
    isBounded: true,
    draw: ({ world }, next) => {
      const district = Math.floor(next() * world.districts) * companiesPerDistrict
      const from = Math.floor(next() * companiesPerDistrict)
      const to = (from + 1 + Math.floor(next() * (companiesPerDistrict - 1))) % companiesPerDistrict
      return { args: { from: companyId(district + from), to: companyId(district + to) } }
    },
    product: (data: Data) => data.path,
    rival: null,
    // Any shortest one will do.
    compared: (said: Data) => said?.length,
  },
  {
    name: 'search',
    title: 'A company by its name, full text',
    isBounded: true,
    draw: ({ names }, next) => {
      const text = anyOf(names, next)
      return {
        args: {
          text,
          phrase: text
            .toLowerCase()
            .split(' ')
            .map(word => `+${word}`)
            .join(' '),
        },
      }
    },
    product: (data: Data) => data.search.map(({ node }: Data) => node),
    rival: (data: Data) => data.names.flatMap(({ named }: Data) => named),
    // Each has its own idea of what is next best.
    compared: ([first]: Data) => first,
  },
  {
    name: 'conflicts',
    title: 'Open conflicts of a kind, with their claims',
    isBounded: true,
    draw: (_, next) => ({
      args: {
        predicate: anyOf(['VALUATION', 'AMOUNT_RAISED'], next),
        kind: anyOf(['GENUINE', 'CURRENCY_SLIP', 'SCALE_SLIP'], next),
      },
    }),
    product: (data: Data) => data.conflicts,
    rival: (data: Data) => data.conflicts,
    // @neo4j/graphql cannot order them by their side.
    compared: (said: Data) => said.map(({ claims, ...conflict }: Data) => ({ ...conflict, claims: inOrder(claims) })),
  },
  {
    name: 'deep',
    title: 'A company’s investors, their companies, claims, citations',
    isBounded: true,
    draw: (stock, next) => ({ args: { id: anyCompany(stock, next) } }),
    product: (data: Data) => data.company,
    rival: (data: Data) => {
      const [{ investors, ...company }] = data.companies
      return {
        ...company,
        investors: investors.map(({ investments, ...investor }: Data) => ({
          ...investor,
          investments: investments.map(({ about, to, ...owned }: Data) => ({
            ...owned,
            claims: merged(about, to, 5),
          })),
        })),
      }
    },
  },
  {
    name: 'total',
    title: 'How many claims of a kind about a hub, and a page of them',
    isBounded: true,
    draw: (_, next) => ({
      args: { id: anyHub(next), predicate: anyOf(['INVESTED_IN', 'PARTNERED_WITH', 'COMPETES_WITH'], next) },
    }),
    product: (data: Data) => totalled(data.entity.claims.totalCount, data.entity.claims.items),
    rival: (data: Data) => {
      const [{ about, to }] = data.entities
      return totalled(about.totalCount + to.totalCount, merged(about.items, to.items, 20))
    },
  },
  {
    name: 'wide',
    title: '100 claims with all that a table of them shows',
    isBounded: true,
    draw: ({ pages }, next) => {
      const place = anyOf(pages.claims, next)
      return { args: { predicate: place.of, claim: place.key.id }, place }
    },
    product: (data: Data) => data.claims,
    rival: (data: Data) => data.claims,
  },
]

const totalled = (totalCount: number, claims: unknown[]) => ({ totalCount, claims })
