// The gates. What passes has all its quotes found, all its ids resolved and all its kinds right; what does not is refused with
// file, line and path, and nothing of the dataset is written. Needs no database.

import { contentId } from '../domain/canonical.ts'
import type { Citation } from '../domain/citation.ts'
import { type Claim, claimId } from '../domain/claim.ts'
import { ClaimgraphError } from '../domain/error.ts'
import { NO_RATES, type Rates } from '../domain/rates/rates.ts'
import { addClaim, CheckedDataset, type Counts, contribute } from './checked.ts'
import type { Dataset, Located } from './dataset.ts'
import { folderInput, type Input, inputsOf } from './input.ts'
import { checkJudgements } from './judgements.ts'
import { checkKey, KeyedClaims } from './keyed.ts'
import { locate } from './locate.ts'
import { invalidDataset, type Problem, Problems, type RecordPath, TooManyProblems } from './problem.ts'
import { readDataset } from './read.ts'
import { Records, unknownId } from './records.ts'
import { type Question, resolveNames } from './resolve.ts'
import { citationRow, claimRow, entityRow, judgementRow, sourceRow } from './rows.ts'
import { checkShape } from './shape.ts'
import { supportGate } from './support.ts'
import type { Rejects } from './table/rejects.ts'

export interface CheckOptions {
  rates?: Rates
  /** Where names that mean nobody, or several, are left. */
  questions?: Question[]
  /** After how many problems a dataset is not read further. */
  maxProblems?: number | undefined
  /** Told of the rows of a dataset's tables that are left out, also where they are too many. */
  onRejects?: (rejects: Rejects) => Promise<void> | void
  /** Told of the claims that have been checked. */
  onClaims?: (dataset: string, checked: number) => void
}

/** Reads and checks every dataset at the given paths. Throws DATA_INVALID with the problems of the first bad one. */
export async function checkDatasets(paths: readonly string[], options: CheckOptions = {}): Promise<CheckedDataset[]> {
  const checked = new Map<string, CheckedDataset>()
  try {
    for (const input of await inputsOf(paths)) {
      const dataset = await checkInput(input, options)
      const other = checked.get(dataset.id)
      checked.set(other === undefined ? dataset.id : '', dataset)
      if (other !== undefined)
        throw new ClaimgraphError(
          'DATA_INVALID',
          `${other.input.name} and ${input.name} are both the dataset ${dataset.id}, and the second would replace the first: give one of them another id.`,
        )
    }
    return [...checked.values()]
  } catch (error) {
    for (const dataset of checked.values()) dataset.close()
    throw error
  }
}

/** Reads and checks the dataset in a folder. Throws DATA_INVALID with its problems. */
export async function checkDataset(folder: string, options: CheckOptions = {}): Promise<CheckedDataset> {
  return await checkInput(await folderInput(folder), options)
}

/** What is wrong with the dataset in a folder, in the order in which it is found: nothing, where it would pass the gates. */
export async function problemsIn(folder: string, options: CheckOptions = {}): Promise<readonly Problem[]> {
  const found = await gated(await folderInput(folder), options)
  if (found instanceof Problems) return found.list
  found.close()
  return []
}

async function checkInput(input: Input, options: CheckOptions): Promise<CheckedDataset> {
  const found = await gated(input, options)
  if (found instanceof Problems) throw invalidDataset(input.name, found)
  return found
}

/** The dataset that has passed the gates, or what is wrong with it. */
async function gated(input: Input, options: CheckOptions): Promise<CheckedDataset | Problems> {
  const problems = new Problems(options.maxProblems)
  let dataset: Dataset | undefined
  try {
    dataset = await readDataset(input, options.rates ?? NO_RATES, problems, options.onRejects)
    const checked = checkRead(dataset, problems, options)
    if (problems.length === 0) {
      checked.forget()
      return checked
    }
  } catch (error) {
    dataset?.close()
    if (!(error instanceof TooManyProblems)) throw error
  }
  dataset?.close()
  return problems
}

function checkRead(dataset: Dataset, problems: Problems, options: CheckOptions): CheckedDataset {
  const { rates = NO_RATES, questions = [], onClaims = () => {} } = options
  const counts: Counts = { sources: 0, entities: 0, claims: 0, citations: 0, inferred: 0 }
  const records = new Records(dataset, problems)
  checkDescribed(dataset, records, counts, problems)
  resolveNames(dataset, records, problems, questions)
  const keyed = new KeyedClaims(dataset)
  const check = claimGate(dataset, records, keyed, rates, counts, problems)
  let checked = 0
  for (const located of dataset.claims) {
    check(located)
    checked += 1
    if (checked % PROGRESS === 0) onClaims(dataset.id, checked)
  }
  const judgements = checkJudgements(dataset, records, keyed, problems)
  for (const [n, judgement] of judgements.entries())
    contribute(dataset.spool, 'judgement', { owner: 0, n }, judgementRow(dataset.id, judgement))
  for (const located of dataset.uncited) {
    const { source, reason } = located.record
    const span = locate(located, [], located.record, dataset, records, problems)
    if (span !== null) dataset.spool.run('INSERT INTO span VALUES (?, ?, ?, ?)', source, span.start, span.end, reason)
  }
  return new CheckedDataset(dataset, records, judgements, counts)
}

/** Claims between two words of progress. */
const PROGRESS = 10_000

/** Sources and entities: their rows; what sources draw on are sources of the dataset. */
function checkDescribed(dataset: Dataset, records: Records, counts: Counts, problems: Problems): void {
  const { spool } = dataset
  const isSource = (id: string) => dataset.refused.has(id) || records.get(id)?.kind === 'Source'
  for (const { n, record } of dataset.entities) {
    counts.entities += 1
    contribute(spool, 'description', { owner: 0, n }, entityRow(record))
  }
  for (const { n, record, problem } of dataset.sources) {
    counts.sources += 1
    contribute(spool, 'description', { owner: 1, n }, sourceRow(record, dataset.textSha256(record.id)))
    for (const [index, id] of record.drawsOn.entries()) {
      if (!isSource(id))
        problems.push(
          problem(['drawsOn', index], `expected the id of a source of this dataset, but found ${JSON.stringify(id)}`),
        )
      if (id === record.id) problems.push(problem(['drawsOn', index], 'a source cannot draw on itself'))
    }
  }
}

/** The gate of one claim: what passes is added to the dataset's contributions. */
function claimGate(
  dataset: Dataset,
  records: Records,
  keyed: KeyedClaims,
  rates: Rates,
  counts: Counts,
  problems: Problems,
): (located: Located<Claim>) => void {
  const { spool } = dataset
  const support = supportGate(dataset, records, keyed, rates, problems)
  return located => {
    const { citations, key: _key, ...content } = located.record
    const id = claimId(content)
    checkKey(located, id, keyed, records, problems)
    checkShape(located, records, problems)
    const { subject: subjectAsWritten, object: objectAsWritten } = located.written
    let owner: number | undefined
    for (const [index, citation] of citations.entries()) {
      const path = ['citations', index]
      checkNames(located, path, citation, records, problems)
      const span = locate(located, path, citation, dataset, records, problems, located.spans[index])
      const text = dataset.text(citation.source)
      if (span === null || text === undefined) continue
      const place = { claim: id, dataset: dataset.id, source: citation.source, sha256: text.sha256, ...span }
      const { derivation: _, ...words } = citation
      const cited = {
        ...words,
        ...support(located, path, citation, span),
        ...span,
        subjectAsWritten,
        objectAsWritten,
        sha256: text.sha256,
        id: contentId('q1', place),
      }
      owner ??= addClaim(spool, () => claimRow({ id, content }), id)
      counts.citations += 1
      counts.inferred += Number(cited.derivation?.kind === 'INFERRED')
      if (!contribute(spool, 'citation', { owner, n: counts.citations }, citationRow(id, cited)))
        problems.push(located.problem(path, 'the same claim already cites these words; remove one of the two'))
      spool.run('INSERT INTO span VALUES (?, ?, ?, NULL)', citation.source, span.start, span.end)
    }
    if (owner !== undefined) counts.claims = Math.max(counts.claims, owner)
  }
}

function checkNames(
  located: Located<Claim>,
  path: RecordPath,
  citation: Citation,
  records: Records,
  problems: Problems,
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
