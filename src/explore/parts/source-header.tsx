// What is known about a source.

import { dateInWords } from '../figure.ts'
import type { SourceHeadQuery } from '../queries.ts'
import { counted, SOURCE_KINDS } from '../words.ts'
import { Heading } from './heading.tsx'
import { dateOf, SourceLines } from './source-lines.tsx'

type Source = NonNullable<SourceHeadQuery['source']>

export function SourceHeader({ source, takesFocus }: { source: Source; takesFocus: boolean }) {
  const { title, kind, publisher, authors, url, language, licence, note, sha256, drawsOn, retraction, claims } = source
  return (
    <header class="source-header">
      <p class="kicker">{[SOURCE_KINDS[kind], publisher].filter(each => each !== null).join(' · ')}</p>
      <Heading title={title} takesFocus={takesFocus} />
      {retraction !== null && (
        <p class="notice" role="note">
          <strong>Retracted</strong> on {dateInWords(retraction.at.slice(0, 10))}: {retraction.reason}
        </p>
      )}
      <p class="byline">
        {[
          authors.length > 0 ? `By ${authors.join(', ')}` : null,
          dateOf(source),
          language,
          `${counted(claims.totalCount, 'claim')} rest on it`.replace(/^1 claim rest/, '1 claim rests'),
        ]
          .filter(each => each !== null)
          .join(' · ')}
        {url !== null && (
          <>
            {' · '}
            <a href={url} rel="noreferrer" target="_blank">
              its page
            </a>
          </>
        )}
      </p>
      <details class="about">
        <summary>About this source{drawsOn.length > 0 && `, and the ${drawsOn.length} it draws on`}</summary>
        {note !== null && <p>{note}</p>}
        {licence !== null && <p class="small">{licence}</p>}
        {sha256 !== null && (
          <p class="small">
            SHA-256 of the text: <code class="code">{sha256}</code>
          </p>
        )}
        {drawsOn.length > 0 && (
          <>
            <h2>It draws on</h2>
            <SourceLines sources={drawsOn} />
          </>
        )}
      </details>
    </header>
  )
}
