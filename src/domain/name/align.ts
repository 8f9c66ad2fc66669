// Which word of one name of a body stands for which words of the other.

import { isAcronym, isContraction } from './acronym.ts'
import { isIdeographic, wordsAlike } from './alike.ts'
import type { BodyName, BodyWord, Span } from './body-name.ts'
import type { Feature } from './feature.ts'
import { slips, soundsLike } from './sound.ts'

/** Words `a` of one name are words `b` of the other. */
export type Pair = { a: BodyWord[]; b: BodyWord[]; factor: number; feature: Feature; at: [number, number] }

export type Alignment = { pairs: Pair[]; onlyA: BodyWord[]; onlyB: BodyWord[] }

export function align({ words: a, spans: spansA }: BodyName, { words: b, spans: spansB }: BodyName): Alignment {
  const state: State = { a, b, spansA, spansB, freeA: a.map(() => true), freeB: b.map(() => true), pairs: [] }
  pairSame(state)
  pairJoined(state)
  pairShort(state)
  pairAlike(state)
  return {
    pairs: state.pairs.sort((x, y) => x.at[0] - y.at[0] || x.at[1] - y.at[1]),
    onlyA: a.filter((_, index) => state.freeA[index]),
    onlyB: b.filter((_, index) => state.freeB[index]),
  }
}

// ---------------------------------------------------------------------------------------------------------------------

type State = {
  a: readonly BodyWord[]
  b: readonly BodyWord[]
  spansA: readonly Span[]
  spansB: readonly Span[]
  freeA: boolean[]
  freeB: boolean[]
  pairs: Pair[]
}

function take(state: State, i: number, countA: number, j: number, countB: number, factor: number, feature: Feature) {
  state.freeA.fill(false, i, i + countA)
  state.freeB.fill(false, j, j + countB)
  state.pairs.push({
    a: state.a.slice(i, i + countA),
    b: state.b.slice(j, j + countB),
    factor,
    feature,
    at: [i, j],
  })
}

function pairSame(state: State) {
  for (const exact of [true, false]) {
    for (const [i, x] of state.a.entries()) {
      for (const [j, y] of state.b.entries()) {
        if (!state.freeA[i] || !state.freeB[j]) continue
        const how = exact ? (x.written === y.written ? asWritten : undefined) : inMeaning(x, y)
        if (how !== undefined) take(state, i, 1, j, 1, how.factor, how.feature)
      }
    }
  }
}

const asWritten = { factor: 1, feature: 'WORDS' } as const

function inMeaning(x: BodyWord, y: BodyWord): { factor: number; feature: Feature } | undefined {
  if (x.meaning !== y.meaning || isNumber(x) !== isNumber(y)) return undefined
  if (isNumber(x)) return { factor: 1, feature: 'NUMBERS' }
  const oneScript = x.script === y.script
  // 华为 and 华威 sound alike, and are two names.
  if (oneScript && x.class === 'NAME' && isIdeographic(x) && x.written !== y.written) return undefined
  if (x.latin === y.latin) return { factor: 1, feature: oneScript ? 'WORDS' : 'TRANSLITERATION' }
  return { factor: 0.98, feature: oneScript ? 'ABBREVIATION' : 'TRANSLATION' }
}

function isNumber(word: BodyWord) {
  return word.class === 'NUMBER'
}

/** "open ai" is "openai", "hua wei" is 华为. */
function pairJoined(state: State) {
  for (const x of state.spansA) {
    if (!isFree(state.freeA, x)) continue
    for (const y of state.spansB) {
      const fewer = Math.min(x.count, y.count)
      if (x.count + y.count < 3) continue
      const abjad = unvowelled(state, x, y)
      if (abjad && isFree(state.freeB, y)) {
        take(state, x.at, x.count, y.at, y.count, 0.9, 'TRANSLITERATION')
        break
      }
      if (fewer > 2 || Math.abs(x.text.length - y.text.length) > 1) continue
      if (isSoundOnly(state, x, y)) continue
      const how = joinedAlike(x.text, y.text, fewer === 1)
      if (how === undefined || !isFree(state.freeB, y)) continue
      take(state, x.at, x.count, y.at, y.count, how.factor, how.feature)
      break
    }
  }
}

/** Of one ideographic script, and not written with the same characters. */
function isSoundOnly({ a, b }: State, x: Span, y: Span): boolean {
  const [one, other] = [a.slice(x.at, x.at + x.count), b.slice(y.at, y.at + y.count)]
  const written = (words: readonly BodyWord[]) => words.map(word => word.written).join('')
  return [...one, ...other].every(isIdeographic) && written(one) !== written(other)
}

/** حزب الله is one word in Latin letters, and has vowels there. */
function unvowelled({ a, b }: State, x: Span, y: Span): boolean {
  if (Math.min(x.count, y.count) > 1 || isAbjad(a[x.at]!) === isAbjad(b[y.at]!)) return false
  if (Math.min(consonants(x.text), consonants(y.text)) < 4) return false
  const [name, span] = isAbjad(a[x.at]!) ? [a, x] : [b, y]
  if (name.slice(span.at, span.at + span.count).every(word => word.class !== 'NAME')) return false
  return soundsLike(x.text, y.text, 'LEFT_OUT') >= 0.95
}

function isAbjad(word: BodyWord): boolean {
  return word.script === 'Arab' || word.script === 'Hebr'
}

function consonants(text: string): number {
  return text.replace(/[aeiou]/gu, '').length
}

function joinedAlike(x: string, y: string, oneWord: boolean): { factor: number; feature: Feature } | undefined {
  if (x === y) return x.length < 3 ? undefined : { factor: 0.97, feature: 'SPACING' }
  if (!oneWord || Math.min(x.length, y.length) < 7 || slips(x, y) > 1) return undefined
  return { factor: 0.85, feature: 'TYPO' }
}

/** "uc" is "university of california", "minfin" is "ministry of finance". */
function pairShort(state: State) {
  for (const [i, word] of state.a.entries()) {
    for (const span of state.spansB) {
      if (!state.freeA[i] || !isFree(state.freeB, span)) continue
      const alone = state.a.length === 1 && state.b.length === span.count
      const factor = shortFor(word, state.b.slice(span.at, span.at + span.count), alone)
      if (factor !== undefined) take(state, i, 1, span.at, span.count, factor, 'ABBREVIATION')
    }
  }
  for (const [j, word] of state.b.entries()) {
    for (const span of state.spansA) {
      if (!state.freeB[j] || !isFree(state.freeA, span)) continue
      const alone = state.b.length === 1 && state.a.length === span.count
      const factor = shortFor(word, state.a.slice(span.at, span.at + span.count), alone)
      if (factor !== undefined) take(state, span.at, span.count, j, 1, factor, 'ABBREVIATION')
    }
  }
}

/** `alone`: nothing else is in the names; whole names are compared with their acronyms elsewhere. */
function shortFor(short: BodyWord, long: readonly BodyWord[], alone: boolean): number | undefined {
  if (short.class !== 'NAME' || long.length < 2 || short.latin.length < 2) return undefined
  for (const how of ['latin', 'meaning'] as const) {
    if (long[0]![how][0] !== short.latin[0]) continue
    const words = long.flatMap(word => (how === 'latin' ? lettersOf(word) : [word.meaning])).map(optionalNever)
    if (isContraction(short.latin, words)) return long.some(word => short.latin.endsWith(word.latin)) ? 0.68 : 0.85
    if (!alone && isAcronym(short.latin, words)) return short.latin.length < 3 ? 0.74 : 0.85
  }
  return undefined
}

/** "new york" gives two initials, though it is one place. */
function lettersOf(word: BodyWord): string[] {
  return /^[a-z]+(?: [a-z]+)+$/u.test(word.written) ? word.written.split(' ') : [word.latin]
}

function optionalNever(latin: string) {
  return { latin, optional: false }
}

function isFree(free: readonly boolean[], { at, count }: Span): boolean {
  for (let i = at; i < at + count; i++) if (!free[i]) return false
  return true
}

function pairAlike(state: State) {
  const found: { i: number; j: number; factor: number; feature: Feature }[] = []
  for (const [i, x] of state.a.entries()) {
    if (!state.freeA[i]) continue
    for (const [j, y] of state.b.entries()) {
      if (!state.freeB[j] || (isMeant(x) && isMeant(y))) continue
      const alike = wordsAlike(x, y)
      if (alike !== undefined) found.push({ i, j, ...alike })
    }
  }
  found.sort((x, y) => y.factor - x.factor || x.i - y.i || x.j - y.j)
  for (const { i, j, factor, feature } of found) {
    if (state.freeA[i] && state.freeB[j]) take(state, i, 1, j, 1, factor, feature)
  }
}

/** Two words of the tables with two meanings are no misspellings of each other. */
function isMeant(word: BodyWord) {
  return word.class !== 'NAME' && word.class !== 'GIVEN_NAME'
}
