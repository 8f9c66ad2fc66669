// What an export hands on, record by record, and what it has to leave out.

import { RANKS } from '../../domain/conflict/conflict.ts'
import { counted } from '../../domain/counted.ts'
import { IDENTITY_VERDICTS } from '../../domain/judgement.ts'
import { statement } from '../../graph/statement.ts'
import { exportedClaims } from './claims.ts'
import { exportedEntities, exportedSources } from './descriptions.ts'
import { exportedJudgements } from './judgements.ts'
import { type Exported, readAt } from './pages.ts'
import type { ExportedRecord, LeftOut } from './record.ts'
import { Texts } from './texts.ts'

/**
 * The records of all datasets, some at a time, in an order in which the records of each dataset can be read back: sources, entities,
 * the judgements that names rely on, claims, judgements on claims; each by id. What can't be is added to `leftOut`.
 */
export async function* exportedRecords(exported: Exported, leftOut: LeftOut): AsyncGenerator<ExportedRecord[]> {
  const retracted = await retractedSources(exported, leftOut)
  const options = { leftOut, retracted: retracted.size > 0 }
  const texts = new Texts(exported)
  try {
    yield* exportedSources(exported, texts)
    yield* exportedEntities(exported)
    yield* exportedJudgements(exported, { ...options, verdicts: IDENTITY_VERDICTS })
    yield* exportedClaims(exported, { ...options, texts })
    yield* exportedJudgements(exported, { ...options, verdicts: RANKS })
  } finally {
    texts.close()
  }
}

/** The ids of the sources that are retracted: what they hold back is left out. */
export async function retractedSources(exported: Exported, leftOut: LeftOut): Promise<ReadonlySet<string>> {
  const sources = (await readAt(exported, statement('read/export-retracted'))) as [string, string, number][]
  for (const [source, reason, citations] of sources)
    leftOut.note(`${source} is retracted (${reason}): ${counted(citations, 'citation')}`)
  return new Set(sources.map(([source]) => source))
}
