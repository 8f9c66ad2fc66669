// Questions to the full-text index of names, in the syntax of Lucene's classic query parser. Words are letters, marks and digits
// only, in lower case: nothing that the parser would read as an operator gets through.

import type { EntityKind } from '../domain/entity.ts'
import { ClaimgraphError } from '../domain/error.ts'
import { keyWords } from '../domain/name/blocking.ts'
import { nameForms } from '../domain/name/forms.ts'
import { meaningOfWord } from '../domain/name/lexicon.ts'

/** Characters of a text, and words, that are looked for; more never make a name easier to find. */
export const MAX_CHARACTERS = 200
const MAX_WORDS = 12

/**
 * Names with all the words of `text`, the last one as far as it is typed; with typos, each may have one, which takes the index as long again.
 * Throws BAD_USER_INPUT without words.
 */
export function searchQuery(text: string, { typos }: { typos: boolean }): string {
  const { core, latin, joined } = formsOf(text)
  const orTypo = (field: string, word: string) => (typos ? nearly(field, word) : [])
  const all = (words: readonly string[], field: string) =>
    words
      .map((word, index) => {
        const typed = index === words.length - 1 ? [`${field}:${word}*`] : []
        return `(${[`${field}:"${word}"^2`, ...typed, ...orTypo(field, word)].join(' ')})`
      })
      .join(' AND ')
  const [words, sounds] = [wordsOf(core), wordsOf(latin)]
  const whole = joined.length < 2 ? [] : [`joined:${joined}*`, ...orTypo('joined', joined), `initials:${joined}`]
  const romanised = sounds.length === 0 || words.join(' ') === sounds.join(' ') ? [] : [`(${all(sounds, 'latin')})`]
  return [`(${all(words, 'normalised')})`, ...romanised, ...whole].join(' OR ')
}

/**
 * Names that may be of one entity with `name`, of a company's kind, a person's or a thing's: they share a key with it (that is how
 * translations, transliterations and acronyms are found), or rare words, or nearly so. Throws BAD_USER_INPUT without words.
 */
export function resolveQuery(name: string, kinds: readonly EntityKind[]): string {
  const { normalised, core, latin, joined, initials } = formsOf(name)
  const keys = new Set(kinds.flatMap(kind => keyWords(name.slice(0, MAX_CHARACTERS), kind)))
  // Words that say of what trade or place a name is are in too many names.
  const rare = wordsOf(latin).filter(word => word.length > 2 && meaningOfWord(word) === undefined)
  const isOneWord = wordsOf(latin).length === 1
  return [
    `normalised:"${wordsOf(normalised).join(' ')}"`,
    ...(joined === '' ? [] : [`joined:${joined}^4`, `initials:${joined}`]),
    ...(initials === '' ? [] : [`joined:${initials}`, `initials:${initials}`]),
    ...[...keys].map(key => `keys:"${key}"^2`),
    ...(HAN.test(core)
      ? wordsOf(core)
          .flatMap(pairsIn)
          .map(pair => `normalised:"${pair}"`)
      : []),
    ...(isOneWord ? nearly('joined', joined) : []),
    ...rare.slice(0, MAX_RARE).flatMap(word => [`latin:${word}`, ...nearly('latin', word), ...beginning(word)]),
  ].join(' ')
}

/** Rare words that are looked for: two tell a name, and looking for typos takes the index long. */
const MAX_RARE = 3
const HAN = /\p{Script=Han}/u

/** In a name in another script, a word of Latin letters may be the beginning of it: Huanfang of 幻方量化. */
const beginning = (word: string): string[] => (word.length < PREFIX ? [] : [`joined:${word}*`])

/** Letters from which on a word tells something as the beginning of a name. */
const PREFIX = 5

/** Two characters each; one that stands alone is itself. */
function pairsIn(word: string): string[] {
  const characters = [...word]
  return characters.length < 2
    ? [word]
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

// ---------------------------------------------------------------------------------------------------------------------

function formsOf(text: string) {
  const forms = nameForms(text.slice(0, MAX_CHARACTERS), 'Company')
  if (wordsOf(forms.core).length === 0)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      'Expected a text with at least one letter or digit to search for, but found none.',
    )
  return { ...forms, joined: inOneWord(forms.joined), initials: inOneWord(forms.initials) }
}

/** What a form may hold beside letters, marks and digits (a plus: C++) is syntax to the parser, and no word to the index. */
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu

const wordsOf = (form: string): string[] =>
  form
    .split(NO_WORD)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MAX_WORDS)

const inOneWord = (form: string): string => form.replace(NO_WORD, '')

/** With one typo, from four letters on: looking for two takes the index several times as long. */
const nearly = (field: string, word: string): string[] =>
  /^[\p{Script=Latin}\p{N}]{4,}$/u.test(word) ? [`${field}:${word}~1`] : []
