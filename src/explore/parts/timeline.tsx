// The timeline: drawn by Observable Plot, which is loaded only where there is something to draw, and as a table for whoever wants that.

import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { claimAddress, conflictAddress } from '../address.ts'
import { CONFLICT_KINDS, CONFLICT_STATES } from '../words.ts'
import { Nothing } from './notice.tsx'
import type { Timeline } from './timeline-data.ts'
import { TimelineTable } from './timeline-table.tsx'

export function TimelineFigure({ timeline, currency }: { timeline: Timeline; currency: string }) {
  const { points, clashes, left, cut } = timeline
  // In the state, as there may be a place for the drawing later only.
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [isBroken, setBroken] = useState(false)
  const width = useWidth(place)
  const { route } = useLocation()

  useEffect(() => {
    if (place === null || width === 0) return
    let isGone = false
    import('./timeline-plot.ts').then(
      ({ drawTimeline }) => isGone || place.replaceChildren(drawTimeline(timeline, { width, currency })),
      () => setBroken(true),
    )
    return () => {
      isGone = true
    }
  }, [timeline, place, width, currency])

  if (points.length === 0 && left.length === 0) return <Nothing>No sum is claimed.</Nothing>
  if (points.length === 0)
    return (
      <Nothing>
        <LeftOut what="None of its sums is drawn" left={left} />
      </Nothing>
    )
  return (
    <figure class="timeline">
      {isBroken ? (
        <p class="notice">The drawing could not be loaded. What it shows is in the table.</p>
      ) : (
        // Links of a drawing: the router looks for those of text only.
        <div ref={setPlace} class="plot" onClickCapture={event => follow(event, route)} />
      )}
      <figcaption>
        In {currency} at the official rate of each date, on a logarithmic scale. A bar is as long as the date leaves
        open
        {points.some(({ isSourceDate }) => isSourceDate) && ', and pale where only the date of the source is known'}.
        {clashes.length > 0 && (
          <>
            {' '}
            A dashed line joins what does not go together:{' '}
            {clashes.map(({ id, kind, state }, number) => (
              <span key={id}>
                {number > 0 && ', '}
                <a href={conflictAddress(id)}>
                  {CONFLICT_KINDS[kind].word} ({CONFLICT_STATES[state].word.toLowerCase()})
                </a>
              </span>
            ))}
            .
          </>
        )}
        {left.length > 0 && (
          <>
            {' '}
            <LeftOut what="Not drawn" left={left} />
          </>
        )}
        {cut.length > 0 && ` Not all of it is here, only ${cut.join(', ')}.`}
      </figcaption>
      <details open={isBroken}>
        <summary>As a table</summary>
        <TimelineTable points={points} currency={currency} />
      </details>
    </figure>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function LeftOut({ what, left }: { what: string; left: Timeline['left'] }) {
  return (
    <>
      {what}, as denied, or for want of a date, an amount or a rate:{' '}
      {left.map(({ id, statement }, number) => (
        <span key={id}>
          {number > 0 && '; '}
          <a href={claimAddress(id)}>{statement}</a>
        </span>
      ))}
      .
    </>
  )
}

/** In pixels; 0 where there is nothing yet. */
function useWidth(place: HTMLElement | null): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (place === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(place)
    return () => observer.disconnect()
  }, [place])
  return width
}

/** Follows a link of a drawing as the router follows those of text. */
export function follow(event: MouseEvent, route: (url: string) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return
  const link = (event.target as Element).closest('a')
  const address = link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href')
  if (!address?.startsWith('/explore')) return
  event.preventDefault()
  event.stopPropagation()
  route(address)
}
