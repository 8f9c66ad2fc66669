// Whether a mapping fits its table and the predicates: what is wrong here is wrong for every row, and refused as a whole.

import { brief } from '../../domain/brief.ts'
import { findQuote } from '../../domain/citation.ts'
import { Claim } from '../../domain/claim.ts'
import { columnIndex } from '../../domain/csv/table.ts'
import { type PredicateDefinition, predicateDefinition, type ValueType } from '../../domain/predicate.ts'
import type { Dataset } from '../dataset.ts'
import { issueMessage, type RecordPath } from '../problem.ts'
import { columnsOfTemplate } from './cell.ts'
import type { MeasuredFrom, Table, TableClaim, ValueFrom, Who } from './mapping.ts'
import { type Proof, proofOf } from './proof-of.ts'

type Refuse = (path: RecordPath, message: string) => void

/** The proofs of the claims' values, one by one; tells `refuse` what doesn't fit. */
export function proofsThatFit(
  table: Table,
  columns: readonly string[],
  dataset: Dataset,
  refuse: Refuse,
): (Proof | null)[] {
  for (const [path, column] of columnsIn(table, [])) {
    const index = columnIndex(columns, column)
    if (typeof index !== 'number') refuse(path, index.problem)
  }
  return table.claims.map((claim, index) => {
    const inClaim: Refuse = (path, message) => refuse(['claims', index, ...path], message)
    fitPredicate(claim, table, inClaim)
    for (const member of CONSTANTS) fitConstant(claim, member, inClaim)
    const { value } = claim
    if (value === undefined || 'text' in value || 'date' in value) return null
    fitSecondQuote(value, dataset, inClaim)
    const proof = proofOf(value, table)
    if (!('problem' in proof)) return proof
    inClaim(['value', proof.member], proof.problem)
    return null
  })
}

// ---------------------------------------------------------------------------------------------------------------------

/** The columns that the mapping names, each with its place. Keys of maps are cells. */
function* columnsIn(value: unknown, path: RecordPath): Generator<[RecordPath, string]> {
  if (value === null || typeof value !== 'object') return
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'column' && typeof member === 'string') yield [here, member]
    else if (key === 'template' && typeof member === 'string')
      for (const column of columnsOfTemplate(member)) yield [here, column]
    else if (key !== 'map') yield* columnsIn(member, here)
  }
}

/** Subject, object and value are what the predicate takes. */
function fitPredicate(claim: TableClaim, { entities }: Table, refuse: Refuse): void {
  const { predicate, subject, object, round, value } = claim
  const definition: PredicateDefinition = predicateDefinition(predicate)
  const fitKind = (member: string, who: Who, kinds: readonly string[]) => {
    // An entity that the dataset describes is looked at with the claims.
    const kind = 'role' in who ? entities[who.role]!.kind : undefined
    if (kind !== undefined && !kinds.includes(kind))
      refuse(
        [member],
        `${member === 'round' ? 'a round' : `the ${member} of ${predicate}`} must be a ${kinds.join(', ')}, but ${brief('role' in who ? who.role : '')} is a ${kind}`,
      )
  }
  fitKind('subject', subject, definition.subject)
  if (round !== undefined) fitKind('round', round, ['FundingRound'])
  if (object !== undefined && definition.object !== undefined) fitKind('object', object, definition.object)
  else if (object !== undefined) refuse(['object'], `${predicate} takes no object`)
  else if (definition.object !== undefined)
    refuse(['object'], `is missing; ${predicate} expects a ${definition.object.join(' or ')}`)
  if (value === undefined) {
    if (definition.object === undefined)
      refuse(['value'], `is missing; ${predicate} expects a value of type ${definition.value}`)
  } else if (definition.value === undefined) refuse(['value'], `${predicate} takes no value`)
  else if (typeOf(value) !== definition.value)
    refuse(
      ['value'],
      `${predicate} expects a value of type ${definition.value}, but found one of type ${typeOf(value)}`,
    )
  else if ('text' in value && 'constant' in value.text && !(definition.members?.includes(value.text.constant) ?? true))
    refuse(
      ['value', 'text'],
      `expected one of ${definition.members!.join(', ')}, but found ${brief(value.text.constant)}`,
    )
}

function typeOf(value: ValueFrom): ValueType {
  if ('text' in value) return 'TextValue'
  if ('date' in value) return 'DateValue'
  return 'number' in value ? 'Quantity' : 'Money'
}

const CONSTANTS = ['modality', 'stance', 'basis', 'phase', 'tranche', 'role'] as const

function fitConstant(claim: TableClaim, member: (typeof CONSTANTS)[number], refuse: Refuse): void {
  const from = claim[member]
  if (from === undefined || !('constant' in from)) return
  const result = Claim.shape[member].safeParse(from.constant)
  if (!result.success) refuse([member], issueMessage(result.error.issues[0]!, from.constant, []))
}

/** The words that name the currency or the unit are there, once. */
function fitSecondQuote(value: MeasuredFrom, dataset: Dataset, refuse: Refuse): void {
  if ('money' in value || value.namedBy === undefined) return
  const { source, quote, occurrence } = value.namedBy
  const found = dataset.text(source)
  if (found === undefined) {
    if (!dataset.withoutText.has(source))
      refuse(['value', 'namedBy', 'source'], `${brief(source)} is no source of this dataset that has a text`)
    return
  }
  const { length } = findQuote(found.text, quote, found.points)
  const wanted = occurrence ?? 1
  if (length === 0)
    refuse(
      ['value', 'namedBy', 'quote'],
      `does not stand in the text of ${source} to the letter: found ${brief(quote)}`,
    )
  else if (wanted > length)
    refuse(
      ['value', 'namedBy', 'occurrence'],
      `the quote stands ${length} times in the text of ${source}, but found occurrence ${wanted}`,
    )
  else if (length > 1 && occurrence === undefined)
    refuse(
      ['value', 'namedBy', 'quote'],
      `stands ${length} times in the text of ${source}; say which is meant with "occurrence: 1" to ${length}`,
    )
}
