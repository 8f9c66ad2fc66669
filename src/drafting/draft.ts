// Drafting: an article → proposals of a model → the gates that every dataset passes → a dataset for a human to read. Nothing that a model
// says is believed: what is written has passed `check`, and what hasn't is listed with its reasons.

import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { checkDataset } from '../ingest/check.ts'
import type { Counts } from '../ingest/checked.ts'
import { type Coverage, coverage } from '../ingest/coverage.ts'
import { wholeFolder } from '../ingest/whole.ts'
import type { Article, DraftedSource } from './article.ts'
import { passGates } from './gates.ts'
import { type ModelSettings, modelAt } from './model.ts'
import { answerSchema } from './proposal.ts'
import { propose, type Undrafted } from './propose.ts'
import type { Refusal } from './refusal.ts'
import { REFUSED_FILE, refusedFile } from './refused.ts'
import { draftFile } from './written.ts'

export interface DraftOptions {
  model: ModelSettings
  /** A folder that isn't there yet, or is empty. */
  into: string
  /** YYYY-MM-DD */
  today: string
  onProgress?: (message: string) => void
  signal?: AbortSignal
}

export interface Draft {
  dataset: string
  model: string
  /** Null: nothing passed the gates, and nothing was written. */
  written: { folder: string; counts: Counts; coverage: Coverage } | null
  /** Claims whose quotes got the letters of the text. */
  mended: number
  refused: Refusal[]
  undrafted: Undrafted[]
}

const NOTHING = 'Nothing was drafted.'

/**
 * Writes `into`/<id>.yaml, `into`/sources/<id>.txt and, where something is left out, `into`/refused.md; the folder is there whole or not at
 * all. Lines about which the model couldn't be asked are left out and told. Throws BAD_USER_INPUT where the folder holds something,
 * ENVIRONMENT or TIMEOUT where the model never answers.
 */
export async function draft(article: Article, source: DraftedSource, options: DraftOptions): Promise<Draft> {
  const { model, signal } = options
  const into = resolve(options.into)
  const ask = modelAt(model, answerSchema(), signal)
  let drafted: Draft | undefined
  await wholeFolder(into, NOTHING, async ({ path: partial, onDisk }) => {
    await onDisk(() => mkdir(join(partial, 'sources')))
    await onDisk(() => writeFile(join(partial, source.text), article.bytes))
    const proposals = await propose(article.text, source, ask, options)
    const passed = await passGates(partial, source, proposals)
    const { undrafted } = proposals
    const refused = [...proposals.refused, ...passed.refused].sort(namesLast)
    const mended = passed.claims.filter(({ isMended }) => isMended).length
    drafted = { dataset: source.id, model: model.name, written: null, mended, refused, undrafted }
    if (passed.claims.length === 0) return null
    const rest = refusedFile({ refused, undrafted })
    const origin = { model: model.name, article: article.name, on: options.today, refused: rest !== null }
    await onDisk(() => writeFile(join(partial, `${source.id}.yaml`), draftFile(article.text, source, passed, origin)))
    if (rest !== null) await onDisk(() => writeFile(join(partial, REFUSED_FILE), rest))
    drafted = { ...drafted, written: { folder: into, ...(await checkedCounts(partial)) } }
    return drafted
  })
  return drafted!
}

// ---------------------------------------------------------------------------------------------------------------------

/** They are many, and the least of it. */
const namesLast = (a: Refusal, b: Refusal): number => Number(a.what === 'NAME') - Number(b.what === 'NAME')

/** What is written passes the check as it stands, or none of it is left. */
async function checkedCounts(folder: string): Promise<{ counts: Counts; coverage: Coverage }> {
  const checked = await checkDataset(folder).catch((error: unknown) => {
    const problems = error instanceof ClaimgraphError ? error.problems : []
    throw new ClaimgraphError('INTERNAL', 'The draft would not pass the check.', { problems, cause: error })
  })
  try {
    return { counts: { ...checked.counts }, coverage: coverage(checked) }
  } finally {
    checked.close()
  }
}
