import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Citation, findQuote, nearestQuote, type Span } from '../../src/domain/citation.ts'

/** The plain definition: compare at every code point. */
function naive(text: string, quote: string): Span[] {
  const [points, wanted] = [[...text], [...quote]]
  return points.flatMap((_, start) => {
    const end = start + wanted.length
    return points.slice(start, end).join('') === quote && end <= points.length ? [{ start, end }] : []
  })
}

describe('a quote is found in code points', () => {
  test.each([
    ['plain text', 'text', [{ start: 6, end: 10 }]],
    ['🌰🌰 Oak', 'Oak', [{ start: 3, end: 6 }]],
    [
      '🌰🌰 Oak',
      '🌰',
      [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ],
    ],
    ['its下半场 hinges', 'hinges', [{ start: 7, end: 13 }]],
    [
      '𠮷野家 and 吉野家',
      '野家',
      [
        { start: 1, end: 3 },
        { start: 9, end: 11 },
      ],
    ],
    ['e\u0301 é', 'é', [{ start: 3, end: 4 }]],
    ['👩‍👩‍👧 family', 'family', [{ start: 6, end: 12 }]],
    [
      'aXa',
      'a',
      [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ],
    ],
    ['whole', 'whole', [{ start: 0, end: 5 }]],
  ])('%j holds %j', (text, quote, spans) => {
    expect(findQuote(text, quote)).toEqual(spans)
  })

  test('places that overlap all count', () => {
    expect(findQuote('aaaa', 'aa').map(span => span.start)).toEqual([0, 1, 2])
    expect(findQuote('🌰🌰🌰', '🌰🌰').map(span => span.start)).toEqual([0, 1])
  })

  test.each([
    ['“quoted”', '"quoted"'],
    ['DeepSeek’s', "DeepSeek's"],
    ['two  spaces', 'two spaces'],
    ['Case', 'case'],
    ['short', 'shorter'],
    ['', 'x'],
    // Composed and decomposed are not the same letters.
    ['é', 'e\u0301'],
  ])('to the letter: %j does not hold %j', (text, quote) => {
    expect(findQuote(text, quote)).toEqual([])
  })

  test('as by comparing at every code point', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '月', '🌰', '𠮷', '\n', '\u0301'), maxLength: 30 })
    const quotes = fc.string({ unit: fc.constantFrom('a', 'b', '月', '🌰', '𠮷'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(texts, quotes, (text, quote) => {
        expect(findQuote(text, quote)).toEqual(naive(text, quote))
      }),
    )
  })

  test('the code points of each span are the quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (before, quote, after) => {
          const text = before + quote + after
          const spans = findQuote(text, quote)
          expect(spans).toContainEqual({ start: [...before].length, end: [...before].length + [...quote].length })
          for (const { start, end } of spans) expect([...text].slice(start, end).join('')).toBe(quote)
        },
      ),
    )
  })
})

describe('the hint for a quote that does not stand in the text', () => {
  const text = 'pushing the company’s valuation to 350 billion RMB (approximately $48 billion).'

  test('is the longest beginning that does, and how the text goes on', () => {
    expect(nearestQuote(text, 'the company’s valuation to 350 billion USD')).toEqual({
      found: 'the company’s valuation to 350 billion ',
      continues: 'RMB (approximately $48 billion).',
    })
  })

  test('goes on for at most forty characters', () => {
    expect(nearestQuote(text, 'pushing a')).toEqual({
      found: 'pushing ',
      continues: 'the company’s valuation to 350 billion R',
    })
  })

  test('is empty where nothing of it is there', () => {
    expect(nearestQuote(text, '月之暗面')).toEqual({ found: '', continues: '' })
  })
})

describe('a stated equivalent', () => {
  test.each([
    ['(approximately $48 billion)', 'approximately $48 billion'],
    ['（约480亿美元）', '约480亿美元'],
    ['approximately $48 billion', 'approximately $48 billion'],
    ['$48 billion (about half)', '$48 billion (about half)'],
  ])('%s is kept as %s: parentheses around it are the sentence’s', (written, kept) => {
    expect(Citation.parse({ source: 'a', quote: written, statedEquivalent: written }).statedEquivalent).toBe(kept)
  })
})
