// Judgements: from the graph back to the records of a file.

import { statement } from '../../graph/statement.ts'
import { type Exported, pagesOf } from './pages.ts'
import { type Derived, proofs } from './proof.ts'
import type { ExportedRecord, LeftOut, Properties } from './record.ts'

type JudgementRow = [
  judgement: Properties,
  entities: { id: string; described: boolean }[],
  claims: string[],
  /** Those that carry the claim. */
  citations: Derived[],
]

/**
 * Those with one of these verdicts. A judgement on a claim that nothing carries any more, or on an entity that nobody describes any
 * more, would be refused when it is ingested, and is left out.
 */
export async function* exportedJudgements(
  exported: Exported,
  { verdicts, leftOut, retracted }: { verdicts: readonly string[]; leftOut: LeftOut; retracted: boolean },
): AsyncGenerator<ExportedRecord[]> {
  const text = statement('read/export-judgements')
  for await (const page of pagesOf<JudgementRow>(exported, text, ([{ id }]) => id as string, { verdicts })) {
    const all = page.flatMap(([, , , citations]) => citations)
    const isProved = retracted ? await proofs(exported, all) : () => true
    yield page.flatMap(([judgement, entities, [claim], citations]) => {
      const dataset = judgement.dataset as string
      const amiss =
        claim !== undefined
          ? !citations.some(isProved) && 'judgements on claims that nothing carries'
          : entities.some(({ described }) => !described) && UNKNOWN_ENTITY
      if (amiss) leftOut.add(dataset, amiss)
      return amiss ? [] : [{ dataset, record: judgementRecord(judgement, entities, claim) }]
    })
  }
}

/** What is left out where an entity is judged that nobody describes. */
export const UNKNOWN_ENTITY = 'judgements on entities that nobody describes'

function judgementRecord(
  { verdict, canonical, name, reason, author, date }: Properties,
  entities: JudgementRow[1],
  claim: string | undefined,
): ExportedRecord['record'] {
  const [a, b] = entities.map(({ id }) => id).sort()
  const about = claim !== undefined ? { claim } : name !== undefined ? { name, entity: a } : { a, b, canonical }
  return { type: 'judgement', verdict, ...about, reason, author, date }
}
