// One claim of one row: its cells, put in the places that the mapping gives them.

import { brief } from '../../domain/brief.ts'
import { Claim } from '../../domain/claim.ts'
import type { CellsProof } from '../../domain/derivation.ts'
import { type PredicateDefinition, predicateDefinition } from '../../domain/predicate.ts'
import { inCells } from '../../domain/support/cells.ts'
import { issueMessage, type RecordPath } from '../problem.ts'
import { columnOf, type Row, textOf } from './cell.ts'
import type { Table, TableClaim, TextFrom, Who } from './mapping.ts'
import type { Proof } from './proof-of.ts'
import { isReason, type Reason } from './reject.ts'
import { rowLocator } from './tables-of.ts'
import { dateOf, type RowValue, rowValue } from './value.ts'

/** What the claim is made with. */
export interface Making {
  table: Table
  /** How its value is proved; null where that needs no proof. */
  proof: Proof | null
  /** The ids of the row's entities, by their names in the mapping. */
  ids: ReadonlyMap<string, string>
}

/** The claim, or all reasons why there is none; null where its predicate needs a value, and the row has none. */
export function claimOf(from: TableClaim, row: Row, making: Making): Claim | readonly Reason[] | null {
  const reasons: Reason[] = []
  const sound = <T>(found: T | Reason): T | undefined => {
    if (found === null || typeof found !== 'object' || !isReason(found)) return found as T
    reasons.push(found)
    return undefined
  }
  const value = from.value === undefined ? null : sound(rowValue(from.value, making.proof, row))
  const date = (of: TableClaim['asOf']) => (of === undefined ? undefined : (sound(dateOf(of, row)) ?? undefined))
  const dates = { asOf: date(from.asOf), validFrom: date(from.validFrom), validTo: date(from.validTo) }
  const [subject, object] = [idOf(from.subject, making), idOf(from.object, making)]
  // Who has no name has been reported already.
  if (subject === undefined || (from.object !== undefined && object === undefined)) return reasons
  if (subject === object) reasons.push(twice(from, subject))
  const unlisted = unlistedText(from, value?.value)
  if (unlisted !== null) reasons.push(unlisted)
  if (reasons.length > 0) return reasons
  if (value === null && from.value !== undefined && object === undefined) return null
  const said = {
    ...{ subject, predicate: from.predicate, object, value: value?.value, ...dates },
    ...{ round: idOf(from.round, making), holder: idOf(from.holder, making), parts: from.parts },
    ...textsOf(from, row),
    citations: [citationOf(from, row, making, value ?? null)],
  }
  const result = Claim.safeParse(said)
  if (!result.success)
    return result.error.issues.map(issue => ({
      column: columnAt(from, issue.path as RecordPath),
      message: issueMessage(issue, said, []),
    }))
  const { derivation } = value ?? {}
  return derivation?.kind === 'CELLS' ? proved(result.data, derivation, row, from) : result.data
}

// ---------------------------------------------------------------------------------------------------------------------

const idOf = (who: Who | undefined, { ids }: Making): string | undefined =>
  who === undefined || 'entity' in who ? who?.entity : ids.get(who.role)

function twice({ subject, object }: TableClaim, id: string): Reason {
  const [one, other] = [subject, object!].map(who => ('role' in who ? `the ${who.role}` : who.entity))
  return { column: null, message: `expected two entities, but ${one} and ${other} are both ${id}` }
}

/** Of a predicate whose texts are a closed list: one that is not of it. */
function unlistedText({ predicate, value: from }: TableClaim, value: unknown): Reason | null {
  const { members }: PredicateDefinition = predicateDefinition(predicate)
  const { text } = (value ?? {}) as { text?: string }
  if (members === undefined || text === undefined || members.includes(text)) return null
  const column = from !== undefined && 'text' in from ? columnOf(from.text) : null
  return { column, message: `expected one of ${members.join(', ')}, but found ${brief(text)}` }
}

const TEXTS = ['modality', 'stance', 'tranche', 'basis', 'phase', 'role'] as const

const textsOf = (from: TableClaim, row: Row) =>
  Object.fromEntries(TEXTS.map(member => [member, optional(from[member], row)]))

const optional = (from: TextFrom | undefined, row: Row): string | undefined =>
  from === undefined ? undefined : (textOf(from, row) ?? undefined)

/** The row, verbatim. */
function citationOf({ citation }: TableClaim, row: Row, { table }: Making, value: RowValue | null) {
  const { asStated, derivation } = value ?? {}
  const { text } = row
  return {
    source: table.source.id,
    quote: text,
    locator: rowLocator(row.row),
    // A cell may be written in other white space than it is read with.
    asStated: asStated !== undefined && text.includes(asStated) ? asStated : undefined,
    derivation,
    attribution: optional(citation.attribution, row),
    note: optional(citation.note, row),
  }
}

/** The claim, if the gate will let it pass: it is asked before anything of the row is taken up. */
function proved(claim: Claim, derivation: CellsProof, row: Row, from: TableClaim): Claim | readonly Reason[] {
  const { value } = claim
  if (value?.type !== 'Money' && value?.type !== 'Quantity') return claim
  const derived = inCells(value, derivation, row.cell, derivation.context?.quote)
  if (!('problem' in derived)) return claim
  const member = derived.path[1] as 'amount' | 'currency' | 'money' | 'number'
  return [{ column: derivation[member] ?? columnAt(from, ['value']), message: derived.problem }]
}

/** The column that a member of the claim is taken from. */
function columnAt(from: TableClaim, [member]: RecordPath): string | null {
  const found = from[member as keyof TableClaim]
  return typeof found === 'object' ? columnOf(found) : null
}
