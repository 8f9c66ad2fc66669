// A name in Latin letters, whatever script it is written in.

import anyAscii from 'any-ascii'
import { pinyin } from 'pinyin-pro'

/** Which reading a Chinese character has: 单 is "dan" in a word and "shan" as a family name. */
export type Reading = 'WORD' | 'PERSON'

/**
 * Space-separated Latin words and syllables: 月之暗面 → "yue zhi an mian", Сбербанк → "sberbank". Pinyin has no tones;
 * ü is u. Vowels that a script doesn't write aren't guessed (محمد → "mhmd"). Kanji are read as Chinese.
 */
export function romanise(normalised: string, reading: Reading = 'WORD'): string {
  if (/^[\x20-\x7e]*$/u.test(normalised)) return normalised
  return (
    normalised
      // Short runs: reading a long one takes a time that grows faster than its length.
      .replace(/\p{Script=Han}{1,16}/gu, run => ` ${syllables(run, reading)} `)
      .replace(/\p{Script=Hangul}/gu, syllable => ` ${anyAscii(syllable)} `)
      .replace(/[^\x20-\x7e]+/gu, run => anyAscii(run))
      .toLowerCase()
      .replace(/['`"]/gu, '')
      .replace(/[^a-z0-9+]+/gu, ' ')
      .trim()
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function syllables(run: string, reading: Reading): string {
  const read = pinyin(run, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(reading === 'PERSON' ? { surname: 'head' as const } : { surname: 'off' as const }),
  })
  return read.join(' ').replaceAll('v', 'u')
}
