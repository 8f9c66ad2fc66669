// The header of a rate file: which column is the date, and which currency is in which other.

import { brief } from '../brief.ts'

/** Takes note of what is refused on a line. */
export type Refuse = (line: number, message: string) => void

export interface Header {
  line: number
  /** How many commas a line has. */
  commas: number
  /** Where in a line the date is. */
  date: number
  columns: readonly { currency: string; index: number }[]
}

/** By shape: an old file has currencies that the runtime doesn't know, such as EEK, and a new one may have new ones. */
const CURRENCY = /^[A-Z]{3}$/

const EXPECTED = 'expected a header such as Date,USD,JPY,CNY,'

/** The header, on the first line that isn't blank; null, and a problem, if there is none. */
export function readHeader(lines: readonly string[], refuse: Refuse): Header | null {
  const index = lines.findIndex(line => line.trim() !== '')
  const text = lines[index]
  if (text === undefined) {
    refuse(1, `${EXPECTED} but the file is empty`)
    return null
  }
  const line = index + 1
  const names = text.split(',').map(name => name.trim())
  const date = names.indexOf('Date')
  if (date === -1) {
    refuse(line, `${EXPECTED} but found no column Date in ${brief(text)}`)
    return null
  }
  const columns = readColumns(names, date, message => refuse(line, message))
  if (columns.length > 0) return { line, commas: names.length - 1, date, columns }
  refuse(line, `${EXPECTED} but found no currency to read in ${brief(text)}`)
  return null
}

function readColumns(names: readonly string[], date: number, refuse: (message: string) => void): Header['columns'] {
  const places = Map.groupBy(names.keys(), index => names[index]!)
  // The layout ends each line with a comma, so the last column may be without a name.
  const width = names.findLastIndex(name => name !== '') + 1
  return names.slice(0, width).flatMap((currency, index) => {
    const columns = places.get(currency)!
    if (index === date) return []
    if (!CURRENCY.test(currency))
      refuse(
        `expected a currency such as CNY, but found ${brief(currency)} over column ${index + 1}, which is left out`,
      )
    else if (currency === 'EUR') refuse('expected no column EUR, as all rates are for one euro: it is left out')
    else if (columns.length === 1) return [{ currency, index }]
    else if (columns[0] === index)
      refuse(
        `expected one column for each currency, but found ${currency} over the columns ${columns.map(column => column + 1).join(', ')}: they are left out`,
      )
    return []
  })
}
