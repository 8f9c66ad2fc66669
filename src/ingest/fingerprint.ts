// One hash of all that is live: two graphs with equal fingerprints say the same, whenever and in whichever order it got there.

import { canonicalJson, sha256 } from '../domain/canonical.ts'
import { type Graph, type Row, read } from '../graph/connect.ts'
import { publishedEpoch } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'

/** Properties that tell when or how something got in, not what it says. */
const OUTSIDE = new Set(['since', 'until', 'hash', 'amountSort', 'label'])
/** Copies and marks that are derived after publishing. */
const DERIVED_LABELS = new Set(['Withdrawn', 'Merged'])

/** SHA-256 over the sorted canonical JSON of the live records, claims and judgements, without times, epochs and journal. */
export async function fingerprint(graph: Graph): Promise<string> {
  const epoch = await publishedEpoch(graph)
  const descriptions = await read(graph, statement('read/fingerprint-descriptions'), { epoch })
  const claims = await read(graph, statement('read/fingerprint-claims'), { epoch })
  const judgements = await read(graph, statement('read/fingerprint-judgements'), { epoch })
  return hashOf([...descriptions, ...claims, ...judgements])
}

/** The same over what is derived: who is who, conflicts and checks, and the rates and rules by which these were found. */
export async function derivedFingerprint(graph: Graph): Promise<string> {
  const epoch = await publishedEpoch(graph)
  const findings = await read(graph, statement('read/fingerprint-findings'), { epoch })
  const identities = await read(graph, statement('read/fingerprint-identities'), { epoch })
  return hashOf([...identities, ...findings, ...(await read(graph, statement('read/found-with')))])
}

/** The same over every interval there has been: graphs with the same history have the same. */
export async function historyFingerprint(graph: Graph): Promise<string> {
  const rows = await read(graph, statement('read/fingerprint-history'))
  return sha256(rows.map(canonicalJson).sort().join('\n'))
}

const hashOf = (rows: readonly Row[]): string =>
  sha256(
    rows
      .flatMap(row => row.map(value => canonicalJson(said(value))))
      .sort()
      .join('\n'),
  )

function said(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const members = (key === 'labels' ? value.filter(label => !DERIVED_LABELS.has(label)) : value).map(member =>
      said(member),
    )
    // The order of authors is theirs; everything else is a set.
    return key === 'authors' ? members : members.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OUTSIDE.has(name))
      .map(([name, member]) => [name, said(member, name)]),
  )
}
