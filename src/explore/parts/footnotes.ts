// Numbers for the words that claims rest on, in the order in which a page first meets them. The same words of the same source are one
// footnote, whichever claims they carry, unless something else is said of them for one claim than for the other.

import type { SaidFragment, WordsFragment } from '../queries.ts'

type Claim = Pick<SaidFragment, 'id' | 'statement' | 'citations'>

export interface Footnote {
  readonly number: number
  readonly citation: WordsFragment
  /** The claims that the words carry, in the order of the page. */
  readonly claims: readonly Pick<SaidFragment, 'id' | 'statement'>[]
}

export interface Footnotes {
  readonly list: readonly Footnote[]
  /** Claim → the numbers of its footnotes, upwards. */
  readonly numbersOf: ReadonlyMap<string, readonly number[]>
}

export function numbered(claims: readonly Claim[]): Footnotes {
  const byWords = new Map<string, { number: number; citation: WordsFragment; claims: Claim[] }>()
  const numbersOf = new Map<string, number[]>()
  for (const claim of claims) {
    if (numbersOf.has(claim.id)) continue
    const numbers = claim.citations.map(citation => {
      const words = shownOf(citation)
      const known = byWords.get(words) ?? { number: byWords.size + 1, citation, claims: [] }
      byWords.set(words, known)
      if (!known.claims.includes(claim)) known.claims.push(claim)
      return known.number
    })
    numbersOf.set(
      claim.id,
      [...new Set(numbers)].sort((a, b) => a - b),
    )
  }
  return { list: [...byWords.values()], numbersOf }
}

/** All that a footnote shows but the way to the words. */
function shownOf({ source, quote, asStated, statedEquivalent, attribution, note, locator, derivation }: WordsFragment) {
  const besides = [asStated, statedEquivalent, attribution, note, locator, derivation?.explanation]
  return JSON.stringify([source.id, quote, ...besides])
}

export const footnoteId = (number: number): string => `note-${number}`
export const referenceId = (claim: string, number: number): string => `ref-${claim}-${number}`
