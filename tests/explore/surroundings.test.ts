// What stands around a quote: the words that are cited are those marked, though the text says them twice.

import { describe, expect, it } from 'vitest'
import { AROUND, surroundings } from '../../src/explore/parts/surroundings.ts'

/** As the API gives it. */
const inText = (text: string, start: number, quote: string) => {
  const letters = Array.from(text)
  const end = start + Array.from(quote).length
  return { quote, start, context: letters.slice(Math.max(0, start - AROUND), end + AROUND).join('') }
}

describe('a quote', () => {
  it('in a short text has all of it around it', () => {
    expect(surroundings(inText('It is worth 5. Yes.', 6, 'worth 5'))).toEqual(['It is ', '. Yes.'])
  })

  it('that the text says twice is where it is cited', () => {
    expect(surroundings(inText('🌰 5 and 5.', 8, '5'))).toEqual(['🌰 5 and ', '.'])
  })

  it('in a long text is cut on both sides, and says so', () => {
    const [before, after] = surroundings(inText(`${'a'.repeat(200)}5${'b'.repeat(200)}`, 200, '5'))
    expect([before, after]).toEqual([`…${'a'.repeat(AROUND)}`, `${'b'.repeat(AROUND)}…`])
  })

  it('at the beginning of a text has nothing before it', () => {
    expect(surroundings(inText(`5${'b'.repeat(200)}`, 0, '5'))[0]).toBe('')
  })

  it.each([null, 'another text'])('without its text (%o) stands in quotation marks', context => {
    expect(surroundings({ quote: '5', start: 3, context })).toEqual(['“', '”'])
  })
})
