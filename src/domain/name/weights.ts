// What each difference between two names costs. A score is 1 times these factors, so 0.7 (a match) bears one doubt.

import type { BodyWord } from './body-name.ts'
import type { LegalGroup } from './legal-forms.ts'

/** A word that only one of the names has. */
export const ONE_SIDED: Readonly<Record<BodyWord['class'], number>> = {
  STRUCTURE: 0.93,
  ACTIVITY: 0.84,
  GIVEN_NAME: 0.78,
  TRANSLATED: 0.6,
  SECTOR: 0.62,
  PLACE: 0.6,
  NAME: 0.5,
  NUMBER: 0.45,
}

/** Lines of business that are what the body is, and are left out as often: Tinkoff Bank, Banco Santander. */
export const HEAD_WORDS: ReadonlySet<string> = new Set([
  'bank',
  'airline',
  'retail',
  'exchange',
  'fund',
  'trust',
  'plant',
])
export const HEAD_WORD = 0.73
/** Of these, a lone name before them is as often that of the parent: MTS, MTS Bank. They then cost as much as GENERIC. */
export const DIVISIONS: ReadonlySet<string> = new Set(['bank', 'airline'])

/** What a company of one name sets up beside itself: OpenAI, Open AI Labs. */
export const SPIN_OFFS: ReadonlySet<string> = new Set(['laboratory', 'research', 'studio', 'innovation', 'trading'])

/** "Sberbank of Russia": the country behind "of" is that of the body, more often than of a branch. */
export const HOME_COUNTRY = 0.8
/** "Severnaya Verf Shipbuilding Plant": the word says what another word of the name says. */
export const SAID_TWICE = 0.95
/** Words that a translation leaves out or adds: 서울대학교 is Seoul National University. */
export const IN_TRANSLATION: ReadonlySet<string> = new Set(['national', 'state', 'scientific'])
export const TRANSLATED_OUT = 0.8
/** Bodies that a state has one of: the place may stand before or behind. */
export const ONE_IN_A_STATE: ReadonlySet<string> = new Set([
  'court',
  'ministry',
  'government',
  'parliament',
  'army',
  'police',
  'academyofsciences',
])

/** Royal, koninklijke, kungliga: an honour that daily use leaves out. */
export const ROYAL = 0.8

/** A word more where no name agrees, only words of the tables: "Bank of China" is not China. */
export const GENERIC = 0.68

/** How much of a name a word is: the more of it agrees, the less one word more or less matters. */
export const SHARE: Readonly<Record<BodyWord['class'], number>> = {
  STRUCTURE: 0.2,
  ACTIVITY: 0.4,
  GIVEN_NAME: 0.7,
  TRANSLATED: 0.7,
  SECTOR: 0.6,
  PLACE: 0.7,
  NAME: 1,
  NUMBER: 0.7,
}

/** Each name has words of its own: they are then said instead of one another. */
export const INSTEAD = 0.7
/** They are no rivals: a city of registration here, a word of structure there. */
export const BESIDE = 0.88
/** A brand in characters and one in letters, which no sound can tell to be one: by how much of the rest agrees. */
export const UNREADABLE = { much: 0.76, little: 0.6, from: 1.3 } as const
/** Only structure differs ("Group", "Holding"). */
export const OTHER_STRUCTURE = 0.9
export const OTHER_NUMBER = 0.2
/** "Fund" and "Fund I" are one more often than "Fund" and "Fund II". */
export const FIRST_NUMBER = 0.75
/** A Chinese company's name begins with the city it is registered in, when written in full. */
export const REGISTERED_IN = 0.88

export const REORDERED = 0.93
/** Without a name among the words the order is the name: China Bank, Bank of China. */
export const REORDERED_GENERIC = 0.68

/** A typing slip in the only word that names is more often another name. */
export const ONLY_NAME_MISSPELT = 0.88

export function legalFormFactor(a: LegalGroup, b: LegalGroup): number {
  if (a === b) return 1
  const pair = [a, b].sort().join(' ')
  return pair === 'limited stock' ? 0.95 : 0.86
}

/** An acronym of so many letters against its name in full. */
export function acronymFactor(letters: number): number {
  return letters < 3 ? 0.68 : letters === 3 ? 0.8 : 0.86
}
export const CONTRACTION = 0.78
/** SABIC, POSCO: by whether every word gives a beginning. */
export const ABRIDGED = { COMPLETE: 0.79, PARTIAL: 0.74 } as const
/** An acronym in small letters is a word as often. */
export const SMALL_ACRONYM = 0.9
