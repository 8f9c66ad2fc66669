// The embedded server for real. Downloads it once, into the cache that `npm start` uses too.

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { homeFolders } from '../../src/graph/embedded/home.ts'
import { ended } from '../../src/graph/embedded/process.ts'
import { type EmbeddedServer, findEmbedded, startEmbedded } from '../../src/graph/embedded/server.ts'
import { EMBEDDED } from '../embedded.ts'
import { BUSY } from '../faults/limits.ts'

const serverModule = new URL('../../src/graph/embedded/server.ts', import.meta.url).href
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-server-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A process that starts the server of this home, and then does nothing. */
async function startElsewhere(home: string) {
  const script = `import { startEmbedded } from '${serverModule}'
    const { boltUri } = await startEmbedded(${JSON.stringify({ ...EMBEDDED, home })})
    console.log(boltUri)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const ready = once(createInterface(parent.stdout), 'line').then(([line]) => line as string)
  const boltUri = await Promise.race([ready, once(parent, 'exit').then(() => 'ended before it was ready')])
  return { parent, boltUri }
}

const statusOf = (url: string) =>
  fetch(url).then(
    response => response.status,
    () => 'no answer',
  )

async function ask(server: Omit<EmbeddedServer, 'stop'>, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(server.boltUri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  })
  try {
    const { records } = await driver.executeQuery(statement)
    return records.map(record => record.toObject())
  } finally {
    await driver.close()
  }
}

test('the server ends with its killed parent within 10 s, and the next start finds the data', {
  timeout: 600_000,
}, async () => {
  const home = join(folder, 'home')
  const { parent, boltUri } = await startElsewhere(home)
  const found = await findEmbedded(home)
  if (found === null) throw new Error(`no server was found in ${home}`)
  expect(found.boltUri).toBe(boltUri)
  const components = 'CALL dbms.components() YIELD name, edition WHERE name = "Neo4j Kernel" RETURN edition'
  expect(await ask(found, components)).toEqual([{ edition: 'community' }])
  await ask(found, 'CREATE (:Kept {answer: 42})')
  expect(await statusOf(found.browserUrl)).toBe(200)
  await expect(startEmbedded({ ...EMBEDDED, home })).rejects.toThrow(
    `already running in ${home}, started by process ${parent.pid}`,
  )
  const { server } = JSON.parse(await readFile(homeFolders(home).state, 'utf8'))
  expect(execFileSync('ps', ['-o', 'args=', '-p', String(server.pid)], { encoding: 'utf8' })).not.toContain(
    found.password,
  )

  // Until it has been waited for, a killed process still counts as one that runs.
  const buried = once(parent, 'exit')
  parent.kill('SIGKILL')
  await buried
  const began = Date.now()
  const gone = ended(server, 10_000 + BUSY)
  const again = await startEmbedded({ ...EMBEDDED, home })
  onTestFinished(() => again.stop())
  expect(await gone, `gone after ${Date.now() - began} ms`).toBe(true)
  expect(await ask(again, 'MATCH (kept:Kept) RETURN kept.answer AS answer')).toEqual([{ answer: 42 }])

  await Promise.all([again.stop(), again.stop()])
  await again.stop()
  expect(await findEmbedded(home)).toBeNull()
})
