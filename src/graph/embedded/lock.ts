// One server per home. The lock file names the process that owns the home and the server it started; it says nothing once they are gone.

import { rename, rm } from 'node:fs/promises'
import * as z from 'zod'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Home } from './home.ts'
import { createPrivate, readIfThere, writePrivate } from './private-file.ts'
import { ended, identify, isAlive, type ProcessIdentity, terminate } from './process.ts'

/** A server whose owner died gets 6 s from its supervisor, and is killed then. */
const ORPHAN_MS = 7_000

const Identity = z.object({ pid: z.number(), started: z.string() })
const Content = z.object({ owner: Identity, server: Identity.optional() })

export interface Lock {
  owner: ProcessIdentity
  /** Names the server, so that whoever finds the lock after our sudden end can wait for it. */
  record(server: ProcessIdentity): Promise<void>
  release(): Promise<void>
}

/**
 * Takes the home. A server that a dead owner left behind is waited for, and killed when it does not end by itself.
 * Throws ENVIRONMENT where a live process owns the home.
 */
export async function takeHome(home: Home, onProgress: (message: string) => void): Promise<Lock> {
  const owner = identify(process.pid)
  if (owner === null) throw new ClaimgraphError('INTERNAL', 'This process was not found in the process table.')
  while (!(await createPrivate(home.lock, JSON.stringify({ owner })))) {
    const found = await readIfThere(home.lock)
    if (found !== null) await clear(home, found, onProgress)
  }
  return {
    owner,
    record: server => writePrivate(home.lock, JSON.stringify({ owner, server })),
    release: () => rm(home.lock, { force: true }),
  }
}

async function clear(home: Home, found: string, onProgress: (message: string) => void): Promise<void> {
  const { owner, server } = parse(found)
  if (owner && isAlive(owner)) {
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `An embedded Neo4j is already running in ${home.root}, started by process ${owner.pid}. Stop that process, or set another CLAIMGRAPH_HOME.`,
    )
  }
  if (server && isAlive(server)) {
    onProgress('waiting for the previous Neo4j to end')
    if (!(await ended(server, ORPHAN_MS))) await terminate(server, 0)
  }
  // Renaming succeeds for one of several processes that found the same left-over.
  const aside = `${home.lock}.${process.pid}.left`
  await rename(home.lock, aside).catch(() => {})
  const moved = await readIfThere(aside)
  if (moved !== null && moved !== found) await createPrivate(home.lock, moved)
  await rm(aside, { force: true })
}

function parse(content: string): Partial<z.infer<typeof Content>> {
  try {
    return Content.parse(JSON.parse(content))
  } catch {
    return {}
  }
}
