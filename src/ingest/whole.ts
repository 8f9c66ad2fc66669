// What appears whole or not at all: it is made beside its place, and takes it when it is finished.

import { randomUUID } from 'node:crypto'
import { link, lstat, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ClaimgraphError } from '../domain/error.ts'
import { shown } from './folder.ts'

/** Where something is being made. */
export interface Place {
  readonly path: string
  /** Does something on the disk. Throws BAD_USER_INPUT or ENVIRONMENT where that can't be done. */
  onDisk<T>(work: () => Promise<T>): Promise<T>
}

/**
 * A folder that holds what `work` puts at its place; where the answer is null, there is none. Throws BAD_USER_INPUT if the folder holds
 * something; an empty one may be there. `nothing`: what a failure means, such as "Nothing was exported."
 */
export async function wholeFolder<T>(folder: string, nothing: string, work: (place: Place) => Promise<T>): Promise<T> {
  const target = resolve(folder)
  const onDisk = onDiskOf(target, full, nothing)
  if (await onDisk(() => holdsSomething(target))) throw full(target)
  const partial = beside(target)
  await onDisk(() => mkdir(partial))
  return await madeAt(partial, async () => {
    const result = await work({ path: partial, onDisk })
    if (result !== null) await onDisk(() => rename(partial, target))
    return result
  })
}

/** The same for a file. Throws BAD_USER_INPUT if it is there. A stream gets the file's content when that is complete, and stays open. */
export async function wholeFile<T>(
  file: string | Writable,
  nothing: string,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  if (typeof file !== 'string') return await wholeStream(file, nothing, work)
  const target = resolve(file)
  const onDisk = onDiskOf(target, taken, nothing)
  if (await onDisk(() => isThere(target))) throw taken(target)
  const partial = beside(target)
  return await madeAt(partial, async () => {
    const result = await work({ path: partial, onDisk })
    // A link never replaces what came there meanwhile. Not every file system has any.
    await onDisk(() => link(partial, target).catch(error => movedWithoutLinks(error, partial, target)))
    return result
  })
}

// ---------------------------------------------------------------------------------------------------------------------

async function wholeStream<T>(stream: Writable, nothing: string, work: (place: Place) => Promise<T>): Promise<T> {
  const onDisk = onDiskOf(tmpdir(), taken, nothing)
  const folder = await onDisk(() => mkdtemp(join(tmpdir(), 'claimgraph-export-')))
  const file = join(folder, 'export')
  const [result, content] = await madeAt(folder, async () => [
    await work({ path: file, onDisk }),
    await onDisk(() => open(file)),
  ])
  // By now the file has no name: nothing of it stays, whoever stops reading.
  await pipeline(content.createReadStream(), stream, { end: false })
  return result
}

const beside = (target: string): string => join(dirname(target), `.${basename(target)}-${randomUUID()}`)

async function madeAt<T>(partial: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** Links aren't followed: one that leads nowhere is there, too. */
const isThere = (path: string): Promise<boolean> => lstat(path).then(() => true, falseIfMissing)

const holdsSomething = (folder: string): Promise<boolean> =>
  readdir(folder).then(held => held.length > 0, falseIfMissing)

function falseIfMissing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false
  throw error
}

async function movedWithoutLinks(error: NodeJS.ErrnoException, partial: string, target: string): Promise<void> {
  if (!LINKLESS.has(error.code ?? '')) throw error
  await rename(partial, target)
}

const LINKLESS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

const full = (folder: string): ClaimgraphError =>
  new ClaimgraphError(
    'BAD_USER_INPUT',
    `${shown(folder)} holds something already: name a new folder, so that nothing is overwritten.`,
  )

const taken = (file: string): ClaimgraphError =>
  new ClaimgraphError(
    'BAD_USER_INPUT',
    `${shown(file)} is there already: name a new file, so that nothing is overwritten.`,
  )

const onDiskOf =
  (target: string, occupied: (target: string) => ClaimgraphError, nothing: string) =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOTEMPTY' || code === 'EEXIST') throw occupied(target)
      throw code === undefined ? error : unwritable(target, nothing, error as NodeJS.ErrnoException)
    }
  }

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: ': is the folder there that it is to lie in?',
  ENOTDIR: ': it is no folder, or lies in none.',
  EBUSY: ': something is mounted there; name a folder inside of it.',
  EXDEV: ': something is mounted there; name a folder inside of it.',
}

function unwritable(target: string, nothing: string, { code = '' }: NodeJS.ErrnoException): ClaimgraphError {
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO'
  return new ClaimgraphError(
    isFull ? 'ENVIRONMENT' : 'BAD_USER_INPUT',
    `${shown(target)} cannot be written (${code})${HINTS[code] ?? '.'} ${nothing}`,
  )
}
