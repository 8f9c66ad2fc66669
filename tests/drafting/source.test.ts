// The text that a draft is made from, and what is said of it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArticle, sourceOf } from '../../src/drafting/article.ts'
import { refusal } from '../ingest/small.ts'
import { articleOf, TEXT } from './widget.ts'

describe('an article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-article-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'article.txt')
  const refused = async (bytes: string | Uint8Array) => {
    writeFileSync(path, bytes)
    return await refusal(readArticle(path))
  }
  it.each([
    ['has no text', ' \n—\n', 'has no text'],
    [
      'is not UTF-8',
      Buffer.from([0x41, 0xff]),
      'is not UTF-8: byte 2 is not part of any character; save the file as UTF-8',
    ],
    ['is no plain text', 'a\0b', 'is no plain text (it has a NUL character)'],
    [
      'is too long',
      'a'.repeat(1_000_001),
      'has 1000001 characters, and 1000000 are the most that is drafted at a time',
    ],
  ])('that %s is refused', async (_, bytes, why) => {
    expect(await refused(bytes)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${path} ${why}: nothing was drafted.`,
    })
  })

  it('is a source with what is said of it, and its first line for a title', () => {
    const article = articleOf('\ufeff\n  A  title \nText')
    expect(sourceOf(article, { id: 'a', publisher: 'Herald', url: undefined })).toEqual({
      id: 'a',
      title: 'A title',
      kind: 'ARTICLE',
      publisher: 'Herald',
      text: 'sources/a.txt',
    })
    expect(sourceOf(articleOf('x'.repeat(400)), { id: 'a' }).title).toBe(`${'x'.repeat(299)}…`)
  })

  it('of which something wrong is said is refused', async () => {
    const said = { id: 'a', publishedOn: '2026-02-30', url: 'example.org', kind: 'NEWS' }
    expect(await refusal(Promise.resolve().then(() => sourceOf(articleOf(TEXT), said)))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'What is said of the source cannot be used: nothing was drafted.',
      problems: [
        'kind: expected one of ARTICLE, REPORT, PAPER, FILING, PRESS_RELEASE, WEB_PAGE, BOOK, DATA, OTHER, but found "NEWS"',
        'publishedOn: expected a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026, or { date: …, inferred: true }, but found "2026-02-30"',
        'url: expected an http or https URL, but found "example.org"',
      ],
    })
  })
})
