// A citation in full: the words in the sentence around them, who is named for them, and how the value follows from them.

import { entityAddress, sourceAddress } from '../address.ts'
import type { FullClaim } from '../pages/claim.tsx'
import { SourceWords, Stated } from './quote.tsx'
import { surroundings } from './surroundings.ts'

type FullCitation = FullClaim['citations'][number]

export function CitationBlock({ citation }: { citation: FullCitation }) {
  const { quote, source, link, attribution, assertedBy, derivation, note, dataset } = citation
  const [before, after] = surroundings(citation)
  return (
    <figure class="citation">
      <blockquote>
        <p>
          <span class="context">{before}</span>
          <mark>
            <Stated {...citation} />
          </mark>
          <span class="context">{after}</span>
        </p>
      </blockquote>
      <figcaption>
        <SourceWords source={source} locator={citation.locator} /> ·{' '}
        <a href={sourceAddress(source.id, citation.id)}>
          in the text<span class="unseen"> of the source: {quote.slice(0, 60)}</span>
        </a>
        {link !== null && (
          <>
            {' · '}
            <a href={link} rel="noreferrer" target="_blank">
              on its page
            </a>
          </>
        )}
        {' · '}dataset {dataset}
        {(attribution !== null || assertedBy !== null) && (
          <p>
            The source names for it: {attribution}
            {assertedBy !== null && attribution !== null && ', known here as '}
            {assertedBy !== null && <Asserter by={assertedBy} />}
          </p>
        )}
        {citation.statedEquivalent !== null && <p>It gives a conversion itself: “{citation.statedEquivalent}”.</p>}
        {derivation !== null && <p class="derivation">{derivation.explanation}</p>}
        {note !== null && <p class="note">{note}</p>}
      </figcaption>
    </figure>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function Asserter({ by }: { by: NonNullable<FullCitation['assertedBy']> }) {
  if ('title' in by) return <a href={sourceAddress(by.id)}>{by.title}</a>
  return 'name' in by ? <a href={entityAddress(by.id)}>{by.name}</a> : <span>{by.id}</span>
}
