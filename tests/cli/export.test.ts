// export, on the run's Neo4j.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { retract } from '../../src/ingest/retract.ts'
import { holdOnly, RATES, testGraph } from '../harness.ts'
import { BOTH, folderOf } from '../ingest/herald.ts'
import { run, theGraph } from './run.ts'

const graph = testGraph()
const home = mkdtempSync(join(tmpdir(), 'claimgraph-export-'))
afterAll(() => rmSync(home, { recursive: true }))

it('export says what it wrote on standard output, what it left out on standard error, and overwrites nothing', async () => {
  await holdOnly(graph, folderOf(BOTH))
  const out = join(home, 'out')
  expect(await run(['export', out, '--gzip'], theGraph())).toMatchObject({
    code: 0,
    stdout: `news: 1 source, 2 entities, 2 claims, 0 judgements\nepoch 1 is in ${out}\n`,
    stderr: 'exporting news as of epoch 1\n',
  })
  expect(readdirSync(join(out, 'news'))).toEqual(['news.jsonl.gz'])
  expect(await run(['export', out], theGraph())).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${out} holds something already: name a new folder, so that nothing is overwritten.\n`,
  })

  await retract(graph, RATES, 'herald', 'an error')
  const again = join(home, 'again')
  const { code, stdout, stderr } = await run(['export', again, '--dataset', 'news', '--json'], theGraph())
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    {
      folder: again,
      epoch: 2,
      datasets: [{ dataset: 'news', source: 1, entity: 2, claim: 0, judgement: 0 }],
      leftOut: ['herald is retracted (an error): 2 citations'],
    },
  ])
  expect(stderr).toBe('exporting news as of epoch 2\nleft out: herald is retracted (an error): 2 citations\n')
})
