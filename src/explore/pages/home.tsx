// /explore: the search, what is in dispute, where the words come from, and how much there is.

import { conflictsAddress, entitiesAddress, SOURCES } from '../address.ts'
import type { Answered } from '../ask.ts'
import { DisagreementLines } from '../parts/disagreement-line.tsx'
import { Heading } from '../parts/heading.tsx'
import { Nothing, TroubleNote } from '../parts/notice.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Section } from '../parts/section.tsx'
import { SourceLines } from '../parts/source-lines.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Home, type HomeQuery } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { counted, KIND_NAMES, KINDS } from '../words.ts'

export function HomePage() {
  const answer = useAnswer(Home, {})
  return (
    <article class="home">
      <div class="opening">
        <Heading title="Who said what, in which words">
          Who said what, <em>in which words</em>
        </Heading>
        <p class="lead">
          Companies, investors and what is claimed of them: every value with the sentence it stands in, and where
          sources contradict each other, both sides.
        </p>
        <SearchBox id="search" isLarge />
      </div>
      {answer.state === 'failed' && <TroubleNote trouble={answer.trouble} />}
      {answer.state === 'waiting' && <Waiting lines={10} what="what there is" />}
      {answer.state === 'answered' && <Overview home={answer.data} troubles={answer.errors} />}
    </article>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function Overview({
  home: { stats, conflicts, sources },
  troubles,
}: {
  home: HomeQuery
  troubles: Answered<HomeQuery>['errors']
}) {
  const troubleOf = (part: keyof HomeQuery) => troubles.find(({ path }) => path[0] === part)
  if (stats !== null && stats.entities === 0 && stats.sources === 0)
    return (
      <Nothing>
        The graph is empty so far. <code>claimgraph ingest &lt;folder&gt;</code> puts a dataset into it; this page then
        shows what is in it.
      </Nothing>
    )
  return (
    <>
      {stats === null ? <TroubleNote trouble={troubleOf('stats') ?? troubles[0]!} /> : <Stats stats={stats} />}
      <Section id="open" title="Open disagreements" count={conflicts?.totalCount ?? null}>
        {conflicts === null ? (
          <TroubleNote trouble={troubleOf('conflicts') ?? troubles[0]!} />
        ) : (
          <>
            {conflicts.totalCount === 0 && <Nothing>There is no open disagreement.</Nothing>}
            <DisagreementLines conflicts={conflicts.edges.map(({ node }) => node)} />
            <p class="more">
              {conflicts.totalCount > 0 && (
                <>
                  <a href={conflictsAddress({ state: 'OPEN' })}>All open ones</a>
                  {' · '}
                </>
              )}
              <a href={conflictsAddress()}>Explained and settled ones, too</a>
            </p>
          </>
        )}
      </Section>
      <Section id="sources" title="Sources" count={sources?.totalCount ?? null}>
        {sources === null ? (
          <TroubleNote trouble={troubleOf('sources') ?? troubles[0]!} />
        ) : (
          <SourceLines sources={sources.edges.map(({ node }) => node)} />
        )}
        <p class="more">
          <a href={SOURCES}>All sources</a>
        </p>
      </Section>
      <Section id="ways" title="Look around">
        <ul class="ways">
          {KIND_NAMES.map(kind => (
            <li key={kind}>
              <a href={entitiesAddress(kind)}>{KINDS[kind].many}</a>
            </li>
          ))}
        </ul>
        <p class="small">
          Or ask in GraphQL: <a href="/">the playground</a> has questions ready.
        </p>
      </Section>
    </>
  )
}

function Stats({ stats }: { stats: NonNullable<HomeQuery['stats']> }) {
  const figures = [
    [stats.claims, 'claim'],
    [stats.citations, 'citation'],
    [stats.entities, 'entity', 'entities'],
    [stats.sources, 'source'],
    [stats.conflicts, 'disagreement'],
  ] as const
  return (
    <ul class="stats" aria-label="How much there is">
      {figures.map(([count, one, many]) => {
        const [number, ...words] = counted(count, one, many).split(' ')
        return (
          <li key={one}>
            <strong>{number}</strong> {words.join(' ')}
          </li>
        )
      })}
    </ul>
  )
}
