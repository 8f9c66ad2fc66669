import { describe, expect, test } from 'vitest'
import { Alias, Name } from '../../src/domain/alias.ts'

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
    expect(Alias.parse('o1')).toEqual({ name: 'o1', language: undefined, script: undefined, kind: 'NAME' })
    expect(Alias.parse({ name: '月之暗面', language: 'zh' })).toEqual({
      name: '月之暗面',
      language: 'zh',
      kind: 'NAME',
    })
    expect(Alias.safeParse({ name: 'x', kind: 'NICKNAME' }).success).toBe(false)
  })
})
