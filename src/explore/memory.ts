// Answers of the last minute, so that going back shows at once, and at the same place, what was there.

const memory = new Map<string, { at: number; value: unknown }>()
/** Milliseconds, and how many. */
const [KEPT_FOR, MOST_KEPT] = [60_000, 80]

export function keep(key: string, value: unknown): void {
  memory.delete(key)
  memory.set(key, { at: Date.now(), value })
  const [oldest] = memory.keys()
  if (memory.size > MOST_KEPT && oldest !== undefined) memory.delete(oldest)
}

/** Undefined where nothing is kept, or nothing that is young enough. */
export function kept<Value>(key: string): Value | undefined {
  const found = memory.get(key)
  return found === undefined || Date.now() - found.at > KEPT_FOR ? undefined : (found.value as Value)
}
