// The gates. What passes has all its quotes found, all its ids resolved and all its kinds right; what does not is refused with
// file, line and path, and nothing of the dataset is written. Needs no database.

import { resolve } from 'node:path'
import { contentId } from '../domain/canonical.ts'
import type { Citation, Span } from '../domain/citation.ts'
import { type Claim, type ClaimContent, claimId } from '../domain/claim.ts'
import type { Entity } from '../domain/entity.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { Judgement } from '../domain/judgement.ts'
import { NO_RATES, type Rates } from '../domain/rates/rates.ts'
import type { Source } from '../domain/source.ts'
import { findDatasets, shown } from './folder.ts'
import { checkJudgements } from './judgements.ts'
import { checkKey } from './keyed.ts'
import { locate, type Records, unknownId } from './locate.ts'
import { invalidDataset, type Problem, type RecordPath } from './problem.ts'
import { type Dataset, type Located, readDataset, type SourceText } from './read.ts'
import { type Question, resolveNames, type WrittenNames } from './resolve.ts'
import { checkShape } from './shape.ts'
import { type Support, supportGate } from './support.ts'

export interface CheckedCitation extends Omit<Citation, 'derivation'>, Span, Support {
  id: string
  /** SHA-256 of the text that `start` and `end` count in. */
  sha256: string
  /** The names in the place of which the claim has ids. */
  subjectAsWritten: string | undefined
  objectAsWritten: string | undefined
}

export interface CheckedClaim {
  id: string
  content: ClaimContent
  citations: CheckedCitation[]
}

export interface CheckedDataset {
  id: string
  folder: string
  sources: Source[]
  entities: Entity[]
  claims: CheckedClaim[]
  judgements: Judgement[]
  texts: Map<string, SourceText>
  /** The stretches of text that the dataset leaves uncited, each with its reason. */
  uncited: { source: string; span: Span; reason: string }[]
}

/** Reads and checks every dataset at the given paths. Throws DATA_INVALID with all the problems of the first bad one. */
export async function checkDatasets(
  paths: readonly string[],
  rates: Rates = NO_RATES,
  questions: Question[] = [],
): Promise<CheckedDataset[]> {
  const folders = new Set((await Promise.all(paths.map(findDatasets))).flat().map(folder => resolve(folder)))
  const checked = new Map<string, CheckedDataset>()
  for (const folder of folders) {
    const dataset = await checkDataset(folder, rates, questions)
    const other = checked.get(dataset.id)
    if (other !== undefined)
      throw new ClaimgraphError(
        'DATA_INVALID',
        `${shown(other.folder)} and ${shown(folder)} are both the dataset ${dataset.id}, and the second would replace the first: give one of them another id.`,
      )
    checked.set(dataset.id, dataset)
  }
  return [...checked.values()]
}

/**
 * Reads and checks the dataset in `folder`. Throws DATA_INVALID with all its problems; names that mean nobody, or several, are left
 * in `questions` beside.
 */
export async function checkDataset(
  folder: string,
  rates: Rates = NO_RATES,
  questions: Question[] = [],
): Promise<CheckedDataset> {
  const { dataset, problems } = await readDataset(folder)
  const records = indexRecords(dataset, problems)
  checkSources(dataset, problems)
  const { written, questions: asked } = resolveNames(dataset, records, problems)
  questions.push(...asked)
  const claims = checkClaims(dataset, records, written, rates, problems)
  const judgements = checkJudgements(dataset, records, problems)
  const uncited = dataset.uncited.flatMap(located => {
    const { source, reason } = located.record
    const span = locate(located, [], located.record, dataset, records, problems)
    return span === null ? [] : [{ source, span, reason }]
  })
  if (problems.length > 0) throw invalidDataset(shown(folder), problems.toSorted(byPlace))
  const { id, texts } = dataset
  return {
    id,
    folder,
    texts,
    claims,
    judgements,
    uncited,
    sources: bare(dataset.sources),
    entities: bare(dataset.entities),
  }
}

/** By file, as they are read, then by line. */
const byPlace = (a: Problem, b: Problem): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)

const bare = <T>(located: readonly Located<T>[]): T[] => located.map(({ record }) => record)

/** Every id of the dataset. Entities and sources share one namespace. */
function indexRecords(dataset: Dataset, problems: Problem[]): Records {
  const records: Records = new Map([...dataset.refused].map(id => [id, null]))
  const places = new Map<string, Problem>()
  const described = [
    ...dataset.sources.map(({ record: { id }, problem }) => ({
      id,
      kind: 'Source' as const,
      here: problem(['id'], ''),
    })),
    ...dataset.entities.map(({ record: { id, kind }, problem }) => ({ id, kind, here: problem(['id'], '') })),
  ]
  for (const { id, kind, here } of described.sort((a, b) => byPlace(a.here, b.here))) {
    const first = places.get(id)
    if (first === undefined) places.set(id, here)
    else
      problems.push({
        ...here,
        message: `the id ${id} is used twice; it was first used at ${first.file}:${first.line}`,
      })
    records.set(id, { kind })
  }
  return records
}

function checkSources(dataset: Dataset, problems: Problem[]): void {
  const ids = new Set([...dataset.refused, ...dataset.sources.map(({ record }) => record.id)])
  for (const { record, problem } of dataset.sources)
    for (const [index, id] of record.drawsOn.entries()) {
      if (!ids.has(id))
        problems.push(
          problem(['drawsOn', index], `expected the id of a source of this dataset, but found ${JSON.stringify(id)}`),
        )
      if (id === record.id) problems.push(problem(['drawsOn', index], 'a source cannot draw on itself'))
    }
}

function checkClaims(
  dataset: Dataset,
  records: Records,
  written: ReadonlyMap<Located<Claim>, WrittenNames>,
  rates: Rates,
  problems: Problem[],
): CheckedClaim[] {
  const claims = new Map<string, CheckedClaim>()
  const keys = new Set<string>()
  const support = supportGate(dataset, records, rates, problems)
  for (const located of dataset.claims) {
    const { citations, key: _, ...content } = located.record
    const id = claimId(content)
    checkKey(located, id, keys, records, problems)
    checkShape(located, records, problems)
    const { subject: subjectAsWritten, object: objectAsWritten } = written.get(located) ?? {}
    const claim = claims.get(id) ?? { id, content, citations: [] }
    claims.set(id, claim)
    for (const [index, citation] of citations.entries()) {
      const path = ['citations', index]
      checkNames(located, path, citation, records, problems)
      const span = locate(located, path, citation, dataset, records, problems)
      const text = dataset.texts.get(citation.source)
      if (span === null || text === undefined) continue
      const place = { claim: id, dataset: dataset.id, source: citation.source, sha256: text.sha256, ...span }
      const { derivation: _, ...words } = citation
      const cited = {
        ...words,
        ...support(located, path, citation, span.start),
        ...span,
        subjectAsWritten,
        objectAsWritten,
        sha256: text.sha256,
        id: contentId('q1', place),
      }
      if (claim.citations.some(other => other.id === cited.id))
        problems.push(located.problem(path, 'the same claim already cites these words; remove one of the two'))
      else claim.citations.push(cited)
    }
  }
  return [...claims.values()]
}

function checkNames(
  located: Located<Claim>,
  path: RecordPath,
  citation: Citation,
  records: Records,
  problems: Problem[],
): void {
  const { asStated, statedEquivalent, assertedBy, quote } = citation
  if (assertedBy !== undefined && !records.has(assertedBy))
    problems.push(located.problem([...path, 'assertedBy'], unknownId(assertedBy)))
  for (const [member, words] of Object.entries({ asStated, statedEquivalent }))
    if (words !== undefined && !quote.includes(words))
      problems.push(
        located.problem(
          [...path, member],
          `expected words that stand in the quote, but found ${JSON.stringify(words)}`,
        ),
      )
}
