import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseKeepingDecimals, normaliseName } from '../../../src/domain/name/normalise.ts'

describe('names are looked up without what is only writing', () => {
  test.each([
    ['The Dark-Side  of the Moon', 'the dark side of the moon'],
    [' DeepSeek ', 'deepseek'],
    ['ｋｉｍｉ', 'kimi'],
    ['ﬁne', 'fine'],
    ['O’Neil & Sons, Inc.', 'oneil and sons inc'],
    ["L'Oréal", 'loreal'],
    ['China’s', 'chinas'],
    ["Teng Hsiao-p'ing", 'teng hsiao ping'],
    ['A.P. Møller - Mærsk A/S', 'a p moller maersk a s'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['U\u0308ber', 'uber'],
    ['İstanbul', 'istanbul'],
    ['AT & T', 'at and t'],
    ['AT&T', 'at and t'],
    ['月 & 暗', '月 暗'],
    ['C++', 'c++'],
    ['Kimi+ + 2', 'kimi+ 2'],
    ['月之暗面', '月之暗面'],
    ['北京・月之暗面（科技）', '北京 月之暗面 科技'],
    ['台積電', '台积电'],
    ['豊田', '丰田'],
    ['㍿みらい', '株式会社みらい'],
    ['ΕΛΛΆΣ', 'ελλασ'],
    ['Ελλάς', 'ελλασ'],
    ['Хрущёв', 'хрущев'],
    ['Зеленський', 'зеленський'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['مـِحـمّـد', 'محمد'],
    ['Teng Hsiao-pʻing', 'teng hsiao ping'],
    ['a薴', 'a苎'],
    ['हिन्दी', 'हिन्दी'],
    ['삼성전자', '삼성전자'],
    ['Open\u200bAI\u202e', 'openai'],
    ['a\u0000b', 'ab'],
    ['❤️ AI', 'ai'],
    ['\ud800x', 'x'],
    ['', ''],
    ['🌰', ''],
  ])('%j becomes %j', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised)
  })

  test('different names stay different', () => {
    const names = ['Kimi', 'Kimi+', 'C', 'C++', 'Oak 1', 'Oak 2', '东', '车']
    expect(new Set(names.map(normaliseName)).size).toBe(names.length)
  })

  test('a decimal point can be kept where versions are compared', () => {
    expect(['Qwen2.5-7B.', 'K2.5', '.5 a.b'].map(normaliseKeepingDecimals)).toEqual(['qwen2.5 7b', 'k2.5', '5 a b'])
  })
})

describe('for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
  )

  test('a normalised name is normalised', () => {
    fc.assert(
      fc.property(text, name => {
        const once = normaliseName(name)
        expect(normaliseName(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  test('so is every character that there is, alone and in a word', () => {
    const changed = []
    for (let point = 0; point <= 0x10_ffff; point += 1) {
      const character = String.fromCodePoint(point)
      if (/[\p{Cn}\p{Co}\p{Cs}]/u.test(character)) continue
      for (const name of [character, `a${character}\u0301b`]) {
        const once = normaliseName(name)
        if (normaliseName(once) !== once) changed.push(name)
      }
    }
    expect(changed).toEqual([])
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

  test('ten thousand characters of anything are taken', () => {
    for (const unit of ['a', ' ', '&', "'", '+', '.', '月', '🌰', '\u202e', '\ud800', 'é', '\u0301', 'ا']) {
      expect(normaliseName(unit.repeat(10_000)).length).toBeLessThanOrEqual(20_000)
    }
  })
})
