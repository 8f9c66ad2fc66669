// All that is said of one ordinary company: what it is worth, what it raised from whom, who leads it, what it makes, whom it meets.

import {
  type Amount,
  amount,
  type Draft,
  day,
  draft,
  inWords,
  money,
  moneyWords,
  month,
  numberOf,
  quantity,
  rounded,
} from './draft.ts'
import { type Next, pick } from './names.ts'

export interface Named {
  id: string
  name: string
}

export interface Company extends Named {
  rounds: Named[]
  people: Named[]
  /** Models come first, then products. */
  models: Named[]
  products: Named[]
}

/** Whom and what the company can have to do with. */
export interface Surroundings {
  /** The first ones invest most. */
  funds: readonly Named[]
  companies: readonly Named[]
  technologies: readonly Named[]
  /** A company anywhere in the world. */
  far(next: Next): Named
}

/** Of the facts that can be contradicted, so many are: with the others of a company about 2 % of all facts. */
const DISPUTED = 0.16

export function dossier(company: Company, around: Surroundings, next: Next): Draft[] {
  return [
    ...valuations(company, next),
    ...company.rounds.flatMap(round => raising(company, round, around, next)),
    ...dealings(company, around, next),
    ...company.people.map((person, index) => leadership(company, person, index)),
    ...makings(company, around, next),
    ...Array.from({ length: 1 + Math.floor(next() * 3) }, () => remark(company, next)),
  ]
}

function valuations({ id, name }: Company, next: Next): Draft[] {
  const drafts: Draft[] = []
  let at = 30 + Math.floor(next() * 60)
  for (let each = 1 + Math.floor(4 * next() ** 2); each > 0; each -= 1) {
    const said = amount(next, 300e6)
    drafts.push(valuation(said, month(at)))
    if (next() < DISPUTED / 2) drafts.push(valuation(slip(said, next), month(at)))
    if (next() < DISPUTED / 12)
      drafts.push(
        draft(
          { subject: id, predicate: 'VALUATION', value: money(said), asOf: month(at), stance: 'DENIES' },
          `${name} denies that it was valued at ${moneyWords(said)} in ${month(at)}.`,
          moneyWords(said),
        ),
      )
    at += 4 + Math.floor(next() * 12)
  }
  return drafts

  function valuation(said: Amount, asOf: string): Draft {
    return draft(
      { subject: id, predicate: 'VALUATION', value: money(said), asOf },
      `${name} is valued at ${moneyWords(said)}, as of ${asOf}.`,
      moneyWords(said),
    )
  }
}

/** The currency of another country, a million for a billion, or simply another figure. */
function slip(said: Amount, next: Next): Amount {
  const kind = next()
  if (kind < 0.4) return { ...said, currency: said.currency === 'CNY' ? 'USD' : 'CNY' }
  if (kind < 0.6) return { ...said, power: said.power + 3 }
  return rounded(numberOf(said) * (1.3 + next()), said.currency)
}

const STAGES = ['SEED', 'ANGEL', 'SERIES_A', 'SERIES_B', 'SERIES_C', 'LATER']
const STATUSES = ['PLANNED', 'ANNOUNCED', 'ONGOING', 'COMPLETED']

function raising(company: Company, round: Named, { funds }: Surroundings, next: Next): Draft[] {
  const { id, name } = company
  const [stage, status] = [pick(STAGES, next), pick(STATUSES, next)]
  const whole = amount(next, 30e6)
  const wholes = next() < DISPUTED ? [whole, slip(whole, next)] : [whole]
  const drafts = [
    draft({ subject: id, predicate: 'RAISED', object: round.id }, `${name} raised the round known as ${round.name}.`),
    draft(
      { subject: round.id, predicate: 'ROUND_STAGE', value: { type: 'TextValue', text: stage } },
      `${round.name} was of the stage ${stage}.`,
    ),
    draft(
      { subject: round.id, predicate: 'ROUND_STATUS', value: { type: 'TextValue', text: status } },
      `${round.name} is ${status.toLowerCase()}.`,
    ),
    ...wholes.map(said =>
      draft(
        { subject: round.id, predicate: 'AMOUNT_RAISED', value: money(said) },
        `${round.name} brought in ${moneyWords(said)} in all.`,
        moneyWords(said),
      ),
    ),
  ]
  let rest = numberOf(whole)
  for (const fund of some(funds, 1 + Math.floor(next() * 4), next)) {
    const part = rounded(rest * (0.2 + 0.4 * next()), whole.currency, 2)
    const isSaid = next() < 0.6 && numberOf(part) >= 1e6 && part.power >= 0
    if (isSaid) rest -= numberOf(part)
    drafts.push(
      draft(
        { subject: fund.id, predicate: 'PARTICIPATED_IN', object: round.id, ...(isSaid && { value: money(part) }) },
        `${fund.name} took part in ${round.name}${isSaid ? ` with ${moneyWords(part)}` : ''}.`,
        isSaid ? moneyWords(part) : undefined,
      ),
    )
  }
  return drafts
}

/** Different ones, the first ones more often. */
function some<T>(list: readonly T[], count: number, next: Next): T[] {
  const chosen = new Set<T>()
  for (let tries = 0; chosen.size < count && tries < 4 * count; tries += 1)
    chosen.add(list[Math.floor(list.length * next() ** 1.7)]!)
  return [...chosen]
}

function dealings({ id, name }: Company, { funds, companies, far }: Surroundings, next: Next): Draft[] {
  const others = companies.filter(other => other.id !== id)
  const direct = some(funds, Math.floor(next() * 3), next).map(fund => {
    const [said, asOf] = [amount(next, 8e6), month(40 + Math.floor(next() * 100))]
    return draft(
      { subject: fund.id, predicate: 'INVESTED_IN', object: id, value: money(said), asOf },
      `${fund.name} put ${moneyWords(said)} into ${name} in ${asOf}.`,
      moneyWords(said),
    )
  })
  const rivals = some(others, 1 + Math.floor(next() * 2), next)
  if (next() < 0.15) rivals.push(far(next))
  const partners = next() < 0.5 ? some(others, 1, next) : []
  return [
    ...direct,
    ...rivals
      .filter(other => other.id !== id)
      .map(other =>
        draft({ subject: id, predicate: 'COMPETES_WITH', object: other.id }, `${name} competes with ${other.name}.`),
      ),
    ...partners.map(other =>
      draft(
        { subject: id, predicate: 'PARTNERED_WITH', object: other.id },
        `${name} has partnered with ${other.name}.`,
      ),
    ),
  ]
}

function leadership({ id, name }: Company, person: Named, index: number): Draft {
  return index === 0
    ? draft({ subject: person.id, predicate: 'FOUNDED', object: id }, `${person.name} founded ${name}.`)
    : draft(
        { subject: person.id, predicate: 'LEADS', object: id, phase: 'CURRENT', role: 'CEO' },
        `${person.name} leads ${name} as its CEO.`,
      )
}

function makings({ id, name, models, products }: Company, { technologies }: Surroundings, next: Next): Draft[] {
  const made = [...models, ...products].flatMap(thing => {
    const released = day(Math.floor(next() * 3700))
    const technology = pick(technologies, next)
    return [
      draft({ subject: id, predicate: 'DEVELOPED', object: thing.id }, `${name} developed ${thing.name}.`),
      draft(
        { subject: thing.id, predicate: 'RELEASED_ON', value: { type: 'DateValue', date: released, inferred: false } },
        `${thing.name} was released on ${released}.`,
      ),
      draft(
        { subject: thing.id, predicate: 'USES_TECHNOLOGY', object: technology.id },
        `${thing.name} uses ${technology.name}.`,
      ),
    ]
  })
  const used = products.map(thing => {
    const [users, asOf] = [rounded(amount(next, 5e6).digits * 1e5 + 1e6, 'USD'), month(60 + Math.floor(next() * 80))]
    const words = `${inWords(users)} users`
    return draft(
      { subject: thing.id, predicate: 'DAILY_ACTIVE_USERS', value: quantity(users, 'users'), asOf },
      `${thing.name} had ${words} a day in ${asOf}.`,
      words,
    )
  })
  return [...made, ...used]
}

const REMARKS = [
  [
    'STRATEGY',
    'builds everything itself that its rivals buy',
    'sells below cost until the market is its own',
    'licenses what it makes to whoever pays',
  ],
  [
    'CHARACTERISTIC',
    'publishes its results in full',
    'hires from universities only',
    'has most of its staff in research',
  ],
  [
    'RISK',
    'may lose its suppliers to export controls',
    'depends on a single customer',
    'spends more than it can raise',
  ],
  [
    'VIEWPOINT',
    'is worth less than its last round says',
    'will be bought within the year',
    'has the best engineers of its field',
  ],
] as const

/** Said in words. With a year, as newspapers repeat themselves. */
export function remark({ id, name }: Named, next: Next, when = month(40 + Math.floor(next() * 110))): Draft {
  const [predicate, ...texts] = pick(REMARKS, next)
  const text = pick(texts, next)
  return draft(
    {
      subject: id,
      predicate,
      value: { type: 'TextValue', text: `${text}, as seen in ${when}` },
      ...(predicate === 'VIEWPOINT' && { modality: 'OPINION' as const }),
    },
    `It is said of ${name} that it ${text}, as seen in ${when}.`,
  )
}
