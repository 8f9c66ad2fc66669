// What the graph has of an archive already: the same files again change nothing, and aren't checked again.

import { RULE_VERSION } from '../domain/conflict/conflict.ts'
import { NAME_VERSION } from '../domain/name/forms.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { type Graph, type Run, read } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'
import type { Changes } from './comparison.ts'
import { inputsOf } from './input.ts'
import { inputDigest } from './input-digest.ts'
import type { Contents, IngestSummary } from './write.ts'

/** Digests of the datasets at these paths; null where one of them has none, and is to be checked in any case. */
export async function archiveDigests(paths: readonly string[], rates: Rates): Promise<string[] | null> {
  const digests: string[] = []
  for (const input of await inputsOf(paths)) {
    const digest = await inputDigest(input, rates)
    if (digest === null) return null
    digests.push(digest)
  }
  // What is there twice is refused by the check.
  return new Set(digests).size === digests.length ? digests : null
}

/**
 * That there is nothing to change, where the graph has all datasets of these digests; null where it hasn't, or where there is anything else to
 * do or to say: an ingest that was broken off, other exchange rates, a source that is retracted.
 */
export async function knownDatasets(
  graph: Graph,
  digests: readonly string[] | null,
  rates: Rates,
): Promise<IngestSummary[] | null> {
  if (digests === null) return null
  const versions = { ratesSha256: rates.sha256, ruleVersion: RULE_VERSION, nameVersion: NAME_VERSION }
  const rows = await read(graph, statement('read/known-datasets'), { digests, ...versions })
  const byDigest = new Map(rows.map(row => [row[0], row] as const))
  const found = digests.map(digest => byDigest.get(digest))
  return found.every(row => row !== undefined) ? found.map(row => unchanged(row as KnownRow)) : null
}

type KnownRow = [digest: string, dataset: string, counts: string]

function unchanged([_, dataset, counts]: KnownRow): IngestSummary {
  const { records, claims, citations, judgements } = JSON.parse(counts) as Counted
  const of = (count: number): Changes => ({ added: 0, changed: 0, withdrawn: 0, unchanged: count })
  return {
    dataset,
    epoch: null,
    records: of(records),
    claims: of(claims),
    citations: of(citations),
    judgements: of(judgements),
    heldBack: [],
    identities: null,
    findings: null,
  }
}

const SECTIONS = ['records', 'claims', 'citations', 'judgements'] as const
type Counted = Record<(typeof SECTIONS)[number], number>

/** Notes that the dataset is, since this epoch, what the files of this digest say; null: that it isn't known which files do. */
export async function noteInput(
  run: Run,
  { dataset, epoch, digest }: { dataset: string; epoch: number; digest: string | null },
  contents: Pick<Contents, keyof Counted>,
): Promise<void> {
  const now = ({ added, changed, unchanged }: Changes) => added + changed + unchanged
  const counts = JSON.stringify(Object.fromEntries(SECTIONS.map(section => [section, now(contents[section])])))
  const known = digest === null ? { epoch: null, counts: null } : { epoch, counts }
  await run(statement('write/note-input'), { dataset, digest, ...known })
}
