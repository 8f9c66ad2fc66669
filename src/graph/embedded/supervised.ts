// A child process that never outlives us, even when we are killed with SIGKILL (see supervise.sh).

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { identify, isAlive, type ProcessIdentity, terminate } from './process.ts'

const SCRIPT = join(import.meta.dirname, 'supervise.sh')
const KILL_AFTER_MS = 6_000

export interface Supervised {
  process: ProcessIdentity
  /** The number of the process between us. */
  supervisor: number
  /** Settles, with the exit status, when the process is gone. Never rejects. */
  ended: Promise<number>
  /** Lets this process end while the other still runs, which then ends too. */
  unref(): void
  /** Asks the process to end and waits for it; kills it after `graceMs`. */
  stop(graceMs: number): Promise<void>
}

/**
 * Starts `command` in a session of its own, so that Ctrl-C in the terminal reaches only us.
 * Its output goes to `logFile`, which is emptied first.
 */
export async function startSupervised(
  command: readonly string[],
  logFile: string,
  env = process.env,
): Promise<Supervised> {
  const log = await open(logFile, 'w', 0o600)
  const child = spawn('sh', [SCRIPT, ...command], { detached: true, env, stdio: ['pipe', log.fd, log.fd, 'pipe'] })
  const exited = once(child, 'exit').then(
    ([status]) => (status as number | null) ?? 1,
    () => 1,
  )
  // Writing never happens; without a listener, a reset by the dying child would end us.
  child.stdin?.on('error', () => {})
  const report = child.stdio[3]
  const pid = Number(report && 'read' in report ? await text(report) : '')
  await log.close()
  // Already gone again, or never started: an identity that no process has, and `ended` says the status.
  const started = (pid > 0 && identify(pid)) || { pid, started: 'never' }
  // The supervisor ends after the process, unless somebody killed it: then its watcher and we end the process.
  const gone = exited.then(async status => {
    child.stdin?.destroy()
    if (isAlive(started)) await terminate(started, KILL_AFTER_MS)
    return status
  })
  if (child.stdin && 'unref' in child.stdin) (child.stdin as Socket).unref()
  return {
    process: started,
    supervisor: child.pid ?? 0,
    ended: gone,
    unref: () => child.unref(),
    async stop(graceMs) {
      child.ref()
      await terminate(started, graceMs)
      await gone
    },
  }
}
