// The files of a dataset's folder, read without ever leaving it.

import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { Unreadable } from './lines.ts'

export const RECORD_FILE = /\.(ya?ml|json|jsonl(\.gz)?)$/i

/** The record files of a dataset folder, in the order of their names. */
export async function recordFiles(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) {
    const found = (await isFile(folder)) ? 'is not a folder' : 'does not exist'
    throw new ClaimgraphError('DATA_INVALID', `${folder} ${found}: expected the folder of a dataset.`)
  }
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory() && RECORD_FILE.test(entry.name))
    .map(entry => join(folder, entry.name))
    .sort()
}

/** Record files that lie deeper in a dataset folder, where nobody would read them; names relative to the folder. */
export async function strayRecordFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, encoding: 'utf8' })
  return names.filter(name => name.includes(sep) && RECORD_FILE.test(name)).sort()
}

export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isFile(),
    () => false,
  )

/** Links are followed. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )

/** The folder as people name it in messages: relative to where they stand, where that is shorter. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near !== '' && !near.startsWith('..') ? near : near === '' ? basename(path) : path
}

/** Where a file of the dataset really is, named relative to its folder. Throws Unreadable. */
export async function pathInside(folder: string, name: string): Promise<string> {
  const root = await realpath(folder)
  const wanted = resolve(root, name)
  const inside = (path: string) => path.startsWith(root + sep)
  if (!inside(wanted)) throw new Unreadable(0, `leads out of the dataset's folder`)
  const path = await realpath(wanted).catch(() => null)
  if (path === null) throw new Unreadable(0, `does not exist in the dataset's folder`)
  if (!inside(path)) throw new Unreadable(0, `is a link that leads out of the dataset's folder`)
  return path
}

/** Reads a file as UTF-8. Throws Unreadable. */
export async function readText(path: string): Promise<{ text: string; bytes: Uint8Array }> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Unreadable(0, `cannot be read (${error.code})`)
  })
  return { text: decodeUtf8(bytes), bytes }
}

/** Strict UTF-8; a byte order mark is kept, as every byte of a source counts. Throws Unreadable naming the first bad byte. */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    let [good, bad] = [0, bytes.length]
    while (good + 1 < bad) {
      const middle = (good + bad) >> 1
      if (isUtf8Start(bytes.subarray(0, middle))) good = middle
      else bad = middle
    }
    throw new Unreadable(0, `is not UTF-8: byte ${good + 1} is not part of any character; save the file as UTF-8`)
  }
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
