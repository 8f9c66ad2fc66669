// Arguments are looked at twice: when parameters are made of them, where an error has no place, and when their field is shaped.

import { ClaimgraphError } from '../../domain/error.ts'
import type { Build } from './plan.ts'

/** What `work` gives, or the ClaimgraphError that it throws. */
export function attempt<T>(work: () => T): T | ClaimgraphError {
  try {
    return work()
  } catch (error) {
    if (error instanceof ClaimgraphError) return error
    throw error
  }
}

/** What `work` gives, or `fallback` where it throws a ClaimgraphError. */
export function orElse<T, F>(work: () => T, fallback: F): T | F {
  const found = attempt(work)
  return found instanceof ClaimgraphError ? fallback : found
}

/** The same while compiling: the plan is then this request's alone. */
export function orFlawed<T, F>(build: Build, work: () => T, fallback: F): T | F {
  const found = attempt(work)
  if (!(found instanceof ClaimgraphError)) return found
  build.isFlawed = true
  return fallback
}
