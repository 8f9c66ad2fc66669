// The facts of an entity: one question per predicate, all the same document, asked at once and shown together.

import type { Trouble } from '../ask.ts'
import type { FactQuery, Predicate } from '../queries.ts'
import type { Waited } from '../use-answer.ts'
import { Fact, type FactAnswer, LargeFact } from './fact.tsx'
import type { Footnotes } from './footnotes.ts'
import { Nothing, TroubleNote } from './notice.tsx'
import { Waiting } from './waiting.tsx'

export interface FactsProps {
  id: string
  predicates: readonly Predicate[]
  /** In the order of the predicates. */
  answers: readonly Waited<FactQuery>[]
  notes: Footnotes
}

export function Facts({ id, predicates, answers, notes }: FactsProps) {
  if (answers.some(({ state }) => state === 'waiting')) return <Waiting lines={8} what="the facts" />
  const troubles = answers.map(troubleOf)
  const first = troubles.find(trouble => trouble !== null)
  if (first && troubles.every(trouble => trouble !== null)) return <TroubleNote trouble={first} />
  const facts = answers.map(factOf)
  if (facts.every((fact, number) => !troubles[number] && isEmpty(fact)))
    return <Nothing>No figure, date or text is claimed of it.</Nothing>
  return (
    <>
      {predicates.map((predicate, number) => {
        const [fact, trouble] = [facts[number], troubles[number]]
        if (trouble?.code === 'BAD_USER_INPUT') return <LargeFact key={predicate} id={id} predicate={predicate} />
        if (trouble) return <TroubleNote key={predicate} trouble={trouble} />
        return isEmpty(fact) ? null : <Fact key={predicate} id={id} fact={fact!} notes={notes} />
      })}
    </>
  )
}

export const factOf = (answer: Waited<FactQuery>): FactAnswer | null =>
  answer.state === 'answered' ? (answer.data.entity?.fact ?? null) : null

// ---------------------------------------------------------------------------------------------------------------------

const isEmpty = (fact: FactAnswer | null | undefined): boolean => !fact || fact.claimCount === 0

const troubleOf = (answer: Waited<FactQuery>): Trouble | null =>
  answer.state === 'failed' ? answer.trouble : answer.state === 'answered' ? (answer.errors[0] ?? null) : null
