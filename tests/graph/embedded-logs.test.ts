// What Maven and the embedded server print: the lines of it that explain a start that failed, or say how far one has come.

import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  decisiveLines as consoleLines,
  databaseFailure,
  isContention,
  isListening,
  logSize,
} from '../../src/graph/embedded/console-log.ts'
import { decisiveLines as mavenLines } from '../../src/graph/embedded/maven.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-logs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a failed download is explained by Maven’s own lines', () => {
  const output = `[INFO] Scanning for projects...
[ERROR] Failed to execute goal on project embedded-neo4j: Could not resolve dependencies: org.neo4j:neo4j:jar:2026.08.1: Unknown host -> [Help 1]
[ERROR]
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
[ERROR] Re-run Maven using the -X switch to enable full debug logging.
[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/DependencyResolutionException`
  expect(mavenLines(output)).toEqual([
    'Failed to execute goal on project embedded-neo4j: Could not resolve dependencies: org.neo4j:neo4j:jar:2026.08.1: Unknown host -> [Help 1]',
  ])
  expect(mavenLines('The JAVA_HOME environment variable is not defined correctly\n')).toEqual([
    'The JAVA_HOME environment variable is not defined correctly',
  ])
})

test('a failed start is explained by the causes in the server’s log', () => {
  const log = `2026-11-24 06:25:25.790+0000 INFO  Starting...
2026-11-24 06:25:26.790+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server
\tat org.neo4j.server.NeoBootstrapper.start(NeoBootstrapper.java:141)
Caused by: java.net.BindException: Address already in use
\t... 17 more
2026-11-24 06:25:26.800+0000 INFO  Stopped.`
  expect(consoleLines(log)).toEqual([
    'ERROR Failed to start Neo4j on 127.0.0.1:7474.',
    'java.lang.RuntimeException: Error starting Neo4j database server',
    'Caused by: java.net.BindException: Address already in use',
  ])
  expect(isContention(log)).toBe(true)
  expect(consoleLines('one\ntwo\n')).toEqual(['one', 'two'])
})

test('a port that another took is known by the words of Bolt and of the web server', () => {
  expect(isContention('Caused by: NativeIoException: bind(..) failed with error(-98): Address already in use')).toBe(
    true,
  )
  expect(isContention('Starting Neo4j failed: Address 127.0.0.1:7474 is already in use, cannot bind to it.')).toBe(true)
  expect(isContention('ERROR Address 127.0.0.1:7474 is not one of this machine')).toBe(false)
})

test('a server listens when it says so of all of its listeners', () => {
  const log = `2026-11-29 21:01:06.790+0000 INFO  Starting...
2026-11-29 21:01:14.351+0000 INFO  Bolt enabled on localhost:7687.`
  expect(isListening(log)).toBe(false)
  expect(isListening(`${log}\n2026-11-29 21:01:16.162+0000 INFO  Started.\n`)).toBe(true)
})

test('a database that cannot be opened is noticed in the debug log of this start, in the words of both versions', async () => {
  const debugLog = join(folder, 'debug.log')
  const stack =
    'java.lang.IllegalStateException: Failed to read the store\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: No space left on device'
  const failed = 'Failed to start DatabaseId{b6a3b6b8[neo4j]}'
  const causes = [
    'java.lang.IllegalStateException: Failed to read the store',
    'Caused by: java.io.IOException: No space left on device',
  ]
  expect(await databaseFailure(debugLog, 0)).toBeNull()
  await writeFile(debugLog, `2026-11-24 07:50:22.027+0000 ERROR [o.n.d.d.DatabaseLifecycles] ${failed}\n${stack}\n`)
  expect(await databaseFailure(debugLog, 0)).toEqual([`ERROR [o.n.d.d.DatabaseLifecycles] ${failed}`, ...causes])
  const before = await logSize(debugLog)
  expect(await databaseFailure(debugLog, before)).toBeNull()
  const json = { time: '2026-11-24 07:50:22.027+0000', level: 'ERROR', message: failed, stacktrace: stack }
  await appendFile(debugLog, `${JSON.stringify(json)}\n`)
  expect(await databaseFailure(debugLog, before)).toEqual([`ERROR ${failed}`, ...causes])
})
