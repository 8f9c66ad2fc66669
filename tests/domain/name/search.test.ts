// Which of some names fits what somebody types, and how.

import { describe, expect, test } from 'vitest'
import { fitter } from '../../../src/domain/name/search.ts'

const NAMES = ['Moonshot AI', '月之暗面', 'The Dark Side of the Moon']
const found = (text: string, names = NAMES) => {
  const fit = fitter(text)(names, 'Company')
  return fit === null ? null : [fit.matchedOn, fit.reason]
}

describe('a text', () => {
  test.each([
    ['moonshot ai', 'Moonshot AI', 'EXACT'],
    ['Moonshot AI Ltd', 'Moonshot AI', 'EXACT'],
    ['moonshotai', 'Moonshot AI', 'PREFIX'],
    ['moons', 'Moonshot AI', 'PREFIX'],
    ['月之', '月之暗面', 'PREFIX'],
    ['暗面', '月之暗面', 'WORDS'],
    ['dark si', 'The Dark Side of the Moon', 'WORDS'],
    ['yuezhi', '月之暗面', 'ROMANISED'],
    ['yue zhi an', '月之暗面', 'ROMANISED'],
    ['yzam', '月之暗面', 'ACRONYM'],
    ['mooonshot', 'Moonshot AI', 'TYPO'],
    ['monoshot ai', 'Moonshot AI', 'TYPO'],
  ])('%s is found in %s: %s', (text, name, reason) => {
    expect(found(text)).toEqual([name, reason])
  })

  test.each(['dark moonlight', 'sunshot', 'ai moon dark zebra'])('%s is in none of the names', text => {
    expect(found(text)).toBeNull()
  })

  test('is found in the name that is nearest to it in length', () => {
    expect(found('moon', ['Moonshot AI and its rounds', 'Moonshot', 'Moonshot AI'])).toEqual(['Moonshot', 'PREFIX'])
  })

  test('without any name is in none', () => {
    expect(found('moon', [])).toBeNull()
  })
})
