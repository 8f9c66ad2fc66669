// /explore/sources: where the words come from, the latest first.

import { Heading } from '../parts/heading.tsx'
import { Nothing, TroublePage } from '../parts/notice.tsx'
import { More } from '../parts/section.tsx'
import { SourceLines } from '../parts/source-lines.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Sources } from '../queries.ts'
import { usePages } from '../use-pages.ts'

export function SourcesPage() {
  const pages = usePages(Sources, {}, ({ sources }) => sources)
  if (pages.trouble !== null && pages.edges.length === 0) return <TroublePage trouble={pages.trouble} />
  return (
    <article class="list-page">
      <Heading title="Sources" />
      {pages.edges.length === 0 && pages.isWaiting && <Waiting lines={8} what="the sources" />}
      {pages.totalCount === 0 && <Nothing>There is no source yet.</Nothing>}
      <SourceLines sources={pages.edges.map(({ node }) => node)} />
      <More pages={pages} what="sources" />
    </article>
  )
}
