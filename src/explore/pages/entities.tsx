// /explore/entities: who and what there is, by name, of one kind or of all.

import { useLocation } from 'preact-iso/router'
import { entitiesAddress, entityAddress } from '../address.ts'
import { Heading } from '../parts/heading.tsx'
import { Nothing, TroublePage } from '../parts/notice.tsx'
import { More } from '../parts/section.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Entities } from '../queries.ts'
import { usePages } from '../use-pages.ts'
import { KIND_NAMES, KINDS } from '../words.ts'

export function EntitiesPage() {
  const { query } = useLocation()
  const kind = KIND_NAMES.find(each => each === query.kind)
  const pages = usePages(Entities, { kinds: kind === undefined ? null : [kind] }, ({ entities }) => entities)
  if (pages.trouble !== null && pages.edges.length === 0) return <TroublePage trouble={pages.trouble} />
  return (
    <article class="list-page">
      <Heading key={kind} title={kind === undefined ? 'Entities' : KINDS[kind].many} />
      <nav class="kinds" aria-label="Kinds">
        <a href={entitiesAddress()} aria-current={kind === undefined ? 'page' : undefined}>
          All
        </a>
        {KIND_NAMES.map(each => (
          <a key={each} href={entitiesAddress(each)} aria-current={kind === each ? 'page' : undefined}>
            {KINDS[each].many}
          </a>
        ))}
      </nav>
      {pages.edges.length === 0 && pages.isWaiting && <Waiting lines={8} what="the list" />}
      {pages.totalCount === 0 && <Nothing>There is none yet.</Nothing>}
      <ul class="entity-lines">
        {pages.edges.map(({ node }) => (
          <li key={node.id}>
            <a href={entityAddress(node.id)}>{node.name}</a>
            {kind === undefined && <span class="kind"> {KINDS[node.kind].one}</span>}
            {node.description !== null && <p class="small">{node.description}</p>}
          </li>
        ))}
      </ul>
      <More pages={pages} what="of them" />
    </article>
  )
}
