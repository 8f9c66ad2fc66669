// How alike two Latin words are as transliterations of one word, and as typing slips of one word.

import { distance as levenshtein } from 'fastest-levenshtein'

/** Letters of one sound written in one way; S is sh, C is ch, J is zh or j, T is ts. Longer spellings come first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch/gu, 'SC'],
  [/tsch|tch|cz/gu, 'C'],
  [/dzh|dsch|dj|zh/gu, 'J'],
  [/sch|sh|sz/gu, 'S'],
  [/ch/gu, 'C'],
  [/kh|gh/gu, 'h'],
  [/ph/gu, 'f'],
  [/th|dt/gu, 't'],
  [/dh/gu, 'd'],
  [/bh/gu, 'b'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/ts|tz/gu, 'T'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/j/gu, 'J'],
  [/y/gu, 'i'],
  [/ee|ie(?=[^aeiou])/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

const LIMIT = 20_000
const sounds = new Map<string, string>()

/** A rough phonetic spelling: "gorbatschow" → "gorbaCov", "gorbachev" → "gorbaCev". */
export function sound(word: string): string {
  let spelt = sounds.get(word)
  if (spelt === undefined) {
    spelt = word
    for (const [spelling, letters] of SPELLINGS) spelt = spelt.replace(spelling, letters)
    if (sounds.size >= LIMIT) sounds.clear()
    sounds.set(word, spelt)
  }
  return spelt
}

/** The consonants of a word, those taken for one another as one letter; at most eight. A vowel at the start is "a". */
export function skeleton(word: string): string {
  const spelt = sound(word)
  const consonants = spelt
    .replace(/[aeiouhv]/gu, '')
    .replace(/[JCTSz]/gu, 's')
    .replace(/g/gu, 'k')
    .replace(/d/gu, 't')
    .replace(/b/gu, 'p')
    .replace(/(.)\1+/gu, '$1')
  return `${/^[aeiouhv]/u.test(spelt) ? 'a' : ''}${consonants}`.slice(0, 8)
}

/** Consonants that languages write for one another, and what it costs to take one for the other. */
const NEAR: ReadonlyMap<string, number> = new Map(
  (
    [
      ['Ji', 0.15],
      ['JC', 0.4],
      ['Jg', 0.3],
      ['Jz', 0.5],
      ['Tz', 0.2],
      ['Ts', 0.3],
      ['TC', 0.4],
      ['Tk', 0.4],
      ['SC', 0.4],
      ['Ss', 0.4],
      ['sz', 0.3],
      ['Sh', 0.6],
      ['kh', 0.4],
      ['Ch', 0.3],
      ['Ck', 0.4],
      ['kg', 0.35],
      ['gh', 0.35],
      ['dt', 0.4],
      ['bp', 0.4],
      ['bv', 0.4],
      ['fv', 0.25],
      ['uv', 0.15],
      ['lr', 0.7],
      ['mn', 0.6],
    ] as const
  ).flatMap(([pair, cost]) => [
    [pair, cost],
    [pair[1]! + pair[0]!, cost],
  ]),
)

/** What vowels count: in full where both names write them, next to nothing where one script leaves them out. */
export type Vowels = 'WRITTEN' | 'LEFT_OUT'

const VOWELS = 'aeiou'
const LETTERS = 128
type Costs = { gap: Float64Array; swap: Float64Array }

function costs(vowels: Vowels): Costs {
  const written = vowels === 'WRITTEN'
  const gap = new Float64Array(LETTERS).fill(1)
  for (const vowel of VOWELS) gap[vowel.charCodeAt(0)] = written ? 0.45 : 0.05
  gap['h'.charCodeAt(0)] = 0.45
  if (!written) gap['v'.charCodeAt(0)] = 0.3
  const swap = new Float64Array(LETTERS * LETTERS).fill(1)
  for (let letter = 0; letter < LETTERS; letter++) swap[letter * LETTERS + letter] = 0
  for (const [pair, cost] of NEAR) swap[pair.charCodeAt(0) * LETTERS + pair.charCodeAt(1)] = cost
  for (const x of VOWELS) {
    for (const y of VOWELS) if (x !== y) swap[x.charCodeAt(0) * LETTERS + y.charCodeAt(0)] = written ? 0.3 : 0.05
  }
  return { gap, swap }
}

const COSTS: Readonly<Record<Vowels, Costs>> = { WRITTEN: costs('WRITTEN'), LEFT_OUT: costs('LEFT_OUT') }
const LONGEST = 40
let previous = new Float64Array(LONGEST + 1)
let current = new Float64Array(LONGEST + 1)

/** The weighted edit distance of two sounds of at most 40 letters. */
function soundDistance(a: string, b: string, vowels: Vowels): number {
  const { gap, swap } = COSTS[vowels]
  previous[0] = 0
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1]! + gap[b.charCodeAt(j - 1)]!
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1)
    current[0] = previous[0]! + gap[x]!
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1)
      const change = previous[j - 1]! + swap[x * LETTERS + y]!
      const drop = previous[j]! + gap[x]!
      const add = current[j - 1]! + gap[y]!
      current[j] = Math.min(change, drop, add)
    }
    ;[previous, current] = [current, previous]
  }
  return previous[b.length]!
}

/**
 * 0..1: how well one word reads as a transliteration of the other. Words that differ by more than a third of their
 * length are not compared.
 */
export function soundsLike(a: string, b: string, vowels: Vowels = 'WRITTEN'): number {
  const x = sound(a)
  const y = sound(b)
  if (x === y) return 1
  const longer = Math.max(x.length, y.length)
  if (longer > LONGEST || longer === 0) return 0
  if (vowels === 'WRITTEN' && Math.abs(x.length - y.length) > 1 + longer / 4) return 0
  const distance = soundDistance(x, y, vowels)
  return Math.max(0, 1 - distance / Math.max(3, longer))
}

/** How many letters must be typed anew; neighbours changed over count one. */
export function slips(a: string, b: string): number {
  const distance = levenshtein(a, b)
  if (distance < 2 || a.length !== b.length) return distance
  let swapped = 0
  for (let i = 0; i + 1 < a.length; i++) {
    if (a[i] !== b[i] && a[i] === b[i + 1] && a[i + 1] === b[i]) {
      swapped++
      i++
    }
  }
  return distance - swapped
}

/** How many slips a word of this length may have and still be taken for the same word. */
export function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : length < 13 ? 2 : 3
}
