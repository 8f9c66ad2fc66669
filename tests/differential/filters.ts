// Filters, asked of every item on its own by what its other fields answer.

import { dateBounds, daysMeet } from '../../src/domain/date.ts'
import { sortNumber, storedValue } from '../../src/domain/value.ts'
import { type Columns, familyOf, type Run, type Thing } from './fragments.ts'

export type Filter = Readonly<Record<string, unknown>>
type Asks = (thing: Thing, value: never, run: Run) => boolean | Promise<boolean>
type Range = { from?: string | null; to?: string | null }
type NumberRange = { min?: string | null; max?: string | null; currency?: string; unit?: string }

const ALL = 100_000

/** Whether all members of the filter hold. What is null is not asked for. */
export async function meets(thing: Thing, filter: Filter, run: Run): Promise<boolean> {
  for (const [member, value] of Object.entries(filter))
    if (value !== null && value !== undefined && !(await asks(member, thing)(thing, value as never, run))) return false
  return true
}

function asks(member: string, { thing }: Thing): Asks {
  const found = LOGIC[member] ?? MEMBERS[`${familyOf(thing)}.${member}`]
  if (found === undefined) throw new TypeError(`the oracle knows no filter by ${member} on ${thing}`)
  return found
}

const some = async <T>(items: readonly T[], holds: (item: T) => boolean | Promise<boolean>): Promise<boolean> =>
  (await Promise.all(items.map(holds))).includes(true)

const LOGIC: Readonly<Record<string, Asks>> = {
  and: async (thing, filters: Filter[], run) => !(await some(filters, async each => !(await meets(thing, each, run)))),
  or: (thing, filters: Filter[], run) => some(filters, each => meets(thing, each, run)),
  not: async (thing, filter: Filter, run) => !(await meets(thing, filter, run)),
}

/** One of the values is in the column. */
const within =
  (column: string): Asks =>
  async (thing, values: unknown[], run) =>
    values.includes((await columnsOf(thing, run))[column])

const columnsOf = async (thing: Thing, run: Run): Promise<Columns> =>
  (await run(familyOf(thing.thing), { this: thing }))[0] ?? {}

const nodes = async (fragment: string, thing: Thing, run: Run): Promise<Thing[]> =>
  (await run(fragment, { this: thing, first: ALL })).map(({ node }) => node as Thing)

/** One of the entities in the fields, by the id that it has by now. */
const about =
  (...fragments: string[]): Asks =>
  async (thing, ids: string[], run) => {
    const [found, wanted] = [await Promise.all(fragments.map(each => nodes(each, thing, run))), await became(ids, run)]
    return found.flat().some(({ id }) => wanted.includes(id))
  }

async function became(ids: readonly string[], run: Run): Promise<string[]> {
  const rows = await run('Query.nodes', { ids })
  return ids.map(id => (rows.find(({ wanted }) => wanted === id)?.node as Thing | undefined)?.id ?? id)
}

async function sourcesOf(claim: Thing, run: Run): Promise<Columns[]> {
  const citations = await nodes('Claim.citations', claim, run)
  const sources = await Promise.all(citations.map(each => nodes('Citation.source', each, run)))
  return await Promise.all(sources.flat().map(source => columnsOf(source, run)))
}

const number =
  (of: 'currency' | 'unit'): Asks =>
  async (claim, range: NumberRange, run) => {
    const columns = await columnsOf(claim, run)
    const value = storedValue(columns)
    const sorted = value === undefined ? undefined : sortNumber(value)
    if (sorted === undefined || columns[of] !== range[of]) return false
    return sorted >= Number(range.min ?? -Infinity) && sorted <= Number(range.max ?? Infinity)
  }

function meetsRange(date: unknown, { from, to }: Range): boolean {
  if (typeof date !== 'string') return false
  const range = { first: from ? dateBounds(from).first : undefined, last: to ? dateBounds(to).last : undefined }
  const isEmpty = range.first !== undefined && range.last !== undefined && range.first > range.last
  return !isEmpty && daysMeet(dateBounds(date), range)
}

const open =
  (fragment: string): Asks =>
  async (thing, wanted: boolean, run) => {
    const conflicts = await nodes(fragment, thing, run)
    return (await some(conflicts, async each => (await columnsOf(each, run)).state === 'OPEN')) === wanted
  }

const MEMBERS: Readonly<Record<string, Asks>> = {
  'Claim.predicates': within('predicate'),
  'Claim.modalities': within('modality'),
  'Claim.stances': within('stance'),
  'Claim.entities': about('Claim.subject', 'Claim.object'),
  'Claim.subjects': about('Claim.subject'),
  'Claim.objects': about('Claim.object'),
  'Claim.amount': number('currency'),
  'Claim.quantity': number('unit'),
  'Claim.asOf': async (claim, range: Range, run) => meetsRange((await columnsOf(claim, run)).asOf, range),
  'Claim.publishedOn': async (claim, range: Range, run) =>
    some(await sourcesOf(claim, run), ({ publishedOn }) => meetsRange(publishedOn, range)),
  'Claim.sources': async (claim, ids: unknown[], run) =>
    some(await sourcesOf(claim, run), ({ id }) => ids.includes(id)),
  'Claim.publishers': async (claim, publishers: unknown[], run) =>
    some(await sourcesOf(claim, run), ({ publisher }) => publishers.includes(publisher)),
  'Claim.hasOpenConflict': open('Claim.conflicts'),
  'Claim.recordedAfter': async (claim, time: string, run) => {
    const [first] = await run('Claim.history', { this: claim })
    return first !== undefined && Date.parse(first.at as string) > Date.parse(time)
  },
  'Conflict.kinds': within('kind'),
  'Conflict.states': within('state'),
  'Conflict.predicates': within('predicate'),
  'Conflict.subjects': about('Conflict.subject'),
  'Entity.kinds': within('kind'),
  'Entity.hasOpenConflict': open('Entity.conflicts'),
  'Entity.claims': async (entity, filter: Filter, run) =>
    some(await nodes('Entity.claims', entity, run), claim => meets(claim, filter, run)),
  'Entity.related': async (entity, { to, predicates }: { to: string[]; predicates?: string[] | null }, run) => {
    const [rows, wanted] = [await run('Entity.relations', { this: entity }), await became(to, run)]
    const related = rows.filter(({ node }) => wanted.includes((node as Thing).id))
    return await some(
      related.flatMap(({ claims }) => claims as Thing[]),
      async claim => predicates == null || predicates.includes((await columnsOf(claim, run)).predicate as string),
    )
  },
  'Source.kinds': within('kind'),
  'Source.publishers': within('publisher'),
  'Source.languages': within('language'),
  'Source.publishedOn': async (source, range: Range, run) =>
    meetsRange((await columnsOf(source, run)).publishedOn, range),
}
