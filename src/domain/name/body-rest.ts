// The words that only one of two names of bodies has, or each instead of the other's.

import type { Alignment } from './align.ts'
import type { BodyName, BodyWord } from './body-name.ts'
import { isPinyin } from './chinese.ts'
import type { Evidence } from './feature.ts'
import { isChineseCity } from './lexicon.ts'
import {
  BESIDE,
  DIVISIONS,
  FIRST_NUMBER,
  GENERIC,
  HEAD_WORD,
  HEAD_WORDS,
  HOME_COUNTRY,
  IN_TRANSLATION,
  INSTEAD,
  ONE_SIDED,
  OTHER_NUMBER,
  OTHER_STRUCTURE,
  REGISTERED_IN,
  ROYAL,
  SAID_TWICE,
  SHARE,
  SPIN_OFFS,
  TRANSLATED_OUT,
  UNREADABLE,
} from './weights.ts'

/** What the words that found no counterpart cost. */
export function restEvidence({ pairs, onlyA, onlyB }: Alignment, a: BodyName, b: BodyName): Evidence[] {
  if (pairs.length === 0) {
    return [{ feature: 'OTHER_WORDS', score: 0, explanation: `"${a.core}" and "${b.core}" have no word in common` }]
  }
  const agreed = pairs.reduce((sum, pair) => sum + Math.max(share(pair.a), share(pair.b)), 0)
  const numbers = numberEvidence(onlyA.filter(isNumber), onlyB.filter(isNumber))
  const wordsA = onlyA.filter(word => !isNumber(word))
  const wordsB = onlyB.filter(word => !isNumber(word))
  const brands = unreadable(wordsA, wordsB, agreed)
  const rest = (words: BodyWord[]) => words.filter(word => brands === undefined || word.class !== 'NAME')
  const named = pairs.some(pair => [...pair.a, ...pair.b].some(word => word.class === 'NAME'))
  const translated = a.script !== b.script && pairs.some(pair => pair.feature === 'TRANSLATION')
  const evidence = [
    ...rest(wordsA).map(word => oneSided(word, agreed, named, translated, a)),
    ...rest(wordsB).map(word => oneSided(word, agreed, named, translated, b)),
  ]
  if (brands !== undefined) evidence.push(brands)
  if (rest(wordsA).length > 0 && rest(wordsB).length > 0) evidence.push(instead(rest(wordsA), rest(wordsB), a, b))
  return [...evidence, ...numbers]
}

// ---------------------------------------------------------------------------------------------------------------------

function isNumber(word: BodyWord): boolean {
  return word.class === 'NUMBER'
}

function share(words: readonly BodyWord[]): number {
  return words.reduce((sum, word) => sum + SHARE[word.class], 0)
}

/** Hikvision and 海康威视: neither sound nor letters say that they are one, or that they are not. */
function unreadable(wordsA: readonly BodyWord[], wordsB: readonly BodyWord[], agreed: number): Evidence | undefined {
  const [x, ...moreA] = wordsA.filter(word => word.class === 'NAME')
  const [y, ...moreB] = wordsB.filter(word => word.class === 'NAME')
  if (x === undefined || y === undefined || moreA.length + moreB.length > 0) return undefined
  const [characters, letters] = /^Han/u.test(x.script) ? [x, y] : [y, x]
  if (!/^Han/u.test(characters.script) || letters.script !== 'Latn' || isPinyin(letters.latin)) return undefined
  const score = agreed >= UNREADABLE.from ? UNREADABLE.much : UNREADABLE.little
  const explanation = `"${letters.written}" may be a name for "${characters.written}": no sound tells`
  return { feature: 'OTHER_WORDS', score, explanation }
}

function isRegistration(word: BodyWord, name: BodyName): boolean {
  return word.class === 'PLACE' && word === name.words[0] && isChineseCity(word.meaning) && name.words.length > 1
}

/** The shares of three words that languages translate, at the least. */
const THREE_WORDS = 1.5

function oneSided(word: BodyWord, agreed: number, named: boolean, translated: boolean, name: BodyName): Evidence {
  const explanation = `"${word.written}" stands in one name only`
  if (isRegistration(word, name)) {
    return { feature: 'EXTRA_WORDS', score: REGISTERED_IN, explanation: `${explanation}: a place of registration` }
  }
  if (word.class !== 'NAME' && name.words.some(other => other !== word && other.meaning === word.meaning)) {
    return { feature: 'EXTRA_WORDS', score: SAID_TWICE, explanation: `${explanation}, and says what another says` }
  }
  if (translated && word.home && agreed > THREE_WORDS) {
    return { feature: 'EXTRA_WORDS', score: HOME_COUNTRY, explanation: `${explanation}: the country whose it is` }
  }
  if (translated && IN_TRANSLATION.has(word.meaning) && agreed > SHARE.NAME) {
    return { feature: 'EXTRA_WORDS', score: TRANSLATED_OUT, explanation: `${explanation}, as in translations` }
  }
  if (!named && word.class !== 'STRUCTURE' && word.class !== 'NAME') {
    return { feature: 'EXTRA_WORDS', score: Math.min(GENERIC, ONE_SIDED[word.class]), explanation }
  }
  if (named && word.home) {
    return { feature: 'EXTRA_WORDS', score: HOME_COUNTRY, explanation: `${explanation}: the country it is of` }
  }
  if (named && word.meaning === 'royal' && word === name.words[0]) {
    return { feature: 'EXTRA_WORDS', score: ROYAL, explanation: `${explanation}: an honour` }
  }
  if (SPIN_OFFS.has(word.meaning) && !translated && agreed <= SHARE.NAME + SHARE.ACTIVITY && word !== name.words[0]) {
    return { feature: 'EXTRA_WORDS', score: GENERIC, explanation }
  }
  if (HEAD_WORDS.has(word.meaning)) {
    const division = DIVISIONS.has(word.meaning) && word !== name.words[0] && agreed <= SHARE.NAME
    return { feature: 'EXTRA_WORDS', score: division ? GENERIC : HEAD_WORD, explanation }
  }
  if (word.class !== 'NAME') return { feature: 'EXTRA_WORDS', score: ONE_SIDED[word.class], explanation }
  const part = SHARE.NAME / (SHARE.NAME + agreed)
  return { feature: 'EXTRA_WORDS', score: 1 - (1 - ONE_SIDED.NAME) * Math.min(1, 1.8 * part), explanation }
}

function instead(wordsA: readonly BodyWord[], wordsB: readonly BodyWord[], a: BodyName, b: BodyName): Evidence {
  const all = [...wordsA, ...wordsB]
  const weak = (word: BodyWord) =>
    word.class === 'STRUCTURE' || word.class === 'ACTIVITY' || isRegistration(word, a) || isRegistration(word, b)
  const rivals = !all.every(weak) || wordsA.some(x => x.class !== 'STRUCTURE' && wordsB.some(y => x.class === y.class))
  const structure = (words: readonly BodyWord[]) => words.every(word => word.class === 'STRUCTURE')
  const oneStructure = structure(wordsA) || structure(wordsB)
  const score = structure(all) ? OTHER_STRUCTURE : rivals && !oneStructure ? INSTEAD : BESIDE
  const text = (words: readonly BodyWord[]) => words.map(word => word.written).join(' ')
  const explanation = `one name says "${text(wordsA)}" where the other says "${text(wordsB)}"`
  return { feature: 'OTHER_WORDS', score, explanation }
}

function numberEvidence(a: readonly BodyWord[], b: readonly BodyWord[]): Evidence[] {
  const text = (words: readonly BodyWord[]) => words.map(word => word.written).join(' ')
  if (a.length > 0 && b.length > 0) {
    const explanation = `the numbers "${text(a)}" and "${text(b)}" differ`
    return [{ feature: 'NUMBERS', score: OTHER_NUMBER, explanation }]
  }
  return [...a, ...b].map(word => ({
    feature: 'NUMBERS',
    score: word.meaning === '1' ? FIRST_NUMBER : ONE_SIDED.NUMBER,
    explanation: `the number "${word.written}" stands in one name only`,
  }))
}
