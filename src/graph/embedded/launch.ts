// One start of the Java process: the first password, free ports, configuration, and the wait until it answers.

import { randomInt } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ClaimgraphError } from '../../domain/error.ts'
import { askReady } from './bolt.ts'
import { databaseFailure, decisiveLines, isContention, isListening, logSize, readLog } from './console-log.ts'
import type { Home } from './home.ts'
import type { Jvm } from './jvm.ts'
import type { Lock } from './lock.ts'
import type { Packages } from './packages.ts'
import { choosePort } from './ports.ts'
import type { Release } from './release.ts'
import { configFile, HOST, type Listeners, serverSettings } from './settings.ts'
import { isInitialised } from './store.ts'
import { type Supervised, startSupervised } from './supervised.ts'

const TRIES = 5
const PAUSE_MS = 2_000
/** How much further on, at most, another try begins to look for ports. */
const FURTHER = 100
const STOP_MS = 6_000
const POLL_MS = 200
const PROGRESS_MS = 15_000
/** Recovering a large store after a sudden end may take minutes; a server that hangs is given up after this. */
const GIVE_UP_MS = 10 * 60_000

export interface Plan {
  home: Home
  release: Release
  jvm: Jvm
  packages: Packages
  flags: readonly string[]
  settings: Readonly<Record<string, string>>
  login: { user: string; password: string }
  ports: { boltPort?: number; httpPort?: number }
  lock: Lock
  onProgress: (message: string) => void
}

export interface Launch extends Listeners {
  server: Supervised
}

/** Starts the server; again with other ports, or after a pause, where another process was quicker. */
export async function launch(plan: Plan): Promise<Launch> {
  await mkdir(plan.home.config, { recursive: true })
  // Before ports are chosen: the longer until they are taken, the likelier by somebody else.
  if (!isInitialised(plan.home)) await setFirstPassword(plan)
  const taken = new Set<number>()
  for (let attempt = 1; ; attempt++) {
    // Several that start at once, and look from the same port on, would meet at each next one again.
    const further = attempt === 1 ? 0 : randomInt(1, FURTHER)
    const boltPort = await choosePort(7687 + further, plan.ports.boltPort, taken)
    const httpPort = await choosePort(7474 + further, plan.ports.httpPort, new Set([...taken, boltPort]))
    const failure = await tryLaunch(plan, { boltPort, httpPort })
    if ('server' in failure) return failure
    if (attempt === TRIES || !isContention(failure.log)) throw startFailed(plan, failure.log, failure.what)
    plan.onProgress('another process was quicker to take what Neo4j needs; trying again')
    taken.add(boltPort).add(httpPort)
    await sleep(PAUSE_MS)
  }
}

async function tryLaunch(plan: Plan, listeners: Listeners): Promise<Launch | { log: string; what: string }> {
  const { home, release, lock, onProgress } = plan
  await writeFile(home.configFile, configFile(serverSettings(release, listeners, plan.settings)), {
    mode: 0o600,
  })
  onProgress(`starting Neo4j ${release.version} on Java ${plan.jvm.version}`)
  const folders = [`--home-dir=${home.server}`, `--config-dir=${home.config}`, '--console-mode']
  const logged = await logSize(home.debugLog)
  const server = await startSupervised(java(plan, plan.flags, release.mainClass, folders), home.console)
  try {
    await lock.record(server.process)
    const what = await untilReady(plan, server, listeners, logged)
    if (what === null) return { ...listeners, server }
    return { log: await readLog(home.console), what }
  } catch (error) {
    await server.stop(STOP_MS)
    throw error
  }
}

/** Null when a statement ran with our login; otherwise how the server ended. Throws where it never will be ready. */
async function untilReady(
  plan: Plan,
  server: Supervised,
  { boltPort }: Listeners,
  logged: number,
): Promise<string | null> {
  const { user, password } = plan.login
  let status: number | undefined
  server.ended.then(code => {
    status = code
  })
  const began = Date.now()
  let reported = began
  while (status === undefined) {
    // Our own server says that it listens: it is not another that was quicker to take the port.
    if (isListening(await readLog(plan.home.console))) {
      const answer = await askReady(`bolt://${HOST}:${boltPort}`, user, password)
      if (answer === 'ready') return null
      if (answer === 'refused') throw wrongPassword(plan.home)
    }
    const failure = await databaseFailure(plan.home.debugLog, logged)
    if (failure) throw damagedStore(plan, failure)
    const now = Date.now()
    if (now - began > GIVE_UP_MS)
      throw startFailed(plan, await readLog(plan.home.console), 'did not answer for 10 minutes')
    if (now - reported > PROGRESS_MS) {
      reported = now
      plan.onProgress(`Neo4j is still starting (${Math.round((now - began) / 1000)} s)`)
    }
    await sleep(POLL_MS)
  }
  return `ended with status ${status}`
}

/**
 * Neo4j's admin command takes the password as an argument only: for the second or two that it runs, other accounts of this machine
 * can read it in the process table. The server itself is never given it.
 */
async function setFirstPassword(plan: Plan): Promise<void> {
  const { home } = plan
  plan.onProgress('preparing a new store')
  // Left by a first start that was cut short: the command refuses to set a password twice, and settings that it doesn't know.
  await rm(join(home.data, 'dbms'), { recursive: true, force: true })
  await rm(home.configFile, { force: true })
  const env = { ...process.env, NEO4J_HOME: home.server, NEO4J_CONF: home.config }
  const flags = [...plan.release.jvmFlags, '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
  const command = ['dbms', 'set-initial-password', plan.login.password]
  const admin = await startSupervised(
    java(plan, flags, 'org.neo4j.server.startup.Neo4jAdminCommand', command),
    home.console,
    env,
  )
  const status = await admin.ended
  if (status !== 0)
    throw startFailed(plan, await readLog(home.console), `refused its first password (status ${status})`)
}

const java = (plan: Plan, flags: readonly string[], mainClass: string, args: readonly string[]): string[] => [
  join(plan.jvm.home, 'bin', 'java'),
  ...flags,
  '-cp',
  plan.packages.classPath.join(':'),
  mainClass,
  ...args,
]

function startFailed({ home, release }: Plan, log: string, what: string): ClaimgraphError {
  return new ClaimgraphError(
    'ENVIRONMENT',
    `Neo4j ${release.version} ${what}; its whole output is in ${home.console}.`,
    {
      problems: decisiveLines(log),
    },
  )
}

function damagedStore({ home, release }: Plan, problems: string[]): ClaimgraphError {
  return new ClaimgraphError(
    'ENVIRONMENT',
    `Neo4j ${release.version} can't open the store in ${home.server}; the whole story is in ${home.debugLog}. ` +
      'If the disk is full or its permissions are wrong, mend that; if the store is damaged, remove that folder and ingest again.',
    { problems },
  )
}

function wrongPassword(home: Home): ClaimgraphError {
  return new ClaimgraphError(
    'ENVIRONMENT',
    `The password in ${home.password} is not the one of the store in ${home.server}. Put the right one back, or remove that folder and ingest again.`,
  )
}
