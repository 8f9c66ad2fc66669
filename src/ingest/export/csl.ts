// A source as an item of the Citation Style Language (CSL-JSON 1.0.2), which reference managers and citation processors read.

import type { CSL, CSLDate, CSLType } from '@citation-js/core'
import type { ShownSource } from './shown.ts'

/** What a kind of source is to CSL; `within`: its publisher is what it appeared in. */
const KINDS: Readonly<Record<ShownSource['kind'], { type: CSLType; genre?: string; within?: true }>> = {
  ARTICLE: { type: 'article-newspaper', within: true },
  REPORT: { type: 'report' },
  PAPER: { type: 'article-journal', within: true },
  FILING: { type: 'report', genre: 'Filing' },
  PRESS_RELEASE: { type: 'report', genre: 'Press release' },
  WEB_PAGE: { type: 'webpage', within: true },
  BOOK: { type: 'book' },
  DATA: { type: 'dataset' },
  OTHER: { type: 'document' },
}

/** Nobody says which part of an author's name is the family's, or whether it is a person's: it stays as it is written. */
export function cslItem(source: ShownSource): CSL {
  const { id, title, kind, authors, publisher, publishedOn, publishedOnInferred, url, language } = source
  const { type, genre, within } = KINDS[kind]
  return {
    id,
    'citation-key': id,
    type,
    title,
    ...(genre !== undefined && { genre }),
    ...(authors.length > 0 && { author: authors.map(literal => ({ literal })) }),
    ...(publisher !== undefined && (within ? { 'container-title': publisher } : { publisher })),
    ...(publishedOn !== undefined && { issued: cslDate(publishedOn, publishedOnInferred) }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  }
}

/** The dates of sources (2026, 2026-05, 2026-05-14, 2025/2026), as precise as they are. */
function cslDate(edtf: string, inferred: boolean): CSLDate {
  const parts = edtf.split('/').map(date => date.split('-').map(Number))
  return { 'date-parts': parts as NonNullable<CSLDate['date-parts']>, ...(inferred && { circa: true }) }
}
