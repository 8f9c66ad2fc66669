// Rows that are left out of a dataset, with what is wrong with each.

/** One thing that is wrong with a row. */
export interface Reason {
  /** Null where the row as a whole is meant. */
  column: string | null
  /** What was found, and what was expected. */
  message: string
}

export const isReason = (found: object): found is Reason => 'message' in found

export interface Reject {
  /** The CSV file as people name it. */
  file: string
  line: number
  /** Rows count from 1, the header not counted. */
  row: number
  reasons: readonly Reason[]
}

/** `acquisitions.csv:17 price_amount: expected a number such as 1250000, but found "n/a"` */
export const rejectLine = (reject: Reject): string => `${reject.file}:${reject.line} ${reasonsText(reject)}`

/** `price_amount: expected a number such as 1250000, but found "n/a"; acquired_at: …` */
export const reasonsText = ({ reasons }: Pick<Reject, 'reasons'>): string =>
  reasons.map(({ column, message }) => (column === null ? message : `${column}: ${message}`)).join('; ')
