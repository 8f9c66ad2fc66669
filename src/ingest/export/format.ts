// A format that other tools read: how what is shown becomes the text of its files. It never holds more than a record, so that a graph of any
// size can be written.

import type { ShownRecord } from './shown.ts'

/** What an export is of. */
export interface About {
  epoch: number
  /** An instant; null where nothing says when the epoch was published. */
  publishedAt: string | null
  datasets: readonly string[]
}

/** Pieces of text, each at the end of the file of that name. The one file of a format that makes one has no name. */
export type Texts = Iterable<[name: string, text: string]>

/** Made anew for each export: it may remember what it has seen. */
export interface Format {
  readonly makes: 'folder' | 'file'
  begin(about: About): Texts
  texts(record: ShownRecord): Texts
  end(): Texts
  /** Lets go of what it holds. */
  close?(): void
}

/** Of these, one file of sources (bibliography.ts). */
export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'biblatex', 'csl-json', 'bibliography'] as const
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number]
