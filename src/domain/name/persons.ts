// Names of persons compared: given and family names must both agree, in any order; what is between may be left out.

import { umlaut } from './alike.ts'
import { isPinyin, isSameFamilyName, koreanSound, looksLikeWadeGiles, wadeGiles } from './chinese.ts'
import { type Comparison, type Evidence, type Feature, SAME_SPELLING, weigh } from './feature.ts'
import { isSameGivenName } from './given-names.ts'
import { type PersonName, type PersonWord, personName, readsChinese, readsKorean } from './person-name.ts'
import { slips, sound, soundsLike } from './sound.ts'

export function comparePersons(first: string, second: string): Comparison {
  const a = personName(first)
  const b = personName(second)
  if (a.normalised === b.normalised && a.generation === b.generation) {
    return weigh([SAME_SPELLING])
  }
  const pairs = pair(a, b)
  return weigh([...pairs.map(pairEvidence), ...missing(a, b, pairs), ...order(a, b, pairs), ...generations(a, b)])
}

// ---------------------------------------------------------------------------------------------------------------------

type Pair = { a: PersonWord[]; b: PersonWord[]; at: [number, number]; factor: number; feature: Feature }

const ABJADS = new Set(['Arab', 'Hebr'])

function names(name: PersonName): PersonWord[] {
  const found = name.words.filter(word => word.role !== 'PARTICLE')
  return found.length === 0 ? name.words : found
}

function pair(nameA: PersonName, nameB: PersonName): Pair[] {
  const a = names(nameA)
  const b = names(nameB)
  const how = likenessFor(nameA, nameB)
  const candidates: (Pair & { full: boolean })[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      for (const [countA, countB] of SPANS) {
        if (i + countA > a.length || j + countB > b.length) continue
        const spanA = a.slice(i, i + countA)
        const spanB = b.slice(j, j + countB)
        if (countA + countB > 2 && [...spanA, ...spanB].some(word => word.role === 'INITIAL')) continue
        const alike = how(text(spanA), text(spanB), countA + countB > 2)
        if (alike === undefined) continue
        candidates.push({ a: spanA, b: spanB, at: [i, j], ...alike, full: alike.feature !== 'INITIALS' })
      }
    }
  }
  const distance = (pair: Pair) => Math.abs(pair.at[0] - pair.at[1])
  candidates.sort(
    (x, y) =>
      Number(y.full) - Number(x.full) ||
      y.factor - x.factor ||
      distance(x) - distance(y) ||
      x.at[0] - y.at[0] ||
      x.at[1] - y.at[1],
  )
  const taken = new Set<PersonWord>()
  return candidates
    .filter(candidate => {
      const words = [...candidate.a, ...candidate.b]
      if (words.some(word => taken.has(word))) return false
      for (const word of words) taken.add(word)
      return true
    })
    .sort((x, y) => x.at[0] - y.at[0])
}

const SPANS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const

function text(words: readonly PersonWord[]): string {
  return words.map(word => word.latin).join('')
}

type Likeness = { factor: number; feature: Feature }

/** How words of these two names are compared, which depends on the scripts and languages of both. */
function likenessFor(a: PersonName, b: PersonName): (x: string, y: string, joined: boolean) => Likeness | undefined {
  const abjad = ABJADS.has(a.script) !== ABJADS.has(b.script)
  const scripts = a.script !== b.script && !(isHan(a) && isHan(b))
  const korean = a.script === 'Kore' || b.script === 'Kore' || (readsKorean(a) && readsKorean(b))
  const chinese = readsChinese(a) && readsChinese(b)
  const wade = chinese && looksLikeWadeGiles(latins(a)) !== looksLikeWadeGiles(latins(b))
  return (x, y, joined) => {
    if (x === y) return { factor: 1, feature: joined ? 'SPACING' : 'WORDS' }
    if (isSameFamilyName(x, y) && (korean || (chinese && scripts))) return { factor: 0.95, feature: 'FAMILY_NAME' }
    if (x.length === 1 || y.length === 1) return initial(x, y)
    if (korean && koreanSound(x) === koreanSound(y)) return { factor: 0.97, feature: 'TRANSLITERATION' }
    if (wade && wadeGiles(x) === wadeGiles(y)) return { factor: 0.92, feature: 'TRANSLITERATION' }
    if (joined && Math.min(x.length, y.length) < (abjad ? 5 : 6)) return undefined
    if (chinese && isPinyin(x) && isPinyin(y)) return undefined
    if (isSameGivenName(x, y)) return { factor: 0.95, feature: 'NICKNAME' }
    if (abjad) {
      const alike = soundsLike(x, y, 'LEFT_OUT')
      const consonants = (word: string) => sound(word).replace(/[aeiou]/gu, '').length
      if (alike < 0.87 || Math.min(consonants(x), consonants(y)) < 2) return undefined
      return { factor: 0.85 + 0.13 * alike, feature: 'TRANSLITERATION' }
    }
    return spelt(x, y, scripts)
  }
}

function isHan(name: PersonName): boolean {
  return /^Han/u.test(name.script)
}

function latins(name: PersonName): string[] {
  return name.words.map(word => word.latin)
}

/** "J" is John, "Y" is Jelena's in other spellings. */
function initial(x: string, y: string): Likeness | undefined {
  const [short, long] = x.length === 1 ? [x, y] : [y, x]
  if (long.length === 1) return undefined
  const same = long.startsWith(short) || sound(long).startsWith(sound(short))
  return same ? { factor: 0.9, feature: 'INITIALS' } : undefined
}

/** Ivanov and Ivanova are brother and sister at best. */
const FEMALE = /(?:ov|ev|in|yn)a$|(?:sk|tsk)aya$|aia$|aja$/u

function spelt(x: string, y: string, scripts: boolean): Likeness | undefined {
  const shorter = Math.min(x.length, y.length)
  if (FEMALE.test(x) !== FEMALE.test(y) && shorter > 4) return undefined
  if (x.length !== y.length && umlaut(x) === umlaut(y)) return { factor: 0.97, feature: 'TRANSLITERATION' }
  if (!scripts && x.slice(0, -1) === y.slice(0, -1) && /[ao]$/u.test(x) && /[ao]$/u.test(y) && !/nk[ao]$/u.test(x))
    return undefined
  const alike = soundsLike(x, y)
  if (alike >= 0.99) return { factor: 0.97, feature: 'TRANSLITERATION' }
  if (scripts && alike >= (shorter < 5 ? 0.84 : 0.76))
    return { factor: 0.85 + 0.12 * alike, feature: 'TRANSLITERATION' }
  if (shorter >= 5 && alike >= 0.84) return { factor: 0.78 + 0.17 * alike, feature: 'TRANSLITERATION' }
  const count = slips(x, y)
  const allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2
  const sameStart = x[0] === y[0] || sound(x)[0] === sound(y)[0]
  if (count > allowed || (!sameStart && shorter < 7)) return undefined
  return { factor: 0.97 - count * (shorter < 7 ? 0.13 : 0.08) - (sameStart ? 0 : 0.05), feature: 'TYPO' }
}

function pairEvidence({ a, b, factor, feature }: Pair): Evidence {
  const x = a.map(word => word.written).join(' ')
  const y = b.map(word => word.written).join(' ')
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
