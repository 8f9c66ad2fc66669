// The places of a text in Unicode code points, which citations count in, and in UTF-16 code units, which strings do. They differ only
// after a character that takes two units, so that those are all one has to know of a text.

/** Made once for a text; every question after that costs a search among its characters of two units, of which most texts have none. */
export class CodePoints {
  /** The code units at which a character of two units begins, in order. */
  readonly #pairs: readonly number[]

  constructor(text: string) {
    this.#pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  }

  /** The number of code points before the code unit number `unit`. */
  pointAt(unit: number): number {
    return unit - this.#count(pair => pair + 1 < unit)
  }

  /** The code unit at which the code point number `point` begins. */
  unitAt(point: number): number {
    return point + this.#count((pair, before) => pair - before < point)
  }

  /** How many of the pairs, from the first on, are so; `before` is the number of those before a pair. */
  #count(isSo: (pair: number, before: number) => boolean): number {
    let [low, high] = [0, this.#pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isSo(this.#pairs[middle]!, middle)) low = middle + 1
      else high = middle
    }
    return low
  }
}
