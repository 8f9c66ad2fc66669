// A messy export of acquisitions, as large as one likes and the same every time. What is wrong with a row is put there on purpose, so that
// the rejected rows, their lines and their reasons are known before anybody reads the file.

import { type Random, random } from '../../differential/random.ts'

export interface Messy {
  csv: string
  rejects: { line: number; row: number; reasons: { column: string | null; message: string }[] }[]
  /** Of the rows that are fine. */
  counts: { sources: number; entities: number; claims: number; citations: number; inferred: number }
}

export const HEADER = 'company_permalink,company_name,acquired_name,price_amount,price_currency_code,acquired_at,note'

export const MAPPING = (rejectsAtMost: number): string => `dataset: acquisitions
tables:
  - csv: acquisitions.csv
    source: { id: acquisitions-csv, title: Acquisitions, publisher: A Register, publishedOn: 2014-01 }
    rejectsAtMost: ${rejectsAtMost}
    entities:
      acquirer: { kind: Company, id: { column: company_permalink, without: /company/ }, name: { column: company_name } }
      acquired: { kind: Company, name: { column: acquired_name } }
    claims:
      - subject: acquirer
        predicate: ACQUIRED
        object: acquired
        value:
          amount: { column: price_amount, thousands: "," }
          currency: { column: price_currency_code, map: { US$: USD, €: EUR } }
          absent: ["0", undisclosed]
        asOf: { column: acquired_at, formats: [YYYY-MM-DD, DD/MM/YYYY, MMM YYYY] }
`

/** So many rows, some of which are blank lines' neighbours, twins, or wrong. */
export function messyAcquisitions(seed: number, rows: number): Messy {
  const chance = random(seed)
  const lines = [HEADER]
  const rejects: Messy['rejects'] = []
  const entities = new Set<string>()
  const claims = new Set<string>()
  let [line, citations] = [2, 0]
  let last: Deal | null = null
  const write = (text: string) => {
    lines.push(text)
    line += text.split('\n').length
  }
  for (let row = 1; row <= rows; row += 1) {
    if (chance.chance(0.01)) write('')
    // Some rows stand there twice.
    const deal: Deal = last !== null && chance.chance(0.02) ? last : goodDeal(chance)
    const fault = chance.chance(0.08) ? chance.pick(FAULTS) : null
    if (fault === null) {
      last = deal
      write(written(deal, chance))
      for (const id of [deal.permalink, `by name ${deal.acquired.toLowerCase()}`]) entities.add(id)
      claims.add(JSON.stringify([deal.permalink, deal.acquired.toLowerCase(), deal.value, deal.date.read]))
      citations += 1
      continue
    }
    const { cells, text, reasons } = fault(deal, chance)
    rejects.push({ line, row, reasons })
    write(text ?? cells!.map(quoted).join(','))
    // Whatever stands open is closed by a mark that opens: so the next line has one.
    if (text !== undefined) {
      row += 1
      const next = { ...goodDeal(chance), price: { cell: '1,250,000', code: 'USD' }, value: '1250000 USD' }
      write(cellsOf(next).map(quoted).join(','))
      for (const id of [next.permalink, `by name ${next.acquired.toLowerCase()}`]) entities.add(id)
      claims.add(JSON.stringify([next.permalink, next.acquired.toLowerCase(), next.value, next.date.read]))
      citations += 1
    }
  }
  const counts = { sources: 1, entities: entities.size, claims: claims.size, citations, inferred: 0 }
  return { csv: `${lines.join('\n')}\n`, rejects, counts }
}

// ---------------------------------------------------------------------------------------------------------------------

interface Deal {
  permalink: string
  acquirer: string
  acquired: string
  price: { cell: string; code: string }
  /** Exact, or that there is none. */
  value: string
  date: { cell: string; read: string }
  note: string
}

const cellsOf = ({ permalink, acquirer, acquired, price, date, note }: Deal): string[] => [
  `/company/${permalink}`,
  acquirer,
  acquired,
  price.cell,
  price.code,
  date.cell,
  note,
]

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Some programs quote everything. */
const written = (deal: Deal, chance: Random): string => {
  const all = chance.chance(0.1)
  return cellsOf(deal)
    .map(cell => (all && cell !== '' ? `"${cell.replaceAll('"', '""')}"` : quoted(cell)))
    .join(',')
}

const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  USD: ['USD', 'US$'],
  EUR: ['EUR', '€'],
  GBP: ['GBP'],
  JPY: ['JPY'],
  CNY: ['CNY'],
}
const WORDS = ['Acorn', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fjord', 'Grove', 'Heath', 'Iris', 'Juniper', 'Kelp', 'Linden']
const ENDS = ['', ' Labs', ', Inc', ' 科技', ' & Co', ' "Works"']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function goodDeal(chance: Random): Deal {
  const number = chance.below(1_500)
  const target = chance.below(6_000)
  const acquired = `${WORDS[target % 12]} ${target}${ENDS[target % 6]}`
  return {
    permalink: `buyer-${number}`,
    acquirer: `${WORDS[number % 12]} Buyer ${number}`,
    // The same name in other letters is the same name.
    acquired: chance.chance(0.1) ? acquired.toUpperCase() : acquired,
    ...priceOf(chance),
    date: dateOf(chance),
    note: noteOf(chance),
  }
}

function priceOf(chance: Random): Pick<Deal, 'price' | 'value'> {
  if (chance.chance(0.3)) return { price: { cell: chance.pick(['', '0', 'undisclosed']), code: '' }, value: 'none' }
  const amount = (1 + chance.below(900)) * chance.pick([1_000, 250_000, 1_000_000])
  const [currency, codes] = chance.pick(Object.entries(CURRENCIES))
  const cell = chance.chance(0.3) ? amount.toLocaleString('en-US') : String(amount)
  return { price: { cell, code: chance.pick(codes) }, value: `${amount} ${currency}` }
}

function dateOf(chance: Random): Deal['date'] {
  const [year, month, day] = [2000 + chance.below(14), 1 + chance.below(12), 1 + chance.below(28)]
  const two = (number: number) => String(number).padStart(2, '0')
  return chance.pick([
    { cell: '', read: '' },
    { cell: `${year}-${two(month)}-${two(day)}`, read: `${year}-${two(month)}-${two(day)}` },
    { cell: `${two(day)}/${two(month)}/${year}`, read: `${year}-${two(month)}-${two(day)}` },
    { cell: `${MONTHS[month - 1]} ${year}`, read: `${year}-${two(month)}` },
  ])
}

const noteOf = (chance: Random): string =>
  chance.pick([
    '',
    'paid in cash',
    'cash, and shares',
    'said to be "friendly"',
    'two\nlines 🚀',
    'three\nlines,\n"quoted"',
  ])

type Fault = (
  deal: Deal,
  chance: Random,
) => { cells?: string[]; text?: string; reasons: Messy['rejects'][number]['reasons'] }

const replaced = (deal: Deal, changes: Partial<Deal>, column: string, message: string) => ({
  cells: cellsOf({ ...deal, ...changes }),
  reasons: [{ column, message }],
})
const FORMATS = 'YYYY-MM-DD or DD/MM/YYYY or MMM YYYY'

const FAULTS: readonly Fault[] = [
  (deal, chance) => {
    const cell = chance.pick(['2012-02-30', '03/04/12', 'yesterday', '2012', '1/2/2012', 'Foo 2012', '12/31/2012'])
    const message = `expected a real date as ${FORMATS}, but found "${cell}"`
    return replaced(deal, { date: { cell, read: '' } }, 'acquired_at', message)
  },
  (deal, chance) => {
    const cell = chance.pick(['n/a', '1,25', '12 million', '-5', '1e6', '1,2345', '$5'])
    const message = `expected a number such as 1,250,000 or 1,250,000.5, but found "${cell}"`
    return replaced(deal, { price: { cell, code: 'USD' } }, 'price_amount', message)
  },
  (deal, chance) => {
    const code = chance.pick(['XYZ', 'Dollars', '$', 'usd', ''])
    const message = `expected an ISO 4217 currency code such as USD, or a text that "map" has, but found "${code}"`
    return replaced(deal, { price: { cell: '5000', code } }, 'price_currency_code', message)
  },
  deal => replaced(deal, { acquirer: ' ' }, 'company_name', 'expected the name of the acquirer, but found none'),
  deal => replaced(deal, { acquired: '' }, 'acquired_name', 'expected the name of the acquired, but found none'),
  deal => {
    const message = 'expected a name of at most 400 characters, with a letter or digit, but found "?"'
    return replaced(deal, { acquired: '?' }, 'acquired_name', message)
  },
  deal => ({
    cells: cellsOf(deal).slice(0, -1),
    reasons: [{ column: null, message: 'expected 7 cells, as the header has, but found 6' }],
  }),
  deal => ({
    cells: [...cellsOf(deal), 'more', 'and more'],
    reasons: [{ column: null, message: 'expected 7 cells, as the header has, but found 9' }],
  }),
  deal => ({
    text: `/company/${deal.permalink},Acorn "the" Buyer,Birch,,,,`,
    reasons: [{ column: null, message: 'a quotation mark stands inside of a cell that is not quoted' }],
  }),
  deal => ({
    text: `/company/${deal.permalink},"Acorn" Buyer,Birch,,,,`,
    reasons: [{ column: null, message: 'a quoted cell goes on after its closing quotation mark' }],
  }),
  deal => ({
    text: `/company/${deal.permalink},"Acorn Buyer,Birch,,,,`,
    reasons: [{ column: null, message: 'a quotation mark opens a cell and is never closed' }],
  }),
  // Two things at once are both told.
  deal => ({
    cells: cellsOf({ ...deal, acquirer: '', price: { cell: 'many', code: 'USD' } }),
    reasons: [{ column: 'company_name', message: 'expected the name of the acquirer, but found none' }, MANY],
  }),
]
const MANY = {
  column: 'price_amount',
  message: 'expected a number such as 1,250,000 or 1,250,000.5, but found "many"',
}
