// The commands as people run them: a process of its own, with an environment that holds nothing but what a test gives it.

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

export const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts')

type Environment = Readonly<Record<string, string>>

/** The environment that names the run's Neo4j. */
export function theGraph(): Environment {
  const { uri, user, password } = inject('neo4j')
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}

/** Where nobody listens, and nobody gets the port by chance. */
export const NOBODY = 'bolt://127.0.0.1:2'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
  seconds: number
}

/** `input`: what comes through its standard input. */
export function start(
  args: readonly string[],
  environment: Environment = {},
  input?: string | Uint8Array,
): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  const env = { PATH, HOME, TMPDIR, ...environment }
  const stdin = input === undefined ? 'ignore' : 'pipe'
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: [stdin, 'pipe', 'pipe'] })
  // A process that ends before it has read everything is no fault of the test.
  child.stdin?.on('error', () => {}).end(input)
  return child
}

/** Resolves when the process has ended by itself; one that has not after so many seconds is killed, and has the code null. */
export async function ended(child: ChildProcess, within = 240): Promise<Ended> {
  const begin = performance.now()
  const timer = setTimeout(() => child.kill('SIGKILL'), within * 1000)
  const exit = new Promise<number | null>(resolve => child.once('close', resolve))
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout!), text(child.stderr!)])
  clearTimeout(timer)
  return { code, stdout, stderr, seconds: (performance.now() - begin) / 1000 }
}

/** Runs a command to its end. */
export async function run(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return await ended(start(args, environment))
}
