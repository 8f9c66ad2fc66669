// The part of RESULTS.md on the pages of /explore: how soon they are there.

import { digits, markdown } from './tables.ts'
import { type Target, targets } from './targets.ts'

/** Milliseconds. */
export interface Quantiles {
  p50: number
  p95: number
}

export interface PageTimes {
  title: string
  /** Until the heading is there, and search and links can be used. */
  named: Quantiles
  /** Until the facts are, with their footnotes. */
  facts: Quantiles
  /** Until nothing is awaited any more: disagreements, timeline, relations, neighbourhood. */
  everything: Quantiles
}

export interface GraphPages {
  graph: string
  /** The first is that of an entity. */
  pages: readonly PageTimes[]
  /** Milliseconds. */
  wanted: number
}

export function pagesText(graphs: readonly GraphPages[], visits: number, asked: string, machine: string): string {
  const rows = graphs.flatMap(({ graph, pages }) =>
    pages.map(({ title, named, facts, everything }, index) => [
      index === 0 ? graph : '',
      title,
      ...[named, facts, everything].flatMap(({ p50, p95 }) => [digits(p50), digits(p95)]),
    ]),
  )
  return [
    '# Pages',
    `Measured on ${new Date().toISOString().slice(0, 10)} with \`${asked}\` in one run: ${machine}, Chromium at 1280 × 800 on the same machine.`,
    `Milliseconds from the address to what is seen, ${visits} visits of each kind of page, one after the other, each in a page that was empty before; five visits before them are not counted.`,
    markdown(['graph', 'page', 'name, p50', 'p95', 'facts, p50', 'p95', 'everything, p50', 'p95'], rows),
    '## Against what is wanted from pages',
    targets(graphs.map(targetOf)),
  ].join('\n\n')
}

function targetOf({ graph, pages: [entity], wanted }: GraphPages): Target {
  const found = entity!.facts.p50
  return {
    what: `${graph}: an entity’s page with its facts, p50 in ms`,
    wanted: `≤ ${wanted.toLocaleString('en')}`,
    found: digits(found),
    isMet: found <= wanted,
  }
}
