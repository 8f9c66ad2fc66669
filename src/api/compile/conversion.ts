// Money in another currency, at the official rate of the claim's date.

import { storedQualifiers } from '../../domain/claim.ts'
import type { CitedBy, LiveClaim } from '../../domain/conflict/conflict.ts'
import { periodsOf } from '../../domain/conflict/period.ts'
import { convert } from '../../domain/rates/convert.ts'
import type { Rates } from '../../domain/rates/rates.ts'
import { storedValue } from '../../domain/value.ts'
import type { Columns } from './binding.ts'

type Dated = Pick<LiveClaim, 'value' | 'qualifiers' | 'citations'>

/** A claim's columns, and the source with its date of each citation. */
export function convertedClaim(values: unknown[], columns: Columns, currency: string, rates: Rates): Columns | null {
  const citations = (values as [source: string, publishedOn: string | null][]).map(
    ([source, publishedOn]): CitedBy => ({ source, publishedOn: publishedOn ?? undefined, inferred: false }),
  )
  const claim = { value: storedValue(columns), qualifiers: storedQualifiers(columns), citations }
  return conversionOf(columns.id as string, claim, rates, currency)
}

/** Null where there is no money, no date or no rate. */
export function conversionOf(claimId: string, claim: Dated, rates: Rates, currency: string): Columns | null {
  const [period] = periodsOf(claim)
  if (claim.value?.type !== 'Money' || period === undefined) return null
  const conversion = convert(rates, claim.value, currency, period.date)
  return conversion === null ? null : { claimId, money: conversion.money, basis: conversion.basis }
}
