// Which Java runs the server: all JVMs of this machine, and the choice among them together with the Neo4j release.

import { execFile } from 'node:child_process'
import { access, constants, readdir, readFile, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ClaimgraphError } from '../../domain/error.ts'
import { RELEASES, type Release } from './release.ts'

export interface Jvm {
  home: string
  major: number
  /** As the JVM says it: "25.0.3". */
  version: string
}

/** The ways to get a database when this machine can't start one; ends every message about a missing part. */
export const WAYS_OUT =
  'Either install Java 21 or newer and Maven (Debian, Ubuntu: openjdk-21-jdk-headless maven; Fedora: java-21-openjdk-headless maven; ' +
  'macOS: brew install openjdk maven), or run `docker compose up`, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j that runs elsewhere.'

/** Reads "25.0.3", "1.8.0_402", "22-ea" from the text of a `release` file or of `java -version`; null when there is no version. */
export function parseJavaVersion(text: string): { major: number; version: string } | null {
  const version = /(?:JAVA_VERSION=|version )"([^"]+)"/.exec(text)?.[1]
  const numbers = version && /^(?:1\.)?(\d+)/.exec(version)
  return version && numbers ? { major: Number(numbers[1]), version } : null
}

/** The release to run and the JVM to run it on. Without `wanted`, the newest release that a JVM found here can run. */
export function chooseServer(jvms: readonly Jvm[], wanted?: string): { release: Release; jvm: Jvm } {
  const releases = wanted === undefined ? RELEASES : RELEASES.filter(release => release.version === wanted)
  if (releases.length === 0) {
    const known = RELEASES.map(release => release.version).join(' or ')
    throw new ClaimgraphError('ENVIRONMENT', `There is no embedded Neo4j ${wanted}; expected ${known}.`)
  }
  for (const release of releases) {
    const jvm = bestFor(release, jvms)
    if (jvm) return { release, jvm }
  }
  const found = jvms.length === 0 ? 'no Java was found' : `Java ${jvms.map(jvm => jvm.version).join(', ')} was found`
  const least = Math.min(...releases.map(release => release.java.min))
  throw new ClaimgraphError('ENVIRONMENT', `Neo4j needs Java ${least} or newer, but ${found}. ${WAYS_OUT}`)
}

function bestFor(release: Release, jvms: readonly Jvm[]): Jvm | undefined {
  const usable = jvms.filter(jvm => jvm.major >= release.java.min).sort((a, b) => b.major - a.major)
  return usable.find(jvm => jvm.major <= release.java.max) ?? usable.at(-1)
}

/** Every working JVM, those named by the environment first. */
export async function findJvms(env: NodeJS.ProcessEnv = process.env): Promise<Jvm[]> {
  const jvms = new Map<string, Jvm>()
  for (const candidate of await candidateHomes(env)) {
    const home = await realpath(candidate).catch(() => null)
    if (home === null || jvms.has(home)) continue
    const jvm = await inspect(home)
    if (jvm) jvms.set(home, jvm)
  }
  return [...jvms.values()]
}

async function candidateHomes(env: NodeJS.ProcessEnv): Promise<string[]> {
  const onPath = (env.PATH ?? '').split(delimiter).map(async folder => {
    // /usr/bin/java is a chain of links into the JVM's own bin folder.
    const binary = await realpath(join(folder || '.', 'java')).catch(() => null)
    return binary === null ? [] : [dirname(dirname(binary))]
  })
  const folders = [
    ['/usr/lib/jvm', ''],
    ['/usr/java', ''],
    ['/opt/java', ''],
    [join(homedir(), '.sdkman/candidates/java'), ''],
    ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
    [join(homedir(), 'Library/Java/JavaVirtualMachines'), 'Contents/Home'],
    ['/opt/homebrew/opt', 'libexec/openjdk.jdk/Contents/Home'],
    ['/usr/local/opt', 'libexec/openjdk.jdk/Contents/Home'],
  ] as const
  const inFolders = folders.map(async ([folder, inside]) => {
    const names = await readdir(folder).catch(() => [])
    return names.map(name => join(folder, name, inside))
  })
  const named = env.JAVA_HOME ? [env.JAVA_HOME] : []
  return [...named, ...(await Promise.all([...onPath, ...inFolders])).flat()]
}

async function inspect(home: string): Promise<Jvm | null> {
  const java = join(home, 'bin', 'java')
  const executable = await access(java, constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!executable) return null
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '')
  const version = parseJavaVersion(release) ?? parseJavaVersion(await askVersion(java))
  return version && { home, ...version }
}

async function askVersion(java: string): Promise<string> {
  const answer = promisify(execFile)(java, ['-version'], { timeout: 10_000 })
  return answer.then(({ stdout, stderr }) => stdout + stderr).catch(() => '')
}
