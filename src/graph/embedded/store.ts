// What is kept between runs: the store, the version that last opened it, and the password that it knows.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Home } from './home.ts'
import { readIfThere, writePrivate } from './private-file.ts'
import { compareVersions } from './release.ts'

/** True once a server has created its databases here; from then on the password is part of the store. */
export const isInitialised = (home: Home): boolean => existsSync(join(home.data, 'databases', 'system'))

/** Below this, in bytes, the server hangs in its start: even its log has no room for the reason. */
const LEAST_FREE = 64 * 1024 * 1024

/** Creates the server's folder, readable by its owner only. Throws ENVIRONMENT where the disk is full. */
export async function prepareFolder(home: Home): Promise<void> {
  await mkdir(home.root, { recursive: true, mode: 0o700 })
  await mkdir(home.server, { recursive: true })
  await chmod(home.server, 0o700)
  await mkdir(join(home.server, 'logs'), { recursive: true })
  const { bavail, bsize } = await statfs(home.server)
  if (bavail * bsize < LEAST_FREE) {
    const [free, least] = [bavail * bsize, LEAST_FREE].map(bytes => Math.floor(bytes / 1024 / 1024))
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `The disk of ${home.server} has ${free} MB free; Neo4j needs at least ${least} MB.`,
    )
  }
}

/**
 * Refuses a store that a newer server has opened, then notes that `version` opens it. Noted before the server starts:
 * a newer server changes an older store at once, and no older one reads it after that.
 */
export async function claimStore(home: Home, version: string, onProgress: (message: string) => void): Promise<void> {
  const last = (await readIfThere(home.storeVersion))?.trim()
  if (last && isInitialised(home)) {
    const order = compareVersions(last, version)
    if (order > 0) throw tooNew(home, last, version)
    if (order < 0)
      onProgress(`moving the store from Neo4j ${last} to ${version}; from now on older servers can't open it`)
  }
  await writePrivate(home.storeVersion, `${version}\n`)
}

function tooNew(home: Home, last: string, version: string): ClaimgraphError {
  return new ClaimgraphError(
    'ENVIRONMENT',
    `The store in ${home.server} was last opened by Neo4j ${last}; the older Neo4j ${version} can't read it and is not started. ` +
      `Either start it with Neo4j ${last} as before (its Java may be missing now) and take an export with \`claimgraph export\`, ` +
      `or rebuild it from the datasets: \`claimgraph reset\`, or remove that folder, then ingest again.`,
  )
}

/** The generated password, created before the first start. Throws ENVIRONMENT where a store exists and its password is gone. */
export async function storePassword(home: Home): Promise<string> {
  const kept = (await readIfThere(home.password))?.trim()
  if (kept) return kept
  if (isInitialised(home)) {
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `The password of the store in ${home.server} is gone: ${home.password} is missing or empty. ` +
        `Put it back, or remove that folder and ingest again.`,
    )
  }
  // Hexadecimal: never mistaken for an option by the command that sets it.
  const password = randomBytes(18).toString('hex')
  await writePrivate(home.password, `${password}\n`)
  return password
}
