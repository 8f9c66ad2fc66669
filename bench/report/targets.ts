// What was wanted, beside what was measured.

import { markdown } from './tables.ts'

export interface Target {
  what: string
  wanted: string
  found: string
  /** Absent where nothing was wanted in particular. */
  isMet?: boolean
}

export const targets = (all: readonly Target[]): string =>
  markdown(
    ['Claimgraph', 'wanted', 'measured', ''],
    all.map(({ what, wanted, found, isMet }) => [
      what,
      wanted,
      found,
      isMet === undefined ? '' : isMet ? 'met' : '**missed**',
    ]),
  )
