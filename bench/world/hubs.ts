// The hubs: three companies about each of which 2,000 claims are made, and the companies that they have to do with.

import { numbers } from '../register.ts'
import { type Company, type Named, remark } from './dossier.ts'
import { amount, type Draft, day, draft, money, moneyWords } from './draft.ts'
import { companyName, legalName, type Next } from './names.ts'
import { type Described, DISTRICT_CLAIMS, HUBS, hubId } from './world.ts'

/** What each hub has to do with: 200 companies, with 7 claims on each. */
const PARTNERS = 200

const hubName = (number: number) => `Hub ${number + 1} Holdings`

export function hubEntities(): Described {
  const next = numbers(31)
  const hubs = Array.from({ length: HUBS }, (_, number) => ({ id: hubId(number), name: hubName(number) }))
  const partners = Array.from({ length: HUBS * PARTNERS }, (_, number) => ({
    id: `partner-${number}`,
    // Numbers that no district reaches.
    name: companyName(79_000 - number, next),
  }))
  const bare = (named: Named): Company => ({ ...named, rounds: [], people: [], models: [], products: [] })
  return {
    entities: [...hubs, ...partners].map(({ id, name }) => ({
      id,
      kind: 'Company',
      name,
      aliases: [{ name: legalName(name, next), kind: 'LEGAL' }],
      description: `A company that is known as ${name}.`,
    })),
    companies: [...hubs, ...partners].map(bare),
    funds: [],
    technologies: [],
  }
}

export function hubDrafts({ companies }: Described, next: Next): Draft[] {
  const [hubs, partners] = [companies.slice(0, HUBS), companies.slice(HUBS)]
  return hubs.flatMap((hub, number) =>
    Array.from({ length: DISTRICT_CLAIMS }, (_, index) =>
      said(hub, partners[number * PARTNERS + (index % PARTNERS)]!, index, next),
    ),
  )
}

/** Each claim has a day of its own, so that no two are one. */
function said(hub: Company, partner: Company, index: number, next: Next): Draft {
  const asOf = day(index)
  const share = (index * 7) % 20
  if (share < 6) {
    const put = amount(next, 20e6)
    return draft(
      { subject: hub.id, predicate: 'INVESTED_IN', object: partner.id, value: money(put), asOf },
      `On ${asOf}, ${hub.name} put ${moneyWords(put)} into ${partner.name}.`,
      moneyWords(put),
    )
  }
  if (share < 12)
    return draft(
      { subject: hub.id, predicate: 'PARTNERED_WITH', object: partner.id, asOf },
      `As of ${asOf}, ${hub.name} works with ${partner.name}.`,
    )
  if (share < 16)
    return draft(
      { subject: partner.id, predicate: 'COMPETES_WITH', object: hub.id, asOf },
      `As of ${asOf}, ${partner.name} competes with ${hub.name}.`,
    )
  return remark(hub, next, asOf)
}
