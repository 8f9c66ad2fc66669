// A server as a process of its own, as people start it.

import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { type Ended, ended, start } from './run.ts'

export interface Serving {
  url: string
  child: ChildProcess
  /** Megabytes of its memory that are resident. */
  resident(): number
  end: Promise<Ended>
}

/** Resolves when it has printed where it serves. It is killed after `seconds`. */
export async function serving(
  environment: Readonly<Record<string, string>>,
  { seconds, command = 'serve' }: { seconds?: number; command?: 'serve' | 'start' } = {},
): Promise<Serving> {
  const child = start([command], { PORT: '0', ...environment })
  const end = ended(child, seconds)
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', line => {
      const found = /^GraphQL +(http:\S+)\/graphql$/.exec(line)
      if (found) resolve(found[1]!)
    })
    void end.then(({ code, stderr }) => reject(new Error(`ended with ${code} before it served: ${stderr}`)))
  })
  const resident = () =>
    Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024)
  return { url, child, resident, end }
}

/** A server's answer that it is ready: on a busy machine, Neo4j may have to be asked several times. */
export async function untilReady({ url }: { url: string }): Promise<Response> {
  for (;;) {
    const response = await fetch(`${url}/readyz`)
    if (response.status === 200) return response
    await response.body?.cancel()
    await pause(100)
  }
}
