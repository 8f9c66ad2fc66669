// Finding datasets on disk, and reading their files without ever leaving their folder.

import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'

const RECORD_FILE = /\.(ya?ml|json|jsonl)$/i

/**
 * The dataset folders at `path`: the folder itself if it holds record files (*.yaml, *.json, *.jsonl), otherwise those of its
 * subfolders that do. Throws DATA_INVALID if there is none.
 */
export async function findDatasets(path: string): Promise<string[]> {
  if ((await recordFiles(path)).length > 0) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const folders = []
  for (const entry of entries) if (await isFolder(join(path, entry.name))) folders.push(join(path, entry.name))
  const datasets = []
  for (const folder of folders.sort()) if ((await recordFiles(folder)).length > 0) datasets.push(folder)
  if (datasets.length > 0) return datasets
  throw new ClaimgraphError(
    'DATA_INVALID',
    `${path} holds no dataset: expected *.yaml, *.json or *.jsonl files in it or in its subfolders.`,
  )
}

/** The record files of a dataset folder, in the order of their names. */
export async function recordFiles(folder: string): Promise<string[]> {
  if (!(await isFolder(folder)))
    throw new ClaimgraphError('DATA_INVALID', `${folder} is not a folder: expected the folder of a dataset.`)
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

/** Links are followed. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )

/** The folder as people name it in messages: relative to where they stand, where that is shorter. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near !== '' && !near.startsWith('..') ? near : near === '' ? basename(path) : path
}

/**
 * Reads a file of the dataset, named relative to its folder, as UTF-8. Throws Error with the rest of a
 * sentence that begins with the file.
 */
export async function readInside(folder: string, name: string): Promise<{ text: string; bytes: Uint8Array }> {
  const root = await realpath(folder)
  const wanted = resolve(root, name)
  const inside = (path: string) => path.startsWith(root + sep)
  if (!inside(wanted)) throw new Error(`leads out of the dataset's folder`)
  const path = await realpath(wanted).catch(() => null)
  if (path === null) throw new Error(`does not exist in the dataset's folder`)
  if (!inside(path)) throw new Error(`is a link that leads out of the dataset's folder`)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`cannot be read (${error.code})`)
  })
  return { text: decodeUtf8(bytes), bytes }
}

/** Strict UTF-8; a byte order mark is kept, as every byte of a source counts. Throws Error naming the first bad byte. */
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
    throw new Error(`is not UTF-8: byte ${good + 1} is not part of any character; save the file as UTF-8`)
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
