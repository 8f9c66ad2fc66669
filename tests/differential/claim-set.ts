// A set of claims, as the oracle reads it: claim by claim, and summed up by the domain.

import { storedQualifiers } from '../../src/domain/claim.ts'
import { type ClaimSummary, type SetClaim, type SetConflict, summarise } from '../../src/domain/claim-set.ts'
import type { Rank } from '../../src/domain/conflict/conflict.ts'
import { periodsOf } from '../../src/domain/conflict/period.ts'
import { dateBounds } from '../../src/domain/date.ts'
import type { Predicate } from '../../src/domain/predicate.ts'
import { convert } from '../../src/domain/rates/convert.ts'
import type { Rates } from '../../src/domain/rates/rates.ts'
import { storedValue } from '../../src/domain/value.ts'
import type { Columns, Run, Thing } from './fragments.ts'
import { checkSize } from './pages.ts'

type Page = { first: number }
type Standing = [
  rank: Rank | null,
  object: string | null,
  became: [string, string][],
  citations: [
    source: string,
    lastDigit: string | null,
    kind: string | null,
    publishedOn: string | null,
    origins: string[],
  ][],
]
type Finding = [
  isCheck: boolean,
  id: string,
  kind: string,
  state: string | null,
  members: [side: number, claim: string][],
]

/** All that is claimed of `subject` under `predicate`. */
export async function claimSet(
  run: Run,
  rates: Rates,
  subject: Thing,
  predicate: string,
  args: Columns,
): Promise<Columns> {
  const asOf = typeof args.asOf === 'string' ? dateBounds(args.asOf) : null
  const found = await run(asOf === null ? 'Entity.fact' : 'Entity.factAsOf', { this: subject, predicate, asOf })
  const claims = found.map(({ node }) => node as Thing)
  const about = { this: subject, predicate }
  return {
    predicate,
    claimCount: claims.length,
    claims: ({ first }: Page) => {
      checkSize(first)
      return claims.slice(0, first)
    },
    best: async () => {
      const { best } = await summary()
      return claims.find(({ id }) => id === best)
    },
    conflicts: async ({ first }: Page) => {
      checkSize(first)
      const within = (await summary()).conflicts
      const all = (await run('Entity.factConflicts', about)).map(({ node }) => node as Thing)
      return all.filter(({ id }) => within.includes(id)).slice(0, first)
    },
    checks: async () => {
      const ids = claims.map(({ id }) => id)
      const own = (await findings()).filter(
        ([isCheck, , , , members]) => isCheck && members.some(([side, claim]) => side === 0 && ids.includes(claim)),
      )
      const all = (await run('Entity.factChecks', about)).map(({ node }) => node as Thing)
      return all.filter(({ id }) => own.some(([, check]) => check === id))
    },
    agreement: async () => (await summary()).agreement,
    independentOrigins: async () => (await summary()).independentOrigins,
    conversions: async () => {
      if (typeof args.currency !== 'string') return []
      const said = await Promise.all(claims.map(claim => weighed(run, claim)))
      return said.flatMap(claim => convertedTo(args.currency as string, claim.id, claim, rates) ?? [])
    },
  }

  async function summary(): Promise<ClaimSummary> {
    const conflicts = (await findings()).flatMap(([isCheck, id, kind, state, members]): SetConflict[] => {
      const sides = [...new Set(members.map(([side]) => side))].sort((a, b) => a - b)
      const claimsOf = (side: number) => members.filter(([other]) => other === side).map(([, claim]) => claim)
      return isCheck ? [] : [{ id, kind, state: state ?? '', sides: sides.map(claimsOf) }]
    })
    return summarise(await Promise.all(claims.map(claim => weighed(run, claim))), conflicts, rates)
  }

  async function findings(): Promise<Finding[]> {
    return (await run('Entity.factFindings', about)).map(({ value }) => value as Finding)
  }
}

/** A claim with all that decides on it. */
async function weighed(run: Run, claim: Thing): Promise<SetClaim> {
  const [[columns], [standing]] = await Promise.all([
    run('Claim', { this: claim }),
    run('Claim.standing', { this: claim }),
  ])
  const [rank, object, became, citations] = standing!.value as Standing
  const said = columns!
  return {
    id: claim.id,
    subject: '',
    predicate: said.predicate as Predicate,
    object: object ?? undefined,
    value: storedValue(said),
    modality: said.modality as string,
    stance: said.stance as string,
    qualifiers: storedQualifiers({ ...said, round: said.roundId, holder: said.holderId }, new Map(became)),
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

/** Its money in another currency; null where there is no money, no date or no rate. */
export function convertedTo(
  currency: string,
  claimId: string,
  claim: Pick<SetClaim, 'value' | 'qualifiers' | 'citations'>,
  rates: Rates,
): Columns | null {
  const [period] = periodsOf(claim)
  if (claim.value?.type !== 'Money' || period === undefined) return null
  const conversion = convert(rates, claim.value, currency, period.date)
  return conversion === null ? null : { claimId, money: conversion.money, basis: conversion.basis }
}
