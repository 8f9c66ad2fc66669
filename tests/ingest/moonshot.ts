// One company under two ids, for tests of identity: each newspaper knows it by another name.

import type { Graph } from '../../src/graph/connect.ts'
import { derivedFingerprint, fingerprint } from '../../src/ingest/fingerprint.ts'
import { datasetFolder } from '../harness.ts'
import { derivedEdges } from './herald.ts'

type Members = Readonly<Record<string, unknown>>

const TEXTS = {
  'herald.txt':
    'Moonshot AI is worth $20 billion. Alibaba invested $1 billion in Moonshot AI. Moonshot AI competes with DeepSeek.\n',
  'courier.txt': 'The company behind Kimi is worth $18 billion. Tencent invested in the company behind Kimi.\n',
  'wire.txt':
    'The Dark Side of the Moon was valued at $18 billion in its Series B, and at $20 billion in its second round. Alibaba invested $2 billion in The Dark Side of the Moon.\n',
}
const source = (id: string) => ({ id, title: id, kind: 'ARTICLE', publishedOn: '2026-05-14', text: `${id}.txt` })
const company = (id: string, name: string, ...aliases: string[]) => ({ id, kind: 'Company', name, aliases })
const claim = (from: string, quote: string, members: Members) => ({ ...members, citations: [{ source: from, quote }] })

/** Calls the company moonshot-ai. */
export const HERALD: Members = {
  dataset: 'herald',
  sources: [source('herald')],
  entities: [
    company('moonshot-ai', 'Moonshot AI', '月之暗面'),
    company('alibaba', 'Alibaba'),
    company('deepseek', 'DeepSeek'),
  ],
  claims: [
    claim('herald', 'Moonshot AI is worth $20 billion', {
      subject: 'moonshot-ai',
      predicate: 'VALUATION',
      value: { money: '$20 billion' },
    }),
    claim('herald', 'Alibaba invested $1 billion in Moonshot AI', {
      subject: 'alibaba',
      predicate: 'INVESTED_IN',
      object: 'moonshot-ai',
      value: { money: '$1 billion' },
    }),
    claim('herald', 'Moonshot AI competes with DeepSeek', {
      subject: 'moonshot-ai',
      predicate: 'COMPETES_WITH',
      object: 'deepseek',
    }),
  ],
}

/** Calls the same company kimi-company. */
export const COURIER: Members = {
  dataset: 'courier',
  sources: [source('courier')],
  entities: [company('kimi-company', 'Kimi', 'Kimi Inc.'), company('tencent', 'Tencent')],
  claims: [
    claim('courier', 'The company behind Kimi is worth $18 billion', {
      subject: 'kimi-company',
      predicate: 'VALUATION',
      value: { money: '$18 billion' },
    }),
    claim('courier', 'Tencent invested in the company behind Kimi', {
      subject: 'tencent',
      predicate: 'INVESTED_IN',
      object: 'kimi-company',
    }),
  ],
}

/** Calls the same company dark-side, and gives its round two ids. */
export const WIRE: Members = {
  dataset: 'wire',
  sources: [source('wire')],
  entities: [
    company('dark-side', 'The Dark Side of the Moon'),
    company('alibaba', 'Alibaba'),
    { id: 'series-b', kind: 'FundingRound', name: 'Series B' },
    { id: 'second-round', kind: 'FundingRound', name: 'Second round' },
  ],
  claims: [
    claim('wire', 'valued at $18 billion in its Series B', {
      subject: 'dark-side',
      predicate: 'VALUATION',
      value: { money: '$18 billion' },
      round: 'series-b',
    }),
    claim('wire', 'at $20 billion in its second round', {
      subject: 'dark-side',
      predicate: 'VALUATION',
      value: { money: '$20 billion' },
      round: 'second-round',
    }),
    claim('wire', 'Alibaba invested $2 billion in The Dark Side of the Moon', {
      subject: 'alibaba',
      predicate: 'INVESTED_IN',
      object: 'dark-side',
      value: { money: '$2 billion' },
    }),
  ],
}

export const SAME = {
  verdict: 'SAME',
  a: 'kimi-company',
  b: 'moonshot-ai',
  canonical: 'moonshot-ai',
  reason: 'Moonshot AI makes Kimi, and is called after it.',
}
export const DIFFERENT = { ...SAME, verdict: 'DIFFERENT', canonical: undefined, reason: 'Not proved.' }

export const DARK_SIDE = { verdict: 'SAME', a: 'dark-side', b: 'kimi-company', reason: 'It is what 月之暗面 means.' }

/** A dataset that holds judgements and nothing else. */
export const judging = (...judgements: Members[]): Members => ({ dataset: 'judgements', judgements })

export const folderOf = (records: Members): string =>
  datasetFolder({ 'records.json': JSON.stringify(records), ...TEXTS })

/** All that is said and all that is derived. */
export const saidIn = async (graph: Graph): Promise<unknown[]> => [
  await fingerprint(graph),
  await derivedFingerprint(graph),
  await derivedEdges(graph),
]
