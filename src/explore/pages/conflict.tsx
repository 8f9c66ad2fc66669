// /explore/conflict/<id>: one disagreement in full.

import { entityAddress } from '../address.ts'
import { StateBadge } from '../parts/badges.tsx'
import { DisagreementBody } from '../parts/disagreement.tsx'
import { Heading } from '../parts/heading.tsx'
import { TroublePage, UnknownPage } from '../parts/notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { ConflictPage as Question } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { CONFLICT_KINDS, predicateTitle } from '../words.ts'

export function ConflictPage({ id }: { id: string }) {
  const answer = useAnswer(Question, { id })
  if (answer.state === 'failed') return <TroublePage trouble={answer.trouble} />
  const conflict = answer.state === 'answered' ? answer.data.conflict : undefined
  if (conflict === null) return <UnknownPage what="disagreement" id={id} />
  if (conflict === undefined)
    return (
      <article>
        <Heading title={null} />
        <Waiting lines={10} what="the disagreement" />
      </article>
    )
  const { subject, object, predicate, kind, state } = conflict
  return (
    <article class="conflict-page">
      <p class="kicker">
        <a href={entityAddress(subject.id)}>{subject.name}</a> · {predicateTitle(predicate)}
        {object !== null && (
          <>
            {' · '}
            <a href={entityAddress(object.id)}>{object.name}</a>
          </>
        )}
      </p>
      <Heading title={`${CONFLICT_KINDS[kind].word}: ${subject.name}, ${predicateTitle(predicate).toLowerCase()}`}>
        {CONFLICT_KINDS[kind].word}
      </Heading>
      <p class="under-title">
        <StateBadge state={state} kind={kind} />
      </p>
      <DisagreementBody conflict={conflict} />
    </article>
  )
}
