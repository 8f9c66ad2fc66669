// Finding names while somebody types: which of some names fits a text best, and how. Every word of the text has to be in the name, the
// last one as far as it is typed.

import { distance } from 'fastest-levenshtein'
import type { EntityKind } from '../entity.ts'
import { type NameForms, nameForms } from './forms.ts'

/** Best first. */
export const SEARCH_REASONS = ['EXACT', 'PREFIX', 'WORDS', 'ROMANISED', 'ACRONYM', 'TYPO'] as const
export type SearchReason = (typeof SEARCH_REASONS)[number]

export interface FoundName {
  /** The name that fits best. */
  matchedOn: string
  reason: SearchReason
  /** From 0 to 1, for comparison within one answer. */
  score: number
}

/** How well a reason speaks for a name that is as long as the text; the longer the name, the less. */
const WEIGHTS: Readonly<Record<SearchReason, number>> = {
  EXACT: 1,
  PREFIX: 0.9,
  WORDS: 0.8,
  ROMANISED: 0.7,
  ACRONYM: 0.65,
  TYPO: 0.5,
}
/** What a very long name loses. */
const LENGTH_LOSS = 0.09

/** Names of something of a kind → the one that fits best; null where none has the words that are looked for. */
export type Fitter = (names: readonly string[], kind: EntityKind) => FoundName | null

export function fitter(text: string): Fitter {
  const forms = new Map<EntityKind, NameForms>()
  return (names, kind) => {
    const wanted = forms.get(kind) ?? nameForms(text, kind)
    forms.set(kind, wanted)
    return bestFit(wanted, names, kind)
  }
}

// ---------------------------------------------------------------------------------------------------------------------

function bestFit(wanted: NameForms, names: readonly string[], kind: EntityKind): FoundName | null {
  let best: FoundName | null = null
  for (const name of names) {
    const fit = fitOf(wanted, nameForms(name, kind))
    if (fit === null) continue
    const found = { matchedOn: name, ...fit }
    if (best === null || found.score > best.score || (found.score === best.score && name < best.matchedOn)) best = found
  }
  return best
}

function fitOf(text: NameForms, name: NameForms): Omit<FoundName, 'matchedOn'> | null {
  const reason = SEARCH_REASONS.find(each => FITS[each](text, name))
  if (reason === undefined) return null
  const longer = Math.max(0, 1 - text.joined.length / Math.max(1, name.joined.length))
  return { reason, score: WEIGHTS[reason] - LENGTH_LOSS * longer }
}

const FITS: Readonly<Record<SearchReason, (text: NameForms, name: NameForms) => boolean>> = {
  EXACT: (text, name) =>
    text.normalised === name.normalised ||
    (text.core === name.core && text.core.length > 1 && text.script === name.script),
  PREFIX: (text, name) =>
    name.normalised.startsWith(text.normalised) ||
    (text.script === name.script && text.joined.length > 1 && name.joined.startsWith(text.joined)),
  WORDS: (text, name) => haveAll(name.normalised, text.normalised, isPartOf),
  ROMANISED: (text, name) =>
    (text.joined.length > 1 && name.joined.startsWith(text.joined)) || haveAll(name.latin, text.latin, isPartOf),
  ACRONYM: ({ joined }, { initials }) => joined.length > 1 && joined === initials,
  TYPO: (text, name) =>
    isTypo(text.joined, name.joined) ||
    haveAll(name.normalised, text.normalised, orTypo) ||
    haveAll(name.latin, text.latin, orTypo),
}

type Fits = (word: string, wanted: string, isLast: boolean) => boolean

const HAN = /\p{Script=Han}/u

/** Whether each word that is wanted fits one of the name's. */
function haveAll(name: string, text: string, fits: Fits): boolean {
  const [words, wanted] = [name.split(' '), text.split(' ').filter(word => word !== '')]
  return (
    wanted.length > 0 &&
    wanted.every((each, index) => words.some(word => fits(word, each, index === wanted.length - 1)))
  )
}

/** Chinese is written without spaces: its words stand anywhere in the name's. */
const isPartOf: Fits = (word, wanted, isLast) =>
  word === wanted || (isLast && word.startsWith(wanted)) || (HAN.test(wanted) && word.includes(wanted))

const orTypo: Fits = (word, wanted, isLast) =>
  isPartOf(word, wanted, isLast) || isTypo(wanted, word) || (isLast && isTypo(wanted, word.slice(0, wanted.length)))

/** One typo from four letters on, two from eight on, as the index looks for them; two letters that changed places are one. */
function isTypo(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < 4 || Math.abs(one.length - other.length) > 2) return false
  const typos = distance(one, other) - (swapped(one, other) ? 1 : 0)
  return typos <= (length >= 8 ? 2 : 1)
}

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at + 1 < one.length; at += 1)
    if (one[at] !== other[at]) return one[at] === other[at + 1] && one[at + 1] === other[at]
  return false
}
