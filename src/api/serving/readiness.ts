// Whether this process can answer: the database is there, is as this release migrates it, and was written by the rules and the
// exchange rates that this process goes by.

import { setTimeout } from 'node:timers/promises'
import { RULE_VERSION } from '../../domain/conflict/conflict.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import { NAME_VERSION } from '../../domain/name/forms.ts'
import type { Rates } from '../../domain/rates/rates.ts'
import { type Graph, verify } from '../../graph/connect.ts'
import { type PublishedState, publishedState } from '../../graph/epoch.ts'
import { requireMigrated } from '../../graph/migrate.ts'

export interface Readiness {
  status: 'ready' | 'not ready'
  /** How the database names itself; absent where it doesn't answer. */
  database?: string
  epoch?: number
  /** What is in the way. */
  reasons: string[]
}

/** Doesn't throw, and takes no longer than LOOK. Asked several times at once, it looks once. */
export function readinessOf(graph: Graph, rates: Rates): () => Promise<Readiness> {
  let looking: Promise<Readiness> | undefined
  return () => {
    looking ??= inTime(look(graph, rates)).finally(() => {
      looking = undefined
    })
    return looking
  }
}

/** Milliseconds. A Neo4j that is stopped, or behind a network that is gone, may never answer. */
const LOOK = 5_000

async function inTime(look: Promise<Readiness>): Promise<Readiness> {
  const over = new AbortController()
  const late = setTimeout(LOOK, notReady([NO_ANSWER]), over)
  // It is cancelled when there is an answer.
  late.catch(() => {})
  return await Promise.race([look, late]).finally(() => over.abort())
}

const NO_ANSWER = 'Neo4j does not answer.'

async function look(graph: Graph, rates: Rates): Promise<Readiness> {
  try {
    const database = await verify(graph)
    await requireMigrated(graph)
    const state = await publishedState(graph)
    if (state === null) return notReady(['The database has no graph yet: run "claimgraph migrate".'], { database })
    const reasons = reasonsAgainst(state, rates)
    const { epoch } = state
    return reasons.length > 0 ? notReady(reasons, { database, epoch }) : { status: 'ready', database, epoch, reasons }
  } catch (error) {
    return notReady([error instanceof ClaimgraphError ? error.message : NO_ANSWER])
  }
}

const notReady = (reasons: string[], known: Pick<Readiness, 'database' | 'epoch'> = {}): Readiness => ({
  status: 'not ready',
  ...known,
  reasons,
})

/** An empty graph was written by nothing yet. */
function reasonsAgainst({ emptying, ratesSha256, ruleVersion, nameVersion }: PublishedState, rates: Rates): string[] {
  const reasons: string[] = []
  if (emptying) reasons.push('A reset of this graph is running, or was broken off: run "claimgraph reset --yes" again.')
  if (ratesSha256 !== null && ratesSha256 !== rates.sha256)
    reasons.push(
      `Conflicts were found at other exchange rates (sha256 ${ratesSha256}) than this process converts by (${rates.sha256}): ingest, or start it again.`,
    )
  if (ruleVersion !== null && ruleVersion !== RULE_VERSION)
    reasons.push(
      `Conflicts were found by the rules of version ${ruleVersion}, and this release has ${RULE_VERSION}: ingest with this release, or start the other one.`,
    )
  if (nameVersion !== null && nameVersion !== NAME_VERSION)
    reasons.push(
      `Names are kept in the forms of version ${nameVersion}, and this release looks for ${NAME_VERSION}: ingest with this release, or start the other one.`,
    )
  return reasons
}
