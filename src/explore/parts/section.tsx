// A part of a page, its heading in the margin where there is room for one.

import type { ComponentChildren } from 'preact'
import type { Paged } from '../use-pages.ts'
import { TroubleNote } from './notice.tsx'

export interface SectionProps {
  id: string
  title: string
  /** Beside the heading: how many there are. */
  count?: number | null
  children: ComponentChildren
}

export function Section({ id, title, count = null, children }: SectionProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== null && <span class="count"> {count.toLocaleString('en')}</span>}
      </h2>
      <div class="part-body">{children}</div>
    </section>
  )
}

export interface MoreProps {
  pages: Pick<Paged<unknown>, 'hasMore' | 'isWaiting' | 'trouble' | 'wasPressed' | 'more'>
  what: string
}

/** Asks for the next page of a list, and says why there is none where it breaks off. */
export function More({ pages, what }: MoreProps) {
  const { hasMore, isWaiting, trouble, wasPressed } = pages
  if (trouble !== null) return <TroubleNote trouble={trouble} />
  if (!hasMore && !wasPressed) return null
  return (
    <p class="more">
      {/* Neither disabled nor gone after the last page: the focus is on it. */}
      <button type="button" aria-disabled={isWaiting || !hasMore} onClick={() => hasMore && !isWaiting && pages.more()}>
        {isWaiting ? 'Loading…' : hasMore ? `Show more ${what}` : 'That is all'}
      </button>
    </p>
  )
}
