// A table in the graph: what is changed when it is ingested again, what Neo4j Browser shows, and out and in again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { read } from '../../../src/graph/connect.ts'
import { exportGraph } from '../../../src/ingest/export/export.ts'
import { derivedFingerprint, fingerprint } from '../../../src/ingest/fingerprint.ts'
import { datasetFolder, holdOnly, ingest, testGraph } from '../../harness.ts'
import { MAPPING, messyAcquisitions } from './messy.ts'

// They fill the graph several times.
vi.setConfig({ testTimeout: 900_000 })

const graph = testGraph()
const messy = messyAcquisitions(3, 500)
const folder = (csv = messy.csv) => datasetFolder({ 'a.yaml': MAPPING(messy.rejects.length), 'acquisitions.csv': csv })

it('a table is written, and the same again changes nothing', async () => {
  await holdOnly(graph)
  const { claims, citations, entities } = messy.counts
  expect(await ingest(graph, [folder()])).toMatchObject([
    {
      dataset: 'acquisitions',
      epoch: 1,
      claims: { added: claims },
      citations: { added: citations },
      records: { added: entities + 1 },
    },
  ])
  expect(await ingest(graph, [folder()])).toMatchObject([{ epoch: null, claims: { unchanged: claims } }])
  const [[edges]] = (await read(
    graph,
    'MATCH (:Entity)-[edge:ACQUIRED]->(:Entity) RETURN sum(edge.claims) AS claims',
  )) as [[number]]
  expect(edges).toBe(claims)
})

it('a table comes out of an export as it went in, each row in its place', async () => {
  await holdOnly(graph, folder())
  const said = [await fingerprint(graph), await derivedFingerprint(graph)]
  const home = mkdtempSync(join(tmpdir(), 'claimgraph-tables-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  await exportGraph(graph, join(home, 'out'))
  await holdOnly(graph, join(home, 'out'))
  expect([await fingerprint(graph), await derivedFingerprint(graph)]).toEqual(said)
})
