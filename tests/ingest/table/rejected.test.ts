// Rows of a table that are left out, and why.

import { describe, expect, it } from 'vitest'
import { claimsOf } from '../small.ts'
import { checkedTable, claiming, HEADER, MAPPING, ROW, rejectLines } from './made.ts'

const lines = (...rows: string[]) => `${HEADER}\n${rows.join('\n')}\n`

describe('a row is left out', () => {
  const NUMBER =
    'expected a number such as 1250000 or 1250000.5 (say in "thousands" what stands between groups of digits), but found'
  it.each([
    ['with an amount that is none', 'A,B,n/a,USD,', `2 price: ${NUMBER} "n/a"`],
    ['with separators that nobody said', 'A,B,"5,000",USD,', `2 price: ${NUMBER} "5,000"`],
    [
      'with nothing for a price',
      'A,B,0,USD,',
      '2 price: expected an amount above 0, but found "0"; list it in "absent" if it says that none is known',
    ],
    [
      'with a currency that is none',
      'A,B,5,$,',
      '2 currency: expected an ISO 4217 currency code such as USD, or a text that "map" has, but found "$"',
    ],
    [
      'with a day that doesn’t exist',
      'A,B,5,USD,2012-02-30',
      '2 date: expected a real date as YYYY-MM-DD or YYYY-MM or YYYY, but found "2012-02-30"',
    ],
    [
      'with a date that reads in two ways',
      'A,B,5,USD,03/04/2012',
      '2 date: expected a real date as YYYY-MM-DD or YYYY-MM or YYYY, but found "03/04/2012"; say in "formats" how it is written, such as DD/MM/YYYY or MM/DD/YYYY: nothing is guessed',
    ],
    ['without a name', ',B,5,USD,', '2 buyer: expected the name of the buyer, but found none'],
    ['about one entity', 'A,a,5,USD,', '2 : expected two entities, but the buyer and the target are both a'],
    ['of another width', 'A,B,5,USD', '2 : expected 5 cells, as the header has, but found 4'],
  ])('%s', async (_, row, reason) => {
    expect(await rejectLines({ csv: lines(row, ROW) })).toEqual([reason])
  })

  it('where the name of the amount’s column says another currency than the cell', async () => {
    const mapping = claiming({ value: { amount: { column: 'price_eur' }, currency: { column: 'currency' } } })
    const csv = 'buyer,target,price_eur,currency,date\nA,B,5,USD,\n'
    expect(await rejectLines({ mapping, csv })).toEqual([
      '2 currency: the column "currency" has "USD", but the name of the column "price_eur" says EUR',
    ])
  })

  it('where a cell has no member of a list', async () => {
    const mapping = claiming({ phase: { column: 'currency' } })
    expect(await rejectLines({ mapping })).toEqual(['2 currency: expected one of FORMER, CURRENT, but found "USD"'])
  })

  it('makes nothing, not even its entities', async () => {
    const checked = await checkedTable({
      mapping: { ...MAPPING, rejectsAtMost: 1 },
      csv: lines('Elm,Fjord,?,USD,', ROW),
    })
    expect(checked.entities.map(({ id }) => id).toArray()).toEqual(['acorn', 'birch'])
    expect(claimsOf(checked)[0]!.citations[0]!.properties.locator).toBe('row 2')
  })
})
