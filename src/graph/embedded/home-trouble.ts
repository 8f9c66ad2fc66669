// A home that can't be used: no folder, not ours to write to, or on a disk that is full.

import { existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Home } from './home.ts'

/** What the system says of a disk, a quota or a limit that leaves no room. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const NO_FOLDER = new Set(['EEXIST', 'ENOTDIR'])

/** Does `work` on the home's files. Throws ENVIRONMENT, with what to do, where the file system refuses something. */
export async function inHome<T>({ root }: Home, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, path, syscall, message } = error as NodeJS.ErrnoException
    if (error instanceof ClaimgraphError || code === undefined || syscall === undefined) throw error
    const refused = path ?? message
    throw new ClaimgraphError('ENVIRONMENT', FULL.has(code) ? noRoom(refused, code) : noHome(root, refused, code), {
      cause: error,
    })
  }
}

const noRoom = (refused: string, code: string): string =>
  `There is no room left for ${refused} (${code}): make room on that disk, or set CLAIMGRAPH_HOME to a folder on another.`

function noHome(root: string, refused: string, code: string): string {
  const why = NO_FOLDER.has(code) ? `${refused} is no folder` : `the system refuses to write ${refused} (${code})`
  return `CLAIMGRAPH_HOME is ${root}, but ${why}: set it to a folder that you may write to.`
}

/**
 * Creates the home's folder, and those above it, readable by its owner only. One after the other: where none can be made (in /proc), Node
 * would never end trying to make all of them.
 */
export const makeRoot = ({ root }: Home): Promise<void> => makeFolder(root)

async function makeFolder(folder: string): Promise<void> {
  if (!existsSync(dirname(folder))) await makeFolder(dirname(folder))
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
  })
}
