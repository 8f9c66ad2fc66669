// A process of its own that ingests a file as the command does, and says how long each part took.

import { writeFileSync } from 'node:fs'
import { keepHeapSmall } from '../../src/commands/heap.ts'
import { ratesFolders } from '../../src/config.ts'
import { connect, disconnect } from '../../src/graph/connect.ts'
import { alone } from '../../src/graph/lease.ts'
import { checkDatasets } from '../../src/ingest/check.ts'
import { derive } from '../../src/ingest/derive.ts'
import { derivedFingerprint, fingerprint } from '../../src/ingest/fingerprint.ts'
import { archiveDigests, knownDatasets } from '../../src/ingest/known.ts'
import { readRates } from '../../src/ingest/rates-file.ts'
import { writeDataset } from '../../src/ingest/write.ts'
import type { IngestTimes } from './times.ts'

const [file, report] = process.argv.slice(2) as [string, string]
const graph = connect(JSON.parse(process.env.ADDRESS!))
const seconds = (since: number) => (performance.now() - since) / 1000
const tell = (text: string) => process.stderr.write(`${text}\n`)

try {
  keepHeapSmall()
  const rates = await readRates(ratesFolders(process.env), () => {})
  const began = performance.now()
  const known = await knownDatasets(graph, await archiveDigests([file], rates), rates)
  const [dataset] = known === null ? await checkDatasets([file], { rates }) : []
  const check = seconds(began)
  tell(`checked in ${check.toFixed(0)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`)

  const rows: IngestTimes['rows'] = []
  let said = 0
  const onRows = (done: number, total: number) => {
    rows.push([seconds(began), done])
    if (seconds(began) - said > 30) {
      said = seconds(began)
      tell(`${done} of ${total} after ${said.toFixed(0)} s`)
    }
  }
  const [write, derived] = await alone(graph, async () => {
    if (dataset === undefined) return [0, 0] as const
    const writing = performance.now()
    await writeDataset(graph, dataset, rates, { onRows })
    const written = seconds(writing)
    const deriving = performance.now()
    await derive(graph)
    return [written, seconds(deriving)] as const
  })
  dataset?.close()
  const peak = process.resourceUsage().maxRSS / 1024
  const fingerprints = [await fingerprint(graph), await derivedFingerprint(graph)]
  const times: IngestTimes = { check, write, derive: derived, rows, peak, fingerprints }
  writeFileSync(report, JSON.stringify(times))
} finally {
  await disconnect(graph)
}
