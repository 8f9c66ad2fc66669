// The private file through which a running server is found by other processes of ours.

import { rm } from 'node:fs/promises'
import * as z from 'zod'
import { speaksBolt } from './bolt.ts'
import type { Home } from './home.ts'
import { readIfThere, writePrivate } from './private-file.ts'
import { isAlive } from './process.ts'

/** Its process is known to be there, so it may take its time on a busy machine. */
const BUSY_MS = 10_000

const ProcessIdentity = z.object({ pid: z.int().positive(), started: z.string() })
const ServerState = z.object({
  server: ProcessIdentity,
  /** The process that started the server, and with which the server ends. */
  owner: ProcessIdentity,
  boltUri: z.string(),
  browserUrl: z.string(),
  user: z.string(),
  version: z.string(),
})
export type ServerState = z.infer<typeof ServerState>

export const writeState = (home: Home, state: ServerState): Promise<void> =>
  writePrivate(home.state, `${JSON.stringify(state, null, 2)}\n`)

export const removeState = (home: Home): Promise<void> => rm(home.state, { force: true })

/** The server that runs in this home; null when there is none, when it is on its way out, or when it does not answer. */
export async function readLiveState(home: Home): Promise<ServerState | null> {
  const content = await readIfThere(home.state)
  const state = content === null ? null : parse(content)
  if (state === null || !isAlive(state.owner) || !isAlive(state.server)) return null
  return (await speaksBolt(Number(new URL(state.boltUri).port), BUSY_MS)) ? state : null
}

function parse(content: string): ServerState | null {
  try {
    return ServerState.parse(JSON.parse(content))
  } catch {
    return null
  }
}
