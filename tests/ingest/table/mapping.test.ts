// A mapping that is wrong is refused as a whole, at its line and with its path.

import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/ingest/check.ts'
import { datasetFolder } from '../../harness.ts'
import { refusal } from '../small.ts'
import { claiming, HEADER, MAPPING, naming, ROW, tableProblems } from './made.ts'

const VALUE = { amount: { column: 'price' }, currency: { column: 'currency' } }
const COLUMNS = 'its columns are "buyer", "target", "price", "currency", "date"'
const fact = (predicate: string, members: object) =>
  claiming({ predicate, object: undefined, value: undefined, ...members })

describe('a mapping is refused', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'with one mark for groups and for decimals',
      claiming({ value: { amount: { column: 'price', thousands: '.' }, currency: 'EUR' } }),
      'tables[0].claims[0].value.amount.thousands: expected another mark between groups of digits than before decimals, but found "."',
    ],
    [
      'with a text that its predicate does not have',
      {
        ...naming('buyer', { kind: 'FundingRound' }),
        claims: [{ subject: 'buyer', predicate: 'ROUND_STAGE', value: { text: 'SERIES_Q' } }],
      },
      'tables[0].claims[0].value.text: expected one of PRE_SEED, SEED, ANGEL, FIRST, SERIES_A, SERIES_B, SERIES_C, SERIES_D, LATER, SEVERAL, IPO, but found "SERIES_Q"',
    ],
    [
      'with a column that the header lacks',
      claiming({ value: { ...VALUE, amount: { column: 'prize' } } }),
      `tables[0].claims[0].value.amount.column: the table has no column "prize"; ${COLUMNS}`,
    ],
    [
      'with such a column in a template',
      naming('buyer', { name: { template: '{buyer} of {country}' } }),
      `tables[0].entities.buyer.name.template: the table has no column "country"; ${COLUMNS}`,
    ],
    [
      'with such a column in a condition',
      claiming({ when: { column: 'state', is: 'closed' } }),
      `tables[0].claims[0].when[0].column: the table has no column "state"; ${COLUMNS}`,
    ],
    [
      'without its file',
      { ...MAPPING, csv: 'lost.csv' },
      'tables[0].csv: the file "lost.csv" does not exist in the dataset\'s folder',
    ],
    [
      'with a file outside of its folder',
      { ...MAPPING, csv: '../deals.csv' },
      'tables[0].csv: the file "../deals.csv" leads out of the dataset\'s folder',
    ],
    [
      'with a subject of the wrong kind',
      naming('buyer', { kind: 'Model' }),
      'tables[0].claims[0].subject: the subject of ACQUIRED must be a Company, Fund, Person, Organization, but "buyer" is a Model',
    ],
    [
      'with an object of the wrong kind',
      naming('target', { kind: 'Person' }),
      'tables[0].claims[0].object: the object of ACQUIRED must be a Company, Organization, Model, Product, Technology, but "target" is a Person',
    ],
    [
      'with a round that is none',
      claiming({ round: 'target' }),
      'tables[0].claims[0].round: a round must be a FundingRound, but "target" is a Company',
    ],
    [
      'without the object that a predicate takes',
      claiming({ object: undefined }),
      'tables[0].claims[0].object: is missing; ACQUIRED expects a Company or Organization or Model or Product or Technology',
    ],
    [
      'with an object that a predicate doesn’t take',
      claiming({ predicate: 'VALUATION' }),
      'tables[0].claims[0].object: VALUATION takes no object',
    ],
    [
      'with a value of the wrong type',
      claiming({ value: { text: { column: 'price' } } }),
      'tables[0].claims[0].value: ACQUIRED expects a value of type Money, but found one of type TextValue',
    ],
    [
      'with a value that a predicate doesn’t take',
      claiming({ predicate: 'COMPETES_WITH' }),
      'tables[0].claims[0].value: COMPETES_WITH takes no value',
    ],
    [
      'without the value that a predicate needs',
      fact('VALUATION', {}),
      'tables[0].claims[0].value: is missing; VALUATION expects a value of type Money',
    ],
    [
      'with an unknown entity',
      claiming({ subject: 'seller' }),
      'tables[0].claims[0].subject: expected one of the entities of this table (buyer, target), but found "seller"; another of the dataset is written as { entity: its-id }',
    ],
    [
      'with an entity that the dataset lacks',
      claiming({ subject: { entity: 'nobody' } }),
      'tables[0].claims[0].subject.entity: expected the id of an entity that this dataset describes, but found "nobody"',
    ],
    [
      'with a constant that isn’t one',
      claiming({ modality: 'SAID' }),
      'tables[0].claims[0].modality: expected one of REPORTED, PLANNED, ESTIMATED, FORECAST, OPINION, but found "SAID"',
    ],
    [
      'with a currency that isn’t one',
      claiming({ value: { ...VALUE, currency: 'Dollars' } }),
      'tables[0].claims[0].value.currency: expected an ISO 4217 currency code such as CNY, but found "Dollars"',
    ],
    [
      'with a map to a currency that isn’t one',
      claiming({ value: { ...VALUE, currency: { column: 'currency', map: { US$: 'US' } } } }),
      'tables[0].claims[0].value.currency.map.US$: expected an ISO 4217 currency code such as CNY, but found "US"',
    ],
    [
      'with a format that is no date’s',
      claiming({ asOf: { column: 'date', formats: ['DD/MM'] } }),
      'tables[0].claims[0].asOf.formats[0]: expected one year in it, YYYY or YY, such as DD/MM/YYYY, but found "DD/MM"',
    ],
    [
      'with a format of days without months',
      claiming({ asOf: { column: 'date', formats: ['D YYYY'] } }),
      'tables[0].claims[0].asOf.formats[0]: expected a month in it, as it has a day, such as DD/MM/YYYY, but found "D YYYY"',
    ],
    [
      'with millions that the column denies',
      {
        ...claiming({ value: { amount: { column: 'usd_thousands', scale: 'million' }, currency: 'USD' } }),
        csv: 'other.csv',
      },
      'tables[0].claims[0].value.scale: the figures are said to count in millions, but the name of the column "usd_thousands", or its second quote, says another magnitude',
    ],
    [
      'with a currency that the column denies',
      { ...claiming({ value: { amount: { column: 'price_eur' }, currency: 'USD' } }), csv: 'other.csv' },
      'tables[0].claims[0].value.currency: expected EUR, which the name of the column "price_eur" says, but found USD',
    ],
    [
      'with a second quote that isn’t there',
      claiming({
        value: { amount: { column: 'price' }, currency: 'USD', namedBy: { source: 'notes', quote: 'in dollars' } },
      }),
      'tables[0].claims[0].value.namedBy.quote: does not stand in the text of notes to the letter: found "in dollars"',
    ],
    [
      'with a second quote that is there twice',
      claiming({
        value: { amount: { column: 'price' }, currency: 'USD', namedBy: { source: 'notes', quote: 'in US dollars' } },
      }),
      'tables[0].claims[0].value.namedBy.quote: stands 2 times in the text of notes; say which is meant with "occurrence: 1" to 2',
    ],
    [
      'with a second quote of nobody',
      claiming({
        value: { amount: { column: 'price' }, currency: 'USD', namedBy: { source: 'lost', quote: 'in dollars' } },
      }),
      'tables[0].claims[0].value.namedBy.source: "lost" is no source of this dataset that has a text',
    ],
    [
      'with a field that it doesn’t know',
      { ...MAPPING, headers: 2 },
      'tables[0]: unknown field "headers"; the fields here are csv, delimiter, quote, escape, source, rejectsAtMost, entities, claims',
    ],
    [
      'with a field that a part of it doesn’t know',
      naming('buyer', { name: { colum: 'buyer' } }),
      'tables[0].entities.buyer.name.column: is missing; expected the name of a column',
    ],
    [
      'with a delimiter that is none',
      { ...MAPPING, delimiter: 'comma' },
      'tables[0].delimiter: expected a delimiter: a comma, a semicolon, a tab or |, but found "comma"',
    ],
    [
      'with a source that is none',
      { ...MAPPING, source: { id: 'Deals' } },
      'tables[0].source.id: expected an id of lower-case letters, digits and hyphens (at most 120) such as moonshot-ai, but found "Deals"',
    ],
    [
      'without the names of its entities',
      naming('buyer', { name: undefined }),
      'tables[0].entities.buyer.name: is missing; expected a text, or { column: … }',
    ],
    [
      'with a condition that asks for nothing',
      claiming({ when: { column: 'price' } }),
      'tables[0].claims[0].when: expected what the cell has to be: is, isNot or startsWith',
    ],
  ])('%s', async (_, mapping, problem) => {
    const found = await tableProblems({
      mapping,
      records: {
        sources: [
          { id: 'notes', title: 'Notes', kind: 'OTHER', content: 'All is in US dollars. Really in US dollars.' },
        ],
      },
      more: { 'other.csv': `${HEADER},price_eur,usd_thousands\n${ROW},1,1\n` },
    })
    expect(
      found.map(line => line.replace(/^deals\.json:\d+ /, '')).map(line => line.replace(/, but found \{.*$/, '')),
    ).toContain(problem)
  })

  it('at the line where it is wrong', async () => {
    const mapping = claiming({ value: { amount: { column: 'price' }, currency: { column: 'code' } } })
    expect(await tableProblems({ mapping })).toEqual([
      `deals.json:34 tables[0].claims[0].value.currency.column: the table has no column "code"; ${COLUMNS}`,
    ])
  })

  it.each([
    ['empty', '', 'is empty: expected a header, with the names of the columns'],
    [
      'broken in its first line',
      'a"b,c\n',
      'a quotation mark stands inside of a cell that is not quoted: expected a header, with the names of the columns',
    ],
    [
      'not UTF-8',
      Buffer.from('a,b\nM\u00fcnchen,1', 'latin1'),
      'is not UTF-8: byte 6 is not part of any character; save the file as UTF-8',
    ],
  ])('for a file that is %s', async (_, csv, message) => {
    const [problem] = await tableProblems({ mapping: { ...MAPPING, csv: 'bad.csv' }, more: { 'bad.csv': csv } })
    expect(problem).toMatch(/^deals\.json:\d+ tables\[0\]\.csv: the file "bad\.csv" /)
    expect(problem).toContain(message)
  })

  it('also where it is a line of its own', async () => {
    const folder = datasetFolder({
      'deals.jsonl': [
        { type: 'dataset', id: 'deals' },
        { type: 'table', ...claiming({ when: { column: 'x', is: '1' } }) },
      ]
        .map(line => JSON.stringify(line))
        .join('\n'),
      'deals.csv': `${HEADER}\n${ROW}\n`,
    })
    const { problems } = await refusal(checkDataset(folder))
    expect(problems).toEqual([
      `${folder}/deals.jsonl:2 claims[0].when[0].column: the table has no column "x"; ${COLUMNS}`,
    ])
  })

  it('for a column that stands there twice', async () => {
    const csv = `${HEADER},price\n${ROW},1\n`
    expect(await tableProblems({ csv })).toEqual([
      expect.stringContaining(
        'tables[0].claims[0].value.amount.column: the table has several columns that are called "price"',
      ) as string,
    ])
  })
})
