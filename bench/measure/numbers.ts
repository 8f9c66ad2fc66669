// What comes out of a run.

import type { ContenderName } from '../contenders/start.ts'

export interface Figures {
  /** Milliseconds, one client. */
  p50: number
  p95: number
  /** Requests a second by clients: 1, 8, 32. */
  rates: Record<number, number>
}

/** Of one question; null for a contender that has no such question. */
export type ByContender = Record<ContenderName, Figures | null>

export interface SizeResult {
  claims: number
  /** Seconds; null where it had been loaded before. */
  loadedIn: number | null
  questions: Record<string, ByContender>
  /** Bytes of the product's answers. */
  answerBytes: Record<string, number>
}

/** The value below which this share of the values is. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
