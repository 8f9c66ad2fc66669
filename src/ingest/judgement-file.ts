// The file that `judge` writes: a dataset like any other, to be reviewed, committed and ingested again. Comments in it are kept.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Document, isCollection, isMap, isSeq, type Node, parseDocument } from 'yaml'
import { ClaimgraphError } from '../domain/error.ts'
import { RecordId } from '../domain/id.ts'
import { Judgement, judgementId } from '../domain/judgement.ts'
import { recordFiles, shown } from './folder.ts'

export const JUDGEMENT_FILE = 'judgements.yaml'

/** The text of a judgement file, and what it becomes. */
export interface Edit {
  path: string
  /** Null: there is no such file yet. */
  before: string | null
  after: string
  /** The judgement on the same claim or pair that was there. */
  replaced: Judgement | null
}

/** The folder's judgement file with this judgement in it, in the place of one on the same. Throws DATA_INVALID where it doesn't parse. */
export async function withJudgement(folder: string, judgement: Judgement): Promise<Edit> {
  const { path, before, document, list } = await open(folder)
  const { index, replaced } = find(list.toJS(document), judgement)
  const said = document.createNode(
    Object.fromEntries(Object.entries(judgement).filter(([, value]) => value !== undefined)),
  )
  if (index === -1) list.add(said)
  else {
    writeLike(list.items[index], said)
    list.set(index, said)
  }
  return { path, before, replaced, after: textOf(path, before, document) }
}

/** The folder's judgement file without what it says of the same claim or pair. Throws BAD_USER_INPUT where it says nothing of it. */
export async function withoutJudgement(folder: string, on: Omit<Judgement, 'verdict' | 'reason'>): Promise<Edit> {
  const { path, before, document, list } = await open(folder)
  const { index, replaced } = find(list.toJS(document), on)
  if (index === -1)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `${shown(path)} has no judgement on ${subjectOf(on)}: nothing was changed. A judgement of another file, or one that names its claim by a key, is taken back by hand, where it stands.`,
    )
  list.delete(index)
  return { path, before, replaced, after: textOf(path, before, document) }
}

/** While `work` goes on, nobody else edits the folder's judgement file. Throws BAD_USER_INPUT where somebody does. */
export async function editing<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, JUDGEMENT_FILE)
  if (existsSync(folder)) await recordFiles(folder)
  const made = await mkdir(folder, { recursive: true }).catch(unusable(path, 'written'))
  const lock = `${path}.lock`
  await writeFile(lock, `${process.pid}\n`, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') unusable(path, 'written')(error)
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `${shown(path)} is being edited by another "claimgraph judge": wait until it is done. If there is none, it broke off: remove ${shown(lock)}.`,
    )
  })
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
    await removeEmpty(folder, made)
  }
}

/**
 * Puts the new text in its place, whole or not at all. What it answers with leaves everything as it was before. Throws BAD_USER_INPUT
 * where it can't be written.
 */
export async function put({ path, before, after }: Edit): Promise<() => Promise<void>> {
  await replace(path, after).catch(unusable(path, 'written'))
  return () => (before === null ? rm(path, { force: true }) : replace(path, before))
}

/** `kimi-company and moonshot-ai`, `the claim c1_…` */
export const subjectOf = ({ claim, a, b, name, entity }: Omit<Judgement, 'verdict' | 'reason'>): string =>
  claim !== undefined ? `the claim ${claim}` : a !== undefined ? `${a} and ${b}` : `the name ${name} of ${entity}`

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const unusable =
  (path: string, how: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new ClaimgraphError('BAD_USER_INPUT', `${shown(path)} cannot be ${how} (${error.code}): nothing was changed.`)
  }

/** The folders that were made for nothing, from the outermost of them on. */
async function removeEmpty(made: string, outermost: string | undefined): Promise<void> {
  if (outermost === undefined) return
  let folder = resolve(made)
  // One that somebody has put something into stays.
  while (
    folder.startsWith(resolve(outermost)) &&
    (await rmdir(folder).then(
      () => true,
      () => false,
    ))
  )
    folder = dirname(folder)
}

async function open(folder: string) {
  const path = join(folder, JUDGEMENT_FILE)
  const before = existsSync(path) ? await readFile(path, 'utf8').catch(unusable(path, 'read')) : null
  const document: Document = parseDocument(before ?? (await newFile(folder)))
  const refuse = (why: string) =>
    new ClaimgraphError(
      'DATA_INVALID',
      `${shown(path)} cannot be edited: ${why} Correct it first: nothing was changed.`,
    )
  const error = document.errors[0] ?? aliasError(document)
  if (error !== undefined) throw refuse(`it does not parse. ${error.message.trimEnd()}`)
  const contents = document.contents ?? document.createNode({})
  if (!isMap(contents)) throw refuse('expected the section "judgements".')
  document.contents = contents
  if ((contents.get('judgements') ?? null) === null) contents.set('judgements', document.createNode([]))
  const list = contents.get('judgements')
  if (!isSeq(list)) throw refuse('expected a list under "judgements".')
  // `[]` is how an empty list begins.
  if (list.items.length === 0) list.flow = false
  return { path, before, document, list }
}

/** A folder that is a dataset already has its name. */
async function newFile(folder: string): Promise<string> {
  const isDataset = existsSync(folder) && (await recordFiles(folder)).length > 0
  const name = basename(resolve(folder))
  const dataset = RecordId.safeParse(name).success ? name : 'judgements'
  return `# What was judged with "claimgraph judge": read it over, and commit it.
${isDataset ? '' : `dataset: ${dataset}\n`}judgements: []
`
}

/** An alias (`*x`) that stands for nothing shows only when it is followed. */
function aliasError(document: Document): Error | undefined {
  try {
    document.toJS()
    return undefined
  } catch (error) {
    return error as Error
  }
}

/** Lines stay as long as they are. Throws BAD_USER_INPUT where other parts of the file stand for what was replaced. */
function textOf(path: string, before: string | null, document: Document): string {
  try {
    const text = document.toString({ lineWidth: 0 })
    return before?.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text
  } catch (error) {
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `${shown(path)} cannot be edited: ${(error as Error).message} Write out what the alias stands for: nothing was changed.`,
    )
  }
}

/** What stands in the place of another item is written like that, with its comments. */
function writeLike(before: unknown, after: Node): void {
  if (!isCollection(before)) return
  const { commentBefore, comment, spaceBefore, flow } = before
  Object.assign(after, { commentBefore, comment, spaceBefore, flow })
}

/** What is no judgement is nothing that could be meant: whoever checks the file reports it. */
function find(list: unknown, on: Omit<Judgement, 'verdict' | 'reason'>): { index: number; replaced: Judgement | null } {
  const id = judgementId('', on)
  const judgements = (Array.isArray(list) ? list : []).map(each => Judgement.safeParse(each).data ?? null)
  const index = judgements.findIndex(each => each !== null && judgementId('', each) === id)
  return { index, replaced: judgements[index] ?? null }
}
