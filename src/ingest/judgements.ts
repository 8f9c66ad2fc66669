// The judgements of a dataset: on claims, named by their keys in this dataset or by their ids; on pairs of entities; on whom a name means.

import { brief } from '../domain/brief.ts'
import { isClaimId } from '../domain/claim.ts'
import { type Contradiction, identities } from '../domain/identity.ts'
import { type IdentityJudgement, isOnEntities, type Judgement, judgementId } from '../domain/judgement.ts'
import type { Dataset, Located } from './dataset.ts'
import type { KeyedClaims } from './keyed.ts'
import type { Problems } from './problem.ts'
import type { Records } from './records.ts'

/**
 * The judgements, each with the id of its claim where it is on one. Whether a claim or an entity of another dataset is there is seen
 * when the judgement is written.
 */
export function checkJudgements(
  dataset: Dataset,
  records: Records,
  keyed: KeyedClaims,
  problems: Problems,
): Judgement[] {
  const judged = new Map<string, Located<Judgement>>()
  for (const located of dataset.judgements) {
    const judgement = withClaimId(located, keyed, dataset, problems)
    if (judgement === null || !checkEntities(located, records, problems)) continue
    const id = judgementId(dataset.id, judgement)
    const [place, what] = judgement.claim === undefined ? [[], 'this pair'] : [['claim'], 'this claim']
    if (judged.has(id)) problems.push(located.problem(place, `${what} is judged twice; keep one of the two`))
    else judged.set(id, { ...located, record: judgement })
  }
  refuseContradictions([...judged.values()], problems)
  return [...judged.values()].map(({ record }) => record)
}

function withClaimId(
  { record, problem }: Located<Judgement>,
  keyed: KeyedClaims,
  { refused }: Dataset,
  problems: Problems,
): Judgement | null {
  const { claim } = record
  if (claim === undefined) return record
  const id = keyed.get(claim)?.id ?? (isClaimId(claim) ? claim : undefined)
  if (id !== undefined) return { ...record, claim: id }
  // A claim that was refused has been reported already.
  if (!refused.has(claim))
    problems.push(
      problem(
        ['claim'],
        `expected the key of a claim of this dataset, or a claim's id (c1_…), but found ${brief(claim)}`,
      ),
    )
  return null
}

/** As far as this dataset describes them. False where one of them is none. */
function checkEntities({ record, problem }: Located<Judgement>, records: Records, problems: Problems): boolean {
  const { a, b, entity } = record
  const before = problems.length
  for (const [member, id] of Object.entries({ a, b, entity }))
    if (id !== undefined && records.get(id)?.kind === 'Source')
      problems.push(problem([member], `expected the id of an entity, but ${id} is a source`))
  if (problems.length > before) return false
  const [kind, other] = [a, b].map(id => (id === undefined ? undefined : records.get(id)?.kind))
  if (record.verdict === 'SAME' && kind !== undefined && other !== undefined && kind !== other)
    problems.push(problem(['b'], otherKind(a!, kind, b!, other)))
  if (entity !== undefined && !records.has(entity))
    problems.push(
      problem(['entity'], `expected the id of an entity of this dataset, as its claims are meant, but found ${entity}`),
    )
  return problems.length === before
}

/** Entities of two kinds are never one. */
export const otherKind = (a: string, kind: string, b: string, other: string): string =>
  `${a} is a ${kind} and ${b} is a ${other}: they cannot be the same; correct the kind of one of them, or judge them DIFFERENT`

type Placed = Located<Judgement> & IdentityJudgement

/** What other datasets judge is seen when the judgements are written. */
function refuseContradictions(judgements: readonly Located<Judgement>[], problems: Problems): void {
  const pairs = judgements.flatMap((located): Placed[] =>
    isOnEntities(located.record) ? [{ ...located, ...located.record }] : [],
  )
  for (const { different, chain } of identities(pairs).contradictions)
    problems.push(different.problem([], contradictionText({ different, chain })))
}

function contradictionText({ different: { a, b }, chain }: Contradiction<Placed>): string {
  const said = ({ a, b, problem }: Placed) => {
    const { file, line } = problem([], '')
    return `${a} and ${b} (${file}:${line})`
  }
  return `${a} and ${b} are judged DIFFERENT, but would be one, as these are judged SAME: ${chainText(chain, said)}; take back one of them`
}

/** How many judgements of a chain are told. */
const TOLD = 20

/** The judgements that make two entities one, from the one to the other; the middle of a very long chain is left out. */
export function chainText<J>(chain: readonly J[], said: (judgement: J) => string): string {
  if (chain.length <= TOLD) return chain.map(said).join('; ')
  const [first, last] = [chain.slice(0, TOLD / 2), chain.slice(-TOLD / 2)]
  return [...first.map(said), `… ${chain.length - TOLD} more …`, ...last.map(said)].join('; ')
}
