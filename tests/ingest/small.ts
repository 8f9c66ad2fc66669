// A dataset small enough to see whole, and what comes of it when something in it is wrong.

import { beforeAll, expect } from 'vitest'
import { ClaimgraphError } from '../../src/domain/error.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { publishedEpoch } from '../../src/graph/epoch.ts'
import type { CheckedDataset } from '../../src/ingest/checked.ts'
import { fingerprint } from '../../src/ingest/fingerprint.ts'
import type { CitationRow, ClaimRow } from '../../src/ingest/rows.ts'
import { datasetFolder, holdOnly, ingest, testGraph } from '../harness.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** The files of a dataset in which nothing is wrong. */
export const SMALL = {
  'records.yaml': `dataset: small
sources:
  - { id: herald, title: The Herald, kind: ARTICLE, text: herald.txt }
  - { id: wire, title: The Wire, kind: REPORT }
entities:
  - { id: deepseek, kind: Company, name: DeepSeek }
  - { id: alibaba, kind: Company, name: Alibaba }
  - { id: liang, kind: Person, name: Liang Wenfeng }
  - { id: round-a, kind: FundingRound, name: Round A }
`,
  'herald.txt':
    'DeepSeek’s valuation is 350 billion RMB (approximately $48 billion). Alibaba invested. Alibaba invested. It costs ¥5.\n',
}

/** A file with one claim: the given members, one a line from line 2 on, and a right citation unless they have their own. */
export function claim(...members: string[]): Files {
  const cited = members.some(member => member.startsWith('citations:'))
  const lines = cited ? members : [...members, 'citations: [{ source: herald, quote: 350 billion RMB }]']
  return { 'claims.yaml': `claims:\n  - ${lines.join('\n    ')}\n` }
}

/** A right claim but for its citations. */
export const citing = (citations: string): Files =>
  claim('subject: deepseek', 'predicate: VALUATION', 'value: { money: 350 billion RMB }', `citations: ${citations}`)

/** A right claim but for its value. */
export const valued = (value: string): Files => claim('subject: deepseek', 'predicate: VALUATION', `value: ${value}`)

/** What a reader and a writer can tell one state of the graph from another by. */
export async function stateOf(graph: Graph): Promise<{ fingerprint: string; epoch: number }> {
  return { fingerprint: await fingerprint(graph), epoch: await publishedEpoch(graph) }
}

/** What goes wrong in `work`: anything but a ClaimgraphError is thrown on. */
export async function refusal(work: Promise<unknown>): Promise<ClaimgraphError> {
  try {
    await work
  } catch (error) {
    if (error instanceof ClaimgraphError) return error
    throw error
  }
  throw new Error('a refusal was expected, but all went well')
}

/**
 * Ingests the small dataset with files added or replaced into a graph that holds it, and answers with the problem lines; paths
 * are shown relative to the dataset's folder. Fails unless the graph is left exactly as it was.
 */
export function refuser(): (files: Files) => Promise<readonly string[]> {
  const graph = testGraph()
  beforeAll(() => holdOnly(graph, datasetFolder({ ...SMALL, ...valued('{ money: 350 billion RMB }') })))
  return async files => {
    const folder = datasetFolder({ ...SMALL, ...files })
    const before = await stateOf(graph)
    const { code, message, problems } = await refusal(ingest(graph, [folder]))
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    expect({ code, message }).toEqual({
      code: 'DATA_INVALID',
      message: `${count} in ${folder}: nothing of it was written.`,
    })
    expect(await stateOf(graph)).toEqual(before)
    return problems.map(line => line.replaceAll(`${folder}/`, '').replaceAll(folder, 'the folder'))
  }
}

/** What a checked dataset claims, in its order: each claim with its citations, as they would be written. */
export const claimsOf = ({ spool }: CheckedDataset): (ClaimRow & { citations: CitationRow[] })[] =>
  spool
    .rows<{ n: number; json: string }>('SELECT n, json FROM claim ORDER BY n')
    .map(({ n, json }) => ({
      ...(JSON.parse(json) as ClaimRow),
      citations: spool
        .rows<{ json: string }>("SELECT json FROM contribution WHERE section = 'citation' AND owner = ? ORDER BY n", n)
        .map(row => JSON.parse(row.json) as CitationRow)
        .toArray(),
    }))
    .toArray()
