/** A count and its noun, as a sentence has them: `1 source`, `2 entities`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
