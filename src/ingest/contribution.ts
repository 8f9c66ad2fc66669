// The steps in which a dataset's contribution replaces what it was before, each in batches with their line in the journal.

import type { Rates } from '../domain/rates/rates.ts'
import type { Graph, Run } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import type { CheckedDataset } from './checked.ts'
import type { Comparison, OpenedClaim } from './comparison.ts'
import { FACTS, factsToLookThrough, replaceFindings } from './findings.ts'
import { countNewClaims, updateIdentities } from './identity.ts'
import type { Journal } from './journal.ts'
import { withForms } from './names.ts'
import type { CitationRow, ClaimRow, DescriptionRow } from './rows.ts'

/** How much a transaction takes. */
export interface Sizes {
  records: number
  /** Code units of the texts of sources. */
  texts: number
  citations: number
  /** Of what ends. */
  ids: number
  facts: number
}

/** By measurement: larger transactions aren't faster, and take memory of the server. */
export const SIZES: Sizes = { records: 2_000, texts: 2_000_000, citations: 2_000, ids: 5_000, facts: FACTS }

export interface Replacement {
  epoch: number
  rates: Rates
  /** Whether conflicts are looked for everywhere, not only where the dataset touched something. */
  everything: boolean
  retracted: readonly string[]
  sizes: Sizes
}

/** All that is written at the epoch, in order; what was written by a run that was broken off is left out. Answers with the number of facts looked through. */
export async function replaceContribution(
  graph: Graph,
  dataset: CheckedDataset,
  comparison: Comparison,
  journal: Journal,
  { epoch, rates, everything, retracted, sizes }: Replacement,
): Promise<number> {
  const at = { dataset: dataset.id, epoch }
  await journal.step([dataset.id], { size: 1 }, async run => {
    await run(statement('write/add-dataset'), at)
  })
  await journal.step(comparison.closed('description'), { size: sizes.ids }, async (run, ids) => {
    await run(statement('write/close-descriptions'), { ...at, ids })
  })
  const descriptions = () => comparison.opened('description')
  const isSource = ({ kind }: DescriptionRow) => kind === 'Source'
  await journal.step(
    descriptions().filter(row => !isSource(row)),
    { size: sizes.records, count: () => 1 },
    async (run, rows) => {
      await run(statement('write/add-entities'), { rows: rows.map(({ id, kind }) => ({ id, kind })) })
      await describe(run, at, rows)
      await run(statement('write/open-names'), { ...at, rows: rows.flatMap(row => row.names.map(withForms)) })
    },
  )
  const textOf = (source: string) => dataset.text(source)
  await journal.step(
    descriptions().filter(isSource),
    {
      size: sizes.texts,
      weight: ({ id }) => sizes.texts / sizes.records + (textOf(id)?.text.length ?? 0),
      count: () => 1,
    },
    async (run, rows) => {
      await run(statement('write/add-sources'), { rows: rows.map(({ id }) => ({ id })) })
      const documents = rows.flatMap(({ id }) => {
        const found = textOf(id)
        return found === undefined ? [] : [{ source: id, text: found.text, sha256: found.sha256 }]
      })
      await run(statement('write/add-documents'), { rows: documents })
      await describe(run, at, rows)
    },
  )
  await journal.step(
    descriptions().flatMap(row => row.references),
    { size: sizes.records },
    async (run, rows) => {
      await run(statement('write/open-references'), { ...at, rows })
    },
  )
  await journal.step(comparison.closed('citation'), { size: sizes.ids }, async (run, ids) => {
    await run(statement('write/close-citations'), { ...at, ids })
  })
  const cited = ({ citations }: OpenedClaim) => citations.length
  const citing = { size: sizes.citations, weight: cited, count: cited }
  await journal.step(comparison.openedClaims(), { ...citing, lanes: 2 }, async (run, opened) => {
    if (journal.creates) await createClaims(run, at, opened)
    else await addClaims(run, { ...at, retracted }, opened)
  })
  await journal.step(comparison.closed('judgement'), { size: sizes.ids }, async (run, ids) => {
    await run(statement('write/close-judgements'), { ...at, ids })
  })
  await journal.step(comparison.opened('judgement'), { size: sizes.records, count: () => 1 }, async (run, rows) => {
    await run(statement('write/open-judgements'), { ...at, rows })
  })
  await journal.step([epoch], { size: 1 }, async run => ({
    identities: JSON.stringify(await updateIdentities(run, epoch)),
  }))
  // Read after all that they rest on has been written; findings don't change which they are.
  const facts = await factsToLookThrough(dataset.spool, graph, epoch, everything)
  await journal.step(facts.rows, { size: sizes.facts, lanes: 2 }, (run, batch) =>
    replaceFindings(run, batch, rates, epoch),
  )
  return facts.count
}

interface At {
  dataset: string
  epoch: number
}

async function describe(run: Run, at: At, rows: readonly DescriptionRow[]): Promise<void> {
  await run(statement('write/open-descriptions'), {
    ...at,
    rows: rows.map(({ id, hash, properties }) => ({ id, hash, properties })),
  })
}

/** In a graph that has no claims. */
async function createClaims(run: Run, { dataset, epoch }: At, opened: readonly OpenedClaim[]): Promise<void> {
  const rows = opened.map(({ claim: { id, properties, ...claim }, citations }) => ({
    ...claim,
    properties: { ...properties, id },
    citations: citations.map(({ id, hash, source, assertedBy, properties }) => ({
      source,
      assertedBy,
      properties: { ...properties, id, hash, dataset, since: epoch },
    })),
  }))
  await run(statement('write/create-claims'), { epoch, rows })
}

/** Claims that may be there already, for which something else is cited. */
async function addClaims(
  run: Run,
  at: At & { retracted: readonly string[] },
  opened: readonly OpenedClaim[],
): Promise<void> {
  const claims: ClaimRow[] = opened.map(({ claim }) => claim)
  const citations: CitationRow[] = opened.flatMap(each => each.citations)
  await run(statement('write/add-claims'), { ...at, rows: claims })
  await countNewClaims(run, claims, at.epoch)
  await run(statement('write/open-citations'), { ...at, rows: citations })
}
