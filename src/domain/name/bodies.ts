// Names of companies, funds and organizations compared: word by word, each by what it means.

import { type Alignment, align, type Pair } from './align.ts'
import { type BodyName, type BodyWord, bodyName } from './body-name.ts'
import { isPinyin } from './chinese.ts'
import { type Comparison, type Evidence, SAME_SPELLING, weigh } from './feature.ts'
import { isChineseCity } from './lexicon.ts'
import type { Reading } from './readings.ts'
import { shortForm } from './short-form.ts'
import {
  BESIDE,
  DIVISIONS,
  FIRST_NUMBER,
  GENERIC,
  HEAD_WORD,
  HEAD_WORDS,
  HOME_COUNTRY,
  INSTEAD,
  legalFormFactor,
  ONE_SIDED,
  ONLY_NAME_MISSPELT,
  OTHER_NUMBER,
  OTHER_STRUCTURE,
  REGISTERED_IN,
  REORDERED,
  REORDERED_GENERIC,
  ROYAL,
  SAID_TWICE,
  SHARE,
  SPIN_OFFS,
  UNREADABLE,
} from './weights.ts'

export function compareBodies(first: string, second: string): Comparison {
  const a = bodyName(first)
  const b = bodyName(second)
  if (a.normalised === b.normalised) return weigh([SAME_SPELLING])
  let best = inFullOrShort(a, b)
  if (best.verdict === 'MATCH' || a.others.length + b.others.length === 0) return best
  for (const [x, y, readings] of pairsOfReadings(a, b)) {
    const same = x.normalised === y.normalised
    const read = weigh([...readings, ...(same ? [SAME_SPELLING] : inFullOrShort(x, y).features)])
    if (read.score > best.score) best = read
  }
  return best
}

// ---------------------------------------------------------------------------------------------------------------------

function inFullOrShort(a: BodyName, b: BodyName): Comparison {
  const byWords = weigh([...wordEvidence(a, b), ...formEvidence(a, b)])
  if (byWords.verdict === 'MATCH') return byWords
  const short = shortForm(a, b) ?? shortForm(b, a)
  if (short === undefined) return byWords
  const byShortForm = weigh([short])
  return byShortForm.score > byWords.score ? byShortForm : byWords
}

/** Either name or both in another reading. Where both say whom they are named after, that tells them apart. */
function pairsOfReadings(a: BodyName, b: BodyName): [BodyName, BodyName, Evidence[]][] {
  const clauses = [a, b].filter(name => name.others.some(reading => reading.kind === 'CLAUSE')).length
  const readings = (name: BodyName) => [
    { body: name, evidence: [] as Evidence[] },
    ...name.others
      .filter(reading => reading.kind !== 'CLAUSE' || clauses < 2)
      .map(reading => ({ body: bodyName(reading.name), evidence: [readingEvidence(reading)] })),
  ]
  const pairs = readings(a).flatMap(x =>
    readings(b).map((y): [BodyName, BodyName, Evidence[]] => [x.body, y.body, [...x.evidence, ...y.evidence]]),
  )
  return pairs.slice(1)
}

function readingEvidence({ name, factor, kind }: Reading): Evidence {
  const explanations = {
    CLAUSE: `"${name}", whomever it is named after`,
    ACRONYM: `"${name}": the name is said twice, in full and as an acronym`,
    BRACKETS: `"${name}", what is in brackets put behind`,
  }
  return { feature: kind === 'ACRONYM' ? 'ACRONYM' : 'EXTRA_WORDS', score: factor, explanation: explanations[kind] }
}

function wordEvidence(a: BodyName, b: BodyName): Evidence[] {
  if (a.core === b.core) {
    return [{ feature: 'WORDS', score: 1, explanation: `both names are "${a.core}" but for the legal form` }]
  }
  if (a.joined === b.joined && a.joined.length > 2 && a.script === b.script) {
    return [{ feature: 'SPACING', score: 0.98, explanation: `"${a.core}" and "${b.core}" differ in spaces only` }]
  }
  const alignment = align(a, b)
  return [
    ...alignment.pairs.map(pair => pairEvidence(pair, a, b)),
    ...restEvidence(alignment, a, b),
    ...order(alignment),
  ]
}

function pairEvidence({ a, b, factor, feature }: Pair, nameA: BodyName, nameB: BodyName): Evidence {
  const x = a.map(word => word.written).join(' ')
  const y = b.map(word => word.written).join(' ')
  const onlyName =
    feature === 'TYPO' && (namesIn(nameA.words) <= a.length || namesIn(nameB.words) <= b.length)
      ? ONLY_NAME_MISSPELT
      : 1
  const sentences: Partial<Record<Evidence['feature'], string>> = {
    WORDS: `both names have "${x}"`,
    NUMBERS: `"${x}" and "${y}" are one number`,
    SPACING: `"${x}" and "${y}" differ in spaces only`,
    TYPO: `"${x}" and "${y}" differ by a slip of the pen`,
    ABBREVIATION: `"${x}" and "${y}" are a long and a short form of one word`,
    TRANSLATION: `"${x}" and "${y}" mean the same`,
    TRANSLITERATION: `"${x}" and "${y}" are spellings of one sound`,
  }
  return { feature, score: factor * onlyName, explanation: sentences[feature] ?? `"${x}" is "${y}"` }
}

function namesIn(words: readonly BodyWord[]): number {
  return words.filter(word => word.class === 'NAME').length
}

function restEvidence({ pairs, onlyA, onlyB }: Alignment, a: BodyName, b: BodyName): Evidence[] {
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
  const evidence = [
    ...rest(wordsA).map(word => oneSided(word, agreed, named, a)),
    ...rest(wordsB).map(word => oneSided(word, agreed, named, b)),
  ]
  if (brands !== undefined) evidence.push(brands)
  if (rest(wordsA).length > 0 && rest(wordsB).length > 0) evidence.push(instead(rest(wordsA), rest(wordsB), a, b))
  return [...evidence, ...numbers]
}

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

function oneSided(word: BodyWord, agreed: number, named: boolean, name: BodyName): Evidence {
  const explanation = `"${word.written}" stands in one name only`
  if (isRegistration(word, name)) {
    return { feature: 'EXTRA_WORDS', score: REGISTERED_IN, explanation: `${explanation}: a place of registration` }
  }
  if (!named && word.class !== 'STRUCTURE' && word.class !== 'NAME') {
    return { feature: 'EXTRA_WORDS', score: Math.min(GENERIC, ONE_SIDED[word.class]), explanation }
  }
  if (word.class !== 'NAME' && name.words.some(other => other !== word && other.meaning === word.meaning)) {
    return { feature: 'EXTRA_WORDS', score: SAID_TWICE, explanation: `${explanation}, and says what another says` }
  }
  if (named && word.home) {
    return { feature: 'EXTRA_WORDS', score: HOME_COUNTRY, explanation: `${explanation}: the country it is of` }
  }
  if (named && word.meaning === 'royal' && word === name.words[0]) {
    return { feature: 'EXTRA_WORDS', score: ROYAL, explanation: `${explanation}: an honour` }
  }
  if (SPIN_OFFS.has(word.meaning) && agreed <= SHARE.NAME + SHARE.ACTIVITY && word !== name.words[0]) {
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
  const score = all.every(word => word.class === 'STRUCTURE') ? OTHER_STRUCTURE : rivals ? INSTEAD : BESIDE
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

function order({ pairs }: Alignment): Evidence[] {
  const inOrder = pairs.every((pair, index) => index === 0 || pair.at[1] >= pairs[index - 1]!.at[1])
  if (inOrder) return []
  const translated = pairs.some(pair => pair.feature === 'TRANSLATION')
  const generic = pairs.every(pair => pair.a.every(word => word.class !== 'NAME'))
  const score = translated ? 0.98 : generic && pairs.length < 3 ? REORDERED_GENERIC : REORDERED
  return [{ feature: 'WORD_ORDER', score, explanation: 'the words stand in another order' }]
}

function formEvidence(a: BodyName, b: BodyName): Evidence[] {
  const [x, y] = [a.forms.join(' '), b.forms.join(' ')]
  if (x === '' && y === '') return []
  if (a.group === null || b.group === null) {
    if (x === '' || y === '') {
      return [{ feature: 'LEGAL_FORM', score: 0.99, explanation: `only one name has a legal form, "${x || y}"` }]
    }
    return []
  }
  if (x === y) return [{ feature: 'LEGAL_FORM', score: 1, explanation: `both names have the legal form "${x}"` }]
  const score = legalFormFactor(a.group, b.group)
  const of = score === 1 ? 'of one group' : 'of two groups'
  return [{ feature: 'LEGAL_FORM', score, explanation: `"${x}" and "${y}" are legal forms ${of}` }]
}
