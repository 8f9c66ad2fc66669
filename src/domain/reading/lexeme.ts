// What a word or a sign can do in an amount.

export const READ_UNITS = [
  'users',
  'tokens',
  'characters',
  'parameters',
  'percent',
  'percentage points',
  'basis points',
  'ratio',
  'years',
  'months',
  'weeks',
  'days',
  'employees',
  'people',
  'chips',
  'units',
] as const
export type ReadUnit = (typeof READ_UNITS)[number]

/** A mark of currency: the currencies it may mean, and the one it means where nothing else is said. */
export interface CurrencyMark {
  role: 'currency'
  codes: readonly string[]
  usual?: string
  /** Whether it may stand before the number; all may stand after it. */
  before: boolean
}

export interface UnitWord {
  role: 'unit'
  unit: ReadUnit
  /** 两年半 is two and a half years, 一年多 more than one. */
  more?: 'half' | 'lower'
}

export type Bound = 'lower' | 'upper' | 'about'

export type Lexeme =
  | CurrencyMark
  | UnitWord
  /** one, fifteen, twenty */
  | { role: 'number'; value: number }
  /** hundred, thousand, million, lakh: a power of ten. `short` ones (m, b, t) mean other things too. */
  | { role: 'scale'; power: number; short?: boolean }
  | { role: 'dozen' }
  /** third, tenth: of a fraction. */
  | { role: 'denominator'; value: number }
  | { role: 'half' }
  /** A whole number of times, in a word: tenfold, doubled, ½, 一半; 近半 and 过半 say more. */
  | { role: 'ratio'; value: string; bound?: Bound }
  /** several, hundreds, 数, 几: says that the number is not given. */
  | { role: 'numberless' }
  /**
   * over, up to, about, before (or, in Chinese, close to) the number. `implied`: 上亿 is "over 100 million". `span`: "in the
   * range of" is about where one number follows.
   */
  | { role: 'lead'; bound: Bound; implied?: boolean; duration?: boolean; span?: boolean }
  /** or more, or less, 以上, 左右 */
  | { role: 'trail'; bound: Bound }
  /** Inside the number: 10多亿, 300余人, 十来亿 */
  | { role: 'odd'; bound: Bound }
  | { role: 'between' | 'among' | 'from' | 'to' | 'or' | 'and' | 'article' | 'the' | 'minus' | 'point' | 'of' | 'in' }
  /** the $30 billion range; the $30 billion mark */
  | { role: 'frame'; bound?: Bound }
  | { role: 'parts' | 'classifier' | 'qualifier' | 'ordinal' }
  /** Turns a bound round: "didn't exceed", 不得低于. */
  | { role: 'negation' }
  /** A word that would otherwise be taken apart: 签约 is not 约. */
  | { role: 'other' }

export type Role = Lexeme['role']
