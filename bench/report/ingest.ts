// The part of RESULTS.md on ingesting: how long an archive takes, beside who only writes it.

import type { DriverTimes, IngestTimes } from '../ingest/times.ts'
import { digits, markdown } from './tables.ts'
import { type Target, targets } from './targets.ts'

export interface IngestRun {
  claims: number
  /** Of the file. */
  bytes: number
  records: number
  sources: number
  citations: number
  nodes: number
  relations: number
  first: IngestTimes
  again: IngestTimes
  driver: DriverTimes
  /** Seconds; null where it wasn't tried. */
  adminImport: number | null
}

const whole = (number: number) => Math.round(number).toLocaleString('en')
const total = ({ check, write, derive }: IngestTimes) => check + write + derive

export function ingestText(run: IngestRun, machine: string): string {
  const { claims, bytes, records, sources, citations, nodes, relations, first, again, driver, adminImport } = run
  const measuredOn = new Date().toISOString().slice(0, 10)
  const rate = (seconds: number) => `${whole(nodes / seconds)}/s`
  const rows: [string, number, string][] = [
    ['Claimgraph: reading, and all gates', first.check, ''],
    ['Claimgraph: writing, with conflicts, until it is published', first.write, rate(first.write)],
    ['Claimgraph: what is derived of it', first.derive, ''],
    ['**Claimgraph, all of it**', total(first), rate(total(first))],
    ['Claimgraph, the same again, unchanged', total(again), ''],
    ['bare driver: the same without what is derived', driver.base, rate(driver.base)],
    ['bare driver: all of it', driver.base + driver.derived, rate(driver.base + driver.derived)],
    ...(adminImport === null
      ? []
      : [
          ['neo4j-admin database import (no constraints, no indexes)', adminImport, rate(adminImport)] as [
            string,
            number,
            string,
          ],
        ]),
  ]
  return [
    '# An archive, ingested',
    `Measured on ${measuredOn} with \`npm run ingest -- ${claims}\` in one run: ${machine}.`,
    `One file of JSON lines, ${whole(bytes / 2 ** 20)} MiB: ${whole(claims)} claims with ${whole(citations)} citations, ${whole(records)} entities, ${whole(sources)} sources with their texts. It becomes ${whole(nodes)} nodes and ${whole(relations)} relations in an empty graph with the constraints and indexes of the product. The bare driver writes the same nodes and relations by \`UNWIND … CREATE\`, one statement for each kind, in batches of 5,000, from files that have nothing but them.`,
    markdown(
      ['', 'seconds', 'nodes'],
      rows.map(([what, seconds, speed]) => [what, digits(seconds), speed]),
    ),
    '## Against what is wanted from ingesting',
    targets(targetsOf(run)),
  ].join('\n\n')
}

function targetsOf({ first, again, driver }: IngestRun): Target[] {
  const atLeast = (what: string, limit: number, found: number): Target => ({
    what,
    wanted: `≥ ${limit}`,
    found: digits(found),
    isMet: found >= limit,
  })
  const isSame = String(first.fingerprints) === String(again.fingerprints)
  return [
    atLeast('records/s of the write phase ÷ those of the bare driver', 0.8, driver.base / first.write),
    atLeast(
      'records/s of the whole run ÷ those of the bare driver',
      0.6,
      (driver.base + driver.derived) / total(first),
    ),
    { what: 'most memory of the process, in MiB', wanted: '< 400', found: whole(first.peak), isMet: first.peak < 400 },
    atLeast('claims/s in the last tenth of the claims ÷ those in the first tenth', 0.8, steadiness(first)),
    atLeast('the same again, unchanged: how many times faster', 5, total(first) / total(again)),
    { what: 'fingerprints then', wanted: 'equal', found: isSame ? 'equal' : 'not equal', isMet: isSame },
  ]
}

/** Of the second half of what is counted, which are claims with their citations, whatever came before. */
function steadiness({ rows }: IngestTimes): number {
  const last = rows.at(-1)![1]
  const claims = rows.filter(([, done], index) => done > last / 2 && done > (rows[index - 1]?.[1] ?? 0))
  const at = (share: number) => claims[Math.round((claims.length - 1) * share)]!
  const speed = (from: number, to: number) => (at(to)[1] - at(from)[1]) / (at(to)[0] - at(from)[0])
  return speed(0.9, 1) / speed(0, 0.1)
}
