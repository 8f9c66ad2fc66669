// What the server hands the page along: the predicate table (src/api/serving/explore-predicates.ts).

import type { EntityKind, Predicate } from './queries.ts'

interface PredicateRow {
  readonly name: Predicate
  /** How a sentence reads: subject, label, object or value. */
  readonly label: string
  readonly subject: readonly EntityKind[]
  readonly takesObject: boolean
  readonly takesValue: boolean
  readonly cardinality: 'one' | 'many'
}

const settings: { readonly predicates: readonly PredicateRow[] } = JSON.parse(
  document.getElementById('settings')!.textContent,
)

export const PREDICATES: readonly Predicate[] = settings.predicates.map(({ name }) => name)

const rows = new Map(settings.predicates.map(row => [row.name, row]))

export const predicateLabel = (predicate: Predicate): string => rows.get(predicate)?.label ?? predicate

/** Whether there is one answer to what the predicate asks, so that two values contradict one another. */
export const hasOneAnswer = (predicate: Predicate): boolean => rows.get(predicate)?.cardinality === 'one'

/** The predicates that relate their subject to something. */
export const RELATIONS: readonly Predicate[] = settings.predicates
  .filter(({ takesObject }) => takesObject)
  .map(({ name }) => name)

/** The predicates under which something of that kind can have a value that is not about its relation to another. */
export const factPredicates = (kind: EntityKind): Predicate[] =>
  settings.predicates
    .filter(({ takesObject, takesValue, subject }) => takesValue && !takesObject && subject.includes(kind))
    .map(({ name }) => name)
