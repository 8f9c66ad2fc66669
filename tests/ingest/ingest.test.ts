// One dataset, ingested, changed and ingested again.

import { beforeEach, describe, expect, it } from 'vitest'
import { read, runAlone } from '../../src/graph/connect.ts'
import { statement } from '../../src/graph/statement.ts'
import { reset } from '../../src/ingest/reset.ts'
import { ARTICLE, holdOnly, ingest, testGraph } from '../harness.ts'
import { alibaba, BOTH, citationsEver, deepseek, folderOf, herald, predicatesAt, TEXT, valued } from './herald.ts'
import { stateOf } from './small.ts'

const graph = testGraph()
const none = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 }
const shown = async (id: string, epoch: number) => await read(graph, statement('read/Entity'), { id, epoch })

beforeEach(() => holdOnly(graph))

describe('a dataset', () => {
  it('is added whole at the first epoch', async () => {
    expect(await ingest(graph, [folderOf(BOTH)])).toEqual([
      {
        dataset: 'news',
        epoch: 1,
        records: { ...none, added: 3 },
        claims: { ...none, added: 2 },
        citations: { ...none, added: 2 },
        judgements: none,
        heldBack: [],
        identities: { merged: [], parted: [] },
        findings: expect.objectContaining({ found: 0, ended: 0, leftOut: 0 }),
      },
    ])
    expect(await predicatesAt(graph, 0)).toEqual([])
    expect(await predicatesAt(graph, 1)).toEqual(['INVESTED_IN', 'VALUATION'])
  })

  it('ingested twice changes nothing: no epoch, no interval, the same fingerprint', async () => {
    await ingest(graph, [folderOf(BOTH)])
    const before = { ...(await stateOf(graph)), citations: await citationsEver(graph) }
    expect(await ingest(graph, [folderOf(BOTH)])).toEqual([
      {
        dataset: 'news',
        epoch: null,
        records: { ...none, unchanged: 3 },
        claims: { ...none, unchanged: 2 },
        citations: { ...none, unchanged: 2 },
        judgements: none,
        heldBack: [],
        identities: null,
        findings: null,
      },
    ])
    expect({ ...(await stateOf(graph)), citations: await citationsEver(graph) }).toEqual(before)
  })

  it('of the shipped article, ingested twice, changes nothing either', async () => {
    const [first] = await ingest(graph, [ARTICLE])
    const [second] = await ingest(graph, [ARTICLE])
    expect(second).toEqual({
      dataset: 'deepseek-vs-kimi',
      epoch: null,
      records: { ...none, unchanged: first!.records.added },
      claims: { ...none, unchanged: first!.claims.added },
      citations: { ...none, unchanged: first!.citations.added },
      judgements: { ...none, unchanged: first!.judgements.added },
      heldBack: [],
      identities: null,
      findings: null,
    })
  })

  it('written with its records in another order, or its values in another form, is the same', async () => {
    await ingest(graph, [folderOf(BOTH)])
    const inFigures = { ...valued, value: { currency: 'CNY', amount: '350000000000.00' } }
    const other = { ...BOTH, entities: [deepseek, alibaba], claims: [inFigures, BOTH.claims![0]!] }
    expect(await ingest(graph, [folderOf(other)])).toMatchObject([{ epoch: null }])
  })

  it('with a changed description shows the new one from the next epoch on, and the old one before', async () => {
    await ingest(graph, [folderOf(BOTH)])
    const described = { ...deepseek, name: 'DeepSeek AI', description: 'A company in Hangzhou.' }
    expect(await ingest(graph, [folderOf({ ...BOTH, entities: [alibaba, described] })])).toEqual([
      {
        dataset: 'news',
        epoch: 2,
        records: { ...none, changed: 1, unchanged: 2 },
        claims: { ...none, unchanged: 2 },
        citations: { ...none, unchanged: 2 },
        judgements: none,
        heldBack: [],
        identities: { merged: [], parted: [] },
        findings: expect.objectContaining({ found: 0, ended: 0, leftOut: 0 }),
      },
    ])
    expect(await shown('deepseek', 1)).toEqual([['Company', 'deepseek', 'Company', 'DeepSeek', null, null]])
    expect(await shown('deepseek', 2)).toEqual([
      ['Company', 'deepseek', 'Company', 'DeepSeek AI', 'A company in Hangzhou.', null],
    ])
    const names = `MATCH (alias:Alias)-[naming:NAMES]->(:Entity {id: 'deepseek'})
      RETURN alias.name, naming.since, naming.until ORDER BY alias.name`
    expect(await read(graph, names)).toEqual([
      ['DeepSeek', 1, 2],
      ['DeepSeek AI', 2, null],
    ])
  })

  it('with a changed text ends the old citations and begins new ones, each with the text that it was proved on', async () => {
    await ingest(graph, [folderOf(BOTH)])
    expect(await ingest(graph, [folderOf(BOTH, `Exclusive. ${TEXT}`)])).toEqual([
      {
        dataset: 'news',
        epoch: 2,
        records: { ...none, changed: 1, unchanged: 2 },
        claims: { ...none, unchanged: 2 },
        citations: { ...none, added: 2, withdrawn: 2 },
        judgements: none,
        heldBack: [],
        identities: { merged: [], parted: [] },
        findings: expect.objectContaining({ found: 0, ended: 0, leftOut: 0 }),
      },
    ])
    const proof = `MATCH (claim:Claim {predicate: 'VALUATION'})-[:CITES]->(citation)-[:FROM]->(source)<-[:TEXT_OF]-(document)
      WHERE document.sha256 = citation.sha256
      RETURN citation.since, citation.until, citation.start, substring(document.text, citation.start, citation.end - citation.start)
      ORDER BY citation.since`
    expect(await read(graph, proof)).toEqual([
      [1, 2, 39, 'DeepSeek is worth 350 billion RMB'],
      [2, null, 50, 'DeepSeek is worth 350 billion RMB'],
    ])
    expect(await predicatesAt(graph, 1)).toEqual(['INVESTED_IN', 'VALUATION'])
    expect(await predicatesAt(graph, 2)).toEqual(['INVESTED_IN', 'VALUATION'])
  })

  it('with other words for a citation, such as a note, replaces that citation only', async () => {
    await ingest(graph, [folderOf(BOTH)])
    const noted = { ...valued, citations: [{ ...valued.citations[0], note: 'As written.' }] }
    expect(await ingest(graph, [folderOf({ ...BOTH, claims: [BOTH.claims![0]!, noted] })])).toMatchObject([
      { epoch: 2, claims: { ...none, unchanged: 2 }, citations: { ...none, changed: 1, unchanged: 1 } },
    ])
    expect(await predicatesAt(graph, 2)).toEqual(['INVESTED_IN', 'VALUATION'])
  })

  it('without an entity and its claims withdraws them, for readers from then on', async () => {
    await ingest(graph, [folderOf(BOTH)])
    const less = { dataset: 'news', sources: [herald], entities: [deepseek], claims: [valued] }
    expect(await ingest(graph, [folderOf(less)])).toEqual([
      {
        dataset: 'news',
        epoch: 2,
        records: { ...none, withdrawn: 1, unchanged: 2 },
        claims: { ...none, withdrawn: 1, unchanged: 1 },
        citations: { ...none, withdrawn: 1, unchanged: 1 },
        judgements: none,
        heldBack: [],
        identities: { merged: [], parted: [] },
        findings: expect.objectContaining({ found: 0, ended: 0, leftOut: 0 }),
      },
    ])
    expect(await shown('alibaba', 1)).toHaveLength(1)
    expect(await shown('alibaba', 2)).toEqual([])
    expect(await predicatesAt(graph, 2)).toEqual(['VALUATION'])
    expect(await read(graph, 'MATCH (record:Record:Withdrawn) RETURN record.id')).toEqual([['alibaba']])
  })

  it('that says nothing any more withdraws everything, and the graph says what an empty one says', async () => {
    const { fingerprint: empty } = await stateOf(graph)
    await ingest(graph, [folderOf(BOTH)])
    await ingest(graph, [folderOf({ dataset: 'news', claims: [] })])
    expect(await stateOf(graph)).toEqual({ fingerprint: empty, epoch: 2 })
  })
})

describe('reset', () => {
  it('empties the graph of everything of ours, and of that only', async () => {
    const { fingerprint: empty } = await stateOf(graph)
    await ingest(graph, [folderOf(BOTH)])
    await runAlone(graph, "CREATE (:Guest {name: 'somebody else’s'})")
    await reset(graph)
    const left = 'MATCH (node) UNWIND labels(node) AS label RETURN DISTINCT label ORDER BY label'
    const labels = (await read(graph, left)).flat()
    await runAlone(graph, 'MATCH (guest:Guest) DELETE guest')
    expect(labels).toEqual(['Graph', 'Guest', 'Migration'])
    expect(await stateOf(graph)).toEqual({ fingerprint: empty, epoch: 0 })
    expect(await ingest(graph, [folderOf(BOTH)])).toMatchObject([{ epoch: 1, claims: { ...none, added: 2 } }])
  })
})
