// Which derived citations can still be proved: what a retraction holds back is not exported, and what derives from it would be refused
// when the export is ingested.

import { statement } from '../../graph/statement.ts'
import { type Exported, readAt } from './pages.ts'

/** A citation as far as it is about other claims of its dataset. */
export interface Derived {
  dataset: string
  /** Canonical JSON of its derivation, with ids of claims. */
  derivationGiven?: string | null | undefined
}

interface Part {
  dataset: string
  claim: string
}

/** The ids of the claims that a derivation names. */
export function partsOf(given: string | null | undefined): string[] {
  if (!given) return []
  const { claims, claim } = JSON.parse(given) as { claims?: string[]; claim?: string }
  return claims ?? (claim === undefined ? [] : [claim])
}

/** For citations of one page: whether everything that they derive from is exported as well, and is not inferred. */
export async function proofs(exported: Exported, citations: readonly Derived[]): Promise<(cited: Derived) => boolean> {
  /** Of each claim, what each citation that carries it derives from. */
  const carriers = new Map<string, Part[][]>()
  let open = citations.flatMap(partsIn)
  while (open.length > 0) {
    const parts = [...new Map(open.map(part => [keyOf(part), part])).values()]
    for (const part of parts) carriers.set(keyOf(part), [])
    for (const [dataset, claim, given] of (await readAt(exported, statement('read/export-parts'), {
      parts,
    })) as [string, string, string[]][])
      carriers.set(
        keyOf({ dataset, claim }),
        given.map(each => partsIn({ dataset, derivationGiven: each })),
      )
    open = parts.flatMap(part => carriers.get(keyOf(part))!.flat()).filter(part => !carriers.has(keyOf(part)))
  }
  const known = new Map<string, boolean>()
  return cited => partsIn(cited).every(isCarried)

  function isCarried(part: Part): boolean {
    const key = keyOf(part)
    // No claim derives from itself: whoever comes back to one has lost.
    if (!known.has(key)) {
      known.set(key, false)
      known.set(
        key,
        carriers.get(key)!.some(parts => parts.every(isCarried)),
      )
    }
    return known.get(key)!
  }
}

const keyOf = ({ dataset, claim }: Part): string => `${dataset} ${claim}`

const partsIn = ({ dataset, derivationGiven }: Derived): Part[] =>
  partsOf(derivationGiven).map(claim => ({ dataset, claim }))
