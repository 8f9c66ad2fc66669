import { describe, expect, it } from 'vitest'
import {
  conflictChoice,
  conflictsAddress,
  entityAddress,
  fragmentOf,
  sourceAddress,
} from '../../src/explore/address.ts'

const known = {
  states: ['OPEN', 'SETTLED'],
  kinds: ['RATE'],
  predicates: ['VALUATION'],
} as const

describe('an address', () => {
  it('of an entity says its id, whatever it holds', () => {
    expect(entityAddress('deepseek')).toBe('/explore/entity/deepseek')
    expect(entityAddress('a/b?c#d')).toBe('/explore/entity/a%2Fb%3Fc%23d')
  })

  it('of a passage is read as it was written', () => {
    const address = sourceAddress('herald', 'q1_ä b')
    expect(address).toBe('/explore/source/herald#q1_%C3%A4%20b')
    expect(fragmentOf(new URL(address, 'http://localhost').hash)).toBe('q1_ä b')
  })

  it.each(['', '#', '#%E4'])('%o leads to no passage', hash => {
    expect(fragmentOf(hash)).toBeNull()
  })

  it('of disagreements says what they are narrowed down to, and is read again', () => {
    const choice = { state: 'OPEN', kind: undefined, predicate: 'VALUATION' } as const
    const address = conflictsAddress(choice)
    expect(address).toBe('/explore/conflicts?state=OPEN&predicate=VALUATION')
    expect(conflictChoice(Object.fromEntries(new URL(address, 'http://localhost').searchParams), known)).toEqual(choice)
    expect(conflictsAddress()).toBe('/explore/conflicts')
  })

  it('that asks for what nobody knows asks for everything', () => {
    expect(conflictChoice({ state: 'open', kind: '<script>' }, known)).toEqual({})
  })
})
