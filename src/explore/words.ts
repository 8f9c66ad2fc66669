// How the API's words are shown to people. Names of predicates stay as they are where they stand for themselves.

import type {
  Agreement,
  ClaimEventKind,
  ConflictKind,
  ConflictState,
  EntityKind,
  Modality,
  Predicate,
  SourceKind,
  Verdict,
} from './queries.ts'

export const KINDS: Readonly<Record<EntityKind, { one: string; many: string }>> = {
  Company: { one: 'Company', many: 'Companies' },
  Fund: { one: 'Fund', many: 'Funds' },
  Person: { one: 'Person', many: 'People' },
  Model: { one: 'Model', many: 'Models' },
  Product: { one: 'Product', many: 'Products' },
  Technology: { one: 'Technology', many: 'Technologies' },
  FundingRound: { one: 'Funding round', many: 'Funding rounds' },
  Organization: { one: 'Organization', many: 'Organizations' },
  Topic: { one: 'Topic', many: 'Topics' },
}

export const KIND_NAMES = Object.keys(KINDS) as EntityKind[]

/** The heading over what is claimed under a predicate: VALUATION is “Valuation”. */
export const predicateTitle = (predicate: Predicate): string => {
  const words = predicate.toLowerCase().replaceAll('_', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

export const AGREEMENTS: Readonly<Record<Agreement, { word: string; sign: string; meaning: string }>> = {
  CORROBORATED: { word: 'Corroborated', sign: '✓', meaning: 'Two or more independent origins say so.' },
  SINGLE_SOURCE: { word: 'Single source', sign: '1', meaning: 'One origin says so.' },
  DISPUTED: { word: 'Disputed', sign: '≠', meaning: 'There is an open disagreement.' },
  NONE: { word: 'Not established', sign: '–', meaning: 'Nobody states it as a fact.' },
}

export const CONFLICT_KINDS: Readonly<Record<ConflictKind, { word: string; meaning: string }>> = {
  DENIAL: { word: 'Denial', meaning: 'The same is asserted and denied.' },
  FACET: { word: 'Two facets', meaning: 'Two sides of one thing, such as what was planned and what came of it.' },
  CURRENCY_SLIP: { word: 'Currency slip', meaning: 'The same figure in two currencies.' },
  SCALE_SLIP: { word: 'Scale slip', meaning: 'The same digits, apart by a power of ten.' },
  TEMPORAL: { word: 'Different times', meaning: 'Said of different times, or one of no known time.' },
  GENUINE: { word: 'Different values', meaning: 'The values differ by more than their wording leaves open.' },
  RATE: { word: 'Off the official rate', meaning: 'A conversion that the source gives is off the rate of its date.' },
  SUM: { word: 'Sum that does not add up', meaning: 'Parts and whole do not add up.' },
}

export const CONFLICT_STATES: Readonly<Record<ConflictState, { word: string; sign: string; meaning: string }>> = {
  OPEN: { word: 'Open', sign: '≠', meaning: 'Both cannot be right.' },
  EXPLAINED: { word: 'Explained', sign: '≈', meaning: 'There is a reason that lets both be right.' },
  SETTLED: { word: 'Settled', sign: '✓', meaning: 'A judgement decided it.' },
}

/** What the state says of a disagreement of that kind: not all of them are between two sides. */
export function stateMeaning(state: ConflictState, kind: ConflictKind): string {
  if (state === 'OPEN' && kind === 'RATE') return 'The sum and its conversion cannot both be right.'
  if (state === 'OPEN' && kind === 'SUM') return 'The whole and its parts cannot all be right.'
  return CONFLICT_STATES[state].meaning
}

export const MODALITIES: Readonly<Record<Modality, string>> = {
  REPORTED: 'reported',
  PLANNED: 'planned',
  ESTIMATED: 'estimated',
  FORECAST: 'forecast',
  OPINION: 'opinion',
}

/** Values that are members of closed lists: the stages of a round, and how it stands. Other texts are a source's words, or ours. */
const MEMBERS = {
  PRE_SEED: 'Pre-seed',
  SEED: 'Seed',
  ANGEL: 'Angel',
  FIRST: 'First',
  SERIES_A: 'Series A',
  SERIES_B: 'Series B',
  SERIES_C: 'Series C',
  SERIES_D: 'Series D',
  LATER: 'Later',
  SEVERAL: 'Several',
  IPO: 'IPO',
  PLANNED: 'Planned',
  ANNOUNCED: 'Announced',
  ONGOING: 'Ongoing',
  COMPLETED: 'Completed',
  CANCELLED: 'Cancelled',
}
const members = new Map(Object.entries(MEMBERS))

export const textInWords = (text: string): string => members.get(text) ?? text

export const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  ARTICLE: 'Article',
  REPORT: 'Report',
  PAPER: 'Paper',
  FILING: 'Filing',
  PRESS_RELEASE: 'Press release',
  WEB_PAGE: 'Web page',
  BOOK: 'Book',
  DATA: 'Data',
  OTHER: 'Source',
}

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  PREFERRED: 'Preferred',
  NORMAL: 'Normal',
  DEPRECATED: 'Deprecated',
  SAME: 'The same',
  DIFFERENT: 'Different',
  UNSURE: 'Unsure',
}

export const EVENTS: Readonly<Record<ClaimEventKind, string>> = {
  CITED: 'Cited',
  WITHDRAWN: 'Withdrawn',
  RETRACTED: 'Source retracted',
  RESTORED: 'Source restored',
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
