// Questions to the full-text index of names, in the syntax of Lucene's classic query parser. Words are letters, marks and digits
// only, in lower case: nothing that the parser would read as an operator gets through.

import { ClaimgraphError } from '../domain/error.ts'
import { nameForms } from '../domain/name/forms.ts'

/** Characters of a text, and words, that are looked for; more never make a name easier to find. */
export const MAX_CHARACTERS = 200
const MAX_WORDS = 12

/** Names with all the words of `text`, the last one as far as it is typed; each may have a typo. Throws BAD_USER_INPUT without words. */
export function searchQuery(text: string): string {
  const { core, latin, joined } = formsOf(text)
  const all = (words: readonly string[], field: string) =>
    words
      .map((word, index) => {
        const typed = index === words.length - 1 ? [`${field}:${word}*`] : []
        return `(${[`${field}:"${word}"^2`, ...typed, ...nearly(field, word)].join(' ')})`
      })
      .join(' AND ')
  const [words, sounds] = [wordsOf(core), wordsOf(latin)]
  const whole = joined.length < 2 ? [] : [`joined:${joined}*`, ...nearly('joined', joined), `initials:${joined}`]
  const romanised = sounds.length === 0 || words.join(' ') === sounds.join(' ') ? [] : [`(${all(sounds, 'latin')})`]
  return [`(${all(words, 'normalised')})`, ...romanised, ...whole].join(' OR ')
}

/** Names that share words, or nearly so, with `name`: the more and the rarer, the better. Throws BAD_USER_INPUT without words. */
export function resolveQuery(name: string): string {
  const { core, latin, joined, initials } = formsOf(name)
  const [words, sounds] = [wordsOf(core), wordsOf(latin)]
  const isSpelt = words.join(' ') === sounds.join(' ')
  return [
    // An acronym against the full name, either way round.
    ...(joined === '' ? [] : [`joined:${joined}^4`, ...nearly('joined', joined), `initials:${joined}`]),
    ...(initials === '' ? [] : [`joined:${initials}`, `initials:${initials}`]),
    ...(isSpelt ? spelt(words) : [...words.flatMap(pairsIn).map(pair => `normalised:"${pair}"^2`), ...sounded(sounds)]),
  ].join(' ')
}

/** Words of Latin letters; in a name in another script they may be the beginning of it. */
const spelt = (words: readonly string[]): string[] =>
  words.flatMap(word => [
    `latin:${word}^2`,
    ...nearly('latin', word),
    ...(word.length < PREFIX ? [] : [`joined:${word}*`]),
  ])

/** Letters from which on a word tells something as the beginning of a name. */
const PREFIX = 5

/** Syllables, or words, of what is written in another script: two together, as one alone tells little. */
const sounded = (sounds: readonly string[]): string[] => {
  if (sounds.length < 2) return sounds.flatMap(sound => [`latin:${sound}^2`, ...nearly('latin', sound)])
  const pairs = sounds.slice(1).map((sound, index) => [sounds[index]!, sound] as const)
  return [
    ...pairs.flatMap(([one, other]) => [`latin:"${one} ${other}"`, `latin:${one}${other}`]),
    // What has more letters than a syllable is a word: of Cyrillic, say.
    ...sounds
      .filter(sound => sound.length > SYLLABLE)
      .flatMap(sound => [`latin:${sound}^2`, ...nearly('latin', sound)]),
  ]
}

/** The longest syllable of pinyin: zhuang. */
const SYLLABLE = 6

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
