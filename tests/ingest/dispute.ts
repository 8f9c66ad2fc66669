// Two newspapers on one company, for tests of what is found, judged and asked.

import { datasetFolder } from '../harness.ts'
import type { Records } from './herald.ts'

export const TEXTS = {
  'herald.txt': 'Acme is worth $12 billion, the Herald has learned.\n',
  'courier.txt': 'According to the Courier, Acme is worth $10 billion.\n',
}

const source = (id: string, publishedOn: string) => ({ id, title: id, kind: 'ARTICLE', publishedOn, text: `${id}.txt` })

export const HERALD = source('herald', '2026-05-14')
export const COURIER = source('courier', '2026-05-14')
export const ACME = { id: 'acme', kind: 'Company', name: 'Acme' }

export const TWELVE = {
  key: 'twelve',
  subject: 'acme',
  predicate: 'VALUATION',
  value: { money: '$12 billion' },
  citations: [{ source: 'herald', quote: 'Acme is worth $12 billion' }],
}
export const TEN = {
  key: 'ten',
  subject: 'acme',
  predicate: 'VALUATION',
  value: { money: '$10 billion' },
  citations: [{ source: 'courier', quote: 'Acme is worth $10 billion' }],
}

export interface Judged extends Records {
  judgements?: readonly Readonly<Record<string, unknown>>[]
}

/** Both newspapers in one dataset. */
export const DISPUTE: Judged = {
  dataset: 'dispute',
  sources: [HERALD, COURIER],
  entities: [ACME],
  claims: [TWELVE, TEN],
}

export const disputeFolder = (records: Judged = DISPUTE): string =>
  datasetFolder({ 'records.json': JSON.stringify(records), ...TEXTS })
