// The drawing of a timeline. A chunk of its own: Plot is the largest part of all the page's code.

import { axisX, axisY, dot, gridY, link, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { claimAddress, conflictAddress } from '../address.ts'
import { CONFLICT_KINDS } from '../words.ts'
import { type Label, labelShifts, labelWidth } from './labels.ts'
import { acrossSides, type Clash, type Point, type Timeline } from './timeline-data.ts'

const DAY = 86_400_000
/** Pixels; BESIDE is how far right of its point a label begins. */
const [MARGIN_LEFT, MARGIN_TOP, MARGIN_BOTTOM, BESIDE] = [56, 24, 36, 8]

/** What is drawn on: the ends of its axes (the one of time in milliseconds), and its size in pixels. */
interface Area {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly width: number
  readonly height: number
}

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
  const x: [number, number] = [first - room, last + room]
  const y: [number, number] = [Math.min(...lows) / 1.8, Math.max(...highs) * 1.8]
  // The longest label has room beside the last point, unless the points would have none then.
  const longest = Math.max(...points.map(({ words }) => labelWidth(words)))
  const marginRight = Math.min(longest + BESIDE, width / 2)
  const area = { x, y, width: width - MARGIN_LEFT - marginRight, height: height - MARGIN_TOP - MARGIN_BOTTOM }
  const shifts = labelShifts(labelsOf(points, area))
  const steps = stepsIn(y)
  const address = ({ claim }: Point) => claimAddress(claim)
  const joined: Joined[] = clashes.flatMap(clash => acrossSides(clash).map(([one, other]) => ({ clash, one, other })))
  const drawing = plot({
    width,
    height,
    marginLeft: MARGIN_LEFT,
    marginRight,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    style: { fontFamily: 'inherit', fontSize: '13px', background: 'none', overflow: 'visible' },
    x: { type: 'utc', domain: x.map(each => new Date(each)), label: null },
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
          dx: BESIDE,
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

/** The labels where they would stand if each were alone, right of their points. */
function labelsOf(points: readonly Point[], { x, y, width, height }: Area): Label[] {
  const [first, last] = x
  const [low, high] = y
  return points.map(({ to, amount, words }) => ({
    x: (width * (+to - first)) / (last - first),
    y: height * (1 - Math.log(amount / low) / Math.log(high / low)),
    width: labelWidth(words),
  }))
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
