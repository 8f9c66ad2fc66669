// Graphs made by chance, in every format that other tools read: complete, and without loose ends.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { afterAll, expect, it, vi } from 'vitest'
import { csvFormat } from '../../../src/ingest/export/csv.ts'
import { exportShown } from '../../../src/ingest/export/export.ts'
import { followTheMoneyFormat } from '../../../src/ingest/export/follow-the-money.ts'
import { jsonLdFormat } from '../../../src/ingest/export/json-ld.ts'
import { holdWorld } from '../../differential/world.ts'
import { testGraph } from '../../harness.ts'

vi.setConfig({ testTimeout: 900_000 })

const graph = testGraph()
const home = mkdtempSync(join(tmpdir(), 'claimgraph-chance-'))
afterAll(() => rmSync(home, { recursive: true }))

const SAFE: jsonld.Options.Common & { safe: true } = { safe: true }
/** Properties that name other entities. */
const REFERENCES =
  /^(document|entity|proof|owner|asset|director|organization|participant|project|payer|beneficiary|subject|object)$/

it('what is written of any graph can be read whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async seed => {
      await holdWorld(graph, seed)
      const place = mkdtempSync(join(home, 'seed-'))
      const written = await exportShown(graph, join(place, 'csv'), csvFormat, { page: 11 })
      const { sources, entities, claims, citations, conflicts } = written.counts
      for (const [what, count] of Object.entries(written.counts)) {
        const rows = parse(readFileSync(join(place, 'csv', `${what}.csv`)), { bom: true, columns: true }) as unknown[]
        expect([what, rows.length]).toEqual([what, count])
      }

      const linked = join(place, 'world.jsonld')
      expect((await exportShown(graph, linked, jsonLdFormat)).counts).toEqual(written.counts)
      const nodes = await jsonld.expand(JSON.parse(readFileSync(linked, 'utf8')), SAFE)
      expect(nodes).toHaveLength(sources + entities + claims + citations + conflicts + 1)

      const money = join(place, 'world.ftm.json')
      await exportShown(graph, money, followTheMoneyFormat)
      const lines = readFileSync(money, 'utf8').trimEnd().split('\n')
      const found = lines.map(line => JSON.parse(line) as { id: string; properties: Record<string, string[]> })
      const ids = new Set(found.map(({ id }) => id))
      const named = found.flatMap(({ properties }) =>
        Object.entries(properties).flatMap(([name, values]) => (REFERENCES.test(name) ? values : [])),
      )
      expect([ids.size, named.filter(id => !ids.has(id))]).toEqual([found.length, []])
    }),
    { numRuns: 2, endOnFailure: true },
  )
})
