// The claims of a draft in the order of the text, with what a reader of each should know.

import { canonicalJson } from '../domain/canonical.ts'
import { predicateDefinition } from '../domain/predicate.ts'
import { type CitationRecord, type ClaimRecord, type DraftedClaim, unnamedBy } from './claims.ts'
import type { DraftedEntity } from './entities.ts'

export interface MergedClaim {
  /** As a dataset has it, with a citation or several. */
  record: Omit<ClaimRecord, 'citations'> & { citations: CitationRecord[] }
  /** ` Line 12. The quote does not name Acme.` */
  notes: string
}

/** What several quotes say is one claim with several citations. In the order of the first quotes in the text. */
export function mergedClaims(
  text: string,
  claims: readonly DraftedClaim[],
  entities: readonly DraftedEntity[],
): MergedClaim[] {
  const described = new Map<unknown, DraftedEntity>(entities.map(entity => [entity.id, entity]))
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index)
  const placed = claims
    .map((claim): Placed => ({ ...claim, at: placeOf(text, claim.record.citations[0]) }))
    .sort((a, b) => a.at - b.at)
  const groups = Map.groupBy(placed, ({ record: { citations: _, ...content } }) => canonicalJson(content))
  return Array.from(groups.values(), group => ({
    record: { ...group[0]!.record, citations: group.flatMap(({ record }) => record.citations) },
    notes: notesOn(group),
  }))

  function notesOn(group: readonly Placed[]): string {
    const lines = new Set(group.map(({ at }) => 1 + ends.filter(end => end < at).length))
    const unnamed = new Set(group.flatMap(({ record }) => unnamedBy(record, id => described.get(id))))
    const notes = [
      `${lines.size === 1 ? 'Line' : 'Lines'} ${[...lines].join(' and ')}.`,
      unnamed.size > 0 && `The quote does not name ${[...unnamed].join(', nor ')}.`,
      isFree(group[0]!) && 'The text is the model’s own words.',
      group.some(({ isMended }) => isMended) && 'The quote was mended to the letters of the text.',
    ]
    return ` ${notes.filter(Boolean).join(' ')}`
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/** `at`: where its quote begins, in code units. */
type Placed = DraftedClaim & { at: number }

function placeOf(text: string, { quote, occurrence }: CitationRecord): number {
  let at = text.indexOf(quote)
  for (let n = 1; n < (occurrence ?? 1); n += 1) at = text.indexOf(quote, at + 1)
  return at
}

/** Whether its value is prose that no gate can hold to the quote. */
const isFree = ({ proposal: { predicate, value } }: DraftedClaim): boolean =>
  value !== null && 'text' in value && predicateDefinition(predicate).members === undefined
