// A record on its way out of the graph, and what has to stay behind.

export type RecordType = 'source' | 'entity' | 'claim' | 'judgement'

/** A record as a line of its dataset's file has it. Members that are undefined are left out. */
export interface ExportedRecord {
  dataset: string
  record: { type: RecordType } & Readonly<Record<string, unknown>>
}

/** Properties of a node or a relationship: what is not there has no member. */
export type Properties = Readonly<Record<string, unknown>>

/** What is left out, counted by dataset. */
export class LeftOut {
  readonly #counts = new Map<string, number>()
  readonly #notes: string[] = []

  add(dataset: string, what: string): void {
    const line = lineOf(dataset, what)
    this.#counts.set(line, (this.#counts.get(line) ?? 0) + 1)
  }

  /** A sentence of its own. */
  note(what: string): void {
    this.#notes.push(what)
  }

  has(dataset: string, what: string): boolean {
    return this.#counts.has(lineOf(dataset, what))
  }

  /** For people: `news: judgements on claims that nothing carries (2)`. */
  lines(): string[] {
    return [...this.#notes, ...[...this.#counts].map(([line, count]) => `${line} (${count})`)]
  }
}

const lineOf = (dataset: string, what: string): string => `${dataset}: ${what}`
