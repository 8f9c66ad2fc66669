// A made-up world of N claims, the same for the same N: many alike districts of 2,000 claims each, and one of hubs that is as large
// in every world, so that a larger world has more entities and not longer lists.

import { claimId } from '../../src/domain/claim.ts'
import type { Entity } from '../../src/domain/entity.ts'
import { numbers } from '../register.ts'
import { type CompiledDistrict, compiled } from './compile.ts'
import { type Company, dossier, type Named, remark, type Surroundings } from './dossier.ts'
import type { Draft } from './draft.ts'
import { hubDrafts, hubEntities } from './hubs.ts'
import { chineseName, companyName, fundName, legalName, pick, productName } from './names.ts'

export const DISTRICT_CLAIMS = 2_000
const COMPANIES = 88
const FUNDS = 12
const TECHNOLOGIES = 8

/** The first district of a world that has room for it is that of the hubs: three of 2,000 claims each. */
export const HUBS = 3
const HUB_CLAIMS = HUBS * DISTRICT_CLAIMS

export interface World {
  claims: number
  /** Without that of the hubs. */
  districts: number
  hasHubs: boolean
}

/** `claims` is a multiple of 2,000. */
export function world(claims: number): World {
  if (claims <= 0 || claims % DISTRICT_CLAIMS !== 0)
    throw new RangeError(`a multiple of ${DISTRICT_CLAIMS} claims was expected, but got: ${claims}`)
  const hasHubs = claims > HUB_CLAIMS
  return { claims, hasHubs, districts: (claims - (hasHubs ? HUB_CLAIMS : 0)) / DISTRICT_CLAIMS }
}

/** The ids by which questions are asked. */
export const companyId = (number: number) => `company-${number}`
export const fundId = (number: number) => `fund-${number}`
export const hubId = (number: number) => `hub-${number}`
export const companyCount = ({ districts }: World) => districts * COMPANIES
export const fundCount = ({ districts }: World) => districts * FUNDS
export const companiesPerDistrict = COMPANIES

/** A dataset's id; `null` is the district of the hubs. */
export const districtId = (district: number | null) => (district === null ? 'hubs' : `district-${district}`)

export interface Described {
  entities: Entity[]
  companies: Company[]
  funds: Named[]
  technologies: Named[]
}

/** Who lives there: needs nothing else of the world. */
export function described(district: number | null): Described {
  if (district === null) return hubEntities()
  const next = numbers(1_000_003 * (district + 1))
  const entities: Entity[] = []
  const add = (
    id: string,
    kind: Entity['kind'],
    name: string,
    aliases: Entity['aliases'] = [],
    description?: string,
  ): Named => {
    entities.push({ id, kind, name, aliases, ...(description !== undefined && { description }) })
    return { id, name }
  }
  const technologies = Array.from({ length: TECHNOLOGIES }, (_, each) => {
    const number = district * TECHNOLOGIES + each
    return add(`technology-${number}`, 'Technology', `Process ${number + 1}`)
  })
  const funds = Array.from({ length: FUNDS }, (_, each) => {
    const number = district * FUNDS + each
    const name = fundName(number)
    return add(
      fundId(number),
      'Fund',
      name,
      [],
      `A fund of the district ${district + 1} that invests in what is made there.`,
    )
  })
  const companies = Array.from({ length: COMPANIES }, (_, each): Company => {
    const number = district * COMPANIES + each
    const id = companyId(number)
    const name = companyName(number, next)
    const aliases: Entity['aliases'] = [{ name: legalName(name, next), kind: 'LEGAL' }]
    if (next() < 0.3) aliases.push({ name: chineseName(next), language: 'zh', kind: 'TRANSLATION' })
    const { name: shown } = add(
      id,
      'Company',
      name,
      aliases,
      `A company of the district ${district + 1}, known as ${aliases[0]!.name}.`,
    )
    const named = (count: number, kind: Entity['kind'], suffix: string, title: (index: number) => string) =>
      Array.from({ length: count }, (_unused, index) => add(`${id}-${suffix}-${index + 1}`, kind, title(index)))
    return {
      id,
      name: shown,
      rounds: named(
        Math.floor(3 * next()),
        'FundingRound',
        'round',
        index => `the ${ORDINALS[index]} round of ${name}`,
      ),
      people: named(1 + Math.floor(2 * next()), 'Person', 'person', index => `Person ${index + 1} of ${name}`),
      models: named(Math.floor(2 * next()), 'Model', 'model', () => `${productName(2 * number)} Model`),
      products: named(Math.floor(2 * next()), 'Product', 'product', () => `${productName(2 * number + 1)} App`),
    }
  })
  return { entities, companies, funds, technologies }
}
const ORDINALS = ['first', 'second', 'third']

/** All that is said there, with the words of its sources, as a checked dataset. */
export function district(number: number | null, { districts }: World): CompiledDistrict {
  const people = described(number)
  const next = numbers(7_919 * ((number ?? -1) + 2))
  if (number === null) {
    const drafts = hubDrafts(people, next).map(claim => [claimId(claim.content), claim] as const)
    return compiled(districtId(null), people.entities, new Map(drafts), next)
  }
  const around: Surroundings = {
    ...people,
    far: from => {
      const id = Math.floor(from() * districts * COMPANIES)
      return { id: companyId(id), name: `Company ${id}` }
    },
  }
  const said = new Map<string, Draft>()
  const say = (claim: Draft) => said.size < DISTRICT_CLAIMS && said.set(claimId(claim.content), claim)
  for (const company of people.companies) dossier(company, around, next).forEach(say)
  while (said.size < DISTRICT_CLAIMS) say(remark(pick(people.companies, next), next))
  return compiled(districtId(number), people.entities, said, next)
}
