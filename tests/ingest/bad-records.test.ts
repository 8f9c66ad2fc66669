// Entities and sources that are not right, and problems taken together.

import { describe, expect, it } from 'vitest'
import { PREDICATE_NAMES } from '../../src/domain/predicate.ts'
import { claim, refuser } from './small.ts'

const refused = refuser()
const KINDS = 'Company, Fund, Person, Model, Product, Technology, FundingRound, Organization, Topic'
const DATE = 'a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026'

describe('an entity', () => {
  it('with an unknown field is refused, and shown which there are', async () => {
    const text = 'entities:\n  - id: x\n    kind: Company\n    name: X\n    founded:\n      year: 2023\n'
    expect(await refused({ 'b.yaml': text })).toEqual([
      'b.yaml:5 entities[0]: unknown field "founded"; the fields here are id, kind, name, aliases, description, note',
    ])
  })

  it.each([
    ['a kind that is none', '{ id: x, kind: Startup, name: X }', `kind: expected one of ${KINDS}, but found "Startup"`],
    ['no kind', '{ id: x, name: X }', `kind: is missing; expected one of ${KINDS}`],
    ['no name', '{ id: x, kind: Company }', 'name: is missing; expected string'],
    ['a number for a name', '{ id: x, kind: Company, name: 360 }', 'name: expected string, but found 360'],
    [
      'a name without letters',
      '{ id: x, kind: Company, name: "!!" }',
      'name: a name with at least one letter or digit was expected, but found "!!"',
    ],
    [
      'an id that is none',
      '{ id: Deep Seek, kind: Company, name: X }',
      'id: expected an id of lower-case letters, digits and hyphens (at most 120) such as moonshot-ai, but found "Deep Seek"',
    ],
    [
      'an alias of an unknown kind',
      '{ id: x, kind: Company, name: X, aliases: [{ name: Y, kind: NICK }] }',
      'aliases[0]: expected a name, or { name, language, script, kind }, but found {"name":"Y","kind":"NICK"}',
    ],
    [
      'an empty description',
      '{ id: x, kind: Company, name: X, description: "" }',
      'description: expected at least 1 character, but found ""',
    ],
  ])('with %s is refused', async (_, record, message) => {
    expect(await refused({ 'b.yaml': `entities:\n  - ${record}\n` })).toEqual([`b.yaml:2 entities[0].${message}`])
  })
})

describe('a source', () => {
  it.each([
    [
      'a kind that is none',
      'kind: TWEET',
      'kind: expected one of ARTICLE, REPORT, PAPER, FILING, PRESS_RELEASE, WEB_PAGE, BOOK, DATA, OTHER, but found "TWEET"',
    ],
    [
      'a URL that no browser opens',
      'kind: BOOK, url: "ftp://x"',
      'url: expected an http or https URL, but found "ftp://x"',
    ],
    [
      'an impossible date',
      'kind: BOOK, publishedOn: 2026-13',
      `publishedOn: expected ${DATE}, or { date: …, inferred: true }, but found "2026-13"`,
    ],
    [
      'an impossible date, inferred',
      'kind: BOOK, publishedOn: { date: 2026-13, inferred: true }',
      `publishedOn.date: expected ${DATE}, but found "2026-13"`,
    ],
    [
      'an origin that is not defined',
      'kind: BOOK, drawsOn: [herald, lost]',
      'drawsOn[1]: expected the id of a source of this dataset, but found "lost"',
    ],
    [
      'an entity as its origin',
      'kind: BOOK, drawsOn: [deepseek]',
      'drawsOn[0]: expected the id of a source of this dataset, but found "deepseek"',
    ],
    [
      'a publisher that is no name',
      `kind: BOOK, publisher: ${'x'.repeat(501)}`,
      `publisher: expected at most 500 characters, but found "${'x'.repeat(116)}…`,
    ],
    ['itself as its origin', 'kind: BOOK, drawsOn: [book]', 'drawsOn[0]: a source cannot draw on itself'],
  ])('with %s is refused', async (_, members, message) => {
    const text = `sources:\n  - { id: book, title: A Book, ${members} }\n`
    expect(await refused({ 'b.yaml': text })).toEqual([`b.yaml:2 sources[0].${message}`])
  })
})

describe('an id', () => {
  it('used by two entities, or by an entity and a source, in two files, is refused at the second place', async () => {
    const text =
      'entities:\n  - { id: deepseek, kind: Company, name: Other }\nsources:\n  - { id: alibaba, title: A, kind: BOOK }\n'
    expect(await refused({ 'z.yaml': text })).toEqual([
      'z.yaml:2 entities[0].id: the id deepseek is used twice; it was first used at records.yaml:6',
      'z.yaml:4 sources[0].id: the id alibaba is used twice; it was first used at records.yaml:7',
    ])
  })

  it('used by two entities of one file is refused at the second place', async () => {
    const text = 'entities:\n  - { id: x, kind: Company, name: X }\n  - { id: x, kind: Fund, name: Y }\n'
    expect(await refused({ 'z.yaml': text })).toEqual([
      'z.yaml:3 entities[1].id: the id x is used twice; it was first used at z.yaml:2',
    ])
  })
})

describe('a sentence left uncited', () => {
  it('needs a source, words of it, and a reason', async () => {
    const text = `uncited:
  - { source: herald, quote: Zebras, reason: none }
  - { source: herald, quote: It costs }
  - { source: lost, quote: It costs, reason: A price. }
`
    expect(await refused({ 'b.yaml': text })).toEqual([
      'b.yaml:2 uncited[0].quote: does not stand in the text of herald to the letter: found "Zebras"; nothing like it is there',
      'b.yaml:3 uncited[1].reason: is missing; expected string',
      'b.yaml:4 uncited[2].source: "lost" is not defined: no source or entity of this dataset has that id',
    ])
  })
})

describe('several problems', () => {
  it('are all reported, by file and line', async () => {
    const cite = 'citations: [{ source: herald, quote: 350 billion RMB }]'
    const worth = 'predicate: VALUATION, value: { money: 350 billion RMB }'
    const claims = `claims:
  - { subject: nobody, ${worth}, citations: [{ source: herald, quote: nonsense }] }
  - { subject: deepseek, predicate: IS_WORTH, value: { money: 350 billion RMB }, ${cite} }
  - { subject: liang, ${worth}, ${cite} }
`
    expect(
      await refused({
        'b.yaml': claims,
        'a.yaml': 'entities:\n  - { id: x, kind: Startup, name: X }\n',
        'c.yaml': 'sources: [\n',
      }),
    ).toEqual([
      `a.yaml:2 entities[0].kind: expected one of ${KINDS}, but found "Startup"`,
      'b.yaml:2 claims[0].subject: "nobody" is not defined: no source or entity of this dataset has that id',
      'b.yaml:2 claims[0].citations[0].quote: does not stand in the text of herald to the letter: found "nonsense"; nothing like it is there',
      `b.yaml:3 claims[1].predicate: expected one of the predicates (${PREDICATE_NAMES.join(', ')}), but found "IS_WORTH"`,
      'b.yaml:4 claims[2].subject: the subject of VALUATION must be a Company, but liang is a Person',
      expect.stringMatching(/^c\.yaml:\d+ does not parse: /),
    ])
  })

  it('are sorted by the number of the line, not by its digits', async () => {
    const wrong = Array.from({ length: 12 }, (_, index) => `  - { id: x${index}, kind: Startup, name: X }\n`)
    const lines = await refused({ 'b.yaml': `entities:\n${wrong.join('')}` })
    expect(lines.map(line => line.split(' ')[0])).toEqual(wrong.map((_, index) => `b.yaml:${index + 2}`))
  })

  it('do not come from a refused record twice: what refers to it is not reported', async () => {
    const records = `entities:
  - { id: newco, kind: Startup, name: X }
sources:
  - { id: gazette, title: X, kind: TWEET, text: herald.txt }
  - { id: digest, title: X, kind: BOOK, drawsOn: [gazette] }
`
    const claims = claim(
      'subject: newco',
      'predicate: INVESTED_IN',
      'object: newco2',
      'holder: newco',
      'citations: [{ source: gazette, quote: nonsense, assertedBy: newco }]',
    )
    expect(await refused({ 'b.yaml': records, ...claims })).toEqual([
      `b.yaml:2 entities[0].kind: expected one of ${KINDS}, but found "Startup"`,
      'b.yaml:4 sources[0].kind: expected one of ARTICLE, REPORT, PAPER, FILING, PRESS_RELEASE, WEB_PAGE, BOOK, DATA, OTHER, but found "TWEET"',
      'claims.yaml:4 claims[0].object: "newco2" is not defined: no source or entity of this dataset has that id',
    ])
  })
})
