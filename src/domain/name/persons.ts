// Names of persons compared: given and family names must both agree, in any order; what is between may be left out.

import { isIdeographic } from './alike.ts'
import { isPinyin } from './chinese.ts'
import { type Comparison, type Evidence, type Feature, SAME_SPELLING, weigh } from './feature.ts'
import { type PersonName, type PersonWord, personName, readsChinese } from './person-name.ts'
import { names, type Pair, pair } from './person-pairs.ts'

export function comparePersons(first: string, second: string): Comparison {
  const a = personName(first)
  const b = personName(second)
  if (a.normalised === b.normalised && a.generation === b.generation) {
    return weigh([SAME_SPELLING])
  }
  const pairs = pair(a, b)
  const isWritten = isIdeographic(a) && isIdeographic(b) && (a.script === 'Kore') === (b.script === 'Kore')
  return weigh([
    ...pairs.map(pair => pairEvidence(pair, isWritten)),
    ...missing(a, b, pairs),
    ...order(a, b, pairs),
    ...generations(a, b),
  ])
}

// ---------------------------------------------------------------------------------------------------------------------

/** Where both names are written in characters, what only sounds alike is two names: 王伟 and 王薇. */
function pairEvidence({ a, b, factor, feature }: Pair, isWritten: boolean): Evidence {
  const x = a.map(word => word.written).join(' ')
  const y = b.map(word => word.written).join(' ')
  if (isWritten && x.replaceAll(' ', '') !== y.replaceAll(' ', ''))
    return {
      feature,
      score: Math.min(factor, 0.65),
      explanation: `"${x}" and "${y}" sound alike, but are written differently`,
    }
  const sentences: Partial<Record<Feature, string>> = {
    WORDS: x === y ? `both names have "${x}"` : `"${x}" is read "${y}"`,
    SPACING: `"${x}" and "${y}" differ in spaces only`,
    INITIALS: x.length < y.length ? `"${x}" may stand for "${y}"` : `"${y}" may stand for "${x}"`,
    NICKNAME: `"${x}" and "${y}" are forms of one given name`,
    TRANSLITERATION: `"${x}" and "${y}" are spellings of one sound`,
    FAMILY_NAME: `"${x}" and "${y}" are spellings of one family name`,
    TYPO: `"${x}" and "${y}" differ by a slip of the pen`,
  }
  return { feature, score: factor, explanation: sentences[feature] ?? `"${x}" is "${y}"` }
}

function missing(nameA: PersonName, nameB: PersonName, pairs: readonly Pair[]): Evidence[] {
  const a = names(nameA)
  const b = names(nameB)
  const restA = a.filter(word => !pairs.some(pair => pair.a.includes(word)))
  const restB = b.filter(word => !pairs.some(pair => pair.b.includes(word)))
  const full = pairs.filter(pair => pair.feature !== 'INITIALS').length
  if (full === 0) return [{ feature: 'OTHER_WORDS', score: 0, explanation: 'the names have no word in common' }]
  if (pairs.length === 1 && (a.length === 1 || b.length === 1)) {
    const joined = pairs[0]!.a.length + pairs[0]!.b.length > 2
    if (joined && restA.length + restB.length === 0) return []
    return [{ feature: 'GIVEN_NAME', score: 0.6, explanation: 'one of the names is a single word' }]
  }
  if (restA.length > 0 && restB.length > 0) return conflict(nameA, nameB, restA, restB, pairs)
  const [longer, rest] = restA.length > 0 ? [nameA, restA] : [nameB, restB]
  const shorterHasInitials = (restA.length > 0 ? b : a).some(word => word.role === 'INITIAL')
  return rest.map((word, index) => oneSided(word, index, longer, shorterHasInitials, pairs))
}

function oneSided(
  word: PersonWord,
  index: number,
  longer: PersonName,
  initials: boolean,
  pairs: readonly Pair[],
): Evidence {
  const explanation = `"${word.written}" stands in one name only`
  if (word.role === 'PATRONYMIC')
    return { feature: 'MIDDLE_NAME', score: 0.98, explanation: `the patronymic ${explanation}` }
  if (word.role === 'INITIAL') {
    return { feature: 'INITIALS', score: initials ? 0.65 : 0.96, explanation: `the initial ${explanation}` }
  }
  if (pairs.length < 2) {
    return { feature: 'GIVEN_NAME', score: 0.5, explanation: `${explanation}, and too little else agrees` }
  }
  const all = names(longer)
  const syllables = all.every(each => each.latin.length <= 6 && isPinyin(each.latin.replace(/[^a-z]/gu, '')))
  if (syllables && readsChinese(longer))
    return { feature: 'GIVEN_NAME', score: 0.5, explanation: `the syllable ${explanation}` }
  const exact = pairs.every(({ feature }) => feature === 'WORDS' || feature === 'SPACING')
  const atEdge = word === all[0] || word === all.at(-1)
  const score = atEdge ? (exact || longer.script !== 'Latn' ? 0.82 : 0.72) : index === 0 ? 0.95 : 0.93
  return { feature: 'MIDDLE_NAME', score, explanation: `the name ${explanation}` }
}

/** Each has a name that the other hasn't: brothers, namesakes; or a middle name here, a patronymic there. */
function conflict(
  nameA: PersonName,
  nameB: PersonName,
  restA: readonly PersonWord[],
  restB: readonly PersonWord[],
  pairs: readonly Pair[],
): Evidence[] {
  const written = (words: readonly PersonWord[]) => words.map(word => word.written).join(' ')
  const explanation = `one name has "${written(restA)}" where the other has "${written(restB)}"`
  const inner = (name: PersonName, rest: readonly PersonWord[]) => {
    const all = names(name)
    return rest.every(word => word !== all[0] && word !== all.at(-1))
  }
  if (pairs.length >= 2 && inner(nameA, restA) && inner(nameB, restB)) {
    return [{ feature: 'MIDDLE_NAME', score: 0.55, explanation }]
  }
  if (pairs.length >= 3) return [{ feature: 'OTHER_WORDS', score: 0.6, explanation }]
  const last = (name: PersonName) => (name.family === 'FIRST' ? names(name)[0]! : names(name).at(-1)!)
  const family = restA.includes(last(nameA)) || restB.includes(last(nameB))
  return [{ feature: family ? 'FAMILY_NAME' : 'GIVEN_NAME', score: pairs.length >= 2 ? 0.45 : 0.25, explanation }]
}

function order(a: PersonName, b: PersonName, pairs: readonly Pair[]): Evidence[] {
  const inOrder = pairs.every((pair, index) => index === 0 || pair.at[1] >= pairs[index - 1]!.at[1])
  if (inOrder) return []
  const filiation = /(?:^| )(?:bin|ibn|bint)(?: |$)/u
  if (filiation.test(a.normalised) && filiation.test(b.normalised))
    return [{ feature: 'WORD_ORDER', score: 0.4, explanation: 'the one is named as the child of the other' }]
  const usual =
    a.family !== undefined || b.family !== undefined || readsChinese(a) || readsChinese(b) || a.script !== b.script
  return [
    { feature: 'WORD_ORDER', score: usual ? 0.98 : 0.92, explanation: 'family and given name stand in another order' },
  ]
}

function generations(a: PersonName, b: PersonName): Evidence[] {
  if (a.generation === b.generation) return []
  if (a.generation !== undefined && b.generation !== undefined) {
    return [{ feature: 'NUMBERS', score: 0.3, explanation: 'one is of another generation (Jr, Sr, II, III)' }]
  }
  const formal = names(a).length !== names(b).length
  const explanation = 'only one name says Jr, Sr, II or III'
  return [{ feature: 'NUMBERS', score: formal ? 0.9 : 0.62, explanation }]
}
