// Citations of a table's rows that a person wrote: the gate proves them by the table itself.

import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/ingest/check.ts'
import { datasetFolder } from '../../harness.ts'
import { claimsOf, refusal } from '../small.ts'

const TABLE = '\uFEFFname,price,code,note\r\nAcorn,5,USD,"odd\r\nBirch,7,USD,x"\r\nAcorn,5,USD,\r\nAcorn,5,USD,\r\n'
const PROOF = { kind: 'CELLS', amount: 'price', currency: 'code' }

/** A valuation of Acorn, cited so. */
const folder = (citation: object, value: object = { amount: '5', currency: 'USD' }) =>
  datasetFolder({
    'records.json': JSON.stringify({
      dataset: 'prices',
      sources: [
        { id: 'prices-csv', title: 'Prices', kind: 'DATA', content: TABLE },
        { id: 'readme', title: 'Read me', kind: 'OTHER', content: 'All in US dollars. Or all in euros.' },
      ],
      entities: [{ id: 'acorn', kind: 'Company', name: 'Acorn' }],
      claims: [
        {
          subject: 'acorn',
          predicate: 'VALUATION',
          value,
          citations: [{ source: 'prices-csv', derivation: PROOF, ...citation }],
        },
      ],
    }),
  })

const problems = async (citation: object, value?: object) => {
  const { problems: lines } = await refusal(checkDataset(folder(citation, value)))
  return lines.map(line => line.replace(/^.*citations\[0\]\./, ''))
}

describe('a row that a person cites', () => {
  it.each([
    ['with its place in words', { quote: 'Acorn,5,USD,', occurrence: 2, locator: 'row 2' }],
    ['that has several lines', { quote: 'Acorn,5,USD,"odd\r\nBirch,7,USD,x"', locator: 'page 1' }],
    [
      'by a second quote',
      {
        quote: 'Acorn,5,USD,',
        occurrence: 3,
        derivation: { kind: 'CELLS', amount: 'price', context: { source: 'readme', quote: 'All in US dollars' } },
      },
    ],
  ])('%s is proved by its cells', async (_, citation) => {
    const [claim] = claimsOf(await checkDataset(folder(citation)))
    expect(claim!.citations[0]!.properties).toMatchObject({ derivationKind: 'CELLS' })
  })

  it.each<[string, object, object | undefined, string[]]>([
    [
      'where it is no whole row',
      { quote: 'Acorn,5,USD', occurrence: 1 },
      undefined,
      ['quote: expected a whole row of the table that is the text of prices-csv, from its first cell to its last'],
    ],
    [
      'where it stands inside of a cell',
      { quote: 'Birch,7,USD,x' },
      { amount: '7', currency: 'USD' },
      ['quote: expected a whole row of the table that is the text of prices-csv, from its first cell to its last'],
    ],
    [
      'where it is the header',
      { quote: 'name,price,code,note' },
      undefined,
      ['quote: expected a whole row of the table that is the text of prices-csv, from its first cell to its last'],
    ],
    [
      'where it is two rows',
      { quote: 'Acorn,5,USD,\r\nAcorn,5,USD,' },
      undefined,
      ['quote: expected a whole row of the table that is the text of prices-csv, from its first cell to its last'],
    ],
    [
      'where it is another row',
      { quote: 'Acorn,5,USD,', occurrence: 2, locator: 'row 3' },
      undefined,
      ['locator: expected row 2, which the quote is, but found row 3'],
    ],
    [
      'where the amount is another',
      { quote: 'Acorn,5,USD,', occurrence: 2 },
      { amount: '7', currency: 'USD' },
      ['derivation.amount: the claim\'s value is 7 USD, but the column "price" has "5"'],
    ],
    [
      'where the column is another',
      { quote: 'Acorn,5,USD,', occurrence: 2, derivation: { ...PROOF, amount: 'note' } },
      undefined,
      ['derivation.amount: the column "note" has "", which is no number as it is said to be written'],
    ],
    [
      'where the second quote isn’t there',
      {
        quote: 'Acorn,5,USD,',
        occurrence: 2,
        derivation: { kind: 'CELLS', amount: 'price', context: { source: 'readme', quote: 'in yuan' } },
      },
      undefined,
      [
        'derivation.context.quote: does not stand in the text of readme to the letter: found "in yuan"; nothing like it is there',
      ],
    ],
    [
      'where the second quote names another currency',
      {
        quote: 'Acorn,5,USD,',
        occurrence: 2,
        derivation: { kind: 'CELLS', amount: 'price', context: { source: 'readme', quote: 'all in euros' } },
      },
      undefined,
      ["derivation.context.quote: the claim's currency is USD, but the second quote names EUR"],
    ],
    [
      'where its delimiter is another',
      { quote: 'Acorn,5,USD,', occurrence: 2, derivation: { ...PROOF, delimiter: ';' } },
      undefined,
      ['derivation.amount: the table has no column "price"; its columns are "name,price,code,note"'],
    ],
    [
      'where its source is no table',
      { source: 'readme', quote: 'All in US dollars' },
      undefined,
      ['quote: expected a whole row of the table that is the text of readme, from its first cell to its last'],
    ],
  ])('%s is refused', async (_, citation, value, expected) => {
    expect(await problems(citation, value)).toEqual(expected)
  })
})
