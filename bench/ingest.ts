// How long an archive takes into an empty graph, beside the bare driver that writes the same nodes and relations, and neo4j-admin's
// import. Each is a process of its own, on a server that is started for it.
//
//     npm run ingest -- [claims] [--no-import]
//
// What it needs lies below bench/.state.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { connect, disconnect, type Graph, read } from '../src/graph/connect.ts'
import { type EmbeddedServer, startEmbedded } from '../src/graph/embedded/server.ts'
import { migrate } from '../src/graph/migrate.ts'
import { adminImport } from './ingest/admin-import.ts'
import { copyGraph } from './ingest/copy.ts'
import type { DriverTimes, IngestTimes } from './ingest/times.ts'
import { type IngestRun, ingestText } from './report/ingest.ts'
import { machine } from './report/machine.ts'
import { writePart } from './report/parts.ts'
import { writeArchive } from './world/files.ts'
import { PACKAGES, STATE } from './world/home.ts'
import { world } from './world/world.ts'

const flags = new Set(process.argv.slice(2).filter(each => each.startsWith('--')))
const [claims = 1_000_000] = process.argv
  .slice(2)
  .filter(each => !each.startsWith('--'))
  .map(Number)
const HOME = join(STATE, 'ingest')
const COPY = join(STATE, 'ingest-copy')
const COUNTS = 'RETURN COUNT { (:Entity) }, COUNT { (:Source) }, COUNT { (:Citation) }'
const say = (text: string) => process.stderr.write(`${text}\n`)

const archive = join(STATE, `archive-${claims}.jsonl`)
if (!existsSync(archive)) {
  await writeArchive(world(claims), `${archive}.part`)
  renameSync(`${archive}.part`, archive)
}

let run: Omit<IngestRun, 'driver' | 'adminImport'>
let server = await emptyServer()
try {
  const first = await child<IngestTimes>(server, 'claimgraph.ts', archive)
  say(`ingested: ${JSON.stringify({ ...first, rows: first.rows.length })}`)
  const again = await child<IngestTimes>(server, 'claimgraph.ts', archive)
  say(`again: ${JSON.stringify(again)}`)
  const counts = await withGraph(server, async graph => {
    const [[records, sources, citations]] = (await read(graph, COUNTS, {}, { timeout: 300_000 })) as [number[]]
    return { records: records!, sources: sources!, citations: citations! }
  })
  const copied = await withGraph(server, graph => copyGraph(graph, COPY))
  say(`copied: ${JSON.stringify(copied)}`)
  run = { claims, bytes: statSync(archive).size, ...counts, ...copied, first, again }
} finally {
  await server.stop()
}

server = await emptyServer()
let driver: DriverTimes
try {
  driver = await child<DriverTimes>(server, 'driver.ts', COPY)
} finally {
  await server.stop()
}
say(`driver: ${JSON.stringify(driver)}`)
if (driver.nodes !== run.nodes || driver.relations !== run.relations)
  throw new Error(`${run.nodes} nodes and ${run.relations} relations were expected of the driver`)
const imported = flags.has('--no-import') ? null : await adminImport(COPY, join(STATE, 'import'), PACKAGES)

const text = ingestText({ ...run, driver, adminImport: imported }, machine(server.version))
console.log(text)
if (claims >= 100_000) writePart('ingest', text)

// ---------------------------------------------------------------------------------------------------------------------

/** With the constraints and indexes of the product, which both sides have to serve. */
async function emptyServer(): Promise<EmbeddedServer> {
  await rm(HOME, { recursive: true, force: true })
  const started = await startEmbedded({ home: HOME, packages: PACKAGES, onProgress: say })
  await withGraph(started, graph => migrate(graph, () => {}))
  return started
}

async function withGraph<T>({ boltUri: uri, user, password }: EmbeddedServer, work: (graph: Graph) => Promise<T>) {
  const graph = connect({ uri, user, password })
  try {
    return await work(graph)
  } finally {
    await disconnect(graph)
  }
}

/** Runs one of the processes, and answers with what it reports. */
async function child<T>({ boltUri: uri, user, password }: EmbeddedServer, script: string, input: string): Promise<T> {
  const report = join(STATE, 'ingest-report.json')
  const running = spawn(process.execPath, [join(import.meta.dirname, 'ingest', script), input, report], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ADDRESS: JSON.stringify({ uri, user, password }) },
  })
  const [code] = (await once(running, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return JSON.parse(readFileSync(report, 'utf8')) as T
}
