// A part of a page, its heading in the margin where there is room for one.

import type { ComponentChildren } from 'preact'

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

/** Asks for the next page of a list. */
export function More({ pages, what }: { pages: { hasMore: boolean; isWaiting: boolean; more(): void }; what: string }) {
  if (!pages.hasMore) return null
  return (
    <p class="more">
      {/* Not disabled: it would lose the focus. */}
      <button type="button" aria-disabled={pages.isWaiting} onClick={() => pages.isWaiting || pages.more()}>
        {pages.isWaiting ? 'Loading…' : `Show more ${what}`}
      </button>
    </p>
  )
}
