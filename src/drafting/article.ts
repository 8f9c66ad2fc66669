// The text that a draft is made from, and what is said of it.

import { basename } from 'node:path'
import { ClaimgraphError } from '../domain/error.ts'
import { Source } from '../domain/source.ts'
import { readText, shown } from '../ingest/folder.ts'
import { Unreadable } from '../ingest/lines.ts'
import { issueMessage, pathText, type RecordPath } from '../ingest/problem.ts'

export interface Article {
  /** The file's name. */
  name: string
  text: string
  /** Of the text, as they are in the file. */
  bytes: Uint8Array
}

/** Characters: a few hundred questions to a model. Who has more gives it in parts. */
const LONGEST = 1_000_000

/** Throws BAD_USER_INPUT where there is no such text. */
export async function readArticle(path: string): Promise<Article> {
  const refuse = (why: string) => new ClaimgraphError('BAD_USER_INPUT', `${shown(path)} ${why}: nothing was drafted.`)
  const { text, bytes } = await readText(path).catch((error: unknown) => {
    throw error instanceof Unreadable ? refuse(error.message) : error
  })
  if (!/[\p{L}\p{N}]/u.test(text)) throw refuse('has no text')
  if (text.includes('\0')) throw refuse('is no plain text (it has a NUL character)')
  if (text.length > LONGEST)
    throw refuse(`has ${text.length} characters, and ${LONGEST} are the most that is drafted at a time`)
  return { name: basename(path), text, bytes }
}

/** The record of the source as a dataset has it, with what people say of it and no more. */
export interface DraftedSource {
  id: string
  title: string
  kind: string
  publisher?: string
  authors?: readonly string[]
  /** As `PartialDate` takes it. */
  publishedOn?: string
  url?: string
  language?: string
  /** Where its text lies in the dataset's folder. */
  text: string
}

type Said = { id: string } & { readonly [member in keyof DraftedSource]?: DraftedSource[member] | undefined }

/** What isn't said is left out, but for the title: that is the first line. Throws BAD_USER_INPUT with what is wrong with it. */
export function sourceOf({ text }: Article, said: Said): DraftedSource {
  const members = Object.entries(said).filter(([, value]) => value !== undefined && String(value) !== '')
  const source: DraftedSource = {
    id: said.id,
    title: firstLine(text),
    kind: 'ARTICLE',
    ...Object.fromEntries(members),
    text: `sources/${said.id}.txt`,
  }
  const result = Source.safeParse(source)
  if (result.success) return source
  throw new ClaimgraphError('BAD_USER_INPUT', 'What is said of the source cannot be used: nothing was drafted.', {
    problems: result.error.issues.map(
      issue => `${pathText(issue.path as RecordPath)}: ${issueMessage(issue, source, [])}`,
    ),
  })
}

/** The first line with a letter or a digit, as far as a title goes. */
function firstLine(text: string): string {
  const line = text.split('\n').find(each => /[\p{L}\p{N}]/u.test(each))!
  const title = line.replaceAll(/[\s\ufeff]+/g, ' ').trim()
  const points = [...title]
  return points.length <= 300 ? title : `${points.slice(0, 299).join('')}…`
}
