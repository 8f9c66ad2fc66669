// The footnotes of a page, and the little numbers that lead to them.

import { sourceAddress } from '../address.ts'
import { type Footnotes, footnoteId, referenceId } from './footnotes.ts'
import { SourceWords, Stated } from './quote.tsx'

export function References({ claim, notes }: { claim: string; notes: Footnotes }) {
  return (
    <sup class="references">
      {(notes.numbersOf.get(claim) ?? []).map(number => (
        <a
          key={number}
          id={referenceId(claim, number)}
          href={`#${footnoteId(number)}`}
          aria-label={`Footnote ${number}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}

export function FootnoteList({ notes }: { notes: Footnotes }) {
  return (
    <ol class="footnotes">
      {notes.list.map(({ number, citation, claims }) => (
        <li key={number} id={footnoteId(number)} tabIndex={-1}>
          <span class="number" aria-hidden="true">
            {number}
          </span>
          <div>
            <p class="words">
              “<Stated {...citation} />”
            </p>
            <p class="whence">
              <SourceWords source={citation.source} locator={citation.locator} />
              {citation.attribution !== null && `, citing ${citation.attribution}`} ·{' '}
              <a href={sourceAddress(citation.source.id, citation.id)}>
                in the text<span class="unseen"> of the source, footnote {number}</span>
              </a>
              {citation.link !== null && (
                <>
                  {' · '}
                  <a href={citation.link} rel="noreferrer" target="_blank">
                    on its page
                  </a>
                </>
              )}
              <span class="back">
                {claims.map(({ id, statement }) => (
                  <a key={id} href={`#${referenceId(id, number)}`} aria-label={`Back to: ${statement}`}>
                    ↩
                  </a>
                ))}
              </span>
            </p>
            {citation.derivation !== null && <p class="derivation">{citation.derivation.explanation}</p>}
            {citation.note !== null && <p class="note">{citation.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
