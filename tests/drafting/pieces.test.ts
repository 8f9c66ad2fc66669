// A text in pieces: none is too long, none of its words is lost, and paragraphs stay whole where they can.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesText, piecesOf } from '../../src/drafting/pieces.ts'

const cut = (text: string, longest: number) => piecesOf(text, { longest }).map(piece => [linesText(piece), piece.text])

describe('the pieces of a text', () => {
  it('end where a paragraph does, else a line, a sentence, a word', () => {
    expect(cut('One two.\nThree.\n\nFour five.\nSix.', 30)).toEqual([
      ['lines 1–2', 'One two.\nThree.'],
      ['lines 4–5', 'Four five.\nSix.'],
    ])
    expect(cut('One two.\nThree four.\nFive.', 24)).toEqual([
      ['lines 1–2', 'One two.\nThree four.'],
      ['line 3', 'Five.'],
    ])
    expect(cut('One “two.” Three four. Five six seven.', 26)).toEqual([
      ['line 1', 'One “two.” Three four.'],
      ['line 1', 'Five six seven.'],
    ])
    expect(cut('一二三四。五六七八。九十一', 7)).toEqual([
      ['line 1', '一二三四。'],
      ['line 1', '五六七八。'],
      ['line 1', '九十一'],
    ])
    expect(cut('one two three four', 10)).toEqual([
      ['line 1', 'one two'],
      ['line 1', 'three four'],
    ])
    expect(cut('🚀'.repeat(3), 3)).toEqual([])
    expect(cut(`a${'🚀'.repeat(3)}b`, 4)).toEqual([
      ['line 1', 'a🚀'],
      ['line 1', 'b'],
    ])
  })

  it('have all letters of the text, each once, and none is too long', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', '🚀', '一', '. ', '! ', '。', ' ', '\n', '\n\n', '\r\n', '…'))
      .map(all => all.join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (whole, longest) => {
        const pieces = piecesOf(whole, { longest })
        const letters = (each: string) => each.replaceAll(/[^\p{L}\p{N}]/gu, '')
        expect(pieces.map(piece => letters(piece.text)).join('')).toBe(letters(whole))
        for (const { text: own, start, end, firstLine, lastLine } of pieces) {
          expect(own.length).toBeLessThanOrEqual(longest)
          expect(own.isWellFormed()).toBe(true)
          expect(whole.slice(start, end)).toBe(own)
          const lines = whole
            .split('\n')
            .slice(firstLine - 1, lastLine)
            .join('\n')
          expect(lines).toContain(own)
        }
      }),
    )
  })
})
