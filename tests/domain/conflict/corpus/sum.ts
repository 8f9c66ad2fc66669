// The amount raised by a round against what investors put into it: wrong when the parts exceed the whole, or fall short
// and are said to be complete. All claims of a case are of one round.

type Modality = 'REPORTED' | 'PLANNED' | 'ESTIMATED' | 'FORECAST' | 'OPINION'

export interface CorpusPart {
  investor: string
  /** Money in words, as a source would state it. */
  value: string
  tranche?: string
  /** Default: REPORTED. */
  modality?: Modality
  /** Default: ASSERTS. */
  stance?: 'ASSERTS' | 'DENIES'
}

export interface CorpusSum {
  /** A sentence about the whole and its parts. */
  name: string
  /** `complete`: the parts are said to be all. */
  whole: { value: string; modality?: Modality; complete?: true }
  parts: readonly CorpusPart[]
  expected: 'SUM' | 'none'
  /** Whether the sum is a check that holds; left out where the rules leave it open. */
  holds?: boolean
}

/** A part as one line. */
export const part = (
  investor: string,
  value: string,
  more: Omit<CorpusPart, 'investor' | 'value'> = {},
): CorpusPart => ({
  investor,
  value,
  ...more,
})
