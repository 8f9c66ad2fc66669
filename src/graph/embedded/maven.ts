// Downloads the server's Java packages with the Maven of this machine, under the settings and proxies that it is configured with.

import { access, constants, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { ClaimgraphError } from '../../domain/error.ts'
import { WAYS_OUT } from './jvm.ts'
import { startSupervised } from './supervised.ts'

const PROGRESS_MS = 5_000
const SHOWN_LINES = 5

/** Neo4j Browser has releases of its own; this one works with both servers. */
const BROWSER_VERSION = '5.24.0'

/** Copies the packages of this Neo4j version, and all they depend on, into `<folder>/jars`. Throws ENVIRONMENT with Maven's own words. */
export async function downloadPackages(
  version: string,
  folder: string,
  javaHome: string,
  onProgress: (message: string) => void,
): Promise<void> {
  const maven = await findMaven()
  const pom = join(folder, 'pom.xml')
  const log = join(folder, 'maven.log')
  await writeFile(pom, projectFile(version))
  onProgress(`downloading Neo4j ${version} with Maven (once, about 170 MB)`)
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'jars')}`, '-DincludeScope=runtime']
  const run = await startSupervised([maven, '--batch-mode', '--file', pom, ...goal], log, await withJava(javaHome))
  const timer = setInterval(async () => {
    const files = (await readFile(log, 'utf8').catch(() => '')).match(/^(\[INFO\] )?Downloaded from .*\.jar /gm)
    if (files) onProgress(`downloading Neo4j ${version}: ${files.length} packages so far`)
  }, PROGRESS_MS)
  const status = await run.ended.finally(() => clearInterval(timer))
  if (status === 0) return
  throw new ClaimgraphError(
    'ENVIRONMENT',
    `Maven could not download Neo4j ${version} (${maven} ended with ${status}). ${WAYS_OUT}`,
    {
      problems: decisiveLines(await readFile(log, 'utf8')),
    },
  )
}

/** What Maven says about the cause, without its advice on how to run Maven. */
export function decisiveLines(output: string): string[] {
  const lines = output.split('\n').map(line => line.trimEnd())
  const errors = lines
    .filter(
      line =>
        line.startsWith('[ERROR]') &&
        !/\[Help \d+\] http|Re-run Maven|full stack trace|For more information/.test(line),
    )
    .map(line => line.slice('[ERROR]'.length).trim())
    .filter(line => line !== '')
  return errors.length > 0 ? errors.slice(0, SHOWN_LINES) : lines.filter(line => line !== '').slice(-SHOWN_LINES)
}

async function findMaven(): Promise<string> {
  const { MAVEN_HOME } = process.env
  const named = MAVEN_HOME ? [join(MAVEN_HOME, 'bin', 'mvn')] : []
  const maven = await firstExecutable([...named, ...onPath('mvn'), join(process.cwd(), 'mvnw')])
  if (maven) return maven
  throw new ClaimgraphError(
    'ENVIRONMENT',
    `Maven downloads the embedded Neo4j, but no mvn was found on the PATH, in MAVEN_HOME, or as ./mvnw. ${WAYS_OUT}`,
  )
}

/** Maven finds its Java by itself; only where it could not, it gets the server's. */
async function withJava(javaHome: string): Promise<NodeJS.ProcessEnv> {
  const own = process.env.JAVA_HOME || (await firstExecutable(onPath('java')))
  return own ? process.env : { ...process.env, JAVA_HOME: javaHome }
}

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map(folder => join(folder || '.', name))

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (usable) return path
  }
  return undefined
}

function projectFile(version: string): string {
  const dependencies = [
    ['org.neo4j', 'neo4j', version],
    ['org.neo4j.app', 'neo4j-server', version],
    ['org.neo4j.client', 'neo4j-browser', BROWSER_VERSION],
  ].map(
    ([group, artifact, of]) =>
      `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${of}</version></dependency>`,
  )
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId><artifactId>embedded-neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
${dependencies.join('\n')}
  </dependencies>
</project>
`
}
