// How much room words take, before anything is drawn that could be measured.

/** Chinese, Japanese and Korean letters, and their punctuation. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u

/** The width of words in that of a Latin letter: a Chinese one is nearly as wide as two. */
export const widthInLetters = (words: string): number =>
  Array.from(words).reduce((sum, letter) => sum + (WIDE.test(letter) ? 1.8 : 1), 0)
