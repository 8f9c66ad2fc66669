// Claims of the corpora as the rules take them.

import type { LiveClaim } from '../../../src/domain/conflict/conflict.ts'
import { readMoney } from '../../../src/domain/money.ts'
import { lastStatedDigit } from '../../../src/domain/precision.ts'
import type { Predicate } from '../../../src/domain/predicate.ts'
import { type ClaimValue, Value } from '../../../src/domain/value.ts'
import type { CorpusClaim } from './corpus/pair.ts'

export const PUBLISHED = '2026-05-14'

/** Money in words with its precision, or a value in figures. */
export function valueFrom(value: CorpusClaim['value']): { value?: ClaimValue; lastDigit?: string } {
  if (value === undefined) return {}
  if (typeof value !== 'string') return { value: Value.parse(value) }
  const money = readMoney(value)
  if (money === null) throw new TypeError(`the corpus has money that cannot be read: ${value}`)
  const lastDigit = lastStatedDigit(value, money)
  return { value: money, ...(lastDigit !== null && { lastDigit }) }
}

export function liveClaim(id: string, predicate: string, claim: CorpusClaim): LiveClaim {
  const { subject = 'acme', object, modality = 'REPORTED', stance = 'ASSERTS', published = PUBLISHED } = claim
  const { asOf, validFrom, validTo, round, tranche, basis, phase } = claim
  const { value, lastDigit } = valueFrom(claim.value)
  const qualifiers = Object.entries({ asOf, validFrom, validTo, round, tranche, basis, phase })
  return {
    id,
    subject,
    predicate: (claim.predicate ?? predicate) as Predicate,
    object,
    value,
    modality,
    stance,
    qualifiers: Object.fromEntries(qualifiers.filter(([, said]) => said !== undefined)),
    rank: 'NORMAL',
    citations: [{ source: `source-${id}`, publishedOn: published ?? undefined, lastDigit, inferred: false }],
  }
}
