// The p50 of each question at the largest size, contender by contender, as an SVG: bars on a logarithmic axis.

import { CONTENDERS, type ContenderName, TITLES } from '../contenders/start.ts'
import type { SizeResult } from '../measure/numbers.ts'
import type { Asked } from './tables.ts'

// Of the palette by Okabe and Ito, which people with any colour vision can tell apart.
const COLOURS: Record<ContenderName, string> = {
  claimgraph: '#0072b2',
  'neo4j-graphql': '#d55e00',
  'neo4j-graphql-turned': '#cc79a7',
  dataloader: '#e69f00',
  statement: '#999999',
}
const [WIDTH, LEFT, TOP, BAR, GAP] = [920, 110, 96, 9, 12]
const RIGHT = 70

export function plot({ claims, questions: measured }: SizeResult, questions: readonly Asked[]): string {
  const times = questions.flatMap(({ name }) => CONTENDERS.flatMap(contender => measured[name]![contender]?.p50 ?? []))
  const [from, to] = [Math.floor(Math.log10(Math.min(...times))), Math.ceil(Math.log10(Math.max(...times)))]
  const x = (milliseconds: number) => LEFT + ((Math.log10(milliseconds) - from) / (to - from)) * (WIDTH - LEFT - RIGHT)
  const group = CONTENDERS.length * BAR + GAP
  const bottom = TOP + questions.length * group
  const grid = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index)).map(
    tick =>
      `<line x1="${at(x(tick))}" y1="${TOP - 6}" x2="${at(x(tick))}" y2="${bottom}" stroke="#ddd"/>${label(x(tick), bottom + 16, `${tick} ms`, 'middle')}`,
  )
  const bars = questions.flatMap(({ name }, index) => {
    const y = TOP + index * group
    return [
      label(LEFT - 8, y + (CONTENDERS.length * BAR) / 2 + 4, name, 'end'),
      ...CONTENDERS.map((contender, place) => {
        const time = measured[name]![contender]?.p50
        const top = y + place * BAR
        if (time === undefined)
          return contender === 'neo4j-graphql' ? label(LEFT + 4, top + BAR - 1, 'cannot', 'start', 9) : ''
        const width = x(time) - LEFT
        return `<rect x="${LEFT}" y="${top}" width="${at(width)}" height="${BAR - 1}" fill="${COLOURS[contender]}"/>${label(x(time) + 4, top + BAR - 1, time.toFixed(time < 10 ? 1 : 0), 'start', 9)}`
      }),
    ]
  })
  const legend = CONTENDERS.map((contender, index) => {
    const left = LEFT + index * 175
    return `<rect x="${left}" y="56" width="12" height="12" fill="${COLOURS[contender]}"/>${label(left + 16, 67, TITLES[contender], 'start')}`
  })
  const title = `Median time of an answer, one client, ${claims.toLocaleString('en')} claims (logarithmic)`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 32}" font-family="system-ui, sans-serif" role="img">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    label(LEFT, 32, title, 'start', 16),
    ...legend,
    ...grid,
    ...bars,
    '</svg>\n',
  ].join('\n')
}

const at = (place: number): string => place.toFixed(1)

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', size = 12): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" font-size="${size}" fill="#222">${text}</text>`
