// What a number leaves out because another amount near it says it: the characters of "from 200,000 characters to 2 million or more",
// the dollars of "from $2 billion to 3 billion".

import type { Reading } from '../reading/reading.ts'
import type { Stated } from './amount.ts'

/** After a number that leaves its unit out, the sentence goes on or ends: in "3 million downloads" nothing is left out. */
const GOES_ON =
  /^\s*(?:$|(?:a|after|and|as|at|before|by|during|each|for|from|in|last|on|or|over|per|since|than|then|this|to|until|when|while|with|within)\b|(?!-\p{L})[^\p{L}\p{N}\s]|[和与及至到或的在])/iu

/** Whether the reading is a number alone, which may have left its currency or unit out. */
export const isElliptic = (quote: string, { value, end }: Reading): boolean =>
  value.type === 'Quantity' && value.unit === undefined && GOES_ON.test(quote.slice(end))

/**
 * The amount with the currency or unit of its nearest neighbour, before it or else after it, filled in; as it is where it has one, or
 * where it can't be told: a currency is taken over only if the rest of the quote names no other.
 */
export function filledIn(stated: Stated, quote: string, readings: readonly Reading[]): Stated {
  const self = readings.find(({ start }) => start === stated.place.start)
  if (self === undefined || !isElliptic(quote, self) || self.value.type === 'Money') return stated
  const naming = readings.filter(names)
  const nearest = naming.findLast(({ end }) => end <= self.start) ?? naming.find(({ start }) => start >= self.end)
  if (nearest === undefined) return stated
  if (nearest.value.type === 'Quantity') return { ...stated, value: { ...self.value, unit: nearest.value.unit! } }
  const { currency } = nearest.value
  if (naming.some(({ value }) => value.type === 'Money' && value.currency !== currency)) return stated
  const { number, lower, upper, approximate } = self.value
  return {
    ...stated,
    value: {
      type: 'Money',
      currency,
      approximate,
      ...(number !== undefined && { amount: number }),
      ...(lower !== undefined && { lower }),
      ...(upper !== undefined && { upper }),
    },
  }
}

/** "One-tenth" and "tenfold" name no unit that a number could take over. */
const names = ({ value }: Reading): boolean =>
  value.type === 'Money' || (value.unit !== undefined && value.unit !== 'ratio')
