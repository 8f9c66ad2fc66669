// Whom a text may mean: one statement finds names that are like it by the index, then the domain compares and ranks them. What is
// asked of those found is a second statement, compiled like any other.

import { MAX_NAME, Name } from '../domain/alias.ts'
import { brief } from '../domain/brief.ts'
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { Comparison } from '../domain/name/compare.ts'
import { compareEntities } from '../domain/name/compare-entities.ts'
import { normaliseName } from '../domain/name/normalise.ts'
import { type FoundName, fitter, type SearchReason } from '../domain/name/search.ts'
import { statement } from '../graph/statement.ts'
import type { Arguments } from './compile/arguments.ts'
import type { Columns } from './compile/binding.ts'
import { pageSize } from './compile/page.ts'
import { MAX_CHARACTERS, resolveQuery, searchQuery } from './lucene.ts'
import type { Reader } from './reader.ts'

/** One kind of each family whose names are compared alike. */
const FAMILIES = ['Company', 'Person', 'Product'] as const

/** Names that the index hands over for comparing. */
const LIMIT = 40
/** The same where another time is asked about: names that nobody gave then take places as well. */
const PAST_LIMIT = 1_000

/** An entity that was found, in its place. */
export interface Hit {
  id: string
  kind: EntityKind
  /** What is shown of it, by column; null where nothing is. */
  shown: Columns | null
  place: number
}
export type SearchHit = Hit & FoundName
export type ResolveHit = Hit & Pick<Comparison, 'score' | 'verdict' | 'features'> & { matchedOn: string }

export interface Hits<H extends Hit = Hit> {
  /** Null where nothing was found. */
  epoch: number | null
  found: H[]
}

/** The epoch that is asked about (null: the published one, read in the same statement), and whether it may have been left behind. */
export interface Moment {
  epoch: number | null
  isPast: boolean
}

/**
 * Entities that have a name with the words of `text`, in their own script or another, best first; where there is none, also those of which
 * the words have typos. Throws BAD_USER_INPUT where it has no letter or digit.
 */
export async function search(read: Reader, { text, kinds, first }: Arguments, at: Moment): Promise<Hits<SearchHit>> {
  // Every name that is found is compared with all of it: a book would take seconds.
  const wanted = (text as string).slice(0, MAX_CHARACTERS)
  const fitOf = fitter(wanted)
  const fitting = async (typos: boolean) => {
    const query = searchQuery(wanted, { typos })
    const { epoch, entities } = await namedLike(read, wanted, query, kinds as EntityKind[] | null, at)
    const fits = entities.flatMap(({ names, ...entity }) => {
      const fit = fitOf(names, entity.kind)
      return fit === null ? [] : [{ ...entity, ...fit }]
    })
    return { epoch, fits }
  }
  const written = await fitting(false)
  const { epoch, fits } = written.fits.some(({ reason }) => HAS_WORDS.has(reason)) ? written : await fitting(true)
  return { epoch, found: ranked(fits, pageSize(first)) }
}

/** The name has the words that are looked for. */
const HAS_WORDS: ReadonlySet<SearchReason> = new Set(['EXACT', 'PREFIX', 'WORDS', 'ROMANISED'])

/** Entities whom `name` may mean, likeliest first, each with the reasons. Throws BAD_USER_INPUT where it is no name. */
export async function resolve(read: Reader, { name, kind, first }: Arguments, at: Moment): Promise<Hits<ResolveHit>> {
  const wanted = Name.safeParse(name)
  if (!wanted.success)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `Expected a name with at least one letter or digit, of at most ${MAX_NAME} characters, but found ${brief(name)}.`,
    )
  const kinds = typeof kind === 'string' ? [kind as EntityKind] : null
  const named = await namedLike(read, wanted.data, resolveQuery(wanted.data, kinds ?? FAMILIES), kinds, at)
  const compared = named.entities.map(({ names, ...entity }) => {
    const { kind: own } = entity
    const { names: pair, ...comparison } = compareEntities({ kind: own, names: [wanted.data] }, { kind: own, names })
    return { ...entity, ...comparison, matchedOn: pair[1] }
  })
  return { epoch: named.epoch, found: ranked(compared, pageSize(first)) }
}

interface Named {
  epoch: number | null
  entities: (Omit<Hit, 'place'> & { names: string[] })[]
}

async function namedLike(
  read: Reader,
  name: string,
  query: string,
  kinds: readonly EntityKind[] | null | undefined,
  { epoch, isPast }: Moment,
): Promise<Named> {
  const rows = await read(statement('read/named-like'), {
    epoch,
    normalised: normaliseName(name),
    query: [`+(${query})`, ...ofKinds(kinds ?? ENTITY_KINDS), ...(isPast ? [] : ['-gone:yes'])].join(' '),
    kinds: kinds ?? ENTITY_KINDS,
    limit: isPast ? PAST_LIMIT : LIMIT,
  })
  return {
    epoch: (rows[0]?.[0] as number | undefined) ?? epoch,
    entities: rows.map(
      ([, id, kind, names, shown]) =>
        ({ id, kind, names, shown: withType(shown, id, kind) }) as Named['entities'][number],
    ),
  }
}

const withType = (shown: unknown, id: unknown, kind: unknown): Columns | null =>
  shown === null ? null : { ...(shown as Columns), __typename: kind, id, kind }

const ofKinds = (kinds: readonly EntityKind[]): string[] =>
  kinds.length === 0 || ENTITY_KINDS.every(kind => kinds.includes(kind))
    ? []
    : [`+entityKind:(${[...new Set(kinds)].map(kind => kind.toLowerCase()).join(' ')})`]

function ranked<H extends { id: string; score: number }>(hits: readonly H[], first: number): (H & { place: number })[] {
  return hits
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map((hit, place) => ({ ...hit, place }))
}
