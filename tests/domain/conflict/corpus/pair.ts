// A labelled pair of claims about one fact. The labels come from the rules of disagreement alone, never from what the code says.

export interface CorpusClaim {
  /** Default: that of the pair. */
  predicate?: string
  /** Default: acme. */
  subject?: string
  object?: string
  /** A string is money in words as a source would state it ("over 2 billion yuan", 约500亿元); its precision is that of these words. */
  value?:
    | string
    | { number?: string; unit: string; lower?: string; upper?: string; approximate?: boolean }
    | { text: string }
    | { date: string }
  /** Default: REPORTED. */
  modality?: 'REPORTED' | 'PLANNED' | 'ESTIMATED' | 'FORECAST' | 'OPINION'
  /** Default: ASSERTS. */
  stance?: 'ASSERTS' | 'DENIES'
  asOf?: string
  validFrom?: string
  validTo?: string
  round?: string
  tranche?: string
  basis?: 'PRE_MONEY' | 'POST_MONEY'
  phase?: 'FORMER' | 'CURRENT'
  /** The date of the source; null = it has none. Default: 2026-05-14. */
  published?: string | null
}

export interface CorpusPair {
  /** A sentence about the two claims. */
  name: string
  predicate: string
  a: CorpusClaim
  b: CorpusClaim
  expected: 'none' | 'DENIAL' | 'FACET' | 'CURRENCY_SLIP' | 'SCALE_SLIP' | 'TEMPORAL' | 'GENUINE'
}
