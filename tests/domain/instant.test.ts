import { describe, expect, it, test } from 'vitest'
import { inUtc, isInstant } from '../../src/domain/instant.ts'

describe('a point in time', () => {
  it.each([
    ['2026-05-14T09:30:00Z', '2026-05-14T09:30:00Z'],
    ['2026-05-14T09:30:00+00:00', '2026-05-14T09:30:00Z'],
    ['2026-05-14T11:30:00+02:00', '2026-05-14T09:30:00Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00Z'],
    ['2026-05-14T01:00:00.123456789-05:30', '2026-05-14T06:30:00.123456789Z'],
    ['2024-02-29T00:00:00.5Z', '2024-02-29T00:00:00.5Z'],
  ])('%s is %s in UTC, to the same fraction of a second', (text, utc) => {
    expect(isInstant(text)).toBe(true)
    expect(inUtc(text)).toBe(utc)
  })

  it.each([
    ['has no time', '2026-05-14'],
    ['has no offset', '2026-05-14T09:30:00'],
    ['has no seconds', '2026-05-14T09:30Z'],
    ['is on no real day', '2026-02-29T00:00:00Z'],
    ['is at no real hour', '2026-05-14T24:00:00Z'],
    ['is finer than a nanosecond', '2026-05-14T09:30:00.1234567890Z'],
    ['is further from UTC than any place', '2026-05-14T09:30:00+15:00'],
    ['is before the year 0 in UTC', '0000-01-01T00:00:00+01:00'],
    ['is after the year 9999 in UTC', '9999-12-31T23:59:59-01:00'],
    ['has something behind it', '2026-05-14T09:30:00Z '],
    ['is in words', 'yesterday'],
  ])('%s: %s is none', (_, text) => {
    expect(isInstant(text)).toBe(false)
  })
})

test('what is no point in time has no UTC', () => {
  expect(() => inUtc('2026-05-14')).toThrow('a time such as 2026-05-14T09:30:00Z was expected, but got: "2026-05-14"')
})
