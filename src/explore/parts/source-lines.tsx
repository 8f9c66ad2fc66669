// Sources in a list.

import { sourceAddress } from '../address.ts'
import { dateInWords } from '../figure.ts'
import type { SourceNameFragment } from '../queries.ts'
import { SOURCE_KINDS } from '../words.ts'

export function SourceLines({ sources }: { sources: readonly SourceNameFragment[] }) {
  return (
    <ul class="source-lines">
      {sources.map(source => (
        <li key={source.id}>
          <a href={sourceAddress(source.id)}>{source.title}</a>
          <p class="small">
            {[SOURCE_KINDS[source.kind], source.publisher, dateOf(source)].filter(each => each !== null).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** In words; null where nobody knows it. */
export const dateOf = ({ publishedOn, publishedOnInferred }: SourceNameFragment): string | null =>
  publishedOn === null ? null : `${dateInWords(publishedOn)}${publishedOnInferred ? ' (inferred)' : ''}`
