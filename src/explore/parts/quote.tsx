// The words of a source, those that carry the value marked, with where they stand.

import { sourceAddress } from '../address.ts'
import { dateInWords } from '../figure.ts'
import type { SourceNameFragment, WordsFragment } from '../queries.ts'

export function Quote({ citation }: { citation: WordsFragment }) {
  return (
    <figure class="quote">
      <blockquote>
        <p>
          “<Stated {...citation} />”
        </p>
      </blockquote>
      <figcaption>
        {citation.attribution !== null && <span class="attribution">citing {citation.attribution}; </span>}
        <PassageLink citation={citation} />
        {citation.derivation !== null && <p class="derivation">{citation.derivation.explanation}</p>}
        {citation.note !== null && <p class="note">{citation.note}</p>}
      </figcaption>
    </figure>
  )
}

/** The quote; the words that carry the value stand out, and a conversion that the source gives itself. */
export function Stated({
  quote,
  asStated,
  statedEquivalent,
}: Pick<WordsFragment, 'quote' | 'asStated' | 'statedEquivalent'>) {
  return (
    <>
      {split(quote, [asStated, statedEquivalent]).map(({ words, isStated }, number) =>
        isStated ? (
          <strong key={number} class="stated">
            {words}
          </strong>
        ) : (
          words
        ),
      )}
    </>
  )
}

/** The source and its date, leading to the very words in its text. */
export function PassageLink({ citation }: { citation: Pick<WordsFragment, 'id' | 'source' | 'quote' | 'locator'> }) {
  const { source, locator } = citation
  return (
    <a class="source-link" href={sourceAddress(source.id, citation.id)}>
      <SourceWords source={source} locator={locator} />
    </a>
  )
}

/** “ME News, 2026, row 17”; the title where nobody published it. */
export function SourceWords({ source, locator }: { source: SourceNameFragment; locator: string | null }) {
  const { publisher, title, publishedOn, publishedOnInferred } = source
  return (
    <>
      <cite title={title}>{publisher ?? shortened(title)}</cite>
      {publishedOn !== null && `, ${dateInWords(publishedOn)}${publishedOnInferred ? ' (inferred)' : ''}`}
      {locator !== null && `, ${locator}`}
    </>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

const shortened = (title: string): string => (title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title)

interface Part {
  words: string
  isStated: boolean
}

function split(quote: string, marked: readonly (string | null)[]): Part[] {
  const stated = marked.filter(words => words !== null && words !== '') as string[]
  return stated.reduce<Part[]>(
    (parts, words) => parts.flatMap(part => (part.isStated ? [part] : around(part.words, words))),
    [{ words: quote, isStated: false }],
  )
}

function around(text: string, words: string): Part[] {
  const at = text.indexOf(words)
  if (at === -1) return [{ words: text, isStated: false }]
  const parts = [
    { words: text.slice(0, at), isStated: false },
    { words, isStated: true },
    { words: text.slice(at + words.length), isStated: false },
  ]
  return parts.filter(part => part.words !== '')
}
