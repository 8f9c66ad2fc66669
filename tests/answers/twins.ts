// A company, a fund and a round, each under two ids, as two newspapers know them: for questions after they were judged to be the same.

import { expect } from 'vitest'
import { type Answer, datasetFolder } from '../harness.ts'

type Members = Readonly<Record<string, unknown>>

const TEXTS = {
  'herald.txt': `Acme is valued at $20 billion after its Series A. North Fund put $1 billion into it.
Acme has 5 million daily active users. Acme competes with Bolt.
`,
  'courier.txt': `North values Acme Widgets at $20 billion after its first round, into which East put $2 billion.
Acme Widgets has 3 million daily active users. Acme competes with Acme Widgets. North: “Widgets will be everywhere.”
`,
}

const source = (id: string) => ({ id, title: id, kind: 'ARTICLE', publishedOn: '2026-05-14', text: `${id}.txt` })
const company = (id: string, name: string, ...aliases: unknown[]) => ({ id, kind: 'Company', name, aliases })
const fund = (id: string, name: string) => ({ id, kind: 'Fund', name })
const round = (id: string, name: string) => ({ id, kind: 'FundingRound', name })
const claim = (cited: Members, members: Members) => ({ ...members, citations: [cited] })

/** Knows acme, north-fund and series-a. */
const HERALD: Members = {
  dataset: 'herald',
  sources: [source('herald')],
  entities: [
    company('acme', 'Acme', { name: '艾克米', language: 'zh', script: 'Hans' }),
    company('bolt', 'Bolt'),
    fund('north-fund', 'North Fund'),
    round('series-a', 'Series A'),
  ],
  claims: [
    claim(
      { source: 'herald', quote: 'Acme is valued at $20 billion after its Series A' },
      { subject: 'acme', predicate: 'VALUATION', value: { money: '$20 billion' }, round: 'series-a' },
    ),
    claim(
      { source: 'herald', quote: 'Acme is valued at $20 billion after its Series A' },
      { subject: 'acme', predicate: 'RAISED', object: 'series-a' },
    ),
    claim(
      { source: 'herald', quote: 'North Fund put $1 billion into it' },
      { subject: 'north-fund', predicate: 'PARTICIPATED_IN', object: 'series-a', value: { money: '$1 billion' } },
    ),
    claim(
      { source: 'herald', quote: 'Acme has 5 million daily active users' },
      { subject: 'acme', predicate: 'DAILY_ACTIVE_USERS', value: { number: '5000000', unit: 'users' } },
    ),
    claim(
      { source: 'herald', quote: 'Acme competes with Bolt' },
      { subject: 'acme', predicate: 'COMPETES_WITH', object: 'bolt' },
    ),
  ],
}

/** Knows acme-widgets, north and first-round, and writes them by their names. */
const COURIER: Members = {
  dataset: 'courier',
  sources: [source('courier')],
  entities: [
    company('acme', 'Acme'),
    company('acme-widgets', 'Acme Widgets', { name: 'Acme Widgets Inc.', kind: 'LEGAL' }),
    fund('east', 'East'),
    fund('north', 'North'),
    round('first-round', 'First round of Acme Widgets'),
  ],
  claims: [
    claim(
      {
        source: 'courier',
        quote: 'North values Acme Widgets at $20 billion after its first round',
        assertedBy: 'North',
      },
      {
        subject: 'Acme Widgets',
        predicate: 'VALUATION',
        value: { money: '$20 billion' },
        round: 'First round of Acme Widgets',
      },
    ),
    claim(
      { source: 'courier', quote: 'Acme Widgets at $20 billion after its first round' },
      { subject: 'Acme Widgets', predicate: 'RAISED', object: 'First round of Acme Widgets' },
    ),
    claim(
      { source: 'courier', quote: 'into which East put $2 billion' },
      {
        subject: 'East',
        predicate: 'PARTICIPATED_IN',
        object: 'First round of Acme Widgets',
        value: { money: '$2 billion' },
      },
    ),
    claim(
      { source: 'courier', quote: 'Acme Widgets has 3 million daily active users' },
      { subject: 'acme-widgets', predicate: 'DAILY_ACTIVE_USERS', value: { number: '3000000', unit: 'users' } },
    ),
    claim(
      { source: 'courier', quote: 'Acme competes with Acme Widgets' },
      { subject: 'acme', predicate: 'COMPETES_WITH', object: 'acme-widgets' },
    ),
    claim(
      { source: 'courier', quote: 'North: “Widgets will be everywhere.”' },
      {
        subject: 'acme-widgets',
        predicate: 'FORECAST',
        value: { text: 'Widgets will be everywhere' },
        modality: 'FORECAST',
        holder: 'North',
      },
    ),
  ],
}

/** Each pair is one; Acme is not Bolt, and perhaps Bolt is North. */
const JUDGEMENTS: Members = {
  dataset: 'judgements',
  judgements: [
    {
      verdict: 'SAME',
      a: 'acme-widgets',
      b: 'acme',
      reason: 'The Courier writes its full name.',
      author: 'the desk',
      date: '2026-05-15',
    },
    { verdict: 'SAME', a: 'north', b: 'north-fund', canonical: 'north-fund', reason: 'One fund.' },
    { verdict: 'SAME', a: 'first-round', b: 'series-a', canonical: 'series-a', reason: 'One round.' },
    { verdict: 'DIFFERENT', a: 'bolt', b: 'acme-widgets', reason: 'Competitors.' },
  ],
}

const folderOf = (records: Members) => datasetFolder({ 'records.json': JSON.stringify(records), ...TEXTS })

/** In this order the first two are there at epoch 2, one by one; the judgements come at epoch 3. */
export const TWINS = [HERALD, COURIER, JUDGEMENTS].map(folderOf)
export const [BEFORE, AFTER] = [2, 3]

/** Asks now, at the epoch of the merge, which is the same, and at the one before: the data. */
export function beforeAndNow(
  ask: (query: string) => Promise<Answer>,
): <T = unknown>(selection: string) => Promise<{ before: T; now: T }> {
  return async <T>(selection: string) => {
    const [now, after, before] = await Promise.all([
      ask(selection),
      ask(`query @at(epoch: ${AFTER}) ${selection}`),
      ask(`query @at(epoch: ${BEFORE}) ${selection}`),
    ])
    expect([now.errors, after.errors, before.errors]).toEqual([undefined, undefined, undefined])
    expect(after.data).toEqual(now.data)
    return { before: before.data as T, now: now.data as T }
  }
}

/** Objects whose order is that of hashes, by what a reader can tell them by. */
export const sorted = <T>(objects: readonly T[], key: (object: T) => string): T[] =>
  objects.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
