// Sources as reference managers, LaTeX and readers get them.

import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bibliography, STYLES } from '../../../src/ingest/export/bibliography.ts'
import type { ShownSource } from '../../../src/ingest/export/shown.ts'
import { shownArticle } from './article.ts'

const PLAIN = { style: 'apa', sorted: true }

let sources: readonly ShownSource[]
beforeAll(async () => {
  sources = (await shownArticle()).sources
})

const source = (members: Partial<ShownSource>): ShownSource => ({
  type: 'source',
  id: 'wire',
  title: 'The Wire',
  kind: 'OTHER',
  authors: [],
  publishedOnInferred: false,
  drawsOn: [],
  ...members,
})
const cslOf = (members: Partial<ShownSource>): unknown =>
  (JSON.parse(bibliography([source(members)], 'csl-json', PLAIN)) as unknown[])[0]
/** What citation-js reads back. */
const reread = (text: string): Readonly<Record<string, unknown>>[] => new Cite(text).data as never

describe('the article’s sources', () => {
  it('as CSL-JSON are items with their ids, as precise as they are dated', () => {
    const items = JSON.parse(bibliography(sources, 'csl-json', PLAIN)) as Record<string, unknown>[]
    expect(items.map(({ id, type, issued }) => ({ id, type, issued }))).toEqual([
      {
        id: 'deepseek-v3-r1-technical-report',
        type: 'article-journal',
        issued: { 'date-parts': [[2025], [2026]] },
      },
      { id: 'hbr-china-moonshot-2025-11', type: 'article-newspaper', issued: { 'date-parts': [[2025, 11]] } },
      { id: 'menews-deepseek-vs-kimi', type: 'article-newspaper', issued: { 'date-parts': [[2026]], circa: true } },
      { id: 'national-fund-iii-analysis-2026-02', type: 'article-newspaper', issued: { 'date-parts': [[2026, 2]] } },
      { id: 'questmobile-llm-usage-2026-04', type: 'report', issued: { 'date-parts': [[2026, 4]] } },
      { id: 'tech-insights-2026-05', type: 'report', issued: { 'date-parts': [[2026, 5]] } },
    ])
    expect(items[2]).toMatchObject({ author: [{ literal: '0x9999in1' }], 'container-title': 'ME News', language: 'en' })
  })

  it.each(['bibtex', 'biblatex'] as const)('as %s are read back with their ids, titles and dates', format => {
    const items = reread(bibliography(sources, format, PLAIN))
    expect(items.map(({ id, title }) => ({ id, title }))).toEqual(sources.map(({ id, title }) => ({ id, title })))
    expect(items.map(({ issued }) => issued)).toContainEqual({ 'date-parts': [[2026, 5]] })
  })

  it('say in BibTeX, which can’t otherwise, that a date is inferred or an interval', () => {
    const text = bibliography(sources, 'bibtex', PLAIN)
    expect(text).toContain('note = {Published 2025/2026}')
    expect(text).toContain('note = {Date inferred}')
  })

  it('as text are in the order and the form of the style', () => {
    expect(STYLES).toEqual(['apa', 'vancouver', 'harvard1'])
    const [first, second] = bibliography(sources, 'bibliography', PLAIN).split('\n')
    expect(first).toBe(
      '0x9999in1. (ca. 2026). As the open-source ecosystem matures, DeepSeek is evolving into AI infrastructure, while Kimi is attempting to build a closed-loop ecosystem based on long-form text. ME News.',
    )
    expect(second).toMatch(/^2025-2026 Annual Report on Chinese Large Model User Usage Habits/)
  })

  it('keep the order of an answer where they have one', () => {
    const inOrder = [sources[5]!, sources[2]!]
    expect(bibliography(inOrder, 'bibliography', { style: 'vancouver', sorted: false })).toMatch(
      /^1\. Internal Research Report.*\n2\. 0x9999in1\. /,
    )
    expect(bibliography(inOrder, 'bibliography', { style: 'apa', sorted: false })).toMatch(
      /^Internal Research Report.*\n0x9999in1\. /,
    )
  })
})

describe('a source', () => {
  it('of any kind has a type of CSL', () => {
    const kinds = ['PRESS_RELEASE', 'FILING', 'WEB_PAGE', 'BOOK', 'DATA', 'OTHER'] as const
    expect(kinds.map(kind => cslOf({ kind, publisher: 'P', publishedOn: '2026-05-14' }))).toMatchObject([
      { type: 'report', genre: 'Press release', publisher: 'P', issued: { 'date-parts': [[2026, 5, 14]] } },
      { type: 'report', genre: 'Filing' },
      { type: 'webpage', 'container-title': 'P' },
      { type: 'book', publisher: 'P' },
      { type: 'dataset' },
      { type: 'document' },
    ])
  })

  it('without a date, an author or a publisher has none', () => {
    expect(cslOf({})).toEqual({ id: 'wire', 'citation-key': 'wire', type: 'document', title: 'The Wire' })
  })

  it('has its day beside its month, and a page its publisher, where styles of BibTeX and biblatex look for them', () => {
    const page = source({ kind: 'WEB_PAGE', publisher: 'P & Q', publishedOn: '2025-03-04' })
    const bibtex = bibliography([page], 'bibtex', PLAIN)
    expect(bibtex.split('\n')).toEqual(
      expect.arrayContaining(['\tpublisher = {P \\& Q},', '\tmonth = mar,', '\tday = {4},', '\tyear = {2025},']),
    )
    expect(reread(bibtex)).toMatchObject([{ issued: { 'date-parts': [[2025, 3, 4]] } }])
    const biblatex = bibliography([page], 'biblatex', PLAIN).split('\n')
    expect(biblatex).toEqual(expect.arrayContaining(['\torganization = {P \\& Q},', '\tdate = {2025-03-04},']))
    expect(biblatex.join()).not.toContain('booktitle')
  })

  it('keeps letters of any script, and what LaTeX would take for commands, in BibTeX', () => {
    const title = "深度求索 & Éluard: 100% of $5_000 #1 {x} ~ ^ \\textbf -- “q” ''q'' ``q``"
    const url = 'https://example.com/a_b?x=1&y=%20{z}'
    expect(bibliography([source({ url })], 'bibtex', PLAIN)).not.toContain('howpublished')
    const members = { title, url, kind: 'REPORT', publisher: '腾讯 & Co', authors: ['梁文锋', 'A and B & C'] } as const
    const text = bibliography([source(members)], 'bibtex', PLAIN)
    expect(text).toContain('深度求索 \\& ')
    expect(reread(text)).toMatchObject([
      { title, URL: 'https://example.com/a_b?x=1&y=%20%7Bz%7D', publisher: '腾讯 & Co' },
    ])
    expect(text).toContain('author = {{梁文锋} and {A and B \\& C}}')
  })

  it('has a title that is read back, whatever it is', () => {
    const character = fc.constantFrom(...'aZ9 éß深🚀&%$#_{}~^\\-–\'"`,;:.?!()[]=+*/|@')
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 20 }), written => {
        const title = `T ${written.replace(/\s+/g, ' ').trim()} t`.replace(/ +/g, ' ')
        expect(reread(bibliography([source({ title })], 'biblatex', PLAIN))[0]?.title).toBe(title)
      }),
      { numRuns: 300 },
    )
  })
})
