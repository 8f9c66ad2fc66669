// Who stands against whom: the claims of a disagreement by what they say.

import type { DisagreementFragment, DisagreementLineFragment } from '../queries.ts'

type Claim = DisagreementLineFragment['claims'][number]

export interface Side<Claimed> {
  /** The same for all claims of the side. */
  readonly key: string
  readonly claims: readonly Claimed[]
}

/** The sides in the order of the claims, which come side after side. A side is who says the same of the same: value, object, stance. */
export function sidesOf<Claimed extends Claim>(
  claims: readonly Claimed[],
  kind: DisagreementFragment['kind'],
): Side<Claimed>[] {
  const sides = new Map<string, Claimed[]>()
  for (const claim of claims) {
    // Each part of a sum is one of its own, though several may be of the same size.
    const key =
      kind === 'SUM' ? claim.id : JSON.stringify([claim.value, claim.object?.id, claim.stance, facet(claim, kind)])
    sides.set(key, [...(sides.get(key) ?? []), claim])
  }
  return [...sides].map(([key, claims]) => ({ key, claims }))
}

/** What was planned and what came of it may have the same value. */
const facet = ({ modality }: Claim, kind: DisagreementFragment['kind']): string | null =>
  kind === 'FACET' ? modality : null
