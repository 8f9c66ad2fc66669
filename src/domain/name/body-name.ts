// The name of a company, fund or organization taken apart: legal form, words by their meaning, numbers.

import { MAX_NAME } from '../alias.ts'
import type { AcronymWord } from './acronym.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { romanise } from './latin.ts'
import { split } from './legal-form.ts'
import type { LegalGroup } from './legal-forms.ts'
import { compound, isGrammar, meaningOf, meaningOfWord, PHRASE_WORDS, segment, type WordClass } from './lexicon.ts'
import { normaliseName } from './normalise.ts'
import { numberOf, ordinalNumber, romanNumber } from './number.ts'
import { otherReadings, plainly, type Reading } from './readings.ts'
import { scriptOf } from './script.ts'

export type BodyWord = {
  /** As written, normalised. */
  written: string
  latin: string
  /** The concept of the tables, the number in digits, or the word in Latin letters. */
  meaning: string
  class: WordClass | 'NUMBER' | 'GIVEN_NAME'
  script: string
  /** The country after "of" at the end: Sberbank of Russia. */
  home?: true
  /** With an Arabic article, or of Allah: its vowels are anyone's guess. */
  arabic?: true
}

/** Neighbouring words, and their Latin letters in one. */
export type Span = { at: number; count: number; text: string }

export type BodyName = {
  normalised: string
  core: string
  /** Everything in Latin letters without spaces. */
  joined: string
  words: BodyWord[]
  /** What stands behind the words, and is compared as a whole. */
  tail: string
  /** Neighbours of up to four, the longest first at each word. */
  spans: Span[]
  /** Latin words of the whole name with grammar and legal forms: what an acronym is made of. */
  all: AcronymWord[]
  forms: string[]
  group: LegalGroup | null
  script: string
  /** Written in capitals throughout, in few letters: IBM. */
  capitals: boolean
  /** Shorter ways to read the name. */
  others: Reading[]
}

const MOST_WORDS = 16
/** Of the core, so many characters are taken apart: what stands behind them is the tail. */
const MOST_COMPARED = 120
const LIMIT = 5_000
const known = new Map<string, BodyName>()

export function bodyName(name: string): BodyName {
  let body = known.get(name)
  if (body === undefined) {
    body = read(name.slice(0, MAX_NAME))
    if (known.size >= LIMIT) known.clear()
    known.set(name, body)
  }
  return body
}

// ---------------------------------------------------------------------------------------------------------------------

function read(name: string): BodyName {
  const normalised = normaliseName(name)
  const plain = plainly(name)
  const { core, forms, group } = split(plain === name ? normalised : normaliseName(plain))
  const head = core.slice(0, MOST_COMPARED)
  const all = joinInitials(head.split(' ')).flatMap(part => INSTITUTES.get(part) ?? compound(part) ?? [part])
  const parts = all.slice(0, MOST_WORDS)
  const words = meanings(parts).slice(0, MOST_WORDS)
  if (/^\p{Lu}\. ?\p{L}{3}/u.test(plain) && words[0]?.latin.length === 1 && words.length > 1)
    words[0].class = 'GIVEN_NAME'
  const letters = name.replace(/[^\p{L}]/gu, '')
  return {
    normalised,
    core,
    joined: (romanise(head) + core.slice(MOST_COMPARED)).replaceAll(' ', ''),
    words,
    tail: `${all.slice(MOST_WORDS).join(' ')} ${core.slice(MOST_COMPARED)}`.trim(),
    spans: spansOf(words),
    all: acronymWords(plain.slice(0, MOST_COMPARED)),
    forms: forms.filter(form => form !== '集团' && form !== '그룹' && form !== 'グループ'),
    group: group === 'group' ? null : group,
    script: scriptOf(head),
    capitals: letters.length > 0 && letters === letters.toUpperCase(),
    others: otherReadings(name),
  }
}

const MOST_JOINED = 4

/** What Russian registers and their romanisations write as one word. */
const INSTITUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['нии', ['research', 'institute']],
  ['nii', ['research', 'institute']],
  ['цнии', ['central', 'research', 'institute']],
  ['нк', ['oil', 'company']],
  ['tsnii', ['central', 'research', 'institute']],
])

function spansOf(words: readonly BodyWord[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_JOINED, words.length - at); count > 0; count--) {
      let text = ''
      for (let i = at; i < at + count; i++) text += words[i]!.latin
      spans.push({ at, count, text })
    }
  }
  return spans
}

/** "j p morgan" → "jp morgan"; the letters of an abbreviation with points are one word. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let initials = ''
  for (const word of [...words, '']) {
    if (/^\p{L}$/u.test(word) && !/\p{Script=Han}/u.test(word)) {
      initials += word
      continue
    }
    if (initials !== '') joined.push(initials)
    initials = ''
    if (word !== '') joined.push(word)
  }
  return joined
}

/** Legal forms that a name has in its middle ("Siemens AG Österreich"). */
const OF = new Set(['of', 'de', 'du', 'von'])
const GENITIVES = new Set('россии рф украины україни беларуси казахстана'.split(' '))
const ARTICLES = new Set(['al', 'el', 'ul', 'ol'])
const FORMS_WITHIN = new Set('gmbh ltd llc inc plc jsc pjsc ojsc cjsc ooo ооо оао пао зао limited corp ag'.split(' '))

function meanings(parts: readonly string[]): BodyWord[] {
  const found: BodyWord[] = []
  for (let at = 0; at < parts.length; ) {
    const count = phraseAt(parts, at)
    const phrase = parts.slice(at, at + count).join(' ')
    at += count
    const latin = romanise(phrase).replaceAll(' ', '')
    const before = found.at(-1)
    const ahead = parts[at - count - 1] ?? ''
    const number =
      numberOf(phrase) ??
      (before === undefined ? undefined : numeral(phrase, before, at === parts.length ? found.length : 0))
    const meaning = meaningOf(phrase)
    if (number !== undefined) {
      found.push({ written: phrase, latin: number, meaning: number, class: 'NUMBER', script: 'Zyyy' })
    } else if (meaning !== undefined) {
      found.push({ written: phrase, latin, meaning: meaning.concept, class: meaning.class, script: scriptOf(phrase) })
      const of = OF.has(ahead) || (ahead === 'the' && parts[at - count - 2] === 'of') || GENITIVES.has(phrase)
      if (of && meaning.class === 'PLACE' && at === parts.length && found.length > 1) found.at(-1)!.home = true
    } else if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(phrase)) {
      found.push(...segment(phrase).slice(0, MOST_WORDS).map(word))
    } else if (
      (!isGrammar(phrase) || (before === undefined && /^[b-z]$/u.test(phrase))) &&
      !(before !== undefined && FORMS_WITHIN.has(phrase))
    ) {
      found.push(word(phrase))
      if (ARTICLES.has(ahead) || /(?:[aou]llah|الله)$/u.test(phrase)) found.at(-1)!.arabic = true
    }
  }
  if (found.length === 0) return parts.filter(part => part !== '').map(word)
  const [first, second] = found
  if (first?.class === 'NAME' && second?.class === 'NAME' && GIVEN_NAMES.has(first.latin)) first.class = 'GIVEN_NAME'
  return found
}

function phraseAt(parts: readonly string[], at: number): number {
  for (let count = Math.min(PHRASE_WORDS, parts.length - at); count > 1; count--) {
    if (meaningOf(parts.slice(at, at + count).join(' ')) !== undefined) return count
  }
  return 1
}

/** After "fund", "series", "class" and the like one letter is a number, or a letter of a series. */
function numeral(word: string, before: BodyWord, wordsBeforeLast: number): string | undefined {
  const last = wordsBeforeLast > 0
  if (wordsBeforeLast > 1 && /^[a-z]$/u.test(word)) return romanNumber(word, true) ?? word
  const counted = /^(?:fund|series|class|partners?|capital|phase|tranche|round|ventures?|equity)$/u.test(before.meaning)
  const letter = /^(?:series|class|round)$/u.test(before.meaning) && /^[a-z]$/u.test(word)
  if (letter) return word
  return romanNumber(word, counted || before.class === 'NUMBER') ?? (last || counted ? ordinalNumber(word) : undefined)
}

function word(written: string): BodyWord {
  const latin = romanise(written.replace(/^ال(?=..)/u, '')).replaceAll(' ', '')
  const ordinal = ordinalNumber(written)
  const meaning = meaningOfWord(written)
  if (ordinal !== undefined && !/^[a-z]/u.test(written)) {
    return { written, latin: ordinal, meaning: ordinal, class: 'NUMBER', script: 'Zyyy' }
  }
  return {
    written,
    latin,
    meaning: meaning?.concept ?? latin,
    class: meaning?.class ?? (/\d/u.test(latin) ? 'NUMBER' : 'NAME'),
    script: scriptOf(written),
  }
}

/** "PlayStation" gives two letters, "Co., Ltd." may give none. */
function acronymWords(name: string): AcronymWord[] {
  const parts = normaliseName(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .split(' ')
    .flatMap(part => (/\p{Script=Han}/u.test(part) ? segment(part) : [part]))
  const { core } = split(parts.join(' '))
  const words = core.split(' ')
  return parts.slice(0, MOST_WORDS).map(part => ({
    latin: romanise(part).replaceAll(' ', ''),
    optional: !words.includes(part) || isGrammar(part) || meaningOf(part)?.class === 'STRUCTURE',
    weak: meaningOf(part) !== undefined,
  }))
}
