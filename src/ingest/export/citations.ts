// A citation from the graph back to what a file says of it.

import { findQuote } from '../../domain/citation.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Derived } from './proof.ts'
import type { Properties } from './record.ts'
import type { ExportedText, Texts } from './texts.ts'

export interface StoredCitation extends Derived, Properties {
  dataset: string
  id: string
  source: string
  assertedBy: string | null
  quote: string
  start: number
  end: number
  /** Of the text that `start` and `end` count in. */
  sha256: string
  locator?: string
  asStated?: string
  statedEquivalent?: string
  attribution?: string
  note?: string
  subjectAsWritten?: string
  objectAsWritten?: string
  derivationKind?: string
  /** For a reader. */
  derivation?: string
  derivationSource?: string
  derivationQuote?: string
  derivationStart?: number
  derivationSha256?: string
}

/** Of the texts in which its quotes stand. */
export const hashesOf = ({ sha256, derivationSha256 }: StoredCitation): string[] =>
  derivationSha256 === undefined ? [sha256] : [sha256, derivationSha256]

/** Throws DATA_INVALID for a derivation of which too little is kept, or a quote that doesn't stand in its text. */
export function citationRecord(citation: StoredCitation, texts: Texts): Properties {
  const { source, quote, start, sha256, locator, asStated, statedEquivalent } = citation
  const { assertedBy, attribution, note } = citation
  return {
    source,
    quote,
    occurrence: occurrence(citation, quote, start, texts.get(sha256)),
    locator,
    asStated,
    statedEquivalent,
    assertedBy: assertedBy ?? undefined,
    attribution,
    derivation: derivation(citation, texts),
    note,
  }
}

function derivation(citation: StoredCitation, texts: Texts): unknown {
  const { id, dataset, source, derivationKind: kind, derivation: sentence, derivationGiven: given } = citation
  const { derivationQuote, derivationSource, derivationStart, derivationSha256 = '' } = citation
  if (kind === undefined) return undefined
  if (kind === 'INFERRED') return { kind, reason: sentence }
  if (kind === 'CONTEXT')
    return {
      kind,
      quote: derivationQuote,
      source: derivationSource === source ? undefined : derivationSource,
      occurrence: occurrence(citation, derivationQuote!, derivationStart!, texts.get(derivationSha256)),
    }
  if (typeof given === 'string') return JSON.parse(given)
  throw new ClaimgraphError(
    'DATA_INVALID',
    `The citation ${id} of ${dataset} was ingested by an older Claimgraph, which kept too little of how its value is derived (${kind}): ingest ${dataset} again, then export.`,
  )
}

/** Which of several it is; undefined where it stands in the text once. */
function occurrence(
  { id, dataset }: StoredCitation,
  quote: string,
  start: number,
  found: ExportedText | undefined,
): number | undefined {
  const spans = found === undefined ? [] : findQuote(found.text, quote, found.points)
  const place = spans.findIndex(span => span.start === start)
  if (place === -1)
    throw new ClaimgraphError(
      'DATA_INVALID',
      `The quote of the citation ${id} of ${dataset} does not stand in its text at ${start}: somebody changed it in the database. Nothing was exported; "claimgraph reset" makes the graph anew from the datasets.`,
    )
  return spans.length === 1 ? undefined : place + 1
}
