// Dates as tables write them.

import { describe, expect, it } from 'vitest'
import { formatProblem, ISO_FORMATS, readDate } from '../../../src/ingest/table/date-format.ts'

describe('a date is read', () => {
  it.each([
    ['2012-04-13', ISO_FORMATS, '2012-04-13'],
    ['2012-04', ISO_FORMATS, '2012-04'],
    ['2012', ISO_FORMATS, '2012'],
    ['13/04/2012', ['DD/MM/YYYY'], '2012-04-13'],
    ['4/3/2012', ['M/D/YYYY'], '2012-04-03'],
    ['04-13-12', ['MM-DD-YY'], '2012-04-13'],
    ['13.04.69', ['DD.MM.YY'], '1969-04-13'],
    ['Apr 2012', ['MMM YYYY'], '2012-04'],
    ['Sept. 2012', ['MMM YYYY'], '2012-09'],
    ['APRIL 3, 2012', ['MMMM D, YYYY'], '2012-04-03'],
    ['2012-04-13 09:30:00', ['YYYY-MM-DD HH:mm:ss'], '2012-04-13'],
    ['2012-04-13T09:30:00.000Z', ['YYYY-MM-DD[T]HH:mm:ss[Z]'], '2012-04-13'],
    ['FY2012', ['[FY]YYYY'], '2012'],
    ['2012 (Apr)', ['YYYY (MMM)'], '2012-04'],
    // Two formats, one day.
    ['05/05/2012', ['DD/MM/YYYY', 'MM/DD/YYYY'], '2012-05-05'],
    ['29/02/2012', ['DD/MM/YYYY', 'MM/DD/YYYY'], '2012-02-29'],
  ])('%s', (cell, formats, date) => {
    expect(readDate(cell, formats)).toEqual({ date })
  })
})

describe('a date is refused', () => {
  it.each([
    ['30/02/2012', ['DD/MM/YYYY'], 'expected a real date as DD/MM/YYYY, but found "30/02/2012"'],
    ['1/2/2012', ['DD/MM/YYYY'], 'expected a real date as DD/MM/YYYY, but found "1/2/2012"'],
    ['Foo 2012', ['MMM YYYY'], 'expected a real date as MMM YYYY, but found "Foo 2012"'],
    ['2012-13', ISO_FORMATS, 'expected a real date as YYYY-MM-DD or YYYY-MM or YYYY, but found "2012-13"'],
    ['12', ISO_FORMATS, 'expected a real date as YYYY-MM-DD or YYYY-MM or YYYY, but found "12"'],
    [
      '03/04/2012',
      ['DD/MM/YYYY', 'MM/DD/YYYY'],
      'expected a date that reads in one way, but "03/04/2012" is 2012-04-03 as DD/MM/YYYY and 2012-03-04 as MM/DD/YYYY',
    ],
    [
      '2012-04-13 25:00',
      ['YYYY-MM-DD HH:mm'],
      'expected a real date as YYYY-MM-DD HH:mm, but found "2012-04-13 25:00"',
    ],
  ])('%s', (cell, formats, problem) => {
    expect(readDate(cell, formats)).toEqual({ problem })
  })

  it.each(['03/04/2012', '3-4-12', '13.04.2012'])('%s, with what to do, where nobody said how it is written', cell => {
    expect(readDate(cell)).toEqual({
      problem: `expected a real date as YYYY-MM-DD or YYYY-MM or YYYY, but found "${cell}"; say in "formats" how it is written, such as DD/MM/YYYY or MM/DD/YYYY: nothing is guessed`,
    })
  })
})

it('a format has a year, a month where it has a day, and digits that can be told apart', () => {
  expect(
    ['YYYY', 'MMM YY', 'DD.MM.YYYY', 'DDMMYYYY', 'DMMMYY', 'MM', 'YYYY YY', 'D YYYY', 'D D M YYYY', '[YYYY]'].map(
      formatProblem,
    ),
  ).toEqual([
    null,
    null,
    null,
    null,
    null,
    'expected one year in it, YYYY or YY',
    'expected one year in it, YYYY or YY',
    'expected a month in it, as it has a day',
    'expected a month and a day in it once',
    'expected one year in it, YYYY or YY',
  ])
  const told = 'expected something between a D or an M and other digits: 1112012 reads in two ways'
  expect(['DMYYYY', 'YYYYMDD', 'D.MYY', 'DD.M [20]YY', 'M[20]YY D'].map(formatProblem)).toEqual([
    told,
    told,
    told,
    null,
    told,
  ])
})
