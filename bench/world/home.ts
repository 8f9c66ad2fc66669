// A Neo4j of its own for each made-up world, below bench/.state, filled once and used again until the world would come out otherwise.

import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ratesFolders } from '../../src/config.ts'
import { canonicalJson, sha256 } from '../../src/domain/canonical.ts'
import { connect, disconnect, type ServerAddress } from '../../src/graph/connect.ts'
import { startEmbedded } from '../../src/graph/embedded/server.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { readRates } from '../../src/ingest/rates-file.ts'
import { loadWorld } from './load.ts'
import { district, world } from './world.ts'

export const STATE = join(import.meta.dirname, '..', '.state')
/** Downloaded once for all. */
export const PACKAGES = join(STATE, 'home', 'packages')
/** Counts up when the same world would be loaded otherwise. */
const LOAD_VERSION = 1
/** Of the server that holds a world: the largest one fits into the page cache. */
const MEMORY = { heap: '4g', settings: { 'server.memory.pagecache.size': '5g' } }

export interface Home {
  address: ServerAddress
  version: string
  /** Seconds; null where the world had been loaded before. */
  loadedIn: number | null
  stop(): Promise<void>
}

/** Starts the server of the world of so many claims, with the world in it, as this release migrates it. */
export async function openWorld(claims: number, say: (text: string) => void): Promise<Home> {
  const home = join(STATE, `world-${claims}`)
  const mark = join(home, 'loaded')
  const wanted = versionOf(claims)
  if (existsSync(home) && (await readFile(mark, 'utf8').catch(() => '')) !== wanted) {
    say(`the world of ${claims} claims has to be loaded anew`)
    await rm(home, { recursive: true })
  }
  const server = await startEmbedded({ home, packages: PACKAGES, onProgress: say, ...MEMORY })
  try {
    const { boltUri: uri, user, password, version } = server
    const address = { uri, user, password }
    const loadedIn = await filled(address, existsSync(mark) ? null : claims, say)
    await writeFile(mark, wanted)
    return { address, version, loadedIn, stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Seconds that loading took; null where there is nothing to load. */
async function filled(
  address: ServerAddress,
  claims: number | null,
  say: (text: string) => void,
): Promise<number | null> {
  const graph = connect(address)
  const begin = performance.now()
  try {
    if (claims === null) await migrate(graph, say)
    else await loadWorld(graph, world(claims), await readRates(ratesFolders(process.env), say), say)
  } finally {
    await disconnect(graph)
  }
  if (claims === null) return null
  const seconds = Math.round((performance.now() - begin) / 1000)
  say(`loaded ${claims} claims in ${seconds} s`)
  return seconds
}

/** Of a part of what is said in the world: another release may make other claims, ids and findings of it. */
function versionOf(claims: number): string {
  const { entities, sources, claims: said } = district(0, world(claims))
  return sha256(canonicalJson([LOAD_VERSION, claims, entities, sources, said]))
}
