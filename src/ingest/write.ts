// Writing one checked dataset: its contribution to the graph is replaced by what the files say now.

import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph, Run } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { inBatches } from './batch.ts'
import type { CheckedDataset } from './check.ts'
import { type Changes, type Comparison, compare } from './compare.ts'
import type { FindingSummary } from './findings.ts'
import { shown } from './folder.ts'
import { countNewClaims, type IdentitySummary } from './identity.ts'
import { replaceJudgements } from './judged.ts'
import { refuseOtherKinds } from './kinds.ts'
import { withForms } from './names.ts'
import { revise } from './revise.ts'
import { type CitationRow, citationRow, claimRow, type DescriptionRow, descriptionRows, judgementRow } from './rows.ts'

export interface IngestSummary {
  dataset: string
  /** The epoch at which the changes were published; null where there was nothing to change. */
  epoch: number | null
  records: Changes
  claims: Changes
  citations: Changes
  judgements: Changes
  /** Citations that stay hidden because their source is retracted, by source. */
  heldBack: { source: string; citations: number }[]
  /** Who became another one, and who is by itself again; null where nothing changed. */
  identities: IdentitySummary | null
  /** What was found on the facts that were touched; null where nothing changed. */
  findings: FindingSummary | null
}

/**
 * Replaces the dataset's contribution. Throws DATA_INVALID if an id stands for something of another kind already, or a judgement
 * is about a claim that nobody makes or an entity that nobody describes, or judgements contradict one another.
 */
export async function writeDataset(
  graph: Graph,
  dataset: CheckedDataset,
  rates: Rates,
  name: 'ingest' | 'judge' = 'ingest',
): Promise<IngestSummary> {
  const rows = {
    descriptions: descriptionRows(dataset),
    citations: dataset.claims.flatMap(({ id, citations }) => citations.map(citation => citationRow(id, citation))),
    judgements: dataset.judgements.map(judgement => judgementRow(dataset.id, judgement)),
  }
  const { epoch, identities, findings, result } = await revise(
    graph,
    { run: name, dataset: dataset.id, rates },
    async (run, next) => {
      await refuseOtherKinds(run, rows.descriptions)
      const records = compare(rows.descriptions, await live(run, statement('write/live-descriptions'), dataset.id))
      const words = compare(rows.citations, await live(run, statement('write/live-citations'), dataset.id))
      const judged = compare(rows.judgements, await live(run, statement('write/live-judgements'), dataset.id))
      const before = await liveClaims(run, dataset.id)
      const retracted = (await run(statement('write/retracted-sources'))).map(([source]) => source as string)
      const differs = (each: { opened: readonly unknown[]; closed: readonly unknown[] }) =>
        each.opened.length + each.closed.length > 0
      const changed = [records, words, judged].some(differs)
      const isOne = judged.opened.length <= 1 && judged.closed.length <= 1
      if (name === 'judge' && (differs(records) || differs(words) || !isOne)) throw moreThanJudged(dataset)
      if (changed) {
        await replaceDescriptions(run, dataset, records, next)
        await replaceCitations(run, dataset, words, next, retracted)
        await replaceJudgements(run, dataset.id, judged, next)
      }
      const shown = rows.citations.filter(citation => !sourcesOf(citation).some(source => retracted.includes(source)))
      const summary = {
        records: records.changes,
        claims: claimChanges(new Set(shown.map(({ claim }) => claim)), before),
        citations: words.changes,
        judgements: judged.changes,
        heldBack: heldBack(rows.citations, retracted),
      }
      return { changed, result: summary }
    },
  )
  return { dataset: dataset.id, epoch, identities, findings, ...result }
}

/** A folder that is not what was ingested last, or another dataset of the same id: by judging, nothing else may come or go. */
const moreThanJudged = ({ id, folder }: CheckedDataset): ClaimgraphError =>
  new ClaimgraphError(
    'BAD_USER_INPUT',
    `${shown(folder)} is not what the graph has as the dataset ${id}, apart from this judgement: nothing was changed. Ingest that folder first, or name the one from which ${id} was ingested.`,
  )

/** Its own, and that of the words which it needs beside them. */
const sourcesOf = ({ source, properties }: CitationRow): string[] => [
  source,
  ...(typeof properties.derivationSource === 'string' ? [properties.derivationSource] : []),
]

const heldBack = (citations: readonly CitationRow[], retracted: readonly string[]): IngestSummary['heldBack'] =>
  retracted.flatMap(source => {
    const count = citations.filter(citation => sourcesOf(citation).includes(source)).length
    return count === 0 ? [] : [{ source, citations: count }]
  })

async function live(run: Run, text: string, dataset: string): Promise<Map<string, string>> {
  return new Map((await run(text, { dataset })) as [string, string][])
}

async function liveClaims(run: Run, dataset: string): Promise<Set<string>> {
  return new Set((await run(statement('write/live-claims'), { dataset })).map(([id]) => id as string))
}

function claimChanges(now: ReadonlySet<string>, before: ReadonlySet<string>): Changes {
  const added = [...now].filter(id => !before.has(id)).length
  const withdrawn = [...before].filter(id => !now.has(id)).length
  return { added, changed: 0, withdrawn, unchanged: now.size - added }
}

async function replaceDescriptions(
  run: Run,
  dataset: CheckedDataset,
  { opened, closed }: Comparison<DescriptionRow>,
  epoch: number,
): Promise<void> {
  const at = { dataset: dataset.id, epoch }
  const entities = opened.filter(row => row.kind !== 'Source')
  const sources = opened.filter(row => row.kind === 'Source')
  const documents = sources.flatMap(row => {
    const text = dataset.texts.get(row.id)
    return text === undefined ? [] : [{ source: row.id, ...text }]
  })
  await run(statement('write/add-dataset'), at)
  await inBatches(closed, ids => run(statement('write/close-descriptions'), { ...at, ids }))
  await inBatches(entities, rows =>
    run(statement('write/add-entities'), { rows: rows.map(({ id, kind }) => ({ id, kind })) }),
  )
  await inBatches(sources, rows => run(statement('write/add-sources'), { rows: rows.map(({ id }) => ({ id })) }))
  await inBatches(documents, rows => run(statement('write/add-documents'), { rows }))
  await inBatches(opened, rows =>
    run(statement('write/open-descriptions'), {
      ...at,
      rows: rows.map(({ id, hash, properties }) => ({ id, hash, properties })),
    }),
  )
  await inBatches(
    opened.flatMap(row => row.names),
    rows => run(statement('write/open-names'), { ...at, rows: rows.map(withForms) }),
  )
  await inBatches(
    opened.flatMap(row => row.references),
    rows => run(statement('write/open-references'), { ...at, rows }),
  )
}

async function replaceCitations(
  run: Run,
  dataset: CheckedDataset,
  { opened, closed }: Comparison<CitationRow>,
  epoch: number,
  retracted: readonly string[],
): Promise<void> {
  const at = { dataset: dataset.id, epoch }
  const cited = new Set(opened.map(row => row.claim))
  const claims = dataset.claims.filter(claim => cited.has(claim.id)).map(claimRow)
  await inBatches(closed, ids => run(statement('write/close-citations'), { ...at, ids }))
  await inBatches(claims, rows => run(statement('write/add-claims'), { ...at, rows }))
  await countNewClaims(run, claims, epoch)
  await inBatches(opened, rows => run(statement('write/open-citations'), { ...at, rows, retracted }))
}
