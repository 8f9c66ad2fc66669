// Files that only their owner may read, replaced whole or not at all.

import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Replaces the file: a reader sees the old content or the new, never a part. */
export async function writePrivate(path: string, content: string): Promise<void> {
  const temporary = await writeBeside(path, content)
  await rename(temporary, path)
}

/** Creates the file with its content in one step; false where it exists already. */
export async function createPrivate(path: string, content: string): Promise<boolean> {
  const temporary = await writeBeside(path, content)
  try {
    await link(temporary, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The file's content; null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // There is none below what is no folder, either.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
}

async function writeBeside(path: string, content: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(temporary, content, { mode: 0o600, flag: 'wx' })
  return temporary
}
