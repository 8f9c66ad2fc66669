// From the rows of Claim.standing to what the domain says of the claims.

import { type ClaimSummary, type SetClaim, type SetConflict, summarise } from '../../domain/claim-set.ts'
import type { Rank } from '../../domain/conflict/conflict.ts'
import type { Predicate } from '../../domain/predicate.ts'
import type { Rates } from '../../domain/rates/rates.ts'
import { storedValue } from '../../domain/value.ts'
import type { Columns } from './binding.ts'
import { namedColumns } from './columns.ts'
import { conversionOf, qualifiersOf } from './conversion.ts'

type CitationBasis = [
  source: string,
  lastDigit: string | null,
  derivationKind: string | null,
  publishedOn: string | null,
  origins: string[],
]
type ConflictBasis = [id: string, state: string, members: [side: number, claim: string][]]
/** A claim's columns, and what cypher/read/Claim.standing.cypher says of it. */
export type BasisRow = [
  columns: unknown[],
  basis: [rank: Rank | null, object: string | null, conflicts: ConflictBasis[], citations: CitationBasis[]],
]
export type Summary = ClaimSummary

/** What the claims of a set come to. */
export function summaryOf(rows: readonly BasisRow[], rates: Rates): Summary {
  const conflicts = new Map(rows.flatMap(([, [, , found]]) => found).map(each => [each[0], conflictOf(each)]))
  return summarise(rows.map(claimOf), [...conflicts.values()], rates)
}

function claimOf([columns, [rank, object, , citations]]: BasisRow): SetClaim {
  const claim = namedColumns('Claim', columns)
  return {
    id: claim.id as string,
    // Of one subject, all of them: it plays no part.
    subject: '',
    predicate: claim.predicate as Predicate,
    object: object ?? undefined,
    value: storedValue(claim),
    modality: claim.modality as string,
    stance: claim.stance as string,
    qualifiers: qualifiersOf(claim),
    rank: rank ?? 'NORMAL',
    citations: citations.map(([source, lastDigit, kind, publishedOn]) => ({
      source,
      lastDigit: lastDigit ?? undefined,
      publishedOn: publishedOn ?? undefined,
      inferred: kind === 'INFERRED',
    })),
    origins: citations.map(([, , , , ids]) => ({ ids })),
  }
}

function conflictOf([id, state, members]: ConflictBasis): SetConflict {
  const sides = new Map<number, string[]>()
  for (const [side, claim] of members) sides.set(side, [...(sides.get(side) ?? []), claim])
  return { id, state, sides: [...sides.values()] }
}

/** The claims' money in another currency, at the rates of their dates; nothing where no currency is asked for. */
export function conversionsOf(rows: readonly BasisRow[], rates: Rates, currency: string | null): Columns[] {
  if (currency === null) return []
  return rows.flatMap(row => {
    const claim = claimOf(row)
    const conversion = conversionOf(claim.id, claim, rates, currency)
    return conversion === null ? [] : [conversion]
  })
}
