import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Alias, Name, normaliseName } from '../../src/domain/alias.ts'

describe('names are compared without what is only writing', () => {
  test.each([
    ['The Dark-Side  of the Moon', 'the dark side of the moon'],
    [' DeepSeek ', 'deepseek'],
    ['DEEPSEEK', 'deepseek'],
    ['ｋｉｍｉ', 'kimi'],
    ['ﬁne', 'fine'],
    ['O’Neil & Sons, Inc.', 'o neil sons inc'],
    ['China’s', 'china s'],
    ["China's", 'china s'],
    ['月之暗面', '月之暗面'],
    ['北京・月之暗面（科技）', '北京 月之暗面 科技'],
    ['㍿みらい', '株式会社みらい'],
    ['DeepSeek\u00a0AI\t(China)', 'deepseek ai china'],
    ['Über', 'über'],
    ['U\u0308ber', 'über'],
    ['Ελλάς', 'ελλάς'],
    ['हिन्दी', 'हिन्दी'],
  ])('%j becomes %j', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised)
  })

  test('different names stay different: Kimi and Kimi+, C and C++, an accent', () => {
    const names = ['Kimi', 'Kimi+', 'C', 'C++', 'Eclair', 'Éclair', 'Oak 1', 'Oak 2']
    expect(new Set(names.map(normaliseName)).size).toBe(names.length)
  })

  test('case and composition never tell two names apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZÀ-ÖØ-Þà-öø-þ0-9 +-]{0,30}$/), name => {
        expect(normaliseName(name.toUpperCase().normalize('NFD'))).toBe(normaliseName(name.toLowerCase()))
      }),
    )
  })

  test('spaces around it and punctuation never matter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(' ', '-', '…', '"', '\u3000', '\n'),
        (name, mark) => {
          expect(normaliseName(`${mark}${name}${mark}${mark}`)).toBe(normaliseName(name))
        },
      ),
    )
  })
})

describe('a name in a file', () => {
  test.each(['', ' ', '?!', '—', '+', '🌰', '❤️', '\u0301'])('%j is refused: it has neither letter nor digit', name => {
    expect(Name.safeParse(name).error?.issues.map(issue => issue.message)).toEqual([
      'a name with at least one letter or digit was expected',
    ])
  })

  test('keeps every character, and at most 400', () => {
    expect(Name.parse(' “Extreme efficiency” ')).toBe(' “Extreme efficiency” ')
    expect(Name.safeParse('月'.repeat(400)).success).toBe(true)
    expect(Name.safeParse('x'.repeat(401)).error?.issues[0]?.message).toBe(
      'a name of at most 400 characters was expected',
    )
  })

  test('an alias may be bare, or say its language and kind', () => {
    expect(Alias.parse('o1')).toEqual({ name: 'o1', language: undefined, kind: 'NAME' })
    expect(Alias.parse({ name: '月之暗面', language: 'zh' })).toEqual({
      name: '月之暗面',
      language: 'zh',
      kind: 'NAME',
    })
    expect(Alias.safeParse({ name: 'x', kind: 'NICKNAME' }).success).toBe(false)
  })
})
