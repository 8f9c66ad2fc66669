// /explore/entity/<id>: all that is claimed, and denied, of somebody or something.

import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { entityAddress } from '../address.ts'
import { EntityHeader } from '../parts/entity-header.tsx'
import { EntitySections } from '../parts/entity-sections.tsx'
import { Heading } from '../parts/heading.tsx'
import { TroublePage, UnknownPage } from '../parts/notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { EntityHead } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'

export function EntityPage({ id }: { id: string }) {
  const answer = useAnswer(EntityHead, { id })
  const { route } = useLocation()
  const entity = answer.state === 'answered' ? answer.data.entity : undefined

  // Asked for by an id that became another: the address follows.
  const current = entity?.id
  useEffect(() => {
    if (current !== undefined && current !== id) route(entityAddress(current) + location.search + location.hash, true)
  }, [current, id])

  if (answer.state === 'failed') return <TroublePage trouble={answer.trouble} />
  if (entity === null) return <UnknownPage what="entity" id={id} />
  if (entity === undefined)
    return (
      <article>
        <p class="kicker"> </p>
        <Heading title={null} />
        <Waiting lines={12} what="the entity" />
      </article>
    )
  return (
    <article class="entity-page" key={entity.id}>
      <EntityHeader entity={entity} />
      <EntitySections id={entity.id} kind={entity.kind} />
    </article>
  )
}
