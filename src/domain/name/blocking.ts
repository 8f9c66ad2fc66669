// Keys that two names of one entity are likely to share: duplicates are looked for among those that share one.

import { MAX_NAME } from '../alias.ts'
import type { EntityKind } from '../entity.ts'
import { type BodyWord, bodyName } from './body-name.ts'
import { canonicalGivenName } from './given-names.ts'
import { isGrammar } from './lexicon.ts'
import { personName } from './person-name.ts'
import { skeleton } from './sound.ts'
import { thingName } from './thing-name.ts'

const MOST_KEYS = 12

/** At most twelve, the most telling first; none for a name without letters and digits. */
export function blockingKeys(name: string, kind: EntityKind): string[] {
  const short = name.slice(0, MAX_NAME)
  const keys = kind === 'Person' ? ofPerson(short) : BODIES.has(kind) ? ofBody(short) : ofThing(short)
  return [...new Set(keys)].slice(0, MOST_KEYS)
}

/** Entities by the keys of their names, those of each kind by themselves: entities of two kinds are never one. */
export function blocksByKey<T extends { kind: EntityKind }>(
  entities: readonly T[],
  namesOf: (entity: T) => readonly string[],
): Map<string, T[]> {
  const byKey = new Map<string, T[]>()
  for (const entity of entities)
    for (const shared of new Set(namesOf(entity).flatMap(name => blockingKeys(name, entity.kind)))) {
      const key = `${entity.kind} ${shared}`
      const block = byKey.get(key) ?? []
      byKey.set(key, block)
      block.push(entity)
    }
  return byKey
}

/** The keys as single words, for a full-text index: letters, digits and underscores. */
export const keyWords = (name: string, kind: EntityKind): string[] =>
  blockingKeys(name, kind).map(key => key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_'))

// ---------------------------------------------------------------------------------------------------------------------

const BODIES: ReadonlySet<EntityKind> = new Set(['Company', 'Fund', 'Organization'])

/** The names among the words by sound, the meanings of all words sorted, the beginning, and the initials. */
function ofBody(name: string): string[] {
  const { words, joined, all } = bodyName(name)
  if (joined === '') return []
  const named = words.filter(word => word.class === 'NAME' || word.class === 'GIVEN_NAME')
  const telling = named.length > 0 ? named : words.filter(word => word.class !== 'STRUCTURE')
  const letters = all.filter(word => !word.optional).map(word => word.latin.charAt(0))
  const everyLetter = all.map(word => word.latin.charAt(0))
  const spoken = all.filter(word => !isGrammar(word.latin)).map(word => word.latin.charAt(0))
  const latin = /^[a-z]{2,8}$/u.test(joined) ? [`initials ${joined}`] : []
  return [
    `meaning ${meanings(words)}`,
    `start ${skeleton(joined).slice(0, 4)}`,
    ...(named.length > 0 ? [`names ${skeleton(named.map(word => word.latin).join(''))}`] : []),
    ...latin,
    ...(letters.length > 1 ? [`initials ${letters.join('')}`] : []),
    ...(everyLetter.length > 2
      ? [everyLetter, spoken, spoken.slice(0, -1)].map(each => `initials ${each.join('')}`)
      : []),
    ...telling.slice(0, 3).map(word => `word ${word.class === 'NAME' ? skeleton(word.meaning) : word.meaning}`),
    ...(named.length > 0 && words.length > 1 ? [`rest ${meanings(words.filter(word => word.class !== 'NAME'))}`] : []),
  ]
}

function meanings(words: readonly BodyWord[]): string {
  const told = words.filter(word => word.class !== 'STRUCTURE').map(word => word.meaning)
  return (told.length > 0 ? told : words.map(word => word.meaning)).sort().join(' ')
}

/** Every word by sound with the initial of every other: family and given name in any order, middle names left out. */
function ofPerson(name: string): string[] {
  const words = personName(name).words.filter(word => word.role !== 'PARTICLE' && word.role !== 'PATRONYMIC')
  const sounds = words.map(word => skeleton(canonicalGivenName(word.latin)))
  if (sounds.length === 0) return []
  if (sounds.length === 1) return [`person ${sounds[0]}`]
  const [first, last] = [0, sounds.length - 1]
  const key = (i: number, j: number) => `person ${sounds[i]} ${sounds[j]!.charAt(0)}`
  const others: string[] = []
  for (let i = 0; i <= last; i++) {
    for (let j = 0; j <= last; j++) if (i !== j && words[i]!.role === 'NAME') others.push(key(i, j))
  }
  return [key(last, first), key(first, last), ...syllables(words.map(word => word.latin)), ...others]
}

/** "lee jae yong" is "lee jaeyong", "jae yong lee" is "jaeyong lee". */
function syllables([first, second, third, more]: readonly string[]): string[] {
  if (first === undefined || second === undefined || third === undefined || more !== undefined) return []
  return [
    `person ${skeleton(second + third)} ${skeleton(first).charAt(0)}`,
    `person ${skeleton(first + second)} ${skeleton(third).charAt(0)}`,
  ]
}

/** Every word with the first number; the initials with it. */
function ofThing(name: string): string[] {
  const { words, cased } = thingName(name)
  const number = words.find(word => /^[\d.]+$/u.test(word)) ?? ''
  const named = words.filter(word => !/^[\d.]+$/u.test(word))
  const initials = cased.filter(word => !/^\d/u.test(word)).map(word => word.charAt(0))
  return [
    ...(words.length > 0 ? [`thing ${words.join('')}`] : []),
    ...(initials.length > 1 ? [`thing ${initials.join('')} ${number}`] : []),
    ...named.map(word => `thing ${word} ${number}`),
  ]
}
