// What a word in a name of a body means, in any of the languages of the tables.

import { romanise } from './latin.ts'
import { normaliseName } from './normalise.ts'
import { COUNTRY } from './words-country.ts'
import { ACTIVITY, GRAMMAR, STRUCTURE, TRANSLATED } from './words-generic.ts'
import { OFFICIAL_ACTIVITY, OFFICIAL_SECTOR, OFFICIAL_STRUCTURE, OFFICIAL_TRANSLATED } from './words-official.ts'
import { BRANDS, PLACE } from './words-place.ts'
import { SECTOR } from './words-sector.ts'

export type WordClass = 'STRUCTURE' | 'ACTIVITY' | 'SECTOR' | 'TRANSLATED' | 'PLACE' | 'NAME'
export type Meaning = { concept: string; class: WordClass }

/** The most words that one entry of the tables has. */
export const PHRASE_WORDS = 6

/** The meaning of a normalised word or phrase; undefined for a name. */
export function meaningOf(phrase: string): Meaning | undefined {
  return WORDS.get(phrase) ?? byStem(phrase) ?? withoutArticle(phrase)
}

/** The same, and where the word is in another script, by its Latin letters too. */
export function meaningOfWord(word: string): Meaning | undefined {
  return (
    WORDS.get(word) ??
    byStem(word) ??
    (/^[\x20-\x7e]*$/u.test(word) ? undefined : meaningOf(romanise(word).replaceAll(' ', '')))
  )
}

export function isGrammar(word: string): boolean {
  return GRAMMAR_WORDS.has(word)
}

/** Cities and provinces of China, by concept. */
export function isChineseCity(concept: string): boolean {
  return CHINESE_CITIES.has(concept)
}

/** German and Dutch words of two words of the tables: "zentralbank" → "zentral", "bank". */
export function compound(word: string): [string, string] | undefined {
  if (word.length < 9 || WORDS.has(word) || !/^[a-z]+$/u.test(word)) return undefined
  for (let at = 4; at <= word.length - 4; at++) {
    const [front, back] = [word.slice(0, at), word.slice(at)]
    if (!WORDS.has(back)) continue
    if (WORDS.has(front)) return [front, back]
    if (front.endsWith('s') && WORDS.has(front.slice(0, -1))) return [front.slice(0, -1), back]
  }
  return undefined
}

/** Splits unspaced East Asian text into the words of the tables and what stands between them. */
export function segment(text: string): string[] {
  const parts: string[] = []
  let name = ''
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at)
    while (length > 1 && !UNSPACED.has(text.slice(at, at + length))) length--
    if (length > 1) {
      if (name !== '') parts.push(name)
      name = ''
      parts.push(text.slice(at, at + length))
    } else {
      name += text.charAt(at)
    }
    at += length
  }
  if (name !== '') parts.push(name)
  return parts
}

// ---------------------------------------------------------------------------------------------------------------------

const WORDS = new Map<string, Meaning>()
const STEMS = new Map<string, Meaning>()

for (const [wordClass, table] of [
  ['STRUCTURE', OFFICIAL_STRUCTURE],
  ['ACTIVITY', OFFICIAL_ACTIVITY],
  ['SECTOR', OFFICIAL_SECTOR],
  ['TRANSLATED', OFFICIAL_TRANSLATED],
  ['STRUCTURE', STRUCTURE],
  ['ACTIVITY', ACTIVITY],
  ['SECTOR', SECTOR],
  ['TRANSLATED', TRANSLATED],
  ['PLACE', PLACE],
  ['PLACE', COUNTRY],
  ['NAME', BRANDS],
] as const) {
  for (const row of table.trim().split('\n')) {
    const [concept = '', words = ''] = row.split(':')
    const meaning = { concept: concept.trim(), class: wordClass }
    for (const entry of [concept, ...words.split(';')]) {
      const word = normaliseName(entry)
      if (word === '') continue
      if (entry.trim().endsWith('*')) STEMS.set(word, STEMS.get(word) ?? meaning)
      else {
        WORDS.set(word, WORDS.get(word) ?? meaning)
        // The Arabic article comes and goes.
        if (/^ال.{3}/u.test(word)) WORDS.set(word.slice(2), WORDS.get(word.slice(2)) ?? meaning)
      }
    }
  }
}

const CHINESE_CITIES = new Set(
  'beijing shanghai shenzhen guangzhou guangdong hangzhou zhejiang jiangsu nanjing wuhan chengdu tianjin chongqing suzhou xian ningbo qingdao dalian xiamen hefei changsha hunan hubei hebei henan shandong shanxi sichuan yunnan fujian anhui xinjiang tibet hainan liaoning jilin heilongjiang guizhou guangxi'.split(
    ' ',
  ),
)

const GRAMMAR_WORDS = new Set(GRAMMAR.split(' ').map(normaliseName))
const UNSPACED = new Set(
  [...WORDS.keys()].filter(word => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{2,}$/u.test(word)),
)
const LONGEST = Math.max(...[...UNSPACED].map(word => word.length))
const SHORTEST_STEM = 3
/** Of a place's name: Уральский has one, Уралвагонзавод is a name of its own. */
const LONGEST_ENDING = 7

/** Without the article, with "for the" before it, or as the adjective of a country: سوري from سوريا. */
function withoutArticle(word: string): Meaning | undefined {
  if (!/^[\u0621-\u064a]{4,}$/u.test(word)) return undefined
  const plain = word.replace(/^(?:ال|لل|بال|وال)(?=.{3})/u, '')
  const stem = plain.replace(/(?:ية|يه|ي)$/u, '')
  const meaning = plain === word ? undefined : (WORDS.get(plain) ?? WORDS.get(`ال${plain}`))
  if (meaning !== undefined || stem === plain || stem.length < 3) return meaning
  const place = WORDS.get(stem) ?? WORDS.get(`${stem}ا`) ?? WORDS.get(`${stem}يا`)
  return place?.class === 'PLACE' ? place : undefined
}

function byStem(word: string): Meaning | undefined {
  if (word.includes(' ')) return undefined
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const meaning = STEMS.get(word.slice(0, length))
    if (meaning?.class === 'PLACE' && word.length - length > LONGEST_ENDING) continue
    if (meaning !== undefined) return meaning
  }
  return undefined
}
