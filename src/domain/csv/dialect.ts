// How a file of comma-separated values is written: with which delimiter, and how cells are quoted (RFC 4180, and what programs make of it).

export interface Dialect {
  delimiter: string
  quote: string
  /** What stands before a quotation mark inside of a quoted cell: the mark itself, or a backslash. */
  escape: string
}

/** What somebody says of it; the rest is told from the text. */
export type SaidDialect = { readonly [member in keyof Dialect]?: Dialect[member] | undefined }

const DELIMITERS = [',', ';', '\t', '|']

export const isDelimiter = (text: string): boolean => DELIMITERS.includes(text)

/** The dialect of a text, which the first line tells where it isn't said: so the same text always has the same one. */
export function dialectOf(text: string, said: SaidDialect = {}): Dialect {
  const header = /^\uFEFF?([^\r\n]*)/.exec(text)![1]!
  const quote =
    said.quote ?? (header.includes("'") && !header.includes('"') && /(?:^|[,;\t|])'/.test(header) ? "'" : '"')
  return { delimiter: said.delimiter ?? delimiterOf(header, quote), quote, escape: said.escape ?? quote }
}

// ---------------------------------------------------------------------------------------------------------------------

/** The one that stands most often outside of quotes. */
function delimiterOf(header: string, quote: string): string {
  const counts = new Map<string, number>(DELIMITERS.map(each => [each, 0]))
  let quoted = false
  for (const character of header)
    if (character === quote) quoted = !quoted
    else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1)
  const most = Math.max(...counts.values())
  return DELIMITERS.find(each => counts.get(each) === most)!
}
