import { describe, expect, test } from 'vitest'
import { DatedFact, dateBounds, isPartialDate, PartialDate } from '../../src/domain/date.ts'

describe('a date means the days from the first to the last of its bounds', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-05', '2026-05-01', '2026-05-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-14', '2026-05-14', '2026-05-14'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2025/2026', '2025-01-01', '2026-12-31'],
    ['2025-11/2026-02', '2025-11-01', '2026-02-28'],
    ['2025-12-31/2026-01-01', '2025-12-31', '2026-01-01'],
  ])('%s', (date, first, last) => {
    expect(dateBounds(date)).toEqual({ first, last })
  })
})

describe('what is no real date is refused', () => {
  test.each([
    // Days and months that the calendar doesn't have.
    '2026-02-30',
    '2026-02-29',
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13',
    '2026-00',
    '2026-05-00',
    '2026-05-32',
    // Seasons, quarters and halves of a year, which EDTF writes as months.
    '2026-21',
    '2026-24',
    '2026-33',
    '2026-41',
    // Ends before it begins.
    '2024/2023',
    '2026-05/2026-04',
    '2026-05-14/2026-05-13',
    // Other shapes.
    '',
    '26',
    '2026-5',
    '2026-05-14T09:30:00Z',
    '2026/',
    '/2026',
    '2024/2025/2026',
    '2026~',
    '2026?',
    '202X',
    ' 2026',
    '2026\n',
    '２０２６',
  ])('%j', date => {
    expect(isPartialDate(date)).toBe(false)
    expect(PartialDate.safeParse(date).error?.issues.map(issue => issue.message)).toEqual([
      `expected a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026, but found ${JSON.stringify(date)}`,
    ])
  })
})

describe('a date in a file', () => {
  test('keeps the precision it was stated in; a bare year may be a number', () => {
    expect([2026, '2026-05', '2026-05-14', '2025/2026'].map(date => PartialDate.parse(date))).toEqual([
      '2026',
      '2026-05',
      '2026-05-14',
      '2025/2026',
    ])
  })

  test('says whether it was inferred', () => {
    expect(DatedFact.parse('2026-05')).toEqual({ date: '2026-05', inferred: false })
    expect(DatedFact.parse({ date: 2026, inferred: true })).toEqual({ date: '2026', inferred: true })
    expect(DatedFact.safeParse({ date: '2026', guessed: true }).success).toBe(false)
  })
})
