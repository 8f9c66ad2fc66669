// A text is taken apart by what cites it: whatever overlaps, nothing of the text is lost and nothing is shown twice.

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { linesOfPassages, type Place } from '../../src/explore/parts/passages.ts'

const passages = (text: string, ...places: [string, number, number][]) =>
  linesOfPassages(
    text,
    places.map(([id, start, end]) => ({ id, start, end })),
  ).map(line => line.map(({ text: words, citations }) => [words, ...citations]))

describe('a text', () => {
  it('without citations is its lines', () => {
    expect(passages('One.\n\nTwo.')).toEqual([[['One.']], [], [['Two.']]])
  })

  it('has a cited passage between what nobody cites', () => {
    expect(passages('worth $350 billion now', ['a', 6, 18])).toEqual([[['worth '], ['$350 billion', 'a'], [' now']]])
  })

  it('has of two quotes that overlap what only one of them cites, and what both do', () => {
    expect(passages('abcdef', ['late', 2, 5], ['early', 1, 4])).toEqual([
      [['a'], ['b', 'early'], ['cd', 'early', 'late'], ['e', 'late'], ['f']],
    ])
  })

  it('has of a quote inside another its surroundings on both sides', () => {
    expect(passages('abcd', ['outer', 0, 4], ['inner', 1, 3])).toEqual([
      [
        ['a', 'outer'],
        ['bc', 'outer', 'inner'],
        ['d', 'outer'],
      ],
    ])
  })

  it('has the same words cited by two claims once', () => {
    expect(passages('abc', ['one', 0, 3], ['two', 0, 3])).toEqual([[['abc', 'one', 'two']]])
  })

  it('counts characters that take two code units as one', () => {
    expect(passages('𠮷𠮷 worth 500亿元 🌰!', ['a', 9, 14])).toEqual([[['𠮷𠮷 worth '], ['500亿元', 'a'], [' 🌰!']]])
  })

  it('has a quote that goes on over a line end in both lines', () => {
    expect(passages('ab\ncd', ['a', 1, 4])).toEqual([
      [['a'], ['b', 'a']],
      [['c', 'a'], ['d']],
    ])
  })

  it('says where each passage begins, line ends and all, counted as its citations are', () => {
    const lines = linesOfPassages('🌰b\r\ncd\n\nef', [{ id: 'a', start: 5, end: 9 }])
    expect(lines.map(line => line.map(({ start, text: words }) => [start, words]))).toEqual([
      [[0, '🌰b']],
      [
        [4, 'c'],
        [5, 'd'],
      ],
      [],
      [
        [8, 'e'],
        [9, 'f'],
      ],
    ])
  })

  it.each([
    ['beyond its end', 1, 9],
    ['of no length', 1, 1],
    ['before its beginning', -1, 2],
  ])('is left as it is by a place %s', (_, start, end) => {
    expect(passages('abc', ['a', start, end])).toEqual([[['abc']]])
  })
})

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '月', '🌰'), maxLength: 24 })
const placesIn = fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 6 })

test('every character of any text is shown once, with just the citations it stands in', () => {
  fc.assert(
    fc.property(text, placesIn, (whole, ends) => {
      const letters = Array.from(whole)
      const places: Place[] = ends
        .map(([one, other], number) => ({ id: `c${number}`, start: Math.min(one, other), end: Math.max(one, other) }))
        .filter(({ start, end }) => start < end && end <= letters.length)
      const shown = linesOfPassages(whole, places).flatMap((line, number) => [
        ...(number > 0 ? [['\n']] : []),
        ...line.flatMap(passage => Array.from(passage.text, letter => [letter, ...[...passage.citations].sort()])),
      ])
      const expected = letters.map((letter, at) =>
        letter === '\n'
          ? ['\n']
          : [letter, ...places.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id)],
      )
      expect(shown).toEqual(expected)
    }),
  )
})
