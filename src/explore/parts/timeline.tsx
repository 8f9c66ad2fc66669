// The timeline: drawn by Observable Plot, which is loaded only where there is something to draw, and as a table for whoever wants that.

import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { claimAddress, conflictAddress } from '../address.ts'
import { dateInWords } from '../figure.ts'
import { CONFLICT_KINDS, CONFLICT_STATES } from '../words.ts'
import { Nothing } from './notice.tsx'
import type { Point, Timeline } from './timeline-data.ts'

export function TimelineFigure({ timeline, currency }: { timeline: Timeline; currency: string }) {
  const { points, clashes, left } = timeline
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const { route } = useLocation()

  useEffect(() => {
    if (width === 0 || points.length === 0) return
    let isGone = false
    void import('./timeline-plot.ts').then(({ drawTimeline }) => {
      if (!isGone) place.current?.replaceChildren(drawTimeline(timeline, { width, currency }))
    })
    return () => {
      isGone = true
    }
  }, [timeline, width, currency])

  if (points.length === 0) return <Nothing>No sum with a date is claimed.</Nothing>
  return (
    <figure class="timeline">
      {/* Links of a drawing: the router looks for those of text only. */}
      <div ref={place} class="plot" onClickCapture={event => follow(event, route)} />
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
            Not drawn, as denied, or for want of a date, an amount or a rate:{' '}
            {left.map(({ id, statement }, number) => (
              <span key={id}>
                {number > 0 && '; '}
                <a href={claimAddress(id)}>{statement}</a>
              </span>
            ))}
            .
          </>
        )}
      </figcaption>
      <details>
        <summary>As a table</summary>
        <TimelineTable points={points} currency={currency} />
      </details>
    </figure>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function TimelineTable({ points, currency }: { points: readonly Point[]; currency: string }) {
  return (
    <div class="scrolls">
      <table>
        <caption>Sums by date</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">What</th>
            <th scope="col" class="number">
              As stated
            </th>
            <th scope="col" class="number">
              In billion {currency}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(point => (
            <tr key={point.claim}>
              <td>{dateOf(point)}</td>
              <th scope="row">
                <a href={claimAddress(point.claim)}>{point.series}</a>
                {!point.isReported && ' (not reported as a fact)'}
              </th>
              <td class="number">{point.words}</td>
              <td class="number">{inBillions(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const iso = (date: Date): string => date.toISOString().slice(0, 10)

function dateOf({ from, to, isSourceDate }: Point): string {
  const [first, last] = [iso(from), iso(to)]
  const isYear = first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4)
  const words = isYear
    ? first.slice(0, 4)
    : first === last
      ? dateInWords(first)
      : `${dateInWords(first)} to ${dateInWords(last)}`
  return isSourceDate ? `${words} (source)` : words
}

const billions = (amount: number): string => (amount / 1e9).toLocaleString('en', { maximumSignificantDigits: 4 })

const inBillions = ({ low, high }: Point): string =>
  low === high ? billions(low) : `${billions(low)} to ${billions(high)}`

function useWidth(place: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (place.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
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
