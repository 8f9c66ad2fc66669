// Where a root list starts: at the most selective that its filter has at its top, so that the statement looks at what that leads to
// and at nothing else.

import { type Condition, demandsOf, type Member, membersDemanded } from './filter-tree.ts'

/** The rarest come first. What isn't here is read from the index of the list's order, in that order. */
const STARTS = [
  'ClaimFilter.subjects',
  'ClaimFilter.objects',
  'ClaimFilter.entities',
  'ClaimFilter.sources',
  'ClaimFilter.hasOpenConflict',
  'ClaimFilter.recordedAfter',
  'ClaimFilter.amount',
  'ClaimFilter.quantity',
  'ClaimFilter.publishers',
  'EntityFilter.related',
  'EntityFilter.hasOpenConflict',
  'EntityFilter.claims',
  'ConflictFilter.subjects',
]

/** The members to start at: one, or one for each of several alternatives. Undefined where there is no start but the order's index. */
export function startOf(condition: Condition, order = ''): readonly Member[] | undefined {
  const demands = demandsOf(condition)
  const members = membersDemanded(condition).filter(canStart)
  // An order that leans on a member reads it from its index.
  const names = STARTS.filter(name => !order.endsWith(name.slice(name.indexOf('.'))))
  const best = names.map(name => members.find(member => member.name === name)).find(member => member !== undefined)
  if (best !== undefined) return [best]
  for (const demand of demands) {
    if (!('any' in demand)) continue
    const starts = demand.any.map(each => startOf(each))
    if (starts.length > 0 && starts.every(start => start !== undefined)) return starts.flat()
  }
  return undefined
}

/** `false` asks for all others; the claims of an entity are a start only where their own filter has one. */
const canStart = ({ value, within }: Member): boolean =>
  value !== false && (within === undefined || startOf(within) !== undefined)
