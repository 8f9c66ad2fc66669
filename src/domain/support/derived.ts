// What verifying a derivation comes to.

import type { Stated } from './amount.ts'

export type Derived =
  | {
      /** For a reader, with the arithmetic. */
      sentence: string
      /** The amount in the quote that it rests on, where it rests on one. */
      stated?: Stated
      /** The words that have the figure, where they are a cell and no place in a sentence. */
      words?: string
    }
  | {
      /** The member of the citation that is to blame. */
      path: readonly (string | number)[]
      problem: string
    }
