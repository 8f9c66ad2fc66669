// Datasets made of JSON, so that a test can leave something out, put it back, or say it again elsewhere.

import { type Graph, read } from '../../src/graph/connect.ts'
import { datasetFolder } from '../harness.ts'

type Members = Readonly<Record<string, unknown>>

export interface Records {
  dataset: string
  sources?: readonly Members[]
  entities?: readonly Members[]
  claims?: readonly Members[]
}

export const TEXT = 'Alibaba put $10 billion into DeepSeek. DeepSeek is worth 350 billion RMB.\n'

export const herald = { id: 'herald', title: 'The Herald', kind: 'ARTICLE', text: 'herald.txt' }
export const alibaba = { id: 'alibaba', kind: 'Company', name: 'Alibaba' }
export const deepseek = { id: 'deepseek', kind: 'Company', name: 'DeepSeek' }

export const invested = {
  subject: 'alibaba',
  predicate: 'INVESTED_IN',
  object: 'deepseek',
  value: { money: '$10 billion' },
  citations: [{ source: 'herald', quote: 'Alibaba put $10 billion into DeepSeek' }],
}
export const valued = {
  subject: 'deepseek',
  predicate: 'VALUATION',
  value: { money: '350 billion RMB' },
  citations: [{ source: 'herald', quote: 'DeepSeek is worth 350 billion RMB' }],
}

/** One source, two companies, two claims. */
export const BOTH: Records = {
  dataset: 'news',
  sources: [herald],
  entities: [alibaba, deepseek],
  claims: [invested, valued],
}

export const folderOf = (records: Records, text = TEXT): string =>
  datasetFolder({ 'records.json': JSON.stringify(records), 'herald.txt': text })

/** A dataset of so many claims, none of which another has that counts in another unit. */
export function counting(unit: string, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `Version ${index} costs ${index} ${unit}.`)
  const claims = lines.map((quote, index) => ({
    subject: 'deepseek',
    predicate: 'CHARACTERISTIC',
    value: { text: `${index} ${unit}` },
    citations: [{ source: 'herald', quote }],
  }))
  return folderOf({ ...BOTH, claims }, lines.join('\n'))
}

/** Every citation there ever was: of which claim, from when until when, and what is marked :Withdrawn. */
export async function citationsEver(graph: Graph): Promise<unknown[]> {
  return await read(
    graph,
    `MATCH (claim:Claim)-[:CITES]->(citation:Citation)
     RETURN claim.predicate, citation.dataset, citation.since, citation.until, claim:Withdrawn, citation:Withdrawn
     ORDER BY claim.predicate, citation.dataset, citation.since`,
  )
}

/** The predicates of the claims that a reader at `epoch` sees, once for each citation. */
export async function predicatesAt(graph: Graph, epoch: number): Promise<unknown[]> {
  const rows = await read(
    graph,
    `MATCH (claim:Claim)-[:CITES]->(citation:Citation)
     WHERE citation.since <= $epoch < coalesce(citation.until, $epoch + 1)
     RETURN claim.predicate ORDER BY claim.predicate`,
    { epoch },
  )
  return rows.flat()
}

/** The edges that Neo4j Browser draws between entities, as `alibaba INVESTED_IN deepseek (1)`. */
export async function derivedEdges(graph: Graph): Promise<unknown[]> {
  const rows = await read(
    graph,
    `MATCH (subject:Entity)-[edge]->(object:Entity) WHERE type(edge) <> 'CANONICAL'
     RETURN subject.id + ' ' + type(edge) + ' ' + object.id + ' (' + toString(edge.claims) + ')' AS line ORDER BY line`,
  )
  return rows.flat()
}
