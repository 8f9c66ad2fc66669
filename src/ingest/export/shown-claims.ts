// Claims as they are shown: with the names of what they are about, their sentence, and where their words can be read.

import { claimStatement, storedQualifiers } from '../../domain/claim.ts'
import { textFragmentLink } from '../../domain/link.ts'
import type { StoredCitation } from './citations.ts'
import { type CitedClaim, claimPages } from './claims.ts'
import { type NamedSource, type Names, named } from './names.ts'
import type { Exported } from './pages.ts'
import type { LeftOut } from './record.ts'
import type { Named, Qualifiers, ShownCitation, ShownClaim } from './shown.ts'

export interface ShownClaimOptions {
  names: Names
  /** The ids by which entities are known that are judged to be the same as others. */
  became: ReadonlyMap<string, string>
  /** By the ids of the claims that are judged. */
  ranks: ReadonlyMap<string, string>
  leftOut: LeftOut
  retracted: boolean
  /** Where the ids of claims are left that nothing carries which can be proved. */
  unproved: Set<string>
}

/** Page by page, by id. Throws DATA_INVALID for what somebody changed in the database. */
export async function* shownClaims(exported: Exported, options: ShownClaimOptions): AsyncGenerator<ShownClaim[]> {
  const isProved = ({ id, citations }: CitedClaim) => {
    if (citations.length === 0) options.unproved.add(id)
    return citations.length > 0
  }
  for await (const page of claimPages(exported, options))
    yield page.filter(isProved).map(claim => shownClaim(claim, options))
}

// ---------------------------------------------------------------------------------------------------------------------

export function shownClaim(
  { id, content, citations }: CitedClaim,
  { names, became, ranks }: Pick<ShownClaimOptions, 'names' | 'became' | 'ranks'>,
): ShownClaim {
  const { predicate, value, modality, stance } = content
  const qualifiers: Qualifiers = storedQualifiers(content, became)
  const subject = named(names.get(content.subject))
  const object = content.object === undefined ? undefined : named(names.get(content.object))
  return {
    type: 'claim',
    id,
    subject,
    subjectId: content.subject,
    predicate,
    object,
    objectId: content.object,
    value,
    modality,
    stance,
    rank: ranks.get(id) ?? 'NORMAL',
    isInferred: citations.every(({ derivationKind }) => derivationKind === 'INFERRED'),
    qualifiers,
    holder: found(names, qualifiers.holder),
    // With the ids of its round and holder as they were written, as in the API.
    statement: claimStatement({
      ...content,
      subject: subject.name,
      object: object?.name ?? null,
      value: value ?? null,
    }),
    citations: citations.toSorted(byPlace).map(citation => shownCitation(citation, names)),
  }
}

/** In the order of the API: by source, and there from the beginning to the end. */
function byPlace(a: StoredCitation, b: StoredCitation): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}

function shownCitation(citation: StoredCitation, names: Names): ShownCitation {
  const { id, dataset, source, quote, start, sha256, subjectAsWritten, objectAsWritten } = citation
  const { end, locator, asStated, statedEquivalent, assertedBy, attribution, derivationKind, derivation, note } =
    citation
  const { name: title, url, publisher }: NamedSource = names.get(source)
  return {
    id,
    dataset,
    source: { id: source, title, url, publisher },
    quote,
    start,
    end,
    sha256,
    locator,
    asStated,
    statedEquivalent,
    assertedBy: found(names, assertedBy ?? undefined),
    attribution,
    subjectAsWritten,
    objectAsWritten,
    derivationKind,
    derivation,
    note,
    link: url === undefined ? undefined : textFragmentLink(url, quote),
  }
}

function found(names: Names, id: string | undefined): Named | undefined {
  const record = id === undefined ? undefined : names.find(id)
  return record && named(record)
}
