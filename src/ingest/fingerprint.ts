// One hash of all that is live: two graphs with equal fingerprints say the same, whenever and in whichever order it got there.

import { canonicalJson, sha256 } from '../domain/canonical.ts'
import { type Graph, read } from '../graph/connect.ts'
import { publishedEpoch } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'

/** Properties that tell when or how something got in, not what it says. */
const OUTSIDE = new Set(['since', 'until', 'hash', 'amountSort', 'label'])
/** Copies and marks that are derived after publishing. */
const DERIVED_LABELS = new Set(['Withdrawn'])

/** SHA-256 over the sorted canonical JSON of the live records and claims, without times, epochs and journal. */
export async function fingerprint(graph: Graph): Promise<string> {
  const epoch = await publishedEpoch(graph)
  const descriptions = await read(graph, statement('read/fingerprint-descriptions'), { epoch })
  const claims = await read(graph, statement('read/fingerprint-claims'), { epoch })
  const lines = [...descriptions, ...claims].map(([record]) => canonicalJson(said(record))).sort()
  return sha256(lines.join('\n'))
}

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
