// A dataset that has passed the gates: what it contributes to the graph, row by row, in its spool.

import type { Citation, Span } from '../domain/citation.ts'
import type { ClaimContent } from '../domain/claim.ts'
import type { Entity } from '../domain/entity.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { Source } from '../domain/source.ts'
import type { Dataset } from './dataset.ts'
import type { Input } from './input.ts'
import type { Kind, Records } from './records.ts'
import type { CitationRow, ClaimRow, DescriptionRow, HashedRow, JudgementRow } from './rows.ts'
import type { Spool } from './spool.ts'
import type { Support } from './support.ts'
import type { Rejects } from './table/rejects.ts'
import type { SourceText } from './texts.ts'

export interface CheckedCitation extends Omit<Citation, 'derivation'>, Span, Support {
  id: string
  /** SHA-256 of the text that `start` and `end` count in. */
  sha256: string
  /** The names in the place of which the claim has ids. */
  subjectAsWritten: string | undefined
  objectAsWritten: string | undefined
}

export interface CheckedClaim {
  id: string
  content: ClaimContent
  citations: CheckedCitation[]
}

/** What a dataset contributes. Claims are there through their citations. */
export interface Contributions {
  description: DescriptionRow
  citation: CitationRow
  judgement: JudgementRow
}
export type Contribution = keyof Contributions

export interface Counts {
  sources: number
  entities: number
  claims: number
  citations: number
  /** Of the citations. */
  inferred: number
}

export class CheckedDataset {
  readonly id: string
  readonly input: Input
  readonly judgements: readonly Judgement[]
  readonly counts: Readonly<Counts>
  readonly #dataset: Dataset
  readonly #records: Records

  constructor(dataset: Dataset, records: Records, judgements: readonly Judgement[], counts: Counts) {
    this.id = dataset.id
    this.input = dataset.input
    this.judgements = judgements
    this.counts = counts
    this.#dataset = dataset
    this.#records = records
  }

  /** Null where it isn't known by what it was read from. */
  get digest(): string | null {
    return this.#dataset.digest
  }

  get spool(): Spool {
    return this.#dataset.spool
  }

  get sources(): IteratorObject<Source> {
    return this.#dataset.sources.map(({ record }) => record)
  }

  get entities(): IteratorObject<Entity> {
    return this.#dataset.entities.map(({ record }) => record)
  }

  text(source: string): SourceText | undefined {
    return this.#dataset.text(source)
  }

  /** Rows of its tables that are left out. */
  get rejects(): Rejects {
    return this.#dataset.rejects
  }

  /** Where the quotes of a source stand in its text. */
  citedSpans(source: string): IteratorObject<Span> {
    return this.spool.rows<Span>('SELECT "start", "end" FROM span WHERE source = ? AND reason IS NULL', source)
  }

  /** What the dataset leaves uncited of a source, with the reason. */
  uncitedSpans(source: string): IteratorObject<Span & { reason: string }> {
    return this.spool.rows('SELECT "start", "end", reason FROM span WHERE source = ? AND reason IS NOT NULL', source)
  }

  /** Whether it describes an entity or a source by this id, or makes the claim. */
  has(id: string): boolean {
    return this.kindOf(id) !== undefined || this.spool.get('SELECT 1 FROM claim WHERE id = ?', id) !== undefined
  }

  /** What it describes by this id. */
  kindOf(id: string): Kind | undefined {
    return this.#records.get(id)?.kind
  }

  /** What is kept in memory goes until it is asked for again: others may be checked, and written, before this one is. */
  forget(): void {
    this.#records.forget()
    this.#dataset.forget()
  }

  /** Its temporary file goes, and what is kept in memory. Does nothing where it is closed already. */
  close(): void {
    this.#records.forget()
    this.#dataset.close()
  }
}

/** Adds a claim where it isn't there yet; the number by which its citations come. */
export function addClaim(spool: Spool, row: () => ClaimRow, id: string): number {
  const known = spool.get<{ n: number }>('SELECT n FROM claim WHERE id = ?', id)
  return known?.n ?? spool.insert('INSERT INTO claim (id, json) VALUES (?, ?)', id, JSON.stringify(row()))
}

/** Adds what the dataset contributes, in the order of `owner` and `n`. False: there is such a row already. */
export function contribute<C extends Contribution>(
  spool: Spool,
  section: C,
  { owner, n }: { owner: number; n: number },
  row: Contributions[C] & HashedRow,
): boolean {
  const { id, hash, ...rest } = row
  return spool.run(CONTRIBUTE, section, owner, n, id, hash, JSON.stringify(rest), section, id) === 1
}

const CONTRIBUTE =
  'INSERT INTO contribution SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM contribution WHERE section = ? AND id = ?)'
