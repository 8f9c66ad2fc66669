// `claimgraph judge`: a judgement goes into a file and into the graph, into both or into none.

import { ClaimgraphError } from '../domain/error.ts'
import { Judgement } from '../domain/judgement.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph } from '../graph/connect.ts'
import { alone, type LeaseOptions } from '../graph/lease.ts'
import { checkDataset } from './check.ts'
import { derive } from './derive.ts'
import { shown } from './folder.ts'
import { TakenOver } from './journal.ts'
import { type Edit, editing, put, withJudgement, withoutJudgement } from './judgement-file.ts'
import { issueMessage } from './problem.ts'
import { type IngestSummary, writeDataset } from './write.ts'

export interface JudgedSummary {
  /** The file, and what it said of the same before. */
  file: string
  replaced: Judgement | null
  ingested: IngestSummary
}

/**
 * Judges: the judgement is added to `folder`/judgements.yaml (made where it isn't there) and ingested. Throws BAD_USER_INPUT where it
 * is no judgement, DATA_INVALID where it contradicts another one or is about what isn't there.
 */
export async function judge(
  graph: Graph,
  rates: Rates,
  folder: string,
  judgement: unknown,
  lease: LeaseOptions = {},
): Promise<JudgedSummary> {
  const result = Judgement.safeParse(judgement)
  if (!result.success)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `That is no judgement: ${result.error.issues.map(issue => [issue.path.join('.'), issueMessage(issue, judgement, [])].filter(Boolean).join(' ')).join('; ')}.`,
    )
  return await editing(folder, async () => keep(graph, rates, folder, await withJudgement(folder, result.data), lease))
}

/** Takes a judgement back that is in `folder`/judgements.yaml. Throws BAD_USER_INPUT where it isn't. */
export async function unjudge(
  graph: Graph,
  rates: Rates,
  folder: string,
  on: Omit<Judgement, 'verdict' | 'reason'>,
  lease: LeaseOptions = {},
): Promise<JudgedSummary> {
  return await editing(folder, async () => keep(graph, rates, folder, await withoutJudgement(folder, on), lease))
}

/** The file first, as that is what is ingested; what the graph then refuses is taken out of it again. */
async function keep(
  graph: Graph,
  rates: Rates,
  folder: string,
  edit: Edit,
  lease: LeaseOptions,
): Promise<JudgedSummary> {
  const putFileBack = await put(edit)
  let ingested: IngestSummary
  try {
    ingested = await writeJudgement(graph, rates, folder, lease)
  } catch (error) {
    if (!isRefusal(error))
      // It may have been written all the same: the file is what counts, and ingesting it brings the two together.
      throw new ClaimgraphError(
        'DATABASE_UNAVAILABLE',
        `${shown(edit.path)} has the judgement, but whether the graph has it is not known: run "claimgraph ingest ${shown(folder)}" when the database answers again. ${messageOf(error)}`,
        { cause: error },
      )
    await putFileBack()
    throw error
  }
  // Published as it is: that the file says the same must stay, whatever comes of the edges for Neo4j Browser.
  await alone(graph, () => derive(graph), lease)
  return { file: edit.path, replaced: edit.replaced, ingested }
}

async function writeJudgement(graph: Graph, rates: Rates, folder: string, lease: LeaseOptions): Promise<IngestSummary> {
  const dataset = await checkDataset(folder, { rates })
  try {
    return await alone(graph, () => writeDataset(graph, dataset, rates, { run: 'judge' }), lease)
  } finally {
    dataset.close()
  }
}

/** Where another run has gone on with it, that one may have written it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ClaimgraphError &&
  !(error instanceof TakenOver) &&
  ['DATA_INVALID', 'BAD_USER_INPUT', 'ENVIRONMENT'].includes(error.code)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
