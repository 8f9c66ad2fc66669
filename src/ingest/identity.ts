// After every change: which entities are one, as judgements have it, with the claims counted for what their entities are now. Nothing
// is merged: pointers lead from each entity to the one that it became.

import { ClaimgraphError } from '../domain/error.ts'
import { type Contradiction, identities } from '../domain/identity.ts'
import type { IdentityJudgement } from '../domain/judgement.ts'
import type { Run } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import { inBatches } from './batch.ts'
import { chainText } from './judgements.ts'
import type { ClaimRow } from './rows.ts'

export interface IdentitySummary {
  /** Entities that became another one, and the id that they have now. */
  merged: { id: string; canonical: string }[]
  /** Entities that were known by another id and are by themselves again. */
  parted: string[]
}

interface StoredJudgement extends IdentityJudgement {
  reason: string
  dataset: string
}

/**
 * Brings the pointers up to date with what `epoch` touched. To be called in the transaction that writes the epoch, before conflicts
 * are looked for. Throws DATA_INVALID where judgements contradict one another.
 */
export async function updateIdentities(run: Run, epoch: number): Promise<IdentitySummary> {
  const touched = idsOf(await run(statement('write/touched-identities'), { epoch }))
  if (touched.length === 0) return { merged: [], parted: [] }
  const members = await connectedWith(run, touched)
  const canonical = await judgedIdentities(run, members)
  const before = await canonicalIds(run, members)
  const changed = members.filter(id => before.get(id) !== canonical.get(id))
  const merged = changed.flatMap(id => (canonical.has(id) ? [{ id, canonical: canonical.get(id)! }] : []))
  await inBatches(
    changed.filter(id => before.has(id)),
    ids => run(statement('write/close-pointers'), { ids, epoch }),
  )
  await inBatches(merged, rows => run(statement('write/open-pointers'), { rows, epoch }))
  await countClaims(run, changed, epoch)
  const heads = new Set(canonical.values())
  return { merged, parted: changed.filter(id => !canonical.has(id) && !heads.has(id)) }
}

/** Claims that were written just now about entities which had become others before count for those. */
export async function countNewClaims(run: Run, claims: readonly ClaimRow[], epoch: number): Promise<void> {
  const merged = new Set<string>()
  const entities = new Set(
    claims.flatMap(({ subject, object }) => (object === undefined ? [subject] : [subject, object])),
  )
  await inBatches([...entities], async ids => {
    for (const id of (await canonicalIds(run, ids)).keys()) merged.add(id)
  })
  const about = claims.filter(({ subject }) => merged.has(subject)).map(({ id }) => id)
  const to = claims.filter(({ object }) => object !== undefined && merged.has(object)).map(({ id }) => id)
  await inBatches(about, ids => run(statement('write/count-new-subjects'), { ids, epoch }))
  await inBatches(to, ids => run(statement('write/count-new-objects'), { ids, epoch }))
}

// ---------------------------------------------------------------------------------------------------------------------

const idsOf = (rows: readonly unknown[][]): string[] => rows.map(([id]) => id as string)

/** All that these are one with, or were one with until now, themselves included. */
async function connectedWith(run: Run, ids: readonly string[]): Promise<string[]> {
  const known = new Set(ids)
  let open = [...ids]
  while (open.length > 0) {
    const found: string[] = []
    await inBatches(open, async batch =>
      found.push(...idsOf(await run(statement('write/judged-with'), { ids: batch }))),
    )
    open = [...new Set(found)].filter(id => !known.has(id))
    for (const id of open) known.add(id)
  }
  return [...known].sort()
}

/** Id → canonical id, of those of the entities that are known by another. */
async function judgedIdentities(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const judgements: StoredJudgement[] = []
  const live = new Set<string>()
  await inBatches(ids, async batch => {
    const rows = (await run(statement('write/identity-judgements'), { ids: batch })) as [
      ...Parameters<typeof storedJudgement>,
    ][]
    judgements.push(...rows.map(row => storedJudgement(...row)))
    for (const id of idsOf(await run(statement('write/live-entities'), { ids: batch }))) live.add(id)
  })
  const { canonical, contradictions } = identities(judgements, id => live.has(id))
  if (contradictions.length > 0)
    throw new ClaimgraphError(
      'DATA_INVALID',
      'Judgements contradict one another: nothing was written. Take back one of those that are named: one entity cannot be two.',
      { problems: contradictions.map(contradictionLine) },
    )
  return canonical
}

const storedJudgement = (
  verdict: StoredJudgement['verdict'],
  a: string,
  b: string,
  canonical: string | null,
  reason: string,
  dataset: string,
): StoredJudgement => ({ verdict, a, b, canonical: canonical ?? undefined, reason, dataset })

function contradictionLine({ different, chain }: Contradiction<StoredJudgement>): string {
  const said = ({ a, b, dataset, reason }: StoredJudgement) => `${a} and ${b} (${dataset}: ${reason})`
  return `${said(different)} are judged DIFFERENT, but would be one, as these are judged SAME: ${chainText(chain, said)}`
}

async function canonicalIds(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await run(statement('write/canonical-ids'), { ids })) as [string, string][])
}

async function countClaims(run: Run, entities: readonly string[], epoch: number): Promise<void> {
  await inBatches(entities, async ids => {
    await run(statement('write/count-subjects'), { ids, epoch })
    await run(statement('write/count-objects'), { ids, epoch })
  })
}
