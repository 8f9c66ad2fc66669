// One real Neo4j for the whole run: a container where a Docker engine and the image are there (NEO4J_IMAGE, by default the
// official one), the embedded server otherwise. Which one it was is said aloud.

import { join } from 'node:path'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient, ImageName } from 'testcontainers'
import type { TestProject } from 'vitest/node'
import type { ServerAddress } from '../src/graph/connect.ts'
import { startEmbedded } from '../src/graph/embedded/server.ts'
import { EMBEDDED } from './embedded.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ServerAddress
  }
}

/**
 * Java's second compiler prepares for a server that runs for weeks, which costs a third of the processor in a test run: here a method
 * has to be called five times as often before it is compiled again. With that and the simplest collector, 71 tests of answers took 182 s
 * of the processor instead of 237 (four times: 163, ten times: 165).
 */
const SHORT_LIVED = [
  '-XX:+UseSerialGC',
  '-XX:Tier4InvocationThreshold=25000',
  '-XX:Tier4MinInvocationThreshold=3000',
  '-XX:Tier4CompileThreshold=75000',
  '-XX:Tier4BackEdgeThreshold=200000',
]

const IMAGE = process.env.NEO4J_IMAGE ?? 'neo4j:5.26-community'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = (await imageIsThere()) ? await startContainer() : await startServer()
  console.error(`tests run against ${server.name}`)
  project.provide('neo4j', server.address)
  return server.stop
}

interface TestServer {
  name: string
  address: ServerAddress
  stop(): Promise<void>
}

/** True if a Docker engine answers and has the image. It isn't pulled: a test run should not wait for half a gigabyte. */
async function imageIsThere(): Promise<boolean> {
  try {
    const engine = await getContainerRuntimeClient()
    return await engine.image.exists(ImageName.fromString(IMAGE))
  } catch {
    return false
  }
}

async function startContainer(): Promise<TestServer> {
  const container = await new Neo4jContainer(IMAGE).withStartupTimeout(600_000).start()
  return {
    name: `a container of ${IMAGE}`,
    address: { uri: container.getBoltUri(), user: container.getUsername(), password: container.getPassword() },
    stop: async () => {
      await container.stop()
    },
  }
}

async function startServer(): Promise<TestServer> {
  const { version } = EMBEDDED
  const server = await startEmbedded({
    ...EMBEDDED,
    home: join(import.meta.dirname, '..', '.claimgraph', version === undefined ? 'test' : `test-${version}`),
    onProgress: message => console.error(message),
    jvmFlags: SHORT_LIVED,
    // The same statements run on graphs that are emptied again and again: planned once each, they are not planned anew every time.
    settings: { 'dbms.cypher.min_replan_interval': '1d' },
  })
  return {
    name: `the embedded Neo4j ${server.version}`,
    address: { uri: server.boltUri, user: server.user, password: server.password },
    stop: () => server.stop(),
  }
}
