// Phrases and sentences of business news, labelled by hand, against what is read from them.

import { describe, expect, test } from 'vitest'
import { readAmount, readAmounts } from '../../../src/domain/reading/reading.ts'
import { CHINESE } from './corpus/chinese.ts'
import { ENGLISH } from './corpus/english.ts'
import { NEWS_SENTENCES } from './corpus/news.ts'
import { NEWS_CHINESE } from './corpus/news-chinese.ts'
import { NEWS_ENGLISH } from './corpus/news-english.ts'
import { NEWS_REFUSED } from './corpus/news-refused.ts'
import { REFUSED } from './corpus/refused.ts'
import { CHINESE_SENTENCES, ENGLISH_SENTENCES } from './corpus/sentences.ts'
import { UNSEEN_AMOUNTS, UNSEEN_REFUSED, UNSEEN_SENTENCES } from './corpus/unseen.ts'
import { kindOf, labelled } from './label.ts'

describe('words that are one amount', () => {
  test.each([...ENGLISH, ...CHINESE, ...UNSEEN_AMOUNTS, ...NEWS_ENGLISH, ...NEWS_CHINESE])(
    '“%s” is %s',
    (words, label) => {
      expect(readAmount(words)).toStrictEqual({ ok: true, value: labelled(label) })
    },
  )
})

describe('words that are not one amount', () => {
  test.each(REFUSED)('“$words” is refused', ({ words, understood = [], notUnderstood, reason }) => {
    expect(readAmount(words)).toStrictEqual({
      ok: false,
      understood,
      notUnderstood,
      reason: expect.stringMatching(reason),
    })
  })

  test.each([...UNSEEN_REFUSED, ...NEWS_REFUSED])('“%s” is refused', words => {
    expect(readAmount(words)).toMatchObject({ ok: false })
  })
})

describe('the amounts in a sentence', () => {
  test.each(
    [...ENGLISH_SENTENCES, ...CHINESE_SENTENCES, ...UNSEEN_SENTENCES, ...NEWS_SENTENCES].map(([text, ...amounts]) => ({
      text,
      amounts,
    })),
  )('$text', ({ text, amounts }) => {
    let from = 0
    const expected = amounts.map(([words, label]) => {
      const start = text.indexOf(words, from)
      from = start + words.length
      const value = labelled(label)
      return { start, end: from, words, kind: kindOf(value), value }
    })
    expect(readAmounts(text)).toStrictEqual(expected)
  })
})
