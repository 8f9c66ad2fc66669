// /explore/source/<id>: a source, and its text with every cited passage; `#<citation>` opens it at one of them.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { fragmentOf } from '../address.ts'
import { Heading } from '../parts/heading.tsx'
import { Nothing, TroubleNote, TroublePage, UnknownPage } from '../parts/notice.tsx'
import { SourceHeader } from '../parts/source-header.tsx'
import { type CitingClaim, SourcePanel } from '../parts/source-panel.tsx'
import { findPassage, SourceText } from '../parts/source-text.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { SourceClaims, SourceHead, type SourceHeadQuery } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { usePages } from '../use-pages.ts'
import { counted } from '../words.ts'

type Source = NonNullable<SourceHeadQuery['source']>

export function SourcePage({ id }: { id: string }) {
  const answer = useAnswer(SourceHead, { id })
  if (answer.state === 'failed') return <TroublePage trouble={answer.trouble} />
  const source = answer.state === 'answered' ? answer.data.source : undefined
  if (source === null) return <UnknownPage what="source" id={id} />
  if (source === undefined)
    return (
      <article>
        <Heading title={null} takesFocus={false} />
        <Waiting lines={12} what="the source" />
      </article>
    )
  return <SourceArticle key={source.id} source={source} />
}

// ---------------------------------------------------------------------------------------------------------------------

/** Claims whose passages are marked at most. */
const MOST = 5_000

function SourceArticle({ source }: { source: Source }) {
  const pages = usePages(SourceClaims, { id: source.id }, ({ claims }) => claims, { all: MOST })
  const cited = useMemo(
    () =>
      citedIn(
        source,
        pages.edges.map(({ node }) => node),
      ),
    [source, pages.edges],
  )
  const places = useMemo(() => cited.map(({ place }) => place), [cited])
  const [chosen, choose] = useFragment()
  const [isFollowed, setFollowed] = useState(false)
  const claims = chosen === null ? [] : claimsOn(cited, chosen)
  const isComplete = !pages.hasMore && pages.trouble === null
  const isCut = pages.hasMore && pages.edges.length >= MOST
  const isLost = chosen !== null && isComplete && claims.length === 0

  function close() {
    const passage = chosen === null ? null : findPassage(document, chosen)
    choose(null)
    passage?.focus({ preventScroll: true })
  }

  return (
    <article class={claims.length > 0 ? 'source-page with-panel' : 'source-page'}>
      <SourceHeader source={source} takesFocus={chosen === null} />
      {pages.trouble !== null && <TroubleNote trouble={pages.trouble} />}
      {isCut && <p class="small">Only the passages of its first {counted(MOST, 'claim')} are marked.</p>}
      {isLost && (
        <p class="notice" role="status">
          These words are no longer cited.
        </p>
      )}
      {source.text === null ? (
        <Nothing>Its text is not here: it is known by its title, and nobody quotes it.</Nothing>
      ) : (
        <div class="reading">
          <div>
            <h2 id="text" class="unseen">
              The text
            </h2>
            <SourceText
              text={source.text}
              language={source.language}
              places={places}
              chosen={isComplete || isCut || cited.some(({ place }) => place.id === chosen) ? chosen : null}
              onChoose={citation => {
                setFollowed(true)
                choose(citation)
              }}
            />
          </div>
          <aside aria-label="What rests on the text">
            {claims.length > 0 ? (
              <SourcePanel claims={claims} takesFocus={isFollowed} onClose={close} />
            ) : (
              <p class="small hint">Follow a marked passage to see what is claimed on its words.</p>
            )}
          </aside>
        </div>
      )}
    </article>
  )
}

interface Cited {
  claim: CitingClaim
  place: CitingClaim['citations'][number]
}

/** The citations of the text that is shown: others count in another text. */
const citedIn = ({ id, sha256 }: Source, claims: readonly CitingClaim[]): Cited[] =>
  claims.flatMap(claim =>
    claim.citations
      .filter(citation => citation.source.id === id && citation.sha256 === sha256)
      .map(place => ({ claim, place })),
  )

/** The claim whose citation it is, and those that cite words in common with it. */
function claimsOn(cited: readonly Cited[], citation: string): CitingClaim[] {
  const chosen = cited.find(({ place }) => place.id === citation)
  if (chosen === undefined) return []
  const { start, end } = chosen.place
  const others = cited.filter(({ place }) => place.start < end && place.end > start).map(({ claim }) => claim)
  return [...new Set([chosen.claim, ...others])]
}

/** The citation in the address, and how to put another there. */
function useFragment(): [string | null, (id: string | null) => void] {
  const { url } = useLocation()
  const [id, setId] = useState(citationInAddress)
  useEffect(() => {
    const read = () => setId(citationInAddress())
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [url])
  const choose = (next: string | null) => {
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}${next === null ? '' : `#${encodeURIComponent(next)}`}`,
    )
    setId(next)
  }
  return [id, choose]
}

/** Passages have no ids: what has the id is another part of the page, such as its content, which can be skipped to. */
function citationInAddress(): string | null {
  const id = fragmentOf(location.hash)
  return id === null || document.getElementById(id) !== null ? null : id
}
