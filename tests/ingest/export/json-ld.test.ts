// JSON-LD as its processors read it.

import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { jsonLdFormat } from '../../../src/ingest/export/json-ld.ts'
import { allOf, type Shown, shownArticle } from './article.ts'
import { filesOf } from './written.ts'

type Quad = { subject: { value: string }; predicate: { value: string }; object: { value: string } }

const [SCHEMA, PROV, OA, OURS] = [
  'https://schema.org/',
  'http://www.w3.org/ns/prov#',
  'http://www.w3.org/ns/oa#',
  'urn:claimgraph:ns:',
]
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** Whatever would be dropped is an error. */
const SAFE: jsonld.Options.Common & { safe: true } = { safe: true }

let shown: Shown
let text: string
let quads: Quad[]
beforeAll(async () => {
  shown = await shownArticle()
  text = filesOf(jsonLdFormat(), allOf(shown))['']!
  quads = (await jsonld.toRDF(JSON.parse(text), SAFE)) as unknown as Quad[]
})

const countOf = (type: string): number =>
  quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === type).length
const objectsOf = (subject: string, predicate: string): string[] =>
  quads
    .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value)
    .sort()

describe('the article as JSON-LD', () => {
  it('loses nothing when it is expanded: every record is there', async () => {
    const nodes = await jsonld.expand(JSON.parse(text), SAFE)
    const citations = shown.claims.flatMap(claim => claim.citations)
    // The export itself is one more.
    expect(nodes).toHaveLength(allOf(shown).length + citations.length + 1)
    expect([countOf(`${SCHEMA}Claim`), countOf(`${OA}Annotation`), countOf(`${OURS}Conflict`)]).toEqual([
      shown.claims.length,
      citations.length,
      1,
    ])
    expect(countOf(`${OA}TextQuoteSelector`)).toBe(citations.length)
  })

  it('says of a claim what it says, where it appears, and in which words', () => {
    const claim = shown.claims.find(
      ({ subject, predicate }) => subject.id === 'tencent' && predicate === 'PARTICIPATED_IN',
    )!
    const id = `urn:claimgraph:claim:${claim.id}`
    const source = 'urn:claimgraph:record:menews-deepseek-vs-kimi'
    expect(objectsOf(id, `${SCHEMA}text`)).toEqual([claim.statement])
    expect(objectsOf(id, `${SCHEMA}appearance`)).toEqual([source])
    expect(objectsOf(id, `${PROV}wasDerivedFrom`)).toEqual([source])
    expect(objectsOf(id, `${SCHEMA}about`)).toEqual([
      'urn:claimgraph:record:deepseek-first-round',
      'urn:claimgraph:record:tencent',
    ])
    const [value] = objectsOf(id, `${OURS}value`)
    const money = quads
      .filter(({ subject }) => subject.value === value)
      .map(({ predicate, object }) => [predicate.value, object])
    expect(money).toContainEqual([
      `${SCHEMA}value`,
      {
        termType: 'Literal',
        value: '10000000000',
        datatype: { termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#decimal' },
      },
    ])
    const [citation] = claim.citations
    const words = `urn:claimgraph:citation:${citation!.id}`
    expect(objectsOf(words, `${OA}hasBody`)).toEqual([id])
    expect(objectsOf(words, `${PROV}wasQuotedFrom`)).toEqual([source])
    const [target] = objectsOf(words, `${OA}hasTarget`)
    const selectors = objectsOf(target!, `${OA}hasSelector`)
    expect(selectors.flatMap(selector => objectsOf(selector, `${OA}exact`))).toEqual([citation!.quote])
    expect(selectors.flatMap(selector => objectsOf(selector, `${OA}start`))).toEqual([String(citation!.start)])
  })

  it('says what a source is, when it came out, and what it draws on', () => {
    const source = 'urn:claimgraph:record:menews-deepseek-vs-kimi'
    expect(objectsOf(source, TYPE)).toEqual([`${PROV}Entity`, `${SCHEMA}NewsArticle`])
    expect(objectsOf(source, `${SCHEMA}datePublished`)).toEqual(['2026'])
    expect(objectsOf(source, `${SCHEMA}isBasedOn`)).toHaveLength(5)
  })

  it('links a conflict to the claims of its sides', () => {
    const [conflict] = shown.conflicts
    expect(objectsOf(`urn:claimgraph:conflict:${conflict!.id}`, `${OURS}between`)).toEqual(
      conflict!.sides
        .flat()
        .map(id => `urn:claimgraph:claim:${id}`)
        .sort(),
    )
  })

  it('names a name in its language', async () => {
    const nodes = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph']
    expect(nodes.find(({ id }) => id === 'record:deepseek')).toMatchObject({
      type: ['schema:Organization', 'prov:Organization'],
      alternateName: expect.arrayContaining([{ '@value': '深度求索', '@language': 'zh' }]),
    })
  })
})

describe('what datasets may say', () => {
  it('loses nothing either: tags that are none, addresses with spaces, all kinds of dates and values', async () => {
    const [source] = shown.sources
    const [claim] = shown.claims
    const [entity] = shown.entities
    const values = [
      { type: 'DateValue', date: '2025-11', inferred: true },
      { type: 'DateValue', date: '2025-11-03', inferred: false },
      { type: 'Quantity', unit: 'tokens', lower: '1.50', upper: '2', approximate: true },
      { type: 'TextValue', text: '"quoted" \\ \u2028' },
    ] as const
    const url = 'https://example.com/a b|c?d={深}^`#e'
    const records = [
      { ...source!, url, publishedOn: '2026-05-14', language: 'no language', authors: ['A', 'B'] },
      { ...entity!, formerIds: ['before'], aliases: [{ name: 'A', language: 'en US', script: 'Latn', kind: 'NAME' }] },
      ...values.map((value, number) => ({
        ...claim!,
        id: `c1_${number}`,
        value,
        holder: { id: 'liang', kind: 'Person', name: 'Liang' },
        qualifiers: {
          asOf: '2025/2026',
          validFrom: '2025',
          validTo: '2026-01',
          round: 'r',
          tranche: 't',
          basis: 'PRE_MONEY',
          phase: 'FORMER',
          holder: 'liang',
          role: 'x',
          parts: 'COMPLETE',
        },
        citations: [
          {
            ...claim!.citations[0]!,
            id: `q1_${number}`,
            link: `${url}:~:text=a%2Db`,
            assertedBy: { id: 'wire', kind: 'Source', name: 'Wire' },
            derivationKind: 'INFERRED',
            derivation: 'so',
            note: 'n',
            attribution: 'a',
            asStated: 's',
            statedEquivalent: 'e',
            subjectAsWritten: 'S',
            objectAsWritten: 'O',
          },
        ],
      })),
    ] as never
    const written = JSON.parse(filesOf(jsonLdFormat(), records)['']!) as object
    const found = (await jsonld.toRDF(written, SAFE)) as unknown as Quad[]
    expect(found.map(({ object }) => object.value)).toEqual(
      expect.arrayContaining([
        'https://example.com/a%20b%7Cc?d=%7B%E6%B7%B1%7D%5E%60#e',
        '2025/2026',
        '1.50',
        'urn:claimgraph:record:before',
      ]),
    )
  })
})
