// The gates, as every dataset passes them. What is proposed lies in a folder as a dataset, a record a line, so that each problem that
// the check finds leads back to the proposal that has it. Those go, and whatever refers to them, until the check finds nothing.

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { normaliseName } from '../domain/name/normalise.ts'
import { problemsIn } from '../ingest/check.ts'
import { type Problem, pathText, problemLine } from '../ingest/problem.ts'
import type { DraftedSource } from './article.ts'
import type { DraftedClaim } from './claims.ts'
import type { DraftedEntity } from './entities.ts'
import type { Proposals } from './propose.ts'
import { type Refusal, refusal } from './refusal.ts'

export interface Passed {
  /** Those that a claim uses. */
  entities: DraftedEntity[]
  /** In the order of their quotes in the text. */
  claims: DraftedClaim[]
  refused: Refusal[]
}

/** `folder` has the text of the source where its record says. Nothing is left there of what the rounds needed. */
export async function passGates(folder: string, source: DraftedSource, proposals: Proposals): Promise<Passed> {
  const refused: Refusal[] = []
  let entities = [...proposals.entities]
  let claims = proposals.claims.filter(claim => keep(claim.amiss, claim))
  for (;;) {
    const problems = await problemsOf(folder, source, entities, claims)
    if (problems.size === 0) break
    refuseOthers(problems)
    const reasons = (index: number) => (problems.get(index) ?? []).map(reasonOf)
    const gone = entities.filter((_, index) => problems.has(index))
    for (const [index, { piece, proposal }] of entities.entries())
      if (problems.has(index)) refused.push(refusal('ENTITY', piece, proposal, reasons(index)))
    const count = entities.length
    entities = entities.filter((_, index) => !problems.has(index))
    claims = claims.filter((claim, index) => {
      const lost = referredTo(claim).flatMap(([member, id]) => {
        const entity = gone.find(each => each.id === id)
        return entity === undefined ? [] : [`${member}: the entity ${JSON.stringify(entity.name)} is refused`]
      })
      return keep([...reasons(count + index), ...lost], claim)
    })
  }
  claims = claims.filter(claim => keep(claim.beyond, claim))
  return { entities: entities.filter(isUsedBy(claims)), claims, refused }

  function keep(reasons: readonly string[], { piece, proposal }: DraftedClaim): boolean {
    if (reasons.length > 0) refused.push(refusal('CLAIM', piece, proposal, reasons))
    return reasons.length === 0
  }
}

/** What a claim refers to, as its record has it: `[member, id or name]`. */
function referredTo({ record }: DraftedClaim): [string, string][] {
  const { subject, object, round, holder } = record
  const members = { subject, object, round, holder, assertedBy: record.citations[0].assertedBy }
  return Object.entries(members).filter((member): member is [string, string] => typeof member[1] === 'string')
}

// ---------------------------------------------------------------------------------------------------------------------

/** More than there can be. */
const ALL_PROBLEMS = Number.MAX_SAFE_INTEGER

/** Lines of the file before the entities. */
const HEAD = 2

/** The source has been looked at before anybody was asked. */
function refuseOthers(problems: ReadonlyMap<number, readonly Problem[]>): void {
  const [other] = [...problems].flatMap(([index, found]) => (index < 0 ? found : []))
  if (other !== undefined)
    throw new ClaimgraphError('INTERNAL', `The check found what no proposal has to answer for: ${problemLine(other)}`)
}

/** What is wrong now, by the place among the entities, then the claims. */
async function problemsOf(
  folder: string,
  source: DraftedSource,
  entities: readonly DraftedEntity[],
  claims: readonly DraftedClaim[],
): Promise<Map<number, Problem[]>> {
  const records = [
    { type: 'dataset', id: source.id },
    { type: 'source', ...source },
    ...entities.map(({ id, kind, name, aliases }) => ({ type: 'entity', id, kind, name, aliases })),
    ...claims.map(({ record }) => ({ type: 'claim', ...record })),
  ]
  const file = join(folder, `${source.id}.jsonl`)
  await writeFile(file, records.map(record => `${JSON.stringify(record)}\n`).join(''))
  const problems = await problemsIn(folder, { maxProblems: ALL_PROBLEMS })
  await rm(file)
  const own = problems.filter(problem => !isOfAnother(problem))
  return Map.groupBy(own.length > 0 ? own : problems, ({ line }) => line - HEAD - 1)
}

/** That another one cites the same words: it may be the other one that goes, for reasons of its own. */
const isOfAnother = ({ path }: Problem): boolean => path[0] === 'citations' && path.length === 2

/** `quote: does not stand in the text …`: a proposal has one citation. */
function reasonOf({ path, message }: Problem): string {
  const own = path[0] === 'citations' ? path.slice(2) : path
  return own.length === 0 ? message : `${pathText(own)}: ${message}`
}

/** By its id, or by one of its names. */
function isUsedBy(claims: readonly DraftedClaim[]): (entity: DraftedEntity) => boolean {
  const references = new Set(claims.flatMap(claim => referredTo(claim).map(([, reference]) => reference)))
  const names = new Set([...references].map(normaliseName))
  return ({ id, name, aliases }) =>
    references.has(id) || [name, ...aliases].some(each => names.has(normaliseName(each)))
}
