// A disagreement as an object: between which claims, of which kind, and why, with arithmetic that a reader can check by hand.

import type { Money } from '../money.ts'
import type { Predicate, Qualifier } from '../predicate.ts'
import type { ClaimValue } from '../value.ts'

/** In the order in which they are tried on a pair of values; RATE and SUM are not about a pair. */
export const CONFLICT_KINDS = [
  'DENIAL',
  'FACET',
  'CURRENCY_SLIP',
  'SCALE_SLIP',
  'TEMPORAL',
  'GENUINE',
  'RATE',
  'SUM',
] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** OPEN makes a fact disputed; EXPLAINED has a reason that lets both be right; SETTLED has been judged. */
export const CONFLICT_STATES = ['OPEN', 'EXPLAINED', 'SETTLED'] as const
export type ConflictState = (typeof CONFLICT_STATES)[number]

export const CHECK_KINDS = ['SUM', 'RATE'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

export const CHECK_OUTCOMES = ['HOLDS', 'EXCEEDS', 'FALLS_SHORT', 'OFF'] as const
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

/** Raised whenever the rules could find something else in the same claims: the graph is then looked through again. */
export const RULE_VERSION = 1

/** Set by judgements only. */
export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const
export type Rank = (typeof RANKS)[number]

/** A citation as far as the rules ask for it. */
export interface CitedBy {
  source: string
  /** The source's date (EDTF). */
  publishedOn?: string | undefined
  /** The place value of the last digit that its words state, as an exact decimal. */
  lastDigit?: string | undefined
  statedEquivalent?: string | undefined
  /** It doesn't prove the value: the curator inferred it. */
  inferred: boolean
}

/** A claim as the rules see it, with its live citations. */
export interface LiveClaim {
  id: string
  subject: string
  predicate: Predicate
  object?: string | undefined
  value?: ClaimValue | undefined
  modality: string
  stance: string
  qualifiers: Readonly<Partial<Record<Qualifier | 'parts', string>>>
  rank: Rank
  /** Why it has its rank. */
  rankReason?: string | undefined
  citations: readonly CitedBy[]
}

/** Something in the graph that speaks for a side: evidence, not a verdict. */
export interface Evidence {
  text: string
  /** The index of the side it speaks for. */
  side: number
  /** The claim that it rests on. */
  claim: string
}

export interface FoundConflict {
  /** From what it is about, not from what was found: it stays when its kind or its claims change. */
  id: string
  kind: ConflictKind
  state: ConflictState
  explanation: string
  subject: string
  predicate: Predicate
  object?: string | undefined
  /** Ids of claims: those of one value and those of the other; for RATE one side; for SUM the whole and its parts. */
  sides: readonly (readonly string[])[]
  evidence: readonly Evidence[]
}

/** Arithmetic that was done on claims, whatever came out. */
export interface FoundCheck {
  id: string
  kind: CheckKind
  outcome: CheckOutcome
  explanation: string
  subject: string
  predicate: Predicate
  /** As in a conflict. */
  sides: readonly (readonly string[])[]
}

/** What is thought, or said of the future, contradicts nothing. */
export const isView = ({ modality }: Pick<LiveClaim, 'modality'>): boolean =>
  modality === 'OPINION' || modality === 'FORECAST'

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/** The claim's money, if it has some. */
export const moneyOf = ({ value }: Pick<LiveClaim, 'value'>): Money | null => (value?.type === 'Money' ? value : null)
