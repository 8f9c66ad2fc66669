// The drawing of a timeline. A chunk of its own: Plot is the largest part of all the page's code.

import { axisX, axisY, dot, gridY, link, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { claimAddress, conflictAddress } from '../address.ts'
import { CONFLICT_KINDS } from '../words.ts'
import { acrossSides, type Clash, type Point, type Timeline } from './timeline-data.ts'

const DAY = 86_400_000

/** Two points that a line is drawn between. */
interface Joined {
  clash: Clash
  one: Point
  other: Point
}

export function drawTimeline({ points, clashes }: Timeline, { width, currency }: { width: number; currency: string }) {
  const [first, last] = [Math.min(...points.map(({ from }) => +from)), Math.max(...points.map(({ to }) => +to))]
  const room = Math.max((last - first) * 0.06, 20 * DAY)
  const lows = points.map(({ low }) => low)
  const highs = points.map(({ high }) => high)
  const height = 360
  const y: [number, number] = [Math.min(...lows) / 1.8, Math.max(...highs) * 1.8]
  const shifts = labelShifts(points, y, height - 60)
  const steps = stepsIn(y)
  const address = ({ claim }: Point) => claimAddress(claim)
  const joined: Joined[] = clashes.flatMap(clash => acrossSides(clash).map(([one, other]) => ({ clash, one, other })))
  const drawing = plot({
    width,
    height,
    marginLeft: 56,
    marginRight: width < 560 ? 118 : 160,
    marginTop: 24,
    marginBottom: 36,
    style: { fontFamily: 'inherit', fontSize: '13px', background: 'none', overflow: 'visible' },
    x: { type: 'utc', domain: [new Date(first - room), new Date(last + room)], label: null },
    y: { type: 'log', domain: y, label: null },
    marks: [
      gridY({ ticks: steps, stroke: 'currentColor', strokeOpacity: 0.1 }),
      // As texts: on a logarithmic scale Plot leaves out what a format says of fives.
      axisY(steps, { text: steps.map(inShort), tickSize: 0 }),
      axisX({ ticks: Math.max(2, Math.floor(width / 160)), tickSize: 4 }),
      link(joined, {
        x1: ({ one }: Joined) => middle(one),
        x2: ({ other }: Joined) => middle(other),
        y1: ({ one }: Joined) => one.amount,
        y2: ({ other }: Joined) => other.amount,
        stroke: ({ clash }: Joined) => (clash.state === 'OPEN' ? 'var(--dispute)' : 'var(--soft)'),
        strokeWidth: 1.5,
        strokeDasharray: '4 3',
        href: ({ clash }: Joined) => conflictAddress(clash.id),
        ariaLabel: ({ clash, one, other }: Joined) =>
          `${CONFLICT_KINDS[clash.kind].word}: ${one.words}, ${other.words}`,
      }),
      ruleY(points, {
        x1: 'from',
        x2: 'to',
        y: 'amount',
        stroke: 'var(--accent)',
        strokeWidth: 3,
        strokeLinecap: 'round',
        strokeOpacity: ({ isSourceDate }: Point) => (isSourceDate ? 0.25 : 0.7),
      }),
      ruleX(
        points.filter(({ low, high }) => low < high),
        { x: middle, y1: 'low', y2: 'high', stroke: 'var(--accent)', strokeWidth: 1.5 },
      ),
      dot(points, {
        x: middle,
        y: 'amount',
        r: 6,
        fill: ({ isReported }: Point) => (isReported ? 'var(--accent)' : 'var(--paper)'),
        stroke: 'var(--accent)',
        strokeWidth: 2,
        href: address,
        ariaLabel: ({ statement }: Point) => statement,
        title: ({ statement, series }: Point) => `${series}: ${statement}`,
      }),
      ...points.map((point, number) =>
        text([point], {
          x: 'to',
          y: 'amount',
          dx: 8,
          dy: shifts[number]!,
          text: 'words',
          textAnchor: 'start',
          fill: 'currentColor',
          fontVariant: 'tabular-nums',
          ariaHidden: 'true',
        }),
      ),
    ],
  })
  // Plot names its groups, and says of none that it is one.
  for (const group of drawing.querySelectorAll('g[aria-label]:not([role])')) group.setAttribute('role', 'group')
  drawing.setAttribute('role', 'group')
  drawing.setAttribute('aria-label', `Sums by date, in ${currency}`)
  return drawing
}

// ---------------------------------------------------------------------------------------------------------------------

const middle = ({ from, to }: Point): Date => new Date((+from + +to) / 2)

/** Where the axis is marked: powers of ten, and where these are few, halves and fifths of them. */
function stepsIn([low, high]: [number, number]): number[] {
  const powers = Array.from({ length: 40 }, (_, power) => 10 ** (power - 10))
  const within = (each: number) => each >= low && each <= high
  const few = powers.filter(within)
  return few.length > 2 ? few : powers.flatMap(power => [power, 2 * power, 5 * power]).filter(within)
}

/** Pixels between the middles of two lines of text. */
const LINE = 15

/** How far each label stands from its point, so that none of those that end together lies on another. */
function labelShifts(points: readonly Point[], [low, high]: [number, number], height: number): number[] {
  const place = ({ amount }: Point): number => height * (1 - Math.log(amount / low) / Math.log(high / low))
  const shifts = points.map(() => 0)
  const ordered = points.map((point, number) => ({ point, number })).sort((a, b) => place(a.point) - place(b.point))
  const taken = new Map<number, number>()
  for (const { point, number } of ordered) {
    const at = Math.max(place(point), (taken.get(+point.to) ?? Number.NEGATIVE_INFINITY) + LINE)
    taken.set(+point.to, at)
    shifts[number] = at - place(point)
  }
  return shifts
}

function inShort(amount: number): string {
  for (const [letter, size] of [
    ['tn', 1e12],
    ['bn', 1e9],
    ['m', 1e6],
  ] as const)
    if (amount >= size) return `${(amount / size).toLocaleString('en', { maximumSignificantDigits: 3 })} ${letter}`
  return amount.toLocaleString('en', { maximumSignificantDigits: 3 })
}
