// Which words of one person's name are which of the other's.

import { umlaut } from './alike.ts'
import { isPinyin, isSameFamilyName, koreanSound, looksLikeWadeGiles, wadeGiles } from './chinese.ts'
import type { Feature } from './feature.ts'
import { isSameGivenName } from './given-names.ts'
import { type PersonName, type PersonWord, readsChinese, readsKorean } from './person-name.ts'
import { slips, sound, soundsLike } from './sound.ts'

/** Words `a` of one name are words `b` of the other. */
export type Pair = { a: PersonWord[]; b: PersonWord[]; at: [number, number]; factor: number; feature: Feature }

const ABJADS = new Set(['Arab', 'Hebr'])

/** The words that are compared: particles only where there is nothing else. */
export function names(name: PersonName): PersonWord[] {
  const found = name.words.filter(word => word.role !== 'PARTICLE')
  return found.length === 0 ? name.words : found
}

export function pair(nameA: PersonName, nameB: PersonName): Pair[] {
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

// ---------------------------------------------------------------------------------------------------------------------

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

const isFeminine = (x: string, y: string): boolean =>
  x.length > 4 && y.startsWith(x) && /^(?:a|e|ia|ne|le)$/u.test(y.slice(x.length))

function spelt(x: string, y: string, scripts: boolean): Likeness | undefined {
  const shorter = Math.min(x.length, y.length)
  if (FEMALE.test(x) !== FEMALE.test(y) && shorter > 4) return undefined
  if (x.length !== y.length && umlaut(x) === umlaut(y)) return { factor: 0.97, feature: 'TRANSLITERATION' }
  if (!scripts && x.slice(0, -1) === y.slice(0, -1) && /[ao]$/u.test(x) && /[ao]$/u.test(y) && !/nk[ao]$/u.test(x))
    return undefined
  // Roberta is not Robert.
  if (!scripts && (isFeminine(x, y) || isFeminine(y, x))) return undefined
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
