// Short forms made of a longer name: IBM of its initials, Petrobras of its words' beginnings, SABIC of both.

/** `weak`: a word of the tables, of which an abridgement may leave out one. */
export type AcronymWord = { latin: string; optional: boolean; weak?: boolean }

/** Whether the letters are the initials of the words in order; only optional words may give none. */
export function isAcronym(letters: string, words: readonly AcronymWord[]): boolean {
  return spells(letters, words, 1, 1)
}

/** Whether the word is made of the beginnings of all words in order, three letters of each or more. */
export function isContraction(word: string, words: readonly AcronymWord[]): boolean {
  return spells(word, words, 3, 12)
}

/**
 * SABIC is Sa·udi B·asic I·ndustries C·orporation: beginnings of any length, from the first word on. COMPLETE where every
 * word gives one but the optional ones, PARTIAL where one more weak word gives none.
 */
export function abridgement(text: string, words: readonly AcronymWord[]): 'COMPLETE' | 'PARTIAL' | undefined {
  if (text.length < 4 || text.length > 12 || words.length < 2 || words.length > 12) return undefined
  const first = words.findIndex(word => !word.optional)
  if (first === -1 || words[first]!.latin[0] !== text[0]) return undefined
  const found = cut(text, words, first, 0, [], false)
  return found
}

// ---------------------------------------------------------------------------------------------------------------------

/** A beginning of one word says little: three of them are needed, or two of three letters each. */
function isTelling(pieces: readonly number[]): boolean {
  return pieces.length > 2 || (pieces.length === 2 && pieces.every(letters => letters > 2))
}

const MOST_OF_A_WORD = 5

function cut(
  text: string,
  words: readonly AcronymWord[],
  index: number,
  at: number,
  pieces: readonly number[],
  skipped: boolean,
): 'COMPLETE' | 'PARTIAL' | undefined {
  const word = words[index]
  if (word === undefined) {
    if (at < text.length || !isTelling(pieces)) return undefined
    if (skipped && (text.length < 5 || pieces.length < 2)) return undefined
    return skipped ? 'PARTIAL' : 'COMPLETE'
  }
  for (let length = Math.min(MOST_OF_A_WORD, word.latin.length, text.length - at); length > 0; length--) {
    if (!text.startsWith(word.latin.slice(0, length), at)) continue
    const found = cut(text, words, index + 1, at + length, [...pieces, length], skipped)
    if (found !== undefined) return found
  }
  if (pieces.length === 0) return undefined
  if (word.optional) return cut(text, words, index + 1, at, pieces, skipped)
  return word.weak === true && !skipped ? cut(text, words, index + 1, at, pieces, true) : undefined
}

function spells(text: string, words: readonly AcronymWord[], least: number, most: number): boolean {
  if (words.length < 2 || words.length > 16) return false
  let used = new Set([0])
  for (const word of words) {
    const next = new Set<number>()
    for (const at of used) {
      if (word.optional) next.add(at)
      for (
        let length = least;
        length <=
        Math.min(word.optional && most === 1 && word.latin.length < 4 ? 3 : most, word.latin.length, text.length - at);
        length++
      ) {
        if (!text.startsWith(word.latin.slice(0, length), at)) break
        next.add(at + length)
      }
    }
    if (next.size === 0) return false
    used = next
  }
  return used.has(text.length)
}
