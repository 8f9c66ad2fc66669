// Results as Markdown tables.

import { CONTENDERS, type ContenderName, TITLES } from '../contenders/start.ts'
import { type ByContender, type Figures, geometricMean, type SizeResult } from '../measure/numbers.ts'
import type { Question } from '../questions/questions.ts'

/** What a report says of a question. */
export type Asked = Pick<Question, 'name' | 'title' | 'isBounded'>

const CLIENTS = [1, 8, 32]

/** All figures of one size. */
export function table({ claims, questions: measured, answerBytes }: SizeResult, questions: readonly Asked[]): string {
  const head = [
    'question',
    'kB',
    'contender',
    'p50 ms',
    'p95 ms',
    ...CLIENTS.map(clients => `req/s, ${clients} client${clients === 1 ? '' : 's'}`),
    'p50 of ours ÷ its',
    'req/s of ours ÷ its (8)',
  ]
  const rows = questions.flatMap(({ name }) =>
    CONTENDERS.filter(contender => isShown(measured[name]!, contender)).map((contender, index) => {
      const [own, ours] = [measured[name]![contender], measured[name]!.claimgraph!]
      const label = index === 0 ? [name, (answerBytes[name]! / 1000).toFixed(1)] : ['', '']
      if (own === null) return [...label, TITLES[contender], 'cannot', '', '', '', '', '', '']
      return [
        ...label,
        TITLES[contender],
        digits(own.p50),
        digits(own.p95),
        ...CLIENTS.map(clients => digits(own.rates[clients]!)),
        contender === 'claimgraph' ? '' : digits(ours.p50 / own.p50),
        contender === 'claimgraph' ? '' : digits(ours.rates[8]! / own.rates[8]!),
      ]
    }),
  )
  return `### ${claims.toLocaleString('en')} claims\n\n${markdown(head, rows)}\n\n${means(measured, questions)}`
}

/** A form that a question doesn't have is left out; that a contender cannot answer is said. */
const isShown = (measured: ByContender, contender: ContenderName): boolean =>
  contender !== TURNED || measured[contender] !== null

const TURNED = 'neo4j-graphql-turned'
const AGAINST = ['neo4j-graphql', 'quicker', 'dataloader', 'statement'] as const

/** `quicker`: of its two forms, that with the lower p50, question by question. */
type Against = (typeof AGAINST)[number]

function figuresOf(measured: ByContender, against: Against): Figures | null {
  if (against !== 'quicker') return measured[against]
  const [own, turned] = [measured['neo4j-graphql'], measured[TURNED]]
  return own !== null && turned !== null && turned.p50 < own.p50 ? turned : own
}

/** Geometric means over the questions that both can answer. */
function means(measured: SizeResult['questions'], questions: readonly Asked[]): string {
  const rows = AGAINST.map(against => {
    const { p50, rates, slowest } = ratios(measured, questions, against)
    return [
      against === 'quicker' ? 'the quicker of its two forms' : TITLES[against],
      digits(p50),
      ...CLIENTS.map(clients => digits(rates[clients]!)),
      `${slowest.question}: ${digits(slowest.p50)}`,
    ]
  })
  return markdown(
    ['Claimgraph against', 'p50', ...CLIENTS.map(clients => `req/s, ${clients}`), 'highest p50 ratio'],
    rows,
  )
}

export interface Ratios {
  /** Of ours to theirs. */
  p50: number
  rates: Record<number, number>
  slowest: { question: string; p50: number }
}

/** `of` is us, or whom else to hold against the other. */
export function ratios(
  measured: SizeResult['questions'],
  questions: readonly Asked[],
  against: Against,
  of: ContenderName = 'claimgraph',
): Ratios {
  const both = questions.flatMap(({ name }) => {
    const [own, theirs] = [measured[name]![of]!, figuresOf(measured[name]!, against)]
    return theirs === null ? [] : [{ name, own, theirs }]
  })
  const times = both.map(({ name, own, theirs }) => ({ question: name, p50: own.p50 / theirs.p50 }))
  return {
    p50: geometricMean(times.map(({ p50 }) => p50)),
    rates: Object.fromEntries(
      CLIENTS.map(clients => [
        clients,
        geometricMean(both.map(({ own, theirs }) => own.rates[clients]! / theirs.rates[clients]!)),
      ]),
    ),
    slowest: times.toSorted((a, b) => b.p50 - a.p50)[0]!,
  }
}

/** p50 of the largest world ÷ that of the smallest, and the same of the size of the product's answers. */
export function growth(results: readonly SizeResult[], questions: readonly Asked[]): string {
  const [small, large] = [results[0]!, results.at(-1)!]
  const rows = questions.map(({ name }) => [
    name,
    ...CONTENDERS.map(contender => {
      const [before, after] = [small.questions[name]![contender], large.questions[name]![contender]]
      return before === null || after === null ? '–' : digits(after.p50 / before.p50)
    }),
    digits(large.answerBytes[name]! / small.answerBytes[name]!),
  ])
  return markdown(['question', ...CONTENDERS.map(name => TITLES[name]), 'size of the answer'], rows)
}

export const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** A table whose columns stand below each other in the text, too. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map(cells => cells[column]!.length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
