// Record files that do not parse, or hold something other than sections of records.

import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/ingest/check.ts'
import { datasetFolder } from '../harness.ts'
import { citing, refuser, SMALL, valued } from './small.ts'

const refused = refuser()
const ENTITY_FIELDS = 'the fields here are id, kind, name, aliases, description, note'

describe('a YAML file', () => {
  it.each([
    ['an open quote', 'claims:\n  - subject: "deepseek\n    predicate: VALUATION\n', 4, 'Missing closing "quote'],
    ['a tab as indentation', 'claims:\n\t- subject: deepseek\n', 2, 'Tabs are not allowed as indentation'],
    ['a colon in a plain value', 'entities:\n  - id: a: b\n', 2, 'Nested mappings are not allowed in compact mappings'],
    [
      'a duplicate key',
      'entities:\n  - id: x\n    kind: Company\n    name: X\n    name: Y\n',
      5,
      'Map keys must be unique',
    ],
    [
      'an anchor that is not there',
      'entities: []\nclaims:\n  - *lost\n',
      3,
      'Unresolved alias (the anchor must be set before the alias): lost',
    ],
  ])('with %s is refused at its line', async (_, text, line, message) => {
    expect(await refused({ 'b.yaml': text })).toEqual([`b.yaml:${line} does not parse: ${message}`])
  })

  it('of two documents is refused, with words that are not about somebody’s program', async () => {
    expect(await refused({ 'b.yaml': 'entities: []\n---\nclaims: []\n' })).toEqual([
      'b.yaml:2 does not parse: expected one document, but found a second one ("---")',
    ])
  })

  it('whose anchors would unfold without end is refused', async () => {
    const nine = (name: string) => `[${Array(9).fill(`*${name}`).join(', ')}]`
    const levels = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (name, index) => `${name}: &${name} ${nine('abcdefg'[index]!)}\n`,
    )
    expect(
      await refused({ 'b.yaml': `a: &a [x, x, x, x, x, x, x, x, x]\n${levels.join('')}entities: ${nine('h')}\n` }),
    ).toEqual(['b.yaml:1 does not parse: Excessive alias count indicates a resource exhaustion attack'])
  })

  it('whose anchors go in a circle is refused', async () => {
    expect(await refused({ 'b.yaml': 'entities: &all\n  - *all\n' })).toEqual([
      expect.stringMatching(/^b\.yaml:2 entities\[0\]: expected object, but found /),
    ])
  })

  it.each([
    ['nothing', '', 'an empty file'],
    ['words', 'hello\n', 'string'],
    ['a list', '- id: x\n', 'a list'],
  ])('of %s is refused', async (_, text, found) => {
    expect(await refused({ 'b.yaml': text })).toEqual([
      `b.yaml:1 expected the sections dataset, sources, entities, claims, tables, judgements, uncited, but found ${found}`,
    ])
  })

  it('with a section that is unknown, or no list, is refused where the section begins', async () => {
    expect(await refused({ 'b.yaml': 'entity:\n  - id: x\nentities:\n  id: x\nclaims:\n' })).toEqual([
      'b.yaml:1 entity: unknown section; the sections are dataset, sources, entities, claims, tables, judgements, uncited',
      'b.yaml:3 entities: expected a list of records',
      'b.yaml:5 claims: expected a list of records',
    ])
  })

  it('with something other than a record in a section is refused', async () => {
    expect(await refused({ 'b.yaml': 'entities:\n  -\n  - x\n' })).toEqual([
      'b.yaml:2 entities[0]: expected object, but found null',
      'b.yaml:3 entities[1]: expected object, but found "x"',
    ])
  })

  const megabytes = 'x'.repeat(5_000_000)
  it.each([
    ['a name', 'entities[0].name', { 'b.yaml': `entities: [{ id: x, kind: Company, name: ${megabytes} }]` }],
    ['an id', 'entities[0].id', { 'b.yaml': `entities: [{ id: ${megabytes}, kind: Company, name: X }]` }],
    ['a kind', 'entities[0].kind', { 'b.yaml': `entities: [{ id: x, kind: ${megabytes}, name: X }]` }],
    ['a field', 'entities[0]', { 'b.yaml': `entities: [{ id: x, kind: Company, name: X, "${megabytes}": 1 }]` }],
    ['a section', 'xxx', { 'b.yaml': `{ "${megabytes}": [] }` }],
    ['an amount', 'claims[0].value.money', valued(`{ money: ${megabytes} }`)],
    ['a quote', 'claims[0].citations[0].quote', citing(`[{ source: herald, quote: ${megabytes} }]`)],
  ])('with five megabytes in one line, as %s, is refused in a line that a person can read', async (_, place, files) => {
    const lines = await refused(files)
    expect(lines).toEqual([expect.stringContaining(place)])
    expect(lines[0]!.length).toBeLessThan(1000)
  })
})

describe('a JSON file', () => {
  it('that does not parse is refused at its line', async () => {
    expect(await refused({ 'b.json': '{\n  "claims": []\n  "entities": []\n}\n' })).toEqual([
      expect.stringMatching(/^b\.json:[23] does not parse: /),
    ])
  })

  it('with a duplicate key is refused at its line', async () => {
    expect(
      await refused({ 'b.json': '{ "entities": [{ "id": "x", "kind": "Company", "name": "X",\n"name": "Y" }] }' }),
    ).toEqual(['b.json:2 does not parse: Map keys must be unique'])
  })

  it('indented with tabs is read', async () => {
    const records = { entities: [{ id: 'x', kind: 'Company', name: 'X' }], claims: [] }
    const folder = datasetFolder({ ...SMALL, 'b.json': JSON.stringify(records, null, '\t') })
    expect((await checkDataset(folder)).entities.map(({ id }) => id).toArray()).toContain('x')
  })

  it('cannot smuggle members in by __proto__', async () => {
    expect(
      await refused({ 'b.json': '{ "entities": [{ "id": "x", "kind": "Company", "name": "X", "__proto__": {} }] }' }),
    ).toEqual([`b.json:1 entities[0]: unknown field "__proto__"; ${ENTITY_FIELDS}`])
  })
})

describe('a JSONL file', () => {
  const TYPES = 'expected "type" to be one of dataset, source, entity, claim, table, judgement, uncited, but found'
  it('is refused line by line', async () => {
    const lines = ['{"type":"thing"}', '', '{"id":"x"}', '{"type":"toString","id":"x"}', '{"type":["entity"]}']
    expect(await refused({ 'b.jsonl': lines.join('\n') })).toEqual([
      `b.jsonl:1 ${TYPES} "thing"`,
      `b.jsonl:3 ${TYPES} undefined`,
      `b.jsonl:4 ${TYPES} "toString"`,
      `b.jsonl:5 ${TYPES} ["entity"]`,
    ])
  })

  it('with a line that does not parse is refused at that line', async () => {
    const right = '{"type":"entity","id":"x","kind":"Company","name":"X"}\n'
    expect(await refused({ 'b.jsonl': `${right}{"type":"claim"` })).toEqual([
      expect.stringMatching(/^b\.jsonl:2 does not parse: /),
    ])
  })

  it.each(['null', '[]', '"x"', '5'])('with the line %s, which is no object, is refused', async line => {
    expect(await refused({ 'b.jsonl': line })).toEqual([
      `b.jsonl:1 expected an object with a "type", but found ${line}`,
    ])
  })

  it('with a duplicate key is refused at its line', async () => {
    expect(
      await refused({ 'b.jsonl': '{"type":"entity","id":"x","kind":"Company","name":"X: \\"name\\":","name":"Y"}' }),
    ).toEqual(['b.jsonl:1 does not parse: the key "name" stands twice in one object'])
  })

  it('is one whatever the case of its ending', async () => {
    const line = (id: string) => `{"type":"entity","id":"${id}","kind":"Company","name":"X"}\r\n`
    const { entities } = await checkDataset(datasetFolder({ ...SMALL, 'MORE.JSONL': line('x') + line('y') }))
    expect(entities.map(({ id }) => id).toArray()).toEqual(expect.arrayContaining(['x', 'y']))
  })
})
