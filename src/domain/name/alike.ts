// Whether two words of names of bodies or things are one word, written otherwise.

import type { BodyWord } from './body-name.ts'
import type { Feature } from './feature.ts'
import { slips, slipsAllowed, sound, soundsLike } from './sound.ts'

export type Likeness = { factor: number; feature: Feature }

const ABJADS = new Set(['Arab', 'Hebr'])

/** The factor for taking the two words for one, and what they differ in; undefined where they are two words. */
export function wordsAlike(a: BodyWord, b: BodyWord): Likeness | undefined {
  if (a.class === 'NUMBER' || b.class === 'NUMBER') return undefined
  if (isIdeographic(a) && isIdeographic(b)) return ideographsAlike(a, b)
  if (a.script !== b.script) return transliterated(a.latin, b.latin, ABJADS.has(a.script) !== ABJADS.has(b.script))
  if ((a.arabic || b.arabic) && Math.min(a.latin.length, b.latin.length) > 4) {
    if (sound(a.latin)[0] === sound(b.latin)[0] && soundsLike(a.latin, b.latin, 'LEFT_OUT') >= 0.93)
      return { factor: 0.93, feature: 'TRANSLITERATION' }
  }
  return spelt(a.latin, b.latin)
}

/** For words of one script: an exact sound is a variant, else every slip costs by the length of the word. */
export function spelt(a: string, b: string): Likeness | undefined {
  const shorter = Math.min(a.length, b.length)
  if (a.length !== b.length && umlaut(a) === umlaut(b)) return { factor: 0.97, feature: 'TRANSLITERATION' }
  const alike = soundsLike(a, b)
  const count = slips(a, b)
  if (shorter >= 4 && alike >= 0.99) return { factor: 0.94, feature: 'TRANSLITERATION' }
  if (shorter >= 9 && alike >= 0.96) return { factor: 0.93, feature: 'TRANSLITERATION' }
  if (shorter >= 7 && (a === `${b}s` || b === `${a}s`)) return { factor: 0.95, feature: 'TYPO' }
  if (count <= slipsAllowed(shorter)) {
    const cost = (count * 1.05) / Math.max(a.length, b.length)
    const appended = a.startsWith(b) || b.startsWith(a) ? 0.88 : 1
    const otherStart = a[0] === b[0] ? 1 : 0.9
    return { factor: (1 - cost) * appended * otherStart, feature: 'TYPO' }
  }
  if (shorter >= 6 && alike >= (a[0] === b[0] ? 0.86 : 0.92))
    return { factor: alike - 0.06, feature: 'TRANSLITERATION' }
  return undefined
}

/** For words of two scripts: letters have no exact counterparts, vowels may not be written at all. */
export function transliterated(a: string, b: string, vowelsLeftOut: boolean): Likeness | undefined {
  if (a === b) return { factor: 1, feature: 'TRANSLITERATION' }
  const shorter = Math.min(a.length, b.length)
  if (shorter < 2) return undefined
  const alike = soundsLike(a, b, vowelsLeftOut ? 'LEFT_OUT' : 'WRITTEN')
  if (shorter > 2 && alike < 0.8 && stem(a) === stem(b)) return { factor: 0.9, feature: 'TRANSLITERATION' }
  const enough = vowelsLeftOut ? 0.87 : shorter < 5 ? 0.84 : 0.78
  return alike >= enough ? { factor: 0.8 + 0.2 * alike, feature: 'TRANSLITERATION' } : undefined
}

/** Without the ending of a Slavic adjective, or the vowel of a noun: "tulskiy", "tula". */
function stem(word: string): string {
  return word.replace(/sk(?:iy|ii|ij|y|i|aya|aia|a|oe|oye|ie|iye|ogo|oy|e)$|[aeiouy]$/u, '')
}

/** Ü is written ue where there is no ü. */
export function umlaut(word: string): string {
  return word.replace(/([aou])e/gu, '$1')
}

// ---------------------------------------------------------------------------------------------------------------------

export function isIdeographic(word: { script: string }): boolean {
  return /^Han/u.test(word.script) || word.script === 'Jpan' || word.script === 'Kore'
}

/** Every character is a syllable: one of four or more may be another, or any number of the same sound. */
function ideographsAlike(a: BodyWord, b: BodyWord): Likeness | undefined {
  if (a.latin === b.latin && a.latin.length > 3) return { factor: 0.65, feature: 'TYPO' }
  if (a.script === 'Jpan' || b.script === 'Jpan') return transliterated(a.latin, b.latin, false)
  const shorter = Math.min(a.written.length, b.written.length)
  if (shorter >= 4 && slips(a.written, b.written) === 1) return { factor: 0.75, feature: 'TYPO' }
  return undefined
}
