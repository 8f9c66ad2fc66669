// The judgements of a dataset: each is about a claim, named by its key in this dataset or by its id.

import { brief } from '../domain/brief.ts'
import type { Judgement } from '../domain/judgement.ts'
import { idOf } from './keyed.ts'
import type { Problem } from './problem.ts'
import type { Dataset } from './read.ts'

const CLAIM_ID = /^c1_[0-9a-f]{32}$/

/** The judgements, each with the id of its claim. Whether a claim of another dataset is there is seen when the judgement is written. */
export function checkJudgements(dataset: Dataset, problems: Problem[]): Judgement[] {
  const byKey = new Map(
    dataset.claims.flatMap(({ record }) => (record.key === undefined ? [] : [[record.key, idOf(record)] as const])),
  )
  const judged = new Map<string, Judgement>()
  for (const { record, problem } of dataset.judgements) {
    const id = byKey.get(record.claim) ?? (CLAIM_ID.test(record.claim) ? record.claim : undefined)
    if (id === undefined) {
      // A claim that was refused has been reported already.
      if (!dataset.refused.has(record.claim))
        problems.push(
          problem(
            ['claim'],
            `expected the key of a claim of this dataset, or a claim's id (c1_…), but found ${brief(record.claim)}`,
          ),
        )
    } else if (judged.has(id)) problems.push(problem(['claim'], `this claim is judged twice; keep one of the two`))
    else judged.set(id, { ...record, claim: id })
  }
  return [...judged.values()]
}
