// Records of comma-separated values, and where each of them stands.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialectOf } from '../../../src/domain/csv/dialect.ts'
import { csvRecords, LONGEST_RECORD } from '../../../src/domain/csv/records.ts'
import { tableOf } from '../../../src/domain/csv/table.ts'

const records = (text: string) => [...csvRecords(text, dialectOf(text))]
/** Line, row, and the cells or what is wrong. */
const shape = (text: string) => records(text).map(({ line, row, cells, problem }) => [line, row, problem ?? cells])
const STRAY = 'a quotation mark stands inside of a cell that is not quoted'
const GOES_ON = 'a quoted cell goes on after its closing quotation mark'
const UNCLOSED = 'a quotation mark opens a cell and is never closed'

describe('the records of a text', () => {
  it.each(['\n', '\r\n', '\n\n\n', '\r\n\r\n'])('end before blank lines (%j)', end => {
    expect(shape(`a\n1${end}`)).toEqual([
      [1, 0, ['a']],
      [2, 1, ['1']],
    ])
    expect(shape(end)).toEqual([])
    expect(shape(`\uFEFF${end}`)).toEqual([])
  })

  it.each([
    [
      'have lines of their own',
      'a,b\n1,2\n3,4\n',
      [
        [1, 0, ['a', 'b']],
        [2, 1, ['1', '2']],
        [3, 2, ['3', '4']],
      ],
    ],
    [
      'may have several lines each',
      'a\n"1\n2"\n3',
      [
        [1, 0, ['a']],
        [2, 1, ['1\n2']],
        [4, 2, ['3']],
      ],
    ],
    [
      'may have marks in quotes',
      'a,b\n"1,""2""",3',
      [
        [1, 0, ['a', 'b']],
        [2, 1, ['1,"2"', '3']],
      ],
    ],
    [
      'end as Windows and old machines end lines',
      'a\r\n1\r2\n3',
      [
        [1, 0, ['a']],
        [2, 1, ['1']],
        [3, 2, ['2']],
        [4, 3, ['3']],
      ],
    ],
    [
      'don’t count where they are blank',
      '\n\na,b\n\n,\n  \n1,2\n',
      [
        [3, 0, ['a', 'b']],
        [7, 1, ['1', '2']],
      ],
    ],
    [
      'may have other widths than the header',
      'a,b\n1\n1,2,3',
      [
        [1, 0, ['a', 'b']],
        [2, 1, ['1']],
        [3, 2, ['1', '2', '3']],
      ],
    ],
    [
      'begin after a byte order mark',
      '\uFEFFa\n1',
      [
        [1, 0, ['a']],
        [2, 1, ['1']],
      ],
    ],
    ['are none where there is nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })

  it.each([
    ['a stray mark', '2"x,3', STRAY],
    ['a mark that closes too early', '"2"x,3', GOES_ON],
    ['a mark that nobody closes', '"2,3', UNCLOSED],
  ])('cost one line where it has %s', (_, line, problem) => {
    expect(shape(`a,b\n1,2\n${line}\n"3",4\n5,6`)).toEqual([
      [1, 0, ['a', 'b']],
      [2, 1, ['1', '2']],
      [3, 2, problem],
      [4, 3, ['3', '4']],
      [5, 4, ['5', '6']],
    ])
  })

  it('end at a length that no row has', () => {
    const long = 'x'.repeat(LONGEST_RECORD)
    expect(shape(`a\n"${`${long}\n`.repeat(4)}\n1`).map(([line, row]) => [line, row])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 4],
      [7, 5],
    ])
  })

  it('stand where they say, whatever is in them', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', '1,5', '"', '\n', '\r\n', '🚀', '界', ' '),
      fc.string({ unit: 'grapheme' }),
    )
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (table, end, mark) => {
        const full = table.filter(row => row.some(each => each.trim() !== ''))
        const text = (mark ? '\uFEFF' : '') + table.map(row => row.map(quoted).join(',')).join(end)
        const points = [...text]
        const found = [...csvRecords(text, { delimiter: ',', quote: '"', escape: '"' })]
        expect(found.map(({ cells }) => cells)).toEqual(full)
        for (const { start, end: to, text: own } of found) expect(points.slice(start, to).join('')).toBe(own)
      }),
    )
  })

  it('are read in blocks, of which none cuts one', () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => `${index},"🚀 a\nb ${'x'.repeat(index % 90)}"`)
    const text = `n,text\n${rows.join('\n')}`
    expect(
      records(text)
        .slice(1)
        .map(({ row, text: own }) => `${row} ${own}`),
    ).toEqual(rows.map((row, index) => `${index + 1} ${row}`))
  })
})

describe('the dialect of a text', () => {
  it.each([
    ['commas', 'a,b;c,d', ',', '"'],
    ['semicolons', 'a;b;"c,d,e,f"', ';', '"'],
    ['tabs', 'a\tb', '\t', '"'],
    ['bars, and marks that are apostrophes', "'a'|'b'", '|', "'"],
    ['one column', 'a', ',', '"'],
  ])('has %s by its first line', (_, text, delimiter, quote) => {
    expect(dialectOf(`${text}\n1,2,3,4,5,6,7`)).toEqual({ delimiter, quote, escape: quote })
  })

  it('is what somebody says', () => {
    const text = 'a,b;c\n"1\\"2";3'
    const dialect = dialectOf(text, { delimiter: ';', escape: '\\' })
    expect([...csvRecords(text, dialect)].map(({ cells }) => cells)).toEqual([
      ['a,b', 'c'],
      ['1"2', '3'],
    ])
  })
})

describe('a table', () => {
  it('finds its rows by where they begin', () => {
    const table = tableOf('\uFEFF a , b\n🚀,2\n\n"3\n",4', { delimiter: ',', quote: '"', escape: '"' })!
    expect(table.columns).toEqual(['a', 'b'])
    expect([8, 0, 9, 13, 12, 99].map(start => table.rowAt(start))).toEqual([
      { row: 1, end: 11 },
      undefined,
      undefined,
      { row: 2, end: 19 },
      undefined,
      undefined,
    ])
  })
})
