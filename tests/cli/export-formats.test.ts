// export in the formats of other tools, on the run's Neo4j.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { afterAll, beforeAll, expect, it } from 'vitest'
import '@citation-js/plugin-bibtex'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'
import { run, theGraph } from './run.ts'

const graph = testGraph()
const ask = asker(graph)
const home = mkdtempSync(join(tmpdir(), 'claimgraph-export-'))
afterAll(() => rmSync(home, { recursive: true }))

type Counts = Readonly<Record<'sources' | 'entities' | 'claims' | 'citations' | 'conflicts', number>>
let counts: Counts
beforeAll(async () => {
  await holdOnly(graph, ARTICLE)
  const { data } = await ask('{ stats { sources entities claims citations conflicts } }')
  counts = (data as { stats: Counts }).stats
})

const COUNTED = '6 sources, 91 entities, 169 claims, 182 citations, 5 conflicts'

it('csv is a folder with a row for each of them, which is never overwritten', async () => {
  const out = join(home, 'csv')
  expect(await run(['export', out, '--format', 'csv'], theGraph())).toMatchObject({
    code: 0,
    stdout: `${COUNTED}\nepoch 1 is in ${out}\n`,
    stderr: 'exporting deepseek-vs-kimi as of epoch 1\n',
  })
  const rows = (file: string): unknown[] => parse(readFileSync(join(out, file)), { bom: true, columns: true })
  for (const [what, count] of Object.entries(counts)) expect([what, rows(`${what}.csv`).length]).toEqual([what, count])
  expect(readdirSync(home)).toEqual(['csv'])
  expect(await run(['export', out, '--format', 'csv'], theGraph())).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${out} holds something already: name a new folder, so that nothing is overwritten.\n`,
  })
})

it('json-ld is a file in which nothing is dropped', async () => {
  const out = join(home, 'article.jsonld')
  const { code, stdout } = await run(['export', out, '--format', 'json-ld', '--json'], theGraph())
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    { format: 'json-ld', target: out, epoch: 1, datasets: ['deepseek-vs-kimi'], counts, leftOut: [] },
  ])
  const safe: jsonld.Options.Common & { safe: true } = { safe: true }
  const nodes = await jsonld.expand(JSON.parse(readFileSync(out, 'utf8')), safe)
  expect(nodes).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count) + 1)
})

it('ftm goes to standard output, and what is said of it to standard error', async () => {
  const { code, stdout, stderr } = await run(['export', '-', '--format', 'ftm'], theGraph())
  const entities = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { schema: string; properties: { role?: string[] } })
  const cited = entities.filter(({ properties }) => properties.role?.[0] === 'cited')
  expect([code, cited.length]).toEqual([0, counts.citations])
  expect(stderr).toBe(`exporting deepseek-vs-kimi as of epoch 1\n${COUNTED}\nas of epoch 1\n`)
})

it('bibtex has all sources, or those that the answer to a question cites', async () => {
  const all = await run(['export', '-', '--format', 'bibtex'], theGraph())
  expect(new Cite(all.stdout).data.map(({ id }) => id)).toHaveLength(counts.sources)
  const query = join(home, 'worth.graphql')
  writeFileSync(query, 'query Worth($id: ID!) { company(id: $id) { valuation { claims { statement } } } }')
  const out = join(home, 'worth.bib')
  const asked = ['--query', query, '--variables', '{"id": "deepseek"}']
  expect(await run(['export', out, '--format', 'bibtex', ...asked], theGraph())).toMatchObject({
    code: 0,
    stdout: `1 source\nepoch 1 is in ${out}\n`,
    stderr: 'exporting what is cited as of epoch 1\n',
  })
  expect(new Cite(readFileSync(out, 'utf8')).data).toMatchObject([
    { id: 'menews-deepseek-vs-kimi', 'container-title': 'ME News' },
  ])
  const styled = await run(['export', '-', '--format', 'bibliography', '--style', 'vancouver', ...asked], theGraph())
  expect(styled.stdout).toMatch(/^1\. 0x9999in1\. As the open-source ecosystem matures.*ME News\. 2026\.\n$/)
})

it('a query that fails shows its errors, and nothing is exported', async () => {
  const query = join(home, 'nonsense.graphql')
  writeFileSync(query, '{\n  nonsense\n}\n')
  const out = join(home, 'nonsense.bib')
  const { code, stdout, stderr } = await run(['export', out, '--format', 'bibtex', '--query', query], theGraph())
  expect([code, stdout, stderr]).toEqual([
    1,
    '',
    'line 2: Cannot query field "nonsense" on type "Query". Did you mean "nodes"?\nThe query could not be answered: nothing was exported.\n',
  ])
  expect(readdirSync(home)).not.toContain('nonsense.bib')
})
