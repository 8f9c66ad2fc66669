// The text of a source, every cited passage a link: to itself, which shows beside the text what rests on it.

import { useEffect, useMemo, useRef } from 'preact/hooks'
import { counted } from '../words.ts'
import { linesOfPassages, type Passage, type Place } from './passages.ts'

export interface SourceTextProps {
  text: string
  language: string | null
  places: readonly Place[]
  /** The citation that is looked at; null for none. */
  chosen: string | null
  /** Told which citation's passage was followed. */
  onChoose: (citation: string) => void
}

export function SourceText({ text, language, places, chosen, onChoose }: SourceTextProps) {
  const lines = useMemo(() => linesOfPassages(text, places), [text, places])
  const place = useRef<HTMLDivElement>(null)
  // Each citation's first passage bears its id.
  const firsts = useMemo(() => firstPassages(lines), [lines])
  const arrived = useRef<string | null>(null)

  // Whoever comes from elsewhere is led to the passage, once; whoever followed it is there.
  useEffect(() => {
    if (chosen === arrived.current) return
    const passage = chosen === null ? null : findPassage(place.current!, chosen)
    if (passage !== null || chosen === null) arrived.current = chosen
    passage?.scrollIntoView({ block: 'center' })
    passage?.focus({ preventScroll: true })
  }, [chosen, lines])

  function choose(citation: string) {
    arrived.current = citation
    onChoose(citation)
  }

  return (
    <div class="source-text" ref={place} lang={language ?? undefined}>
      {lines.map((line, number) => (
        <p key={number}>
          {/* Known by where they begin: others may come between them, and the focus stays. */}
          {line.map(passage =>
            passage.citations.length === 0 ? (
              passage.text
            ) : passage.text.trim() === '' ? (
              <span key={passage.start} class={`passage depth-${Math.min(passage.citations.length, 3)}`}>
                {passage.text}
              </span>
            ) : (
              <PassageLink
                key={passage.start}
                passage={passage}
                first={firsts.get(passage) ?? []}
                isChosen={chosen !== null && passage.citations.includes(chosen)}
                onChoose={choose}
              />
            ),
          )}
        </p>
      ))}
    </div>
  )
}

/** Where the citation's words begin; null where they are not marked. */
export const findPassage = (within: ParentNode, citation: string): HTMLElement | null =>
  within.querySelector(`[data-first~="${CSS.escape(citation)}"]`)

// ---------------------------------------------------------------------------------------------------------------------

interface PassageLinkProps {
  passage: Passage
  first: readonly string[]
  isChosen: boolean
  onChoose: SourceTextProps['onChoose']
}

function PassageLink({ passage: { text, citations }, first, isChosen, onChoose }: PassageLinkProps) {
  // Of what goes on here from words before, what began last.
  const own = first[0] ?? citations.at(-1)!
  return (
    <a
      class={`passage depth-${Math.min(citations.length, 3)} ${isChosen ? 'chosen' : ''}`}
      href={`#${encodeURIComponent(own)}`}
      data-first={first.join(' ')}
      aria-current={isChosen ? 'true' : undefined}
      aria-description={`Cited by ${counted(citations.length, 'claim')}`}
      onClick={event => {
        event.preventDefault()
        onChoose(own)
      }}
    >
      {text}
    </a>
  )
}

function firstPassages(lines: readonly (readonly Passage[])[]): Map<Passage, string[]> {
  const seen = new Set<string>()
  const firsts = new Map<Passage, string[]>()
  // White space between two of them is no place to go to.
  for (const passage of lines.flat().filter(({ text }) => text.trim() !== '')) {
    const fresh = passage.citations.filter(id => !seen.has(id))
    for (const id of fresh) seen.add(id)
    if (fresh.length > 0) firsts.set(passage, fresh)
  }
  return firsts
}
