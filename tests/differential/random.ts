// Chance that is the same every time.

export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number
  /** True that often: 0.2 is one time in five. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** Some of the items, in their order: each with that chance. */
  some<T>(items: readonly T[], share: number): T[]
}

/** Marsaglia's xorshift with 32 bits: good enough for choosing. */
export function random(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  for (let turn = 0; turn < 8; turn += 1) next()
  const chance = (share: number) => next() < share
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance,
    pick: items => {
      if (items.length === 0) throw new TypeError('something to pick from was expected, but got: an empty list')
      return items[below(items.length)]!
    },
    some: (items, share) => items.filter(() => chance(share)),
  }
}
