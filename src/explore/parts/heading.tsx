// The heading of a page. It is the page's title, and what the focus moves to when somebody goes there from another page.

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What had the focus when the page before was left: undefined on the first page, where the browser decides. */
let left: Element | null | undefined

/** Told by the router when another page is shown. */
export function navigated(): void {
  left = document.activeElement
}

export interface HeadingProps {
  /** The words for the title of the window; null while they are awaited. */
  title: string | null
  /** False where something else on the page gets the focus. */
  takesFocus?: boolean
  children?: ComponentChildren
}

export function Heading({ title, takesFocus = true, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (title === null) return
    document.title = `${title} · Claimgraph`
    // Whoever went somewhere else meanwhile stays there.
    const isFree = document.activeElement === document.body || document.activeElement === left
    if (takesFocus && left !== undefined && isFree) heading.current?.focus({ preventScroll: true })
    left = left === undefined ? undefined : null
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1} aria-busy={title === null}>
      {title === null ? <span class="waiting-words">Loading…</span> : (children ?? title)}
    </h1>
  )
}
