// What stands around a quote in its text.

/** Code points on either side of the quote that the question of a claim asks for. */
export const AROUND = 160

export interface InContext {
  readonly quote: string
  /** Where the quote begins in the text, in code points. */
  readonly start: number
  /** The quote with up to AROUND code points before and after it; null where the text isn't there. */
  readonly context: string | null
}

/** What stands before and after the words, marked where the text goes on; quotation marks where nobody knows what stands there. */
export function surroundings({ quote, start, context }: InContext): [before: string, after: string] {
  const letters = Array.from(context ?? '')
  const from = Math.min(start, AROUND)
  const to = from + Array.from(quote).length
  if (letters.slice(from, to).join('') !== quote) return ['“', '”']
  const [before, after] = [letters.slice(0, from).join(''), letters.slice(to)]
  // Of a text that ends just there nobody can tell.
  return [start > AROUND ? `…${before}` : before, after.length < AROUND ? after.join('') : `${after.join('')}…`]
}
