// CSV as spreadsheets read it.

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { csvFormat } from '../../../src/ingest/export/csv.ts'
import type { ShownRecord, ShownSource } from '../../../src/ingest/export/shown.ts'
import { allOf, type Shown, shownArticle } from './article.ts'
import { filesOf } from './written.ts'

type Line = Readonly<Record<string, string>>

/** The rows of a file, without the apostrophes before what is no formula. */
const rowsOf = (csv: string): Line[] =>
  (parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[]).map(line =>
    Object.fromEntries(
      Object.entries(line).map(([name, cell]) => [
        name,
        cell.replace(/^'(?=[\s"'`\u00A0\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/, ''),
      ]),
    ),
  )

const written = (records: readonly ShownRecord[]) => filesOf(csvFormat(), records)

let shown: Shown
let files: Record<string, string>
beforeAll(async () => {
  shown = await shownArticle()
  files = written(allOf(shown))
})

describe('the article as CSV', () => {
  it('is a file for each kind of record, each with a byte order mark and the line ends of RFC 4180', () => {
    expect(Object.keys(files)).toEqual([
      'sources.csv',
      'entities.csv',
      'aliases.csv',
      'claims.csv',
      'citations.csv',
      'conflicts.csv',
    ])
    for (const text of Object.values(files)) {
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
    }
  })

  it('has every claim, each cell as the record has it', () => {
    const wanted = shown.claims.map(claim => {
      const { amount, currency, number, unit, lower, upper, approximate, text, date, inferred } = (claim.value ??
        {}) as Readonly<Record<string, string | boolean | undefined>>
      const { round, holder, ...qualifiers } = claim.qualifiers
      return {
        id: claim.id,
        'subject.id': claim.subject.id,
        'subject.name': claim.subject.name,
        predicate: claim.predicate,
        'object.id': claim.object?.id,
        'object.name': claim.object?.name,
        ...{ amount, currency, number, unit, lower, upper, approximate, text, date, inferred },
        modality: claim.modality,
        stance: claim.stance,
        rank: claim.rank,
        isInferred: claim.isInferred,
        asOf: undefined,
        validFrom: undefined,
        validTo: undefined,
        tranche: undefined,
        basis: undefined,
        phase: undefined,
        role: undefined,
        parts: undefined,
        ...qualifiers,
        'round.id': round,
        'holder.id': holder,
        statement: claim.statement,
        subjectId: claim.subjectId,
        objectId: claim.objectId,
      }
    })
    expect(rowsOf(files['claims.csv']!)).toEqual(wanted.map(asCells))
    expect(wanted.length).toBeGreaterThan(150)
  })

  it('has every citation with its quote, its place and its source', () => {
    const wanted = shown.claims.flatMap(({ id, citations }) =>
      citations.map(({ quote, start, end, source, asStated }) => ({ id, quote, start, end, source, asStated })),
    )
    const found = rowsOf(files['citations.csv']!).map(row => ({
      id: row['claim.id'],
      quote: row.quote,
      start: Number(row.start),
      end: Number(row.end),
      source: { id: row['source.id'], title: row['source.title'], publisher: 'ME News' },
      asStated: row.asStated || undefined,
    }))
    expect(found).toEqual(wanted)
  })

  it('has the Chinese names, and the source with its address and date', () => {
    expect(rowsOf(files['aliases.csv']!)).toContainEqual({
      'entity.id': 'deepseek',
      'entity.name': 'DeepSeek',
      name: '深度求索',
      language: 'zh',
      script: 'Hani',
      kind: 'NAME',
    })
    expect(rowsOf(files['sources.csv']!)[2]).toMatchObject({
      id: 'menews-deepseek-vs-kimi',
      authors: '0x9999in1',
      publishedOn: '2026',
      publishedOnInferred: 'true',
      language: 'en',
    })
  })

  it('has conflicts with the claims of each side', () => {
    const [conflict] = shown.conflicts
    expect(rowsOf(files['conflicts.csv']!)).toEqual([
      asCells({
        id: conflict!.id,
        kind: 'CURRENCY_SLIP',
        state: 'OPEN',
        'subject.id': 'deepseek',
        'subject.name': 'DeepSeek',
        predicate: 'VALUATION',
        'object.id': undefined,
        'object.name': undefined,
        explanation: conflict!.explanation,
        claims: conflict!.sides.map(ids => ids.join(' ')).join(' | '),
        evidence: '=HYPERLINK("x")',
      }),
    ])
  })
})

const asCells = (record: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value === undefined ? '' : String(value)]))

const source = (title: string, publisher?: string): ShownSource => ({
  type: 'source',
  id: 'wire',
  title,
  kind: 'OTHER',
  publisher,
  authors: [],
  publishedOnInferred: false,
  drawsOn: [],
})

const cellFor = (title: string): string | undefined => {
  const [line] = parse(written([source(title)])['sources.csv']!, { bom: true, columns: true }) as Line[]
  return line?.title
}

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', "'=1", '\n@x', '＝1', '- a dash', '–=1'])(
    '%j can never be run as a formula',
    text => {
      // Only what begins with a sign of its own is left alone.
      expect(cellFor(text)).toBe(text.startsWith('–') ? text : `'${text}`)
    },
  )

  it.each(['-5', '-5.25', '0.1', '350000000000', '2026-05', 'a=b', '深度求索', ''])('%j stays as it is', text => {
    expect(cellFor(text)).toBe(text)
  })

  it('comes back whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme' }), (title, publisher) => {
        fc.pre(title.isWellFormed() && publisher.isWellFormed())
        const [row] = rowsOf(written([source(title, publisher)])['sources.csv']!)
        expect([row?.title, row?.publisher]).toEqual([title, publisher])
      }),
    )
  })
})
