// Gate 3: what a claim is about and what it says fit its predicate.

import type { Claim } from '../domain/claim.ts'
import { predicateDefinition } from '../domain/predicate.ts'
import type { Located } from './dataset.ts'
import type { Problems } from './problem.ts'
import { type Records, unknownId } from './records.ts'

/** The kinds of subject and object, and the type of the value, fit the predicate. */
export function checkShape({ record: claim, problem }: Located<Claim>, records: Records, problems: Problems): void {
  const { predicate, subject, object, value } = claim
  const definition = predicateDefinition(predicate)
  checkKind('subject', subject, definition.subject)
  if (definition.object !== undefined) {
    if (object === undefined)
      problems.push(problem(['object'], `is missing; ${predicate} expects a ${definition.object.join(' or ')}`))
    else checkKind('object', object, definition.object)
  } else if (object !== undefined)
    problems.push(problem(['object'], `${predicate} takes no object, but found ${JSON.stringify(object)}`))
  if (value === undefined) {
    if (definition.object === undefined)
      problems.push(problem(['value'], `is missing; ${predicate} expects a value of type ${definition.value}`))
  } else if (definition.value === undefined) problems.push(problem(['value'], `${predicate} takes no value`))
  else if (value.type !== definition.value)
    problems.push(
      problem(['value'], `${predicate} expects a value of type ${definition.value}, but found ${value.type}`),
    )
  else if (definition.members !== undefined && value.type === 'TextValue' && !definition.members.includes(value.text))
    problems.push(
      problem(
        ['value', 'text'],
        `expected one of ${definition.members.join(', ')}, but found ${JSON.stringify(value.text)}`,
      ),
    )
  if (claim.round !== undefined) checkKind('round', claim.round, ['FundingRound'])
  if (claim.holder !== undefined && !records.has(claim.holder))
    problems.push(problem(['holder'], unknownId(claim.holder)))
  if (object !== undefined && object === subject)
    problems.push(problem(['object'], 'a claim cannot relate an entity to itself'))

  function checkKind(member: 'subject' | 'object' | 'round', id: string, kinds: readonly string[]): void {
    const found = records.get(id)
    if (found === undefined) problems.push(problem([member], unknownId(id)))
    else if (found !== null && !kinds.includes(found.kind))
      problems.push(
        problem(
          [member],
          `${member === 'round' ? 'a round' : `the ${member} of ${predicate}`} must be a ${kinds.join(', ')}, but ${id} is a ${found.kind}`,
        ),
      )
  }
}
