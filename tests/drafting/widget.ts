// A short article, right proposals about it, and what a draft of it comes to.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Article } from '../../src/drafting/article.ts'
import { sourceOf } from '../../src/drafting/article.ts'
import { type Draft, type DraftOptions, draft } from '../../src/drafting/draft.ts'
import { LONGEST_PIECE } from '../../src/drafting/pieces.ts'
import { refusalLine } from '../../src/drafting/refusal.ts'
import { checkDataset } from '../../src/ingest/check.ts'
import { claimsOf } from '../ingest/small.ts'
import { type Asked, type Reply, says, standIn } from './stand-in.ts'

export const TEXT = `Widget Labs raises money
Acme put $5 billion into Widget Labs, pushing its valuation to “350 billion RMB” — a record.
Widget Labs’ founder Jane Doe leads the company. Jane Doe is happy. Jane Doe is happy.
`

export const acme = { ref: 'a', kind: 'Company', name: 'Acme', aliases: [] as string[] }
export const widget = { ref: 'w', kind: 'Company', name: 'Widget Labs', aliases: [] as string[] }
export const jane = { ref: 'j', kind: 'Person', name: 'Jane Doe', aliases: [] as string[] }

const PLAIN = {
  object: null,
  value: null,
  asStated: null,
  statedEquivalent: null,
  modality: 'REPORTED',
  stance: 'ASSERTS',
  qualifiers: [] as { name: string; value: string }[],
  assertedBy: null,
  attribution: null,
}
export const invested = {
  ...PLAIN,
  quote: 'Acme put $5 billion into Widget Labs',
  subject: 'a',
  predicate: 'INVESTED_IN',
  object: 'w',
  value: { money: '$5 billion' },
}
export const valued = {
  ...PLAIN,
  quote: 'Widget Labs, pushing its valuation to “350 billion RMB”',
  subject: 'w',
  predicate: 'VALUATION',
  value: { money: '350 billion RMB' },
}
export const leads = {
  ...PLAIN,
  quote: 'Jane Doe leads the company',
  subject: 'j',
  predicate: 'LEADS',
  object: 'w',
}
export const ENTITIES = [acme, widget, jane]
export const RIGHT = { entities: ENTITIES, claims: [invested, valued, leads] }

export const NONE = says({ entities: [], claims: [] })

/** A paragraph for each of the right claims, in pieces of their own. */
export const LONG = `${TEXT}The end`
  .split('\n')
  .map(line => `${line}\n${'Nothing is said here. '.repeat(LONGEST_PIECE / 24)}\n`)
  .join('\n')

/** The right proposals with others among them. */
export const answer = (...claims: unknown[]) => ({ entities: ENTITIES, claims: [...RIGHT.claims, ...claims] })

export const articleOf = (text: string): Article => ({ name: 'widget.txt', text, bytes: Buffer.from(text) })

export interface Drafted {
  result: Draft
  asked: Asked[]
  url: string
  /** The claims that are in the dataset, each as `subject PREDICATE object`. */
  claims: string[]
  /** The refusals, a line each. */
  refused: string[]
  /** The files of the folder, by name; none where nothing was written. */
  files: Record<string, string>
}

/** Drafts the text by these answers. What is written has to pass the check, and to leave nothing beside it. */
export async function drafting(
  replies: readonly Reply[],
  { text = TEXT, ...settings }: { text?: string } & Partial<DraftOptions['model']> = {},
): Promise<Drafted> {
  const outer = mkdtempSync(join(tmpdir(), 'claimgraph-drafted-'))
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }))
  const model = await standIn(replies, settings)
  const article = articleOf(text)
  const into = join(outer, 'widget')
  const work = draft(article, sourceOf(article, { id: 'widget', language: 'en' }), {
    model: model.settings,
    into,
    today: '2026-11-29',
  })
  const result = await work.finally(() => {
    expect(readdirSync(outer).filter(name => name !== 'widget')).toEqual([])
  })
  expect(existsSync(into)).toBe(result.written !== null)
  const refused = result.refused.map(refusalLine)
  const told = { result, asked: model.asked, url: model.settings.url, refused }
  if (result.written === null) return { ...told, claims: [], files: {} }
  const names = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('.'))
  const files = Object.fromEntries(names.sort().map(name => [name, readFileSync(join(into, name), 'utf8')]))
  const checked = await checkDataset(into)
  const claims = claimsOf(checked).map(({ subject, object, properties }) =>
    [subject, properties.predicate, object].filter(Boolean).join(' '),
  )
  checked.close()
  return { ...told, claims, files }
}

/** What the right proposals come to. */
export const RIGHT_CLAIMS = ['acme INVESTED_IN widget-labs', 'widget-labs VALUATION', 'jane-doe LEADS widget-labs']

/** The refusals of an answer that has the right proposals, which are all that gets in. */
export async function refusalsOf(given: unknown): Promise<string[]> {
  const { claims, refused, result, files } = await drafting([says(given), says(given)])
  expect(claims.toSorted()).toEqual(RIGHT_CLAIMS.toSorted())
  expect(result).toMatchObject({ mended: 0, undrafted: [] })
  for (const { reasons } of result.refused) for (const reason of reasons) expect(files['refused.md']).toContain(reason)
  return refused
}
