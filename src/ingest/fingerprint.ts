// One hash of all that is live: two graphs with equal fingerprints say the same, whenever and in whichever order it got there.

import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonical.ts'
import { type Graph, type Parameters, readEach } from '../graph/connect.ts'
import { publishedEpoch } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'
import { Spool } from './spool.ts'

/** Properties that tell when or how something got in, not what it says. */
const OUTSIDE = new Set(['since', 'until', 'hash', 'amountSort', 'label'])
/** Copies and marks that are derived after publishing. */
const DERIVED_LABELS = new Set(['Withdrawn', 'Merged'])

/** SHA-256 over the sorted canonical JSON of the live records, claims and judgements, without times, epochs and journal. */
export async function fingerprint(graph: Graph): Promise<string> {
  const epoch = await publishedEpoch(graph)
  return await hashOf(graph, [
    [statement('read/fingerprint-descriptions'), { epoch }],
    [statement('read/fingerprint-claims'), { epoch }],
    [statement('read/fingerprint-judgements'), { epoch }],
  ])
}

/** The same over what is derived: who is who, conflicts and checks, and the rates and rules by which these were found. */
export async function derivedFingerprint(graph: Graph): Promise<string> {
  const epoch = await publishedEpoch(graph)
  return await hashOf(graph, [
    [statement('read/fingerprint-identities'), { epoch }],
    [statement('read/fingerprint-findings'), { epoch }],
    [statement('read/found-with'), {}],
  ])
}

/** The same over every interval there has been: graphs with the same history have the same. */
export async function historyFingerprint(graph: Graph): Promise<string> {
  return await hashOf(graph, [[statement('read/fingerprint-history'), {}]], interval => interval)
}

/** What these statements answer with, a line for each value, in the order of their bytes; sorted on disk, as a graph may be larger than the memory. */
async function hashOf(
  graph: Graph,
  asked: readonly (readonly [statement: string, parameters: Parameters])[],
  saidOf: (value: unknown) => unknown = value => said(value),
): Promise<string> {
  const spool = new Spool()
  try {
    for (const [text, parameters] of asked)
      await readEach(graph, text, parameters, row => {
        for (const value of row) spool.run('INSERT INTO line (json) VALUES (?)', canonicalJson(saidOf(value)))
      })
    const hash = createHash('sha256')
    let between = ''
    for (const { json } of spool.rows<{ json: string }>('SELECT json FROM line ORDER BY json')) {
      hash.update(between + json)
      between = '\n'
    }
    return hash.digest('hex')
  } finally {
    spool.close()
  }
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
