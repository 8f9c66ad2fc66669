// The predicate table as /explore is handed it: a browser that imported src/domain would load zod with it.

import { PREDICATE_NAMES, type Predicate, predicateDefinition } from '../../domain/predicate.ts'

/** What the page has to know of a predicate: how a sentence reads, of which kinds it is claimed, and with what. */
export interface PredicateRow {
  readonly name: Predicate
  readonly label: string
  readonly subject: readonly string[]
  readonly takesObject: boolean
  readonly takesValue: boolean
  readonly cardinality: 'one' | 'many'
}

export const predicateTable = (): PredicateRow[] =>
  PREDICATE_NAMES.map(name => {
    const { label, subject, object, value, cardinality } = predicateDefinition(name)
    return { name, label, subject, takesObject: object !== undefined, takesValue: value !== undefined, cardinality }
  })
