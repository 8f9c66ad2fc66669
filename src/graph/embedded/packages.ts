// The server's Java packages in our cache: downloaded once, checked at every use.

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod'
import { downloadPackages } from './maven.ts'
import { readIfThere, writePrivate } from './private-file.ts'
import { identify } from './process.ts'

const PackageFile = z.object({ name: z.string(), size: z.int(), modifiedMs: z.number(), sha256: z.string() })
const Manifest = z.object({ version: z.string(), files: z.array(PackageFile).min(1) })
export type Manifest = z.infer<typeof Manifest>

const MANIFEST = 'manifest.json'

export interface Packages {
  folder: string
  /** The jars' paths, in a fixed order. */
  classPath: readonly string[]
  /** Changes whenever a jar does. */
  fingerprint: string
}

/**
 * The packages of this Neo4j version in `<cache>/neo4j-<version>`, downloaded where they are missing or altered.
 * Jars are moved in one by one and the manifest is written last: what a broken download leaves behind is never used, and
 * processes that download at the same time put the same files in place.
 */
export async function ensurePackages(
  version: string,
  cache: string,
  javaHome: string,
  onProgress: (message: string) => void,
): Promise<Packages> {
  await mkdir(cache, { recursive: true, mode: 0o700 })
  // One spelling of the path, also where the cache is a link: the archive of classes is good for one class path.
  const folder = join(await realpath(cache), `neo4j-${version}`)
  const manifest = await readManifest(folder)
  const problems = manifest ? await verifyManifest(folder, manifest) : []
  if (manifest && problems.length === 0) return packages(folder, manifest)
  if (problems.length > 0)
    onProgress(`the packages of Neo4j ${version} are damaged and are downloaded again: ${problems[0]}`)
  await removeLeftovers(cache)
  const temporary = join(cache, `.download-${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(temporary, { recursive: true, mode: 0o700 })
    await downloadPackages(version, temporary, javaHome, onProgress)
    return packages(folder, await install(version, join(temporary, 'jars'), folder))
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** One line per jar that is missing or differs from the manifest. Jars whose time changed are hashed, the others compared by size. */
export async function verifyManifest(folder: string, manifest: Manifest): Promise<string[]> {
  const problems: string[] = []
  for (const file of manifest.files) {
    const path = join(folder, file.name)
    const found = await stat(path).catch(() => null)
    if (found === null) problems.push(`${file.name} is missing`)
    else if (found.size !== file.size) problems.push(`${file.name} has ${found.size} bytes instead of ${file.size}`)
    else if (found.mtimeMs !== file.modifiedMs && (await sha256(path)) !== file.sha256)
      problems.push(`${file.name} has other content`)
  }
  return problems
}

/** The manifest of the jars in this folder. */
export async function describeJars(version: string, folder: string): Promise<Manifest> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.jar')).sort()
  const files = []
  for (const name of names) {
    const { size, mtimeMs } = await stat(join(folder, name))
    files.push({ name, size, modifiedMs: mtimeMs, sha256: await sha256(join(folder, name)) })
  }
  return Manifest.parse({ version, files })
}

async function install(version: string, jars: string, folder: string): Promise<Manifest> {
  const manifest = await describeJars(version, jars)
  await mkdir(folder, { recursive: true })
  for (const { name } of manifest.files) await rename(join(jars, name), join(folder, name))
  await writePrivate(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

async function readManifest(folder: string): Promise<Manifest | null> {
  const content = await readIfThere(join(folder, MANIFEST))
  try {
    return content === null ? null : Manifest.parse(JSON.parse(content))
  } catch {
    return null
  }
}

function packages(folder: string, { files }: Manifest): Packages {
  const fingerprint = createHash('sha256')
    .update(files.map(file => `${file.sha256} ${file.name}\n`).join(''))
    .digest('hex')
  return { folder, classPath: files.map(file => join(folder, file.name)), fingerprint }
}

/** Downloads that a sudden end cut short. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const pid = /^\.download-(\d+)-/.exec(name)?.[1]
    if (pid && identify(Number(pid)) === null) await rm(join(cache, name), { recursive: true, force: true })
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
