// The ports of the embedded server, and others who want them.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { homeFolders } from '../../src/graph/embedded/home.ts'
import { choosePort, isFree } from '../../src/graph/embedded/ports.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/graph/embedded/server.ts'

const version = process.env.CLAIMGRAPH_TEST_NEO4J
const packages = join(import.meta.dirname, '../../.claimgraph/packages')

test('a taken port is stepped over, the routing connector’s is never chosen, and one that was asked for is refused', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  expect(await isFree(port)).toBe(false)
  expect(await choosePort(port)).toBeGreaterThan(port)
  await expect(choosePort(7687, port)).rejects.toThrow(`Port ${port} is in use`)
  expect(await choosePort(7688)).not.toBe(7688)
  other.close()
  await once(other, 'close')
  expect(await choosePort(port, port)).toBe(port)
  expect(await choosePort(port, undefined, new Set([port]))).toBeGreaterThan(port)
})

test('a server whose ports were taken while it started, one after the other, starts on others', {
  timeout: 600_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-ports-'))
  const others: { name: string; other: Server; port: number }[] = []
  /** What it chose stands in its configuration before Java has begun. */
  const take = (name: string) => {
    const config = readFileSync(join(homeFolders(folder).config, 'neo4j.conf'), 'utf8')
    const port = Number(new RegExp(`^server\\.${name}\\.listen_address=.*:(\\d+)$`, 'm').exec(config)?.[1])
    const other = createServer()
    // Where somebody else was quicker still, the port is taken as well.
    other.on('error', () => {}).listen(port, '127.0.0.1')
    others.push({ name, other, port })
  }
  let server: EmbeddedServer | undefined
  onTestFinished(async () => {
    for (const { other } of others) other.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const wanted = ['http', 'bolt']
  server = await startEmbedded({
    home: folder,
    packages,
    ...(version === undefined ? {} : { version }),
    onProgress: message => {
      const name = message.startsWith('starting Neo4j') ? wanted.shift() : undefined
      if (name !== undefined) take(name)
    },
  })
  const portOf = (url: string) => Number(new URL(url).port)
  expect(others.map(({ name }) => name)).toEqual(['http', 'bolt'])
  expect(others.map(({ port }) => port)).not.toContain(portOf(server.boltUri))
  expect(others.map(({ port }) => port)).not.toContain(portOf(server.browserUrl))
  expect((await fetch(server.browserUrl)).status).toBe(200)
})
