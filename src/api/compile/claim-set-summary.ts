// From what decides on the claims of a set (Claim.standing, Entity.factFindings) to what the domain says of the claims.

import { storedQualifiers } from '../../domain/claim.ts'
import { type ClaimSummary, type SetClaim, type SetConflict, summarise } from '../../domain/claim-set.ts'
import type { Rank } from '../../domain/conflict/conflict.ts'
import type { Predicate } from '../../domain/predicate.ts'
import type { Rates } from '../../domain/rates/rates.ts'
import { storedValue } from '../../domain/value.ts'
import type { Columns } from './binding.ts'
import { namedColumns } from './columns.ts'
import { conversionOf } from './conversion.ts'

type CitationStanding = [
  source: string,
  lastDigit: string | null,
  derivationKind: string | null,
  publishedOn: string | null,
  origins: string[],
]
/** A claim's columns, and what cypher/read/Claim.standing.cypher says of it. */
export type StandingRow = [
  columns: unknown[],
  standing: [
    rank: Rank | null,
    object: string | null,
    became: [written: string, canonical: string][],
    citations: CitationStanding[],
  ],
]
/** A conflict or a check, as cypher/read/Entity.factFindings.cypher has it. */
export type FindingRow = [
  isCheck: boolean,
  id: string,
  kind: string,
  state: string | null,
  members: [side: number, claim: string][],
]

export interface SetSummary extends ClaimSummary {
  /** The checks that were done on these claims. */
  checks: ReadonlySet<string>
}

/** What the claims of a set come to. */
export function summaryOf(rows: readonly StandingRow[], findings: readonly FindingRow[], rates: Rates): SetSummary {
  const claims = rows.map(claimOf)
  const ids = new Set(claims.map(({ id }) => id))
  const conflicts = findings.filter(([isCheck]) => !isCheck).map(conflictOf)
  const checks = findings.filter(
    ([isCheck, , , , members]) => isCheck && members.some(([side, claim]) => side === 0 && ids.has(claim)),
  )
  return { ...summarise(claims, conflicts, rates), checks: new Set(checks.map(([, id]) => id)) }
}

function claimOf([columns, [rank, object, became, citations]]: StandingRow): SetClaim {
  const claim: Columns = namedColumns('Claim', columns)
  // The columns are named by the SDL, where these two lead to objects.
  const said = { ...claim, round: claim.roundId, holder: claim.holderId }
  return {
    id: claim.id as string,
    // Of one subject, all of them: it plays no part.
    subject: '',
    predicate: claim.predicate as Predicate,
    object: object ?? undefined,
    value: storedValue(claim),
    modality: claim.modality as string,
    stance: claim.stance as string,
    qualifiers: storedQualifiers(said, new Map(became)),
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

function conflictOf([, id, kind, state, members]: FindingRow): SetConflict {
  const sides: string[][] = []
  for (const [side, claim] of members) sides[side] = [...(sides[side] ?? []), claim]
  return { id, kind, state: state ?? '', sides: sides.filter(claims => claims !== undefined) }
}

/** The claims' money in another currency, at the rates of their dates; nothing where no currency is asked for. */
export function conversionsOf(rows: readonly StandingRow[], rates: Rates, currency: string | null): Columns[] {
  if (currency === null) return []
  return rows.flatMap(row => {
    const claim = claimOf(row)
    const conversion = conversionOf(claim.id, claim, rates, currency)
    return conversion === null ? [] : [conversion]
  })
}
