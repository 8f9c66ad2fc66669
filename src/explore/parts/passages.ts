// A text taken apart by what cites it: citations may overlap, and count in Unicode code points.

/** Where a citation stands in the text: from `start` to `end` (exclusive), in code points. */
export interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Words that the same citations cite, in the order of the text. Those of no citation have none. */
export interface Passage {
  /** Where it begins in the text, in code points. */
  readonly start: number
  readonly text: string
  /** The ids of the citations, those that begin first before the others. */
  readonly citations: readonly string[]
}

/** The text line by line, without the line ends; the passages of a line together are the line. */
export function linesOfPassages(text: string, places: readonly Place[]): Passage[][] {
  const letters = Array.from(text)
  const sorted = places
    .filter(({ start, end }) => start >= 0 && start < end && end <= letters.length)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
  const lines: Passage[][] = []
  let [line, from, next]: [Passage[], number, number] = [[], 0, 0]
  let open: Place[] = []
  const cuts = [...new Set([0, letters.length, ...sorted.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  for (const cut of cuts.slice(1)) {
    for (; next < sorted.length && sorted[next]!.start <= from; next += 1) open.push(sorted[next]!)
    open = open.filter(({ end }) => end > from)
    const citations = open.map(({ id }) => id)
    // Every second part is a line end.
    const parts = letters
      .slice(from, cut)
      .join('')
      .split(/(\r\n|\n|\r)/)
    let start = from
    for (const [number, part] of parts.entries()) {
      if (number % 2 === 1) {
        lines.push(line)
        line = []
      } else if (part !== '') line.push({ start, text: part, citations })
      start += Array.from(part).length
    }
    from = cut
  }
  return [...lines, line]
}
