// The ports of the embedded server, and others who want them.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { homeFolders } from '../../src/graph/embedded/home.ts'
import { choosePort, isFree } from '../../src/graph/embedded/ports.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/graph/embedded/server.ts'
import { EMBEDDED } from '../embedded.ts'
import { portApart } from '../faults/port.ts'

test('a taken port is stepped over, the routing connector’s is never chosen, and one that was asked for is refused', async () => {
  const port = await portApart()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  expect(await isFree(port)).toBe(false)
  expect(await choosePort(port)).toBeGreaterThan(port)
  await expect(choosePort(7687, port)).rejects.toThrow(`Port ${port} is in use`)
  expect(await choosePort(7688)).not.toBe(7688)
  other.close()
  await once(other, 'close')
  expect(await choosePort(port, port)).toBe(port)
  expect(await choosePort(port, undefined, new Set([port]))).toBeGreaterThan(port)
})

test('a new home starts on other ports where the web listener’s was taken meanwhile, whatever a start before has left there', {
  timeout: 600_000,
}, async () => {
  const home = await mkdtemp(join(tmpdir(), 'claimgraph-ports-'))
  const other = createServer()
  let taken: number | undefined
  let server: EmbeddedServer | undefined
  onTestFinished(async () => {
    other.close()
    await server?.stop()
    await rm(home, { recursive: true, force: true })
  })
  // Of another release, say, whose first start was cut short.
  const { config, configFile } = homeFolders(home)
  await mkdir(config, { recursive: true })
  await writeFile(configFile, 'server.no_such_setting=true\n')
  const take = (message: string) => {
    if (taken !== undefined || !message.startsWith('starting Neo4j')) return
    // What it chose stands in its configuration before Java has begun.
    const settings = readFileSync(configFile, 'utf8')
    taken = Number(/^server\.http\.listen_address=.*:(\d+)$/m.exec(settings)?.[1])
    // Where somebody else was quicker still, the port is taken as well.
    other.on('error', () => {}).listen(taken, '127.0.0.1')
  }
  server = await startEmbedded({ ...EMBEDDED, home, onProgress: take })
  expect(taken).toBeGreaterThanOrEqual(7474)
  expect(Number(new URL(server.browserUrl).port)).not.toBe(taken)
  expect((await fetch(server.browserUrl)).status).toBe(200)
})
