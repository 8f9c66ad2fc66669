// The shorter ways to read a name of a body that says more than its name: its own acronym, whom it is named after.

import { isAcronym } from './acronym.ts'
import { romanise } from './latin.ts'
import { split } from './legal-form.ts'
import { isGrammar, meaningOf } from './lexicon.ts'
import { normaliseName } from './normalise.ts'

/** `factor`: what reading the name so costs. CLAUSE: without whom it is named after. */
export type Reading = { name: string; factor: number; kind: 'CLAUSE' | 'ACRONYM' | 'BRACKETS' }

/** None for most names. */
export function otherReadings(name: string): Reading[] {
  return [...withoutClause(name), ...withoutBrackets(name), ...saidOnce(name)]
}

/** "L'Oréal" keeps its article as a word of its own; "Dr. Ing. h.c." before a founder's name is no part of it. */
export function plainly(name: string): string {
  return name.replace(HONORIFICS, '').replace(ELISION, '$1 ').replace(COOPERATION, '$1$2').replace(NAMED, ' ')
}

// ---------------------------------------------------------------------------------------------------------------------

const HONORIFICS = /^(?:(?:Dr|Prof|Ing|Dipl|h\. ?c)\. ?-?)+(?=\p{L})/iu
const ELISION = /(?<![\p{L}\p{M}])([dl]|dell|all|nell|sull)['’](?=\p{L}{2})/giu
const NAMED = /\bnamed (?:after|for)\s+(?:academician )?/giu
const COOPERATION = /\b(co)-(op)/giu

/** From these words on, a name says whom the body is named after. */
const NAMED_AFTER =
  /[\s,("«]+(?:named (?:after|for)|named in honou?r of|имени|им\.?(?= ?\p{Lu})|ім\.?(?= ?\p{Lu})|імені|imeni|im\.(?= ?\p{Lu})|na[zs]w[aá]n\p{L}* imieniem)\s.*$/iu

function withoutClause(name: string): Reading[] {
  const short = name.replace(NAMED_AFTER, '')
  if (short === name || !hasNameOfItsOwn(short)) return []
  return [{ name: short, factor: 0.96, kind: 'CLAUSE' }]
}

/** "The Institute named after …" has no other name. */
function hasNameOfItsOwn(name: string): boolean {
  return split(normaliseName(name))
    .core.split(' ')
    .some(word => {
      const meaning = meaningOf(word)
      return !isGrammar(word) && (meaning === undefined || meaning.class === 'PLACE' || meaning.class === 'NAME')
    })
}

/** "SMIC (Beijing) Corporation": a place in brackets may as well stand behind. */
function withoutBrackets(name: string): Reading[] {
  const brackets = /^(.{2,}?)\s*[(（]([^()（）]{2,40})[)）]\s*(.*)$/u.exec(name)
  if (brackets === null) return []
  const [, before = '', within = '', behind = ''] = brackets
  const readings: Reading[] = []
  if (behind !== '') readings.push({ name: `${before} ${behind} ${within}`, factor: 0.97, kind: 'BRACKETS' })
  if (isOwnAcronym(within, `${before} ${behind}`)) {
    readings.push({ name: `${before} ${behind}`, factor: 0.98, kind: 'ACRONYM' }, alone(within))
  }
  return readings
}

/** "PGE Polska Grupa Energetyczna" says its name twice. */
function saidOnce(name: string): Reading[] {
  const { core } = split(normaliseName(name))
  const words = core.split(' ')
  if (words.length < 3) return []
  const [first = '', last = ''] = [words[0], words.at(-1)]
  for (const [acronym, rest] of [
    [first, words.slice(1).join(' ')],
    [last, words.slice(0, -1).join(' ')],
  ] as const) {
    const letters = acronym.toUpperCase()
    if (!name.includes(letters) || !isOwnAcronym(letters, rest)) continue
    return [{ name: rest, factor: 0.98, kind: 'ACRONYM' }, ...(letters.length > 2 ? [alone(letters)] : [])]
  }
  return []
}

function alone(acronym: string): Reading {
  return { name: acronym, factor: 0.92, kind: 'ACRONYM' }
}

/** The initials of the rest; of four letters or more, in any order: LVMH is Moët Hennessy Louis Vuitton. */
function isOwnAcronym(acronym: string, name: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false
  const letters = romanise(acronym.toLowerCase()).replaceAll(' ', '')
  const words = normaliseName(name)
    .split(' ')
    .map(word => ({ latin: romanise(word).replaceAll(' ', ''), optional: isGrammar(word) }))
  const inAnyOrder = (text: string) => [...text].sort().join('')
  const initials = words.filter(word => !word.optional).map(word => word.latin.charAt(0))
  if (isAcronym(letters, words)) return true
  return letters.length > 3 && inAnyOrder(letters) === inAnyOrder(initials.join(''))
}
