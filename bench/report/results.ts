// RESULTS.md and its plot: what was measured, on what, and where it falls short.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cold } from '../measure/cold.ts'
import type { SizeResult } from '../measure/numbers.ts'
import { machine, version } from './machine.ts'
import { writePart } from './parts.ts'
import { plot } from './plot.ts'
import { type Asked, digits, growth, markdown, ratios, table } from './tables.ts'
import { type Target, targets } from './targets.ts'

export interface Run {
  results: readonly SizeResult[]
  questions: readonly Asked[]
  cold: Cold | null
  /** The day, as 2026-11-28. */
  measuredOn: string
  /** With the versions of what took part. */
  machine: string
}

const HOME = join(import.meta.dirname, '..')

/** Writes both, and answers with the path of the first. */
export function writeResults(run: Run): string {
  writeFileSync(join(HOME, 'results.svg'), plot(run.results.at(-1)!, run.questions))
  return writePart('answers', resultsText(run))
}

export function resultsText({ results, questions, cold, measuredOn, machine }: Run): string {
  const largest = results.at(-1)!
  return [
    '# Answers, side by side',
    `Measured on ${measuredOn} with \`npm run answers\` in one run: ${machine}.`,
    `Twelve questions of an analyst, asked of four servers over HTTP on the same Neo4j, each in a process of its own, taking turns. Before anything was timed, all of them had given the same answers. How it is done: [README.md](README.md).`,
    markdown(
      ['question', 'what is asked'],
      questions.map(({ name, title }) => [name, title]),
    ),
    '![Median time of an answer at the largest size](results.svg)',
    '## Against what is wanted',
    targets(targetsOf(results, questions, cold)),
    limitText(largest.questions, questions),
    ...(cold === null ? [] : [coldText(cold)]),
    `## Growth\n\np50 at ${largest.claims.toLocaleString('en')} claims ÷ p50 at ${results[0]!.claims.toLocaleString('en')} claims, one client.`,
    growth(results, questions),
    '## All figures',
    ...results.map(result => table(result, questions)),
    '## How to read it',
    `${CAVEATS}\n`,
  ].join('\n\n')
}

function targetsOf(results: readonly SizeResult[], questions: readonly Asked[], cold: Cold | null): Target[] {
  const [small, large] = [results[0]!, results.at(-1)!]
  const rival = ratios(large.questions, questions, 'neo4j-graphql')
  const quicker = ratios(large.questions, questions, 'quicker')
  const limit = ratios(large.questions, questions, 'statement')
  const grown = questions
    .filter(({ isBounded }) => isBounded)
    .map(({ name }) => ({
      name,
      by: large.questions[name]!.claimgraph!.p50 / small.questions[name]!.claimgraph!.p50,
      size: large.answerBytes[name]! / small.answerBytes[name]!,
    }))
    .sort((a, b) => b.by - a.by)[0]!
  const atMost = (what: string, limitAt: number, found: number, note = ''): Target => ({
    what,
    wanted: `≤ ${limitAt}`,
    found: `${digits(found)}${note}`,
    isMet: found <= limitAt,
  })
  const beside = (what: string, found: string): Target => ({ what, wanted: '', found })
  return [
    atMost('p50 ÷ that of @neo4j/graphql, geometric mean', 0.45, rival.p50),
    {
      what: 'requests/s at 8 clients ÷ those of @neo4j/graphql, geometric mean',
      wanted: '≥ 4',
      found: digits(rival.rates[8]!),
      isMet: rival.rates[8]! >= 4,
    },
    atMost('the same p50 ratio where it is highest', 1, rival.slowest.p50, ` (${rival.slowest.question})`),
    beside('p50 ÷ that of the quicker of its two forms, geometric mean', digits(quicker.p50)),
    beside(
      'requests/s at 8 clients ÷ those of the quicker of its two forms, geometric mean',
      digits(quicker.rates[8]!),
    ),
    atMost('p50 ÷ that of the statement through the bare driver, geometric mean', 1.35, limit.p50),
    beside('the same ratio where it is highest', `${digits(limit.slowest.p50)} (${limit.slowest.question})`),
    atMost(
      'growth of p50 from the smallest to the largest world, at most',
      1.3,
      grown.by,
      ` (${grown.name}, whose answer grew ${digits(grown.size)} times)`,
    ),
    ...(cold === null
      ? []
      : [
          atMost(
            'a question that nobody has asked before, of up to three relations: median in ms',
            400,
            cold.first.median,
          ),
          atMost('p95 of known questions while 8 clients send unseen ones ÷ p95 alone', 3, cold.beside / cold.alone),
        ]),
  ]
}

/** What there is to be had at all. */
function limitText(measured: SizeResult['questions'], questions: readonly Asked[]): string {
  const { p50, rates } = ratios(measured, questions, 'neo4j-graphql', 'statement')
  return `The hand-written statement itself, in the same means: ${digits(p50)} of the p50 of @neo4j/graphql, and ${digits(rates[8]!)} times its requests/s at 8 clients.`
}

const coldText = ({ first, alone, beside, sent }: Cold): string =>
  `Cold: the first request of ${first.shapes} shapes that the server had not seen took ${digits(first.median)} ms in the median and ${digits(first.worst)} ms at most. ` +
  `The twelve questions, one after another, had a p95 of ${digits(alone)} ms alone, and of ${digits(beside)} ms while 8 clients sent nothing but unseen shapes (${sent} of them).`

/** This machine, with this version of Neo4j, and the rivals. */
export function machineWith(server: string): string {
  const [rival, apollo] = ['@neo4j/graphql', '@apollo/server'].map(version)
  return `${machine(server)}, @neo4j/graphql ${rival}, Apollo Server ${apollo}`
}

const CAVEATS = `- Ratios count; milliseconds are those of this machine, where the load, the servers and Neo4j share the same few CPUs.
- \`cannot\`: @neo4j/graphql finds no paths. That question is left out of its means. The DataLoader server finds them level by level.
- @neo4j/graphql is given what makes it fastest here: names from the nodes, onto which they are copied after publishing; no intervals of records, names and roles, as none has ended in this graph; the same indexes, the full-text one included, and some of its own (contenders/indexes.cypher); \`@cypher\` fields for investors and investments. It is asked for citations and claims that are live, and for an entity's claims in two lists, which are merged outside of the time that is measured.
- \`turned\`: where @neo4j/graphql is quicker when it is asked from the other end (from a source to its citations to their claims, from an investor to its claims to their companies), for all there is, unordered, it is measured so as well; ordering, removing doubles and cutting to a page is then left to the client, outside of the time that is measured.
- Where one answer takes longer than a second, 4 clients stand for 8 and for 32: they keep the machine as busy.
- Of \`search\` only the first hit is compared, of \`path\` the length, of conflicts the claims in any order.
- The hubs and the districts are as large in every world, so growth shows what more of everything else costs. \`conflicts\` and \`amount\` are pages of lists that grow.
- The world is made up, with one dataset for each district and nothing withdrawn or merged.`
