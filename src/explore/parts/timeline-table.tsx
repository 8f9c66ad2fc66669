// What a timeline draws, as a table.

import { claimAddress } from '../address.ts'
import { dateInWords } from '../figure.ts'
import type { Point } from './timeline-data.ts'

export function TimelineTable({ points, currency }: { points: readonly Point[]; currency: string }) {
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

// ---------------------------------------------------------------------------------------------------------------------

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
