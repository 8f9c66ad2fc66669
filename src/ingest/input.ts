// What a command is to read: the datasets at the paths that it is given.

import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { isFile, isFolder, recordFiles, shown } from './folder.ts'

/** One dataset to be read. */
export interface Input {
  /** As people name it in messages. */
  name: string
  /** What the texts of its sources are relative to. */
  folder: string
  /** The record files, in the order of reading; or STANDARD_INPUT. */
  files: readonly string[]
  /** False: a single file, or standard input. */
  isFolder: boolean
}

/** The path that means standard input, for one record a line. */
export const STANDARD_INPUT = '-'

export const RECORD_FILES = '*.yaml, *.json or *.jsonl (also *.jsonl.gz)'

/** Whether a file has one record a line. */
export const isLines = (path: string): boolean => /\.jsonl(\.gz)?$/i.test(path)

/** The datasets at these paths, each once. */
export async function inputsOf(paths: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const path of paths)
    for (const input of await inputsAt(path)) inputs.set(input.isFolder ? resolve(input.folder) : input.name, input)
  return [...inputs.values()]
}

/**
 * The datasets at a path: the folder itself if it holds record files, otherwise those of its subfolders that do, but for hidden ones, in
 * which a draft or an export may be in the making; or one file with a record a line; or standard input. Throws DATA_INVALID if there is none.
 */
async function inputsAt(path: string): Promise<Input[]> {
  if (path === STANDARD_INPUT) return [{ name: 'standard input', folder: '.', files: [path], isFolder: false }]
  if (isLines(path) && (await isFile(path)))
    return [{ name: shown(path), folder: dirname(resolve(path)), files: [path], isFolder: false }]
  const own = await folderInput(path)
  if (own.files.length > 0) return [own]
  const entries = await readdir(path, { withFileTypes: true })
  const folders = []
  for (const { name } of entries)
    if (!name.startsWith('.') && (await isFolder(join(path, name)))) folders.push(join(path, name))
  const inputs = []
  for (const folder of folders.sort()) {
    const input = await folderInput(folder)
    if (input.files.length > 0) inputs.push(input)
  }
  if (inputs.length > 0) return inputs
  throw new ClaimgraphError(
    'DATA_INVALID',
    `${path} holds no dataset: expected *.yaml, *.json or *.jsonl files in it or in its subfolders.`,
  )
}

/** A folder as a dataset, whether or not it holds one. Throws DATA_INVALID where it is no folder. */
export async function folderInput(folder: string): Promise<Input> {
  const files = await recordFiles(folder)
  return { name: shown(resolve(folder)), folder, files, isFolder: true }
}
