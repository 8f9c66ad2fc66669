import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/domain/canonical.ts'
import { parseRates } from '../../../src/domain/rates/parse.ts'
import { NO_RATES } from '../../../src/domain/rates/rates.ts'
import { shippedFile } from './file.ts'

const SOUND = `Date,USD,CNY,ISK,
2026-05-15,1.1628,7.9194,143.6,
2026-05-14,1.1702,7.94,N/A,
2026-05-13,1.1715,,143.6,
`

const READ = {
  first: '2026-05-13',
  last: '2026-05-15',
  currencies: ['CNY', 'EUR', 'ISK', 'USD'],
  days: ['2026-05-13', '2026-05-14', '2026-05-15'],
  perEuro: new Map([
    ['EUR', ['1', '1', '1']],
    ['USD', ['1.1715', '1.1702', '1.1628']],
    ['CNY', [null, '7.94', '7.9194']],
    ['ISK', ['143.6', null, '143.6']],
  ]),
}

const read = (csv: string) => {
  const { rates, problems } = parseRates(csv)
  const { sha256: hash, ...content } = rates
  expect(hash).toBe(sha256(csv))
  return { content, problems }
}
/** Day → rates, for tests that look at what is left of a bad file. */
const left = (csv: string) => {
  const { content, problems } = read(csv)
  const days = content.days.map((day, index) => [
    day,
    Object.fromEntries(
      [...content.perEuro].filter(([code]) => code !== 'EUR').map(([code, all]) => [code, all[index]]),
    ),
  ])
  return { days: Object.fromEntries(days), problems }
}

describe('a sound rate file', () => {
  test('is read by day and currency; N/A and empty cells are days without a rate', () => {
    expect(read(SOUND)).toStrictEqual({ content: READ, problems: [] })
  })

  test.each([
    ['with the line ends of Windows', SOUND.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${SOUND}`],
    ['with both', `\uFEFF${SOUND.replaceAll('\n', '\r\n')}`],
    ['without a line end after the last line', SOUND.trimEnd()],
    ['without a comma at the end of lines', SOUND.replace(/,$/gm, '')],
    ['with spaces around cells', SOUND.replaceAll(',', ' , ')],
    ['with blank lines', `\n${SOUND.replaceAll('\n', '\n\n')}`],
    ['with more commas at the end of a line', SOUND.replace('7.9194,143.6,', '7.9194,143.6,,,')],
    ['from the oldest day to the newest', SOUND.replace(/^(D.*\n)(.*\n)(.*\n)(.*\n)$/, '$1$4$3$2')],
    [
      'with its columns in another order',
      'ISK,Date,CNY,USD,\n143.6,2026-05-15,7.9194,1.1628,\nN/A,2026-05-14,7.94,1.1702,\n143.6,2026-05-13,,1.1715,\n',
    ],
    ['with a day that has no rate', `${SOUND}2026-05-12,N/A,,N/A,\n`],
    ['with a currency that has no rate', SOUND.replace(/,$/gm, ',N/A,').replace('N/A', 'JPY')],
  ])('%s says the same', (_how, csv) => {
    expect(read(csv)).toStrictEqual({ content: READ, problems: [] })
  })

  test('may have currencies of the past, which the runtime does not know', () => {
    expect(read('Date,EEK,\n2010-12-31,15.6466,\n').content.currencies).toEqual(['EEK', 'EUR'])
  })

  test('ships: twelve years of thirty currencies', () => {
    const { rates, problems } = parseRates(shippedFile())
    expect(problems).toEqual([])
    expect([rates.first, rates.last, rates.days.length, rates.currencies.length]).toEqual([
      '2015-01-02',
      '2026-10-30',
      3029,
      30,
    ])
  })
})

describe('without a header there are no rates, and one problem', () => {
  test.each([
    ['', 1, 'the file is empty'],
    ['\uFEFF\r\n \r\n', 1, 'the file is empty'],
    ['\uFEFF2026-05-15,1.1628,7.9194,\n', 1, 'found no column Date in "2026-05-15,1.1628,7.9194,"'],
    ['\nUSD,CNY,\n1.1628,7.9194,\n', 2, 'found no column Date in "USD,CNY,"'],
    ['Date;USD;CNY\n2026-05-15;1,1628;7,9194\n', 1, 'found no column Date in "Date;USD;CNY"'],
    ['Date,\n2026-05-15,\n', 1, 'found no currency to read in "Date,"'],
  ])('%j', (csv, line, found) => {
    const message = `expected a header such as Date,USD,JPY,CNY, but ${found}`
    expect(parseRates(csv)).toStrictEqual({
      rates: { ...NO_RATES, sha256: sha256(csv) },
      problems: [{ line, message }],
    })
  })
})

describe('what is not sound is refused with its line, and the rest is read', () => {
  test('columns that are no currency, have no name, or stand twice', () => {
    expect(left('Date,USD,US$,,CNY,EUR,CNY,\n2026-05-15,1.1628,2,3,7.9194,1,8,\n')).toEqual({
      days: { '2026-05-15': { USD: '1.1628' } },
      problems: [
        { line: 1, message: 'expected a currency such as CNY, but found "US$" over column 3, which is left out' },
        { line: 1, message: 'expected a currency such as CNY, but found "" over column 4, which is left out' },
        {
          line: 1,
          message: 'expected one column for each currency, but found CNY over the columns 5, 7: they are left out',
        },
        { line: 1, message: 'expected no column EUR, as all rates are for one euro: it is left out' },
      ],
    })
  })

  test.each(['1.16.28', '1e5', '+1.1628', '-1.1628', '0', '0.000', '.5', '5.', 'n/a', '1 162', '٣', '1'.repeat(16)])(
    'the rate %j',
    cell => {
      expect(left(SOUND.replace('1.1702', cell))).toEqual({
        days: {
          '2026-05-15': { USD: '1.1628', CNY: '7.9194', ISK: '143.6' },
          '2026-05-14': { USD: null, CNY: '7.94', ISK: null },
          '2026-05-13': { USD: '1.1715', CNY: null, ISK: '143.6' },
        },
        problems: [
          {
            line: 3,
            message: `expected a rate above 0 such as 1.1628, or N/A, but found ${JSON.stringify(cell)} for USD on 2026-05-14`,
          },
        ],
      })
    },
  )

  test.each(['', 'N/A', '2026-02-29', '2026-13-01', '2026-05', '15 May 2026', '14.05.2026', '2026-05-14T00:00:00Z'])(
    'the day %j',
    day => {
      expect(left(SOUND.replace('2026-05-14', day))).toEqual({
        days: {
          '2026-05-15': { USD: '1.1628', CNY: '7.9194', ISK: '143.6' },
          '2026-05-13': { USD: '1.1715', CNY: null, ISK: '143.6' },
        },
        problems: [{ line: 3, message: `expected a day such as 2026-05-15, but found ${JSON.stringify(day)}` }],
      })
    },
  )

  test.each(['2026-05-13,1.1715,,143.6', '2026-05-13,1.1715,,1', '2026-05-13,1.17', '2026-05-13', '20'])(
    'the last line, cut off to %j',
    cut => {
      const commas = cut.split(',').length - 1
      expect(left(SOUND.replace('2026-05-13,1.1715,,143.6,\n', cut))).toEqual({
        days: {
          '2026-05-15': { USD: '1.1628', CNY: '7.9194', ISK: '143.6' },
          '2026-05-14': { USD: '1.1702', CNY: '7.94', ISK: null },
        },
        problems: [
          {
            line: 4,
            message: `expected 4 commas as in the header, but found ${commas} in ${JSON.stringify(cut)}: the line seems to be cut off`,
          },
        ],
      })
    },
  )

  test('a line whose numbers have commas', () => {
    expect(left('Date,USD,CNY,\n2026-05-15,1,1628,7,9194,\n2026-05-14,1.1702,7.94,\n')).toEqual({
      days: { '2026-05-14': { USD: '1.1702', CNY: '7.94' } },
      problems: [
        {
          line: 2,
          message:
            'expected 3 commas as in the header, but found 5 in "2026-05-15,1,1628,7,9194,": a number has a point, and no commas',
        },
      ],
    })
  })

  test('a day that stands twice with the same rates is taken once', () => {
    expect(read(`${SOUND}2026-05-14,1.17020,7.940,N/A,\n`)).toStrictEqual({
      content: READ,
      problems: [
        {
          line: 5,
          message:
            'expected one line for each day, but found 2026-05-14 on the lines 3, 5, with the same rates: it is taken once',
        },
      ],
    })
  })

  test('a day that stands twice with different rates is not taken at all, in any order', () => {
    const problems = [
      {
        line: 3,
        message:
          'expected one line for each day, but found 2026-05-14 on the lines 2, 3, 4, with different rates: none of them is taken',
      },
    ]
    const days = { '2026-05-13': { USD: '1.1715' } }
    const [a, b] = ['2026-05-14,1.1702,\n', '2026-05-14,1.1703,\n']
    for (const lines of [a + a + b, b + a + b])
      expect(left(`Date,USD,\n${lines}2026-05-13,1.1715,\n`)).toEqual({ days, problems })
  })

  test('problems come in the order of lines', () => {
    const csv = 'Date,USD,\n2026-05-14,1,\n2026-05-14,2,\n2026-05-13,x,\n2026-05-12\n2026,3,\n2026-05-11,4,\n'
    const { days, problems } = left(csv)
    expect(days).toEqual({ '2026-05-11': { USD: '4' } })
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  })
})
