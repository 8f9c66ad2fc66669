// Claims with what datasets cite for them, and from there back to the records of a file.

import { type ClaimContent, claimId, storedQualifiers } from '../../domain/claim.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import { type ClaimValue, storedValue } from '../../domain/value.ts'
import { statement } from '../../graph/statement.ts'
import { citationRecord, hashesOf, type StoredCitation } from './citations.ts'
import { UNKNOWN_ENTITY } from './judgements.ts'
import { type Exported, pagesOf } from './pages.ts'
import { proofs } from './proof.ts'
import type { ExportedRecord, LeftOut, Properties } from './record.ts'
import type { Texts } from './texts.ts'

type ClaimRow = [claim: Properties, subjects: string[], objects: string[], citations: StoredCitation[]]

/** A claim, and what these datasets cite for it. */
export interface CitedClaim {
  id: string
  content: ClaimContent
  /** Those that can be proved without what is held back; maybe none. */
  citations: readonly StoredCitation[]
}

export interface ClaimOptions {
  leftOut: LeftOut
  /** Something is retracted, so that what derives from it may not be provable. */
  retracted: boolean
}

/** Page by page, by id. Throws DATA_INVALID for a claim that says anything else than what its id stands for. */
export async function* claimPages(
  exported: Exported,
  { leftOut, retracted }: ClaimOptions,
): AsyncGenerator<CitedClaim[]> {
  for await (const page of pagesOf<ClaimRow>(exported, statement('read/export-claims'), ([{ id }]) => id as string)) {
    const all = page.flatMap(([, , , citations]) => citations)
    const isProved = retracted ? await proofs(exported, all) : () => true
    for (const { dataset } of all.filter(citation => !isProved(citation)))
      leftOut.add(dataset, 'citations that derive from what is held back')
    yield page.map(([claim, subjects, objects, citations]) => ({
      id: claim.id as string,
      content: contentOf(claim, subjects[0]!, objects[0]),
      citations: citations.filter(isProved).sort((a, b) => (a.id < b.id ? -1 : 1)),
    }))
  }
}

/** Throws DATA_INVALID for what no file could say so that it comes back. */
export async function* exportedClaims(
  exported: Exported,
  { texts, ...options }: ClaimOptions & { texts: Texts },
): AsyncGenerator<ExportedRecord[]> {
  for await (const page of claimPages(exported, options)) {
    // By their texts, so that a page takes each of these up once.
    const byText = page.flatMap(({ citations }) => citations).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
    await texts.add(byText.flatMap(hashesOf))
    const records = new Map(byText.map(citation => [citation, citationRecord(citation, texts)]))
    yield page.flatMap(claim => claimRecords(claim, records, options.leftOut))
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/** A record for each dataset, and for each way in which it names the subject and the object. */
function claimRecords(
  { id, content, citations }: CitedClaim,
  records: ReadonlyMap<StoredCitation, Properties>,
  leftOut: LeftOut,
): ExportedRecord[] {
  const written = Map.groupBy(citations, ({ dataset, subjectAsWritten = '', objectAsWritten = '' }) => {
    // Which entity a name means may hang on a judgement that is left out: the id is what must not change.
    const isOpen = (subjectAsWritten || objectAsWritten) && leftOut.has(dataset, UNKNOWN_ENTITY)
    if (isOpen) leftOut.add(dataset, 'names in the place of ids, as they may rely on these judgements')
    return JSON.stringify(isOpen ? [dataset, '', ''] : [dataset, subjectAsWritten, objectAsWritten])
  })
  const { subject, object, predicate, value, modality, stance, ...qualifiers } = content
  return [...written]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cited]) => {
      const [dataset, subjectAsWritten, objectAsWritten] = JSON.parse(key) as [string, string, string]
      return {
        dataset,
        record: {
          type: 'claim',
          // Judgements and derivations name it by this, and ingesting makes sure of it.
          key: id,
          subject: subjectAsWritten || subject,
          predicate,
          object: objectAsWritten || object,
          value: value && valueRecord(value),
          modality,
          stance,
          ...qualifiers,
          citations: cited.map(citation => records.get(citation)),
        },
      }
    })
}

/** Throws DATA_INVALID if the claim says anything else than what its id stands for. */
function contentOf(claim: Properties, subject: string, object: string | undefined): ClaimContent {
  const { predicate, modality, stance } = claim
  const said = { subject, object, predicate, value: storedValue(claim), modality, stance, ...storedQualifiers(claim) }
  const content = said as ClaimContent
  if (claimId(content) !== claim.id)
    throw new ClaimgraphError(
      'DATA_INVALID',
      `The claim ${claim.id} does not say what its id stands for: somebody changed it in the database. Nothing was exported; "claimgraph reset" makes the graph anew from the datasets.`,
    )
  return content
}

function valueRecord({ type, ...members }: ClaimValue): Properties {
  return type === 'DateValue' ? { date: members } : members
}
