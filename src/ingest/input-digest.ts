// Whether an archive is the one that the graph has already, told by the bytes of its files: to check a million claims takes minutes, to
// look at their bytes a second.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { canonicalJson, sha256 } from '../domain/canonical.ts'
import type { Rates } from '../domain/rates/rates.ts'
import { type Input, STANDARD_INPUT } from './input.ts'

/** Bytes on the disk below which a dataset is checked soon enough: gzip of 15 MB takes two minutes to check, to hash well under a second. */
const ARCHIVE = 2_000_000

const ROOT = join(import.meta.dirname, '..', '..')

/**
 * A digest of all that the contribution of a dataset follows from: the files that it may be read from, the exchange rates, and the code
 * that checks. Null where it isn't worth it, or can't be told before the dataset is read.
 */
export async function inputDigest(input: Input, rates: Rates): Promise<string | null> {
  const { folder, files, isFolder } = input
  if (files.includes(STANDARD_INPUT)) return null
  try {
    const paths = isFolder ? await filesBelow(folder) : files
    const found = await Promise.all(paths.map(path => lstat(path)))
    // Where a link leads is for the check to see.
    if (!found.every(each => each.isFile())) return null
    if (found.reduce((sum, { size }) => sum + size, 0) < ARCHIVE) return null
    // The name of a folder may be the id of its dataset.
    const name = isFolder ? basename(resolve(folder)) : null
    return sha256(
      canonicalJson([
        name,
        await digestOf(isFolder ? folder : null, paths),
        await codeDigest(),
        process.version,
        rates.sha256,
      ]),
    )
  } catch (error) {
    // What can't be read is told when the dataset is.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) return null
    throw error
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name))
}

/** Over the bytes of these files, and their names in the folder. */
async function digestOf(folder: string | null, paths: readonly string[]): Promise<string> {
  const whole = createHash('sha256')
  for (const path of paths.toSorted()) {
    const own = createHash('sha256')
    await pipeline(createReadStream(path), own)
    whole.update(`${JSON.stringify(folder === null ? '' : relative(folder, path))} ${own.digest('hex')}\n`)
  }
  return whole.digest('hex')
}

let code: Promise<string> | undefined

/** Over this release, and what it depends on: another one may make something else of the same files, or in other steps. */
export async function codeDigest(): Promise<string> {
  code ??= Promise.all([filesBelow(join(ROOT, 'src')), filesBelow(join(ROOT, 'cypher'))]).then(paths =>
    digestOf(ROOT, [join(ROOT, 'package.json'), ...paths.flat().filter(path => /\.(ts|cypher)$/.test(path))]),
  )
  return await code
}
