// Each contender runs in a process of its own, against the same server.

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ServerAddress } from '../../src/graph/connect.ts'

/**
 * @neo4j/graphql has two: with its own filters, and, for questions where that is quicker, turned around: from the other end, all of it,
 * for the client to order and to cut.
 */
export const CONTENDERS = ['claimgraph', 'neo4j-graphql', 'neo4j-graphql-turned', 'dataloader', 'statement'] as const
export type ContenderName = (typeof CONTENDERS)[number]

export const TITLES: Record<ContenderName, string> = {
  claimgraph: 'Claimgraph',
  'neo4j-graphql': '@neo4j/graphql',
  'neo4j-graphql-turned': '@neo4j/graphql, turned',
  dataloader: 'DataLoader',
  statement: 'bare driver',
}

export interface Contender {
  name: ContenderName
  /** Where questions are posted. */
  url: URL
  stop(): Promise<void>
}

const PRODUCT = [join(import.meta.dirname, '..', '..', 'src', 'cli.ts'), 'serve']

/** Starts the contender and waits until it listens. */
export async function start(name: ContenderName, { uri, user, password }: ServerAddress): Promise<Contender> {
  const command = name === 'claimgraph' ? PRODUCT : [join(import.meta.dirname, `${name.replace('-turned', '')}.ts`)]
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    PORT: '0',
  }
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  // However this process ends.
  const orphaned = () => child.kill()
  process.once('exit', orphaned)
  const url = await address(child, name)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const stop = async () => {
    process.off('exit', orphaned)
    child.kill()
    await ended
  }
  return { name, url, stop }
}

/** What it prints when it is ready: a line with GraphQL and an address. */
function address(child: ChildProcess, name: string): Promise<URL> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.on('data', part => {
      text += part
      const found = /GraphQL\s+(http:\S+)/.exec(text)
      if (found !== null) resolve(new URL(found[1]!))
    })
    child.once('exit', code => reject(new Error(`${name} ended (${code}) before it listened: ${text}`)))
  })
}
