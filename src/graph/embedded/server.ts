// A real Neo4j Community server as a child process: this file tells the story of its start and end.

import { join, resolve } from 'node:path'
import { ClaimgraphError } from '../../domain/error.ts'
import { type ClassArchive, classArchive } from './class-archive.ts'
import { type Home, homeFolders } from './home.ts'
import { inHome, makeRoot } from './home-trouble.ts'
import { chooseServer, findJvms } from './jvm.ts'
import { type Launch, launch } from './launch.ts'
import { takeHome } from './lock.ts'
import { ensurePackages } from './packages.ts'
import { readIfThere } from './private-file.ts'
import { readLiveState, removeState, writeState } from './state.ts'
import { claimStore, prepareFolder, storePassword } from './store.ts'

/** Neo4j's checkpoint of a large store takes a while; after this long it is killed, and recovers at the next start. */
const STOP_MS = 60_000
const USER = 'neo4j'

export interface EmbeddedServer {
  boltUri: string
  browserUrl: string
  user: string
  password: string
  version: string
  /** Ends the server and returns when it is gone, with everything on disk. May be called again. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Folder for the store, the password and, unless `packages` says otherwise, the downloaded server. */
  home: string
  /** Folder of downloaded servers; several homes may share one. */
  packages?: string
  /** "2026.08.1" or "5.26.30"; by default the newest that the Java of this machine runs. */
  version?: string
  onProgress?: (message: string) => void
  /** By default the first free port from 7687 on, or from some way further on where another process was quicker. */
  boltPort?: number
  /** By default the first free port from 7474 on, or from some way further on. */
  httpPort?: number
  /** The JVM's largest heap, as for -Xmx. */
  heap?: string
  /** More flags for the JVM, such as -XX:+UseSerialGC. The archive of classes is made without them. */
  jvmFlags?: readonly string[]
  /** More of Neo4j's settings, such as server.memory.pagecache.size. */
  settings?: Readonly<Record<string, string>>
}

/**
 * Starts the server of this home and returns when it answers. It ends with this process, however this process ends.
 * Throws ENVIRONMENT when it can't be started, with the reason and the ways out.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = homeFolders(options.home)
  return await inHome(home, () => startIn(home, options))
}

async function startIn(home: Home, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { onProgress = () => {}, heap = '1g', jvmFlags = [], settings = {} } = options
  const { release, jvm } = chooseServer(await findJvms(), options.version)
  await makeRoot(home)
  const lock = await takeHome(home, onProgress)
  let archive: ClassArchive | undefined
  let launched: Launch | undefined
  const leave = async () => {
    await archive?.stop()
    await removeState(home)
    await lock.release()
  }
  try {
    await removeState(home)
    await prepareFolder(home)
    const cache = resolve(options.packages ?? join(home.root, 'packages'))
    const packages = await ensurePackages(release.version, cache, jvm.home, onProgress)
    await claimStore(home, release.version, onProgress)
    const password = await storePassword(home)
    archive = classArchive(jvm, release.jvmFlags, packages)
    const flags = [...release.jvmFlags, ...archive.flags, `-Xmx${heap}`, ...jvmFlags]
    const login = { user: USER, password }
    launched = await launch({ home, release, jvm, packages, flags, settings, login, ports: options, lock, onProgress })
    const server = launched.server
    const address = addressOf(release.version, launched)
    await writeState(home, { ...address, owner: lock.owner, server: server.process })
    archive.prepare()
    server.unref()
    // Also when the server ends by itself: nobody should find it then.
    const left = server.ended.then(leave)
    const stop = async () => {
      await removeState(home)
      await server.stop(STOP_MS)
      await left
    }
    let stopping: Promise<void> | undefined
    return {
      ...address,
      password,
      stop: () => {
        stopping ??= stop()
        return stopping
      },
    }
  } catch (error) {
    await launched?.server.stop(0)
    await leave()
    throw error
  }
}

/** A live server that another process of ours runs in this home; null when there is none. */
export async function findEmbedded(home: string): Promise<Omit<EmbeddedServer, 'stop'> | null> {
  const folders = homeFolders(home)
  const state = await inHome(folders, () => readLiveState(folders))
  if (state === null) return null
  const { boltUri, browserUrl, user, version } = state
  return { boltUri, browserUrl, user, version, password: await keptPassword(folders) }
}

function addressOf(version: string, { boltPort, httpPort }: Launch) {
  return {
    boltUri: `bolt://127.0.0.1:${boltPort}`,
    browserUrl: `http://127.0.0.1:${httpPort}/browser/`,
    user: USER,
    version,
  }
}

async function keptPassword(home: Home): Promise<string> {
  const password = (await readIfThere(home.password))?.trim()
  if (password) return password
  throw new ClaimgraphError(
    'ENVIRONMENT',
    `An embedded Neo4j runs in ${home.root}, but its password file ${home.password} is gone.`,
  )
}
