// Which process a number stands for. Numbers are reused, so a process is its number together with its start time.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface ProcessIdentity {
  pid: number
  started: string
}

const POLL_MS = 50

/** The process that has this number now; null when there is none, or only its remains (a zombie). */
export function identify(pid: number): ProcessIdentity | null {
  const started = existsSync('/proc/self/stat') ? startedLinux(pid) : startedElsewhere(pid)
  return started === null ? null : { pid, started }
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.started === process.started
}

/** Asks the process to end, kills it when it has not after `graceMs`, and returns when it is gone. */
export async function terminate(process: ProcessIdentity, graceMs: number): Promise<void> {
  signal(process, 'SIGTERM')
  if (await ended(process, graceMs)) return
  signal(process, 'SIGKILL')
  await ended(process, 5_000)
}

/** True as soon as the process has ended; false when it still runs after `withinMs`. */
export async function ended(process: ProcessIdentity, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs
  while (isAlive(process)) {
    if (Date.now() >= until) return false
    await sleep(POLL_MS)
  }
  return true
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(target)) return
  try {
    process.kill(target.pid, name)
  } catch {
    // It ended between the look and the signal.
  }
}

/** proc(5): after the command in parentheses come the state and, 19 fields later, the start time in clock ticks since boot. */
function startedLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

function startedElsewhere(pid: number): string | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
  } catch {
    return null
  }
}
