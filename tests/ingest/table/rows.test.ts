// What the rows of a table become.

import { describe, expect, it } from 'vitest'
import { claimsOf } from '../small.ts'
import { checkedTable, claiming, claimLines, HEADER, MAPPING, naming, ROW } from './made.ts'

const lines = (...rows: string[]) => `${HEADER}\n${rows.join('\n')}\n`
const VALUE = MAPPING.claims[0].value

describe('a row', () => {
  it('is cited word for word, where it stands, as the row that it is', async () => {
    const csv = `\uFEFF${HEADER},note\r\n\r\n${ROW},\r\nCedar,"Dune, Inc",7000,EUR,,"🚀\r\n""two"" lines"\r\n`
    const checked = await checkedTable({ csv })
    const points = [...csv]
    const cited = claimsOf(checked).map(({ citations: [citation] }) => citation!.properties)
    expect(cited.map(({ quote, locator, asStated }) => ({ quote, locator, asStated }))).toEqual([
      { quote: `${ROW},`, locator: 'row 1', asStated: '5000000' },
      { quote: 'Cedar,"Dune, Inc",7000,EUR,,"🚀\r\n""two"" lines"', locator: 'row 2', asStated: '7000' },
    ])
    for (const { start, end, quote } of cited) expect(points.slice(start as number, end as number).join('')).toBe(quote)
  })

  it('may have cells that nobody asks for, in columns of one name or none', async () => {
    const checked = await checkedTable({ csv: `${HEADER},,,note,note\n${ROW},1,2,3,4\n` })
    expect(claimLines(checked)).toEqual(['acorn ACQUIRED birch 5000000 USD 2012-04 REPORTED'])
  })

  it('that says the same as another one is another citation of the same claim', async () => {
    const claims = claimsOf(await checkedTable({ csv: lines(ROW, 'Cedar,Dune,,,', ROW) }))
    expect(claims.map(({ citations }) => citations.map(({ properties }) => properties.locator))).toEqual([
      ['row 1', 'row 3'],
      ['row 2'],
    ])
  })

  it('is proved by its cells', async () => {
    const [claim] = claimsOf(await checkedTable({}))
    expect(claim!.citations[0]!.properties).toMatchObject({
      derivationKind: 'CELLS',
      derivation: 'the column “price” of the row has 5000000, and the column “currency” has USD',
      derivationGiven: '{"amount":"price","currency":"currency","kind":"CELLS"}',
      lastDigit: '1000000',
    })
  })

  it('without a price is a claim without a value', async () => {
    const mapping = claiming({ value: { ...VALUE, absent: ['0', 'undisclosed'] } })
    const csv = lines('Acorn,Birch,,,2012', 'Acorn,Cedar,0,USD,2012', 'Acorn,Dune,undisclosed,,2012')
    const checked = await checkedTable({ mapping, csv })
    expect(claimLines(checked)).toEqual([
      'acorn ACQUIRED birch 2012 REPORTED',
      'acorn ACQUIRED cedar 2012 REPORTED',
      'acorn ACQUIRED dune 2012 REPORTED',
    ])
    expect(checked.counts.inferred).toBe(0)
  })

  it('without a value makes no claim that consists of one', async () => {
    const mapping = claiming({ predicate: 'VALUATION', object: undefined })
    expect(claimLines(await checkedTable({ mapping, csv: lines(ROW, 'Acorn,Birch,,,2012') }))).toEqual([
      'acorn VALUATION 5000000 USD 2012-04 REPORTED',
    ])
  })

  it('can make several claims, each where its conditions hold', async () => {
    const mapping = {
      ...MAPPING,
      claims: [
        { ...MAPPING.claims[0], when: { column: 'date', isNot: '' } },
        {
          subject: 'target',
          predicate: 'SUBSIDIARY_OF',
          object: 'buyer',
          phase: 'CURRENT',
          when: { column: 'target', startsWith: ['C', 'D'] },
        },
        {
          subject: 'buyer',
          predicate: 'COMPETES_WITH',
          object: 'target',
          modality: { column: 'price', map: { 7: 'PLANNED' } },
          when: [
            { column: 'price', is: '7' },
            { column: 'date', is: ['', 'never'] },
          ],
        },
      ],
    }
    const csv = lines(ROW, 'Acorn,Cedar,7,EUR,', 'Acorn,Dune,7,EUR,2013')
    expect(claimLines(await checkedTable({ mapping, csv }))).toEqual([
      'acorn ACQUIRED birch 5000000 USD 2012-04 REPORTED',
      'cedar SUBSIDIARY_OF acorn REPORTED',
      'acorn COMPETES_WITH cedar PLANNED',
      'acorn ACQUIRED dune 7 EUR 2013 REPORTED',
      'dune SUBSIDIARY_OF acorn REPORTED',
    ])
  })

  it('makes no claim about an entity that its conditions leave out', async () => {
    const mapping = naming('target', { when: { column: 'target', isNot: 'n/a' } })
    const checked = await checkedTable({ mapping, csv: lines(ROW, 'Cedar,n/a,5,USD,2012') })
    expect(claimLines(checked)).toEqual(['acorn ACQUIRED birch 5000000 USD 2012-04 REPORTED'])
    expect(checked.entities.map(({ id }) => id).toArray()).toEqual(['acorn', 'birch', 'cedar'])
  })

  it('can be about an entity that the dataset describes, and say a qualifier, a note and whom it has it from', async () => {
    const mapping = claiming({
      subject: { entity: 'acorn-holding' },
      modality: 'ESTIMATED',
      asOf: '2013',
      citation: { note: 'From the table.', attribution: { template: '{buyer} in {date}' } },
    })
    const records = { entities: [{ id: 'acorn-holding', kind: 'Company', name: 'Acorn Holding' }] }
    const checked = await checkedTable({ mapping, records })
    expect(claimLines(checked)).toEqual(['acorn-holding ACQUIRED birch 5000000 USD 2013 ESTIMATED'])
    expect(claimsOf(checked)[0]!.citations[0]!.properties).toMatchObject({
      note: 'From the table.',
      attribution: 'Acorn in 2012-04',
    })
  })

  it('can have words, texts, dates and numbers as values', async () => {
    const csv = 'name,stage,raised,launched,users\nAcorn,b,about $1.5 million,3 Feb 2014,"20,000"\n'
    const claim = (predicate: string, value: object, subject = 'company') => ({ subject, predicate, value })
    const mapping = {
      ...MAPPING,
      entities: {
        company: { kind: 'Company', name: { column: 'name' } },
        round: { kind: 'FundingRound', name: { template: '{name}, round {stage}' } },
        product: { kind: 'Product', id: { prefix: 'product-' }, name: { column: 'name' } },
      },
      claims: [
        { subject: 'company', predicate: 'RAISED', object: 'round' },
        claim('AMOUNT_RAISED', { money: { column: 'raised' } }, 'round'),
        claim('ROUND_STAGE', { text: { column: 'stage', map: { b: 'SERIES_B' } } }, 'round'),
        claim('RELEASED_ON', { date: { column: 'launched', formats: ['D MMM YYYY'] } }, 'product'),
        claim('DAILY_ACTIVE_USERS', { number: { column: 'users', thousands: ',' }, unit: 'users' }),
      ],
    }
    const checked = await checkedTable({ mapping, csv })
    expect(claimLines(checked).map(line => line.replace(/-[0-9a-f]{8} /, '-… '))).toEqual([
      'acorn RAISED acorn-round-b-… REPORTED',
      'acorn-round-b-… AMOUNT_RAISED 1500000 USD REPORTED',
      'acorn-round-b-… ROUND_STAGE SERIES_B REPORTED',
      'product-acorn RELEASED_ON 2014-02-03 REPORTED',
      'acorn DAILY_ACTIVE_USERS 20000 users REPORTED',
    ])
    expect(claimsOf(checked).map(({ citations }) => citations[0]!.properties.derivationKind)).toEqual([
      undefined,
      'CELLS',
      undefined,
      undefined,
      'CELLS',
    ])
  })
})

describe('a currency that no cell says', () => {
  const constant = (members: object = {}, column = 'price') =>
    claiming({ value: { amount: { column }, currency: 'USD', ...members } })
  const derivationOf = async (files: Parameters<typeof checkedTable>[0]) => {
    const checked = await checkedTable(files)
    const { derivationKind, derivation } = claimsOf(checked)[0]!.citations[0]!.properties
    return [derivationKind, derivation, checked.counts.inferred]
  }

  it('may stand in the name of the column', async () => {
    const csv = 'buyer,target,price_usd,date\nAcorn,Birch,5,2012\n'
    expect(await derivationOf({ mapping: constant({}, 'price_usd'), csv })).toEqual([
      'CELLS',
      'the column “price_usd” of the row has 5, and its name says USD',
      0,
    ])
  })

  it('may stand in another source', async () => {
    const mapping = constant({ namedBy: { source: 'readme', quote: 'All prices are in US dollars' } })
    const records = {
      sources: [{ id: 'readme', title: 'Read me', kind: 'OTHER', content: 'All prices are in US dollars.' }],
    }
    expect(await derivationOf({ mapping, records })).toEqual([
      'CELLS',
      'the column “price” of the row has 5000000, and the currency is named by “All prices are in US dollars”',
      0,
    ])
  })

  it('is inferred where the mapping alone says it', async () => {
    expect(await derivationOf({ mapping: constant() })).toEqual([
      'INFERRED',
      'That the column “price” of deals.csv has USD is said by the mapping alone.',
      1,
    ])
  })
})
