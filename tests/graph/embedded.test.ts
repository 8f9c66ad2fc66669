import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Home, homeFolders } from '../../src/graph/embedded/home.ts'
import { chooseServer, parseJavaVersion } from '../../src/graph/embedded/jvm.ts'
import { takeHome } from '../../src/graph/embedded/lock.ts'
import { describeJars, verifyManifest } from '../../src/graph/embedded/packages.ts'
import { ended, identify, isAlive } from '../../src/graph/embedded/process.ts'
import { compareVersions, RELEASES } from '../../src/graph/embedded/release.ts'
import { findEmbedded } from '../../src/graph/embedded/server.ts'
import { configFile, serverSettings } from '../../src/graph/embedded/settings.ts'
import { writeState } from '../../src/graph/embedded/state.ts'
import { claimStore, prepareFolder, storePassword } from '../../src/graph/embedded/store.ts'
import { startSupervised } from '../../src/graph/embedded/supervised.ts'

let folder: string
let home: Home
const quiet = () => {}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-embedded-'))
  home = homeFolders(join(folder, 'home'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const jvm = (major: number) => ({ home: `/jvm/${major}`, major, version: `${major}.0.1` })
const chosen = (majors: number[], version?: string) => {
  const { release, jvm: java } = chooseServer(majors.map(jvm), version)
  return `${release.version} on ${java.major}`
}
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

test('the version of Java is read from a release file and from what java -version prints', () => {
  expect(parseJavaVersion('IMPLEMENTOR="X"\nJAVA_VERSION="25.0.3"\n')).toEqual({ major: 25, version: '25.0.3' })
  expect(parseJavaVersion('openjdk version "17.0.15" 2025-04-15')).toEqual({ major: 17, version: '17.0.15' })
  expect(parseJavaVersion('java version "1.8.0_402"')).toEqual({ major: 8, version: '1.8.0_402' })
  expect(parseJavaVersion('openjdk version "27-ea" 2026-09-15')).toEqual({ major: 27, version: '27-ea' })
  expect(parseJavaVersion('no version here')).toBeNull()
})

test('the newest Java decides which Neo4j runs', () => {
  expect(chosen([17, 25, 21])).toBe('2026.08.1 on 25')
  expect(chosen([17])).toBe('5.26.30 on 17')
  expect(chosen([11, 20])).toBe('5.26.30 on 20')
})

test('a Java newer than those a Neo4j was made for is taken only where there is no other', () => {
  expect(chosen([21, 30])).toBe('2026.08.1 on 21')
  expect(chosen([30])).toBe('2026.08.1 on 30')
})

test('a Neo4j that is asked for gets a Java that it was made for', () => {
  expect(chosen([17, 25], '5.26.30')).toBe('5.26.30 on 17')
  expect(chosen([17, 21, 25], '5.26.30')).toBe('5.26.30 on 21')
  expect(chosen([25], '5.26.30')).toBe('5.26.30 on 25')
})

test('no Java, or one that is too old, is refused with the ways out', () => {
  const waysOut = /install Java 21 or newer and Maven.*docker compose up.*NEO4J_URI/
  expect(() => chosen([])).toThrow(/needs Java 17 or newer, but no Java was found/)
  expect(() => chosen([])).toThrow(waysOut)
  expect(() => chosen([11])).toThrow(/needs Java 17 or newer, but Java 11\.0\.1 was found/)
  expect(() => chosen([17], '2026.08.1')).toThrow(/needs Java 21 or newer, but Java 17\.0\.1 was found/)
  expect(() => chosen([25], '4.4.0')).toThrow(/no embedded Neo4j 4\.4\.0; expected 2026\.08\.1 or 5\.26\.30/)
})

test('calendar versions are newer than 5.26', () => {
  expect(compareVersions('5.26.30', '2026.08.1')).toBeLessThan(0)
  expect(compareVersions('2026.08.1', '2026.08')).toBeGreaterThan(0)
  expect(compareVersions('5.26.30', '5.26.30')).toBe(0)
})

test('every listener of either Neo4j is on 127.0.0.1, and nothing reports to the outside', () => {
  for (const release of RELEASES) {
    const lines = configFile(serverSettings(release, { boltPort: 7001, httpPort: 7002 })).split('\n')
    const addresses = lines.filter(line => /_address=/.test(line)).map(line => line.split('=')[1]?.split(':')[0])
    expect(new Set(addresses)).toEqual(new Set(['127.0.0.1']))
    expect(lines).toEqual(expect.arrayContaining(['dbms.usage_report.enabled=false', 'client.allow_telemetry=false']))
    expect(lines).toContain('dbms.routing.enabled=false')
  }
})

test('a jar that is missing, shorter or altered is noticed, and one that was only copied is not', async () => {
  for (const name of ['a.jar', 'b.jar', 'c.jar']) await writeFile(join(folder, name), `content of ${name}`)
  const manifest = await describeJars('1.0', folder)
  expect(manifest.files.map(file => file.name)).toEqual(['a.jar', 'b.jar', 'c.jar'])
  expect(await verifyManifest(folder, manifest)).toEqual([])
  await utimes(join(folder, 'a.jar'), 1, 1)
  expect(await verifyManifest(folder, manifest)).toEqual([])
  await writeFile(join(folder, 'a.jar'), 'kontent of a.jar')
  await writeFile(join(folder, 'b.jar'), 'short')
  await rm(join(folder, 'c.jar'))
  expect(await verifyManifest(folder, manifest)).toEqual([
    'a.jar has other content',
    'b.jar has 5 bytes instead of 16',
    'c.jar is missing',
  ])
})

test('the password, the state and the server’s folder are readable by their owner only', async () => {
  await prepareFolder(home)
  const password = await storePassword(home)
  expect(password).toMatch(/^[0-9a-f]{36}$/)
  expect(await storePassword(home)).toBe(password)
  const nobody = { pid: 1, started: 'never' }
  const address = { boltUri: 'bolt://127.0.0.1:1', browserUrl: 'http://127.0.0.1:2/browser/', user: 'neo4j' }
  await writeState(home, { ...address, version: '5.26.30', server: nobody, owner: nobody })
  expect(await Promise.all([home.server, home.password, home.state].map(mode))).toEqual(['700', '600', '600'])
  expect(await readFile(home.state, 'utf8')).not.toContain(password)
})

test('a state file whose server is gone, or that is damaged, stands for no server', async () => {
  expect(await findEmbedded(home.root)).toBeNull()
  const self = identify(process.pid)
  if (self === null) throw new Error('this process has no identity')
  const address = { boltUri: 'bolt://127.0.0.1:1', browserUrl: 'http://127.0.0.1:2/browser/', user: 'neo4j' }
  // Both processes live, but nothing answers on the port.
  await writeState(home, { ...address, version: '5.26.30', server: self, owner: self })
  expect(await findEmbedded(home.root)).toBeNull()
  await writeState(home, { ...address, version: '5.26.30', server: { ...self, started: 'before' }, owner: self })
  expect(await findEmbedded(home.root)).toBeNull()
  await writeFile(home.state, '{')
  expect(await findEmbedded(home.root)).toBeNull()
})

test('a store that a newer Neo4j opened is refused, an older one is moved on', async () => {
  await prepareFolder(home)
  await claimStore(home, '5.26.30', quiet)
  await mkdir(join(home.data, 'databases', 'system'), { recursive: true })
  const said: string[] = []
  await claimStore(home, '2026.08.1', message => said.push(message))
  expect(said).toEqual(["moving the store from Neo4j 5.26.30 to 2026.08.1; from now on older servers can't open it"])
  await expect(claimStore(home, '5.26.30', quiet)).rejects.toMatchObject({
    code: 'ENVIRONMENT',
    message: expect.stringMatching(/last opened by Neo4j 2026\.08\.1; the older Neo4j 5\.26\.30.*export.*reset/),
  })
  expect(await readFile(home.storeVersion, 'utf8')).toBe('2026.08.1\n')
})

test('a store without its password is refused with what to do', async () => {
  await mkdir(join(home.data, 'databases', 'system'), { recursive: true })
  await expect(storePassword(home)).rejects.toThrow(/password is missing or empty.*remove that folder and ingest again/)
})

test('a home has one owner at a time, and what a dead owner left is taken over', async () => {
  const lock = await takeHome(home, quiet)
  await expect(takeHome(home, quiet)).rejects.toThrow(/already running in .*, started by process \d+/)
  await lock.release()
  const left = await startSupervised(['sleep', '60'], join(folder, 'log'))
  await writeFile(home.lock, JSON.stringify({ owner: { pid: process.pid, started: 'before' }, server: left.process }))
  setTimeout(() => left.stop(0), 300)
  const again = await takeHome(home, quiet)
  expect(isAlive(left.process)).toBe(false)
  await again.release()
})

test('a supervised process ends when asked, says its status, and does not outlive its supervisor', async () => {
  const log = join(folder, 'log')
  const failing = await startSupervised(['sh', '-c', 'echo out of order; exit 7'], log)
  expect(await failing.ended).toBe(7)
  expect(await readFile(log, 'utf8')).toBe('out of order\n')
  const asked = await startSupervised(['sleep', '60'], log)
  await asked.stop(5_000)
  expect(await asked.ended).toBe(128 + 15)
  const stubborn = await startSupervised(['sh', '-c', 'trap "" TERM; while :; do sleep 0.1; done'], log)
  await stubborn.stop(300)
  expect(isAlive(stubborn.process)).toBe(false)
  const bereft = await startSupervised(['sleep', '60'], log)
  process.kill(bereft.supervisor, 'SIGKILL')
  expect(await ended(bereft.process, 5_000)).toBe(true)
})

test('a command that is not there ends at once, with its name in the log', async () => {
  const missing = await startSupervised([join(folder, 'no-such-java')], join(folder, 'log'))
  expect(await missing.ended).toBe(127)
  expect(await readFile(join(folder, 'log'), 'utf8')).toContain('no-such-java')
})
