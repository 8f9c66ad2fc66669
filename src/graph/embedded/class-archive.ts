// The server loads 15,000 to 24,000 classes at its start, which is most of the time that it takes. An archive of them, made once by the
// JVM in the background of the first long enough run (class data sharing), is mapped into memory at later starts: 40% less processor time.
// The JVM itself refuses an archive that does not fit it or the jars, and then starts without.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Jvm } from './jvm.ts'
import type { Packages } from './packages.ts'
import { identify } from './process.ts'
import { type Supervised, startSupervised } from './supervised.ts'

/** Time for migration and the first queries, so that their classes are in the archive and nobody is waiting for the processor. */
const AFTER_READY_MS = 30_000
/** The JVM reads at most 4,096 characters per line of a class list. */
const LINE_LIMIT = 4_000

export interface ClassArchive {
  /** Uses the archive, or lists the classes for one. */
  flags: string[]
  /** Call when the server is ready: makes the archive later where there is none. */
  prepare(): void
  /** Ends what `prepare` started. */
  stop(): Promise<void>
}

export function classArchive(jvm: Jvm, jvmFlags: readonly string[], packages: Packages): ClassArchive {
  const identity = [jvm.home, jvm.version, packages.folder, packages.fingerprint, ...jvmFlags].join('\n')
  const key = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  const archive = join(packages.folder, `classes-${key}.jsa`)
  const clean = () => removeLeftovers(packages.folder).catch(() => {})
  if (existsSync(archive))
    return { flags: [`-XX:SharedArchiveFile=${archive}`], prepare: () => void clean(), async stop() {} }
  const list = join(packages.folder, `classes-${key}.${process.pid}.list`)
  const cancelled = new AbortController()
  let work = Promise.resolve()
  return {
    flags: [`-XX:DumpLoadedClassList=${list}`],
    prepare() {
      void clean()
      work = make({ jvm, jvmFlags, packages, archive, list, signal: cancelled.signal }).catch(() => {
        // Only a convenience: without it the next start takes longer, and tries again.
      })
    },
    async stop() {
      cancelled.abort()
      await work
      await rm(list, { force: true })
    },
  }
}

interface Making {
  jvm: Jvm
  jvmFlags: readonly string[]
  packages: Packages
  archive: string
  list: string
  signal: AbortSignal
}

async function make({ jvm, jvmFlags, packages, archive, list, signal }: Making): Promise<void> {
  await sleep(AFTER_READY_MS, undefined, { signal, ref: false })
  const temporary = `${archive}.${process.pid}`
  const wanted = `${list}.short`
  const log = `${list}.log`
  try {
    // The server is still writing: its last line may be half a line.
    const lines = (await readFile(list, 'utf8')).split('\n').slice(0, -1)
    await writeFile(wanted, lines.filter(line => line.length < LINE_LIMIT).join('\n'))
    const dump = ['-Xshare:dump', `-XX:SharedClassListFile=${wanted}`, `-XX:SharedArchiveFile=${temporary}`]
    const java = [join(jvm.home, 'bin', 'java'), '-Xmx1g', ...jvmFlags, ...dump, '-cp', packages.classPath.join(':')]
    const run = await startSupervised(['nice', '-n', '19', ...java], log)
    run.unref()
    if ((await endedOrStopped(run, signal)) === 0) {
      await rename(temporary, archive)
      await removeOthers(archive)
    }
  } finally {
    await Promise.all([temporary, wanted, log].map(path => rm(path, { force: true })))
  }
}

async function endedOrStopped(run: Supervised, signal: AbortSignal): Promise<number> {
  const stop = () => void run.stop(0)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return run.ended
}

/** Archives of another Java or of earlier jars. A server that uses one keeps it until it ends. */
async function removeOthers(archive: string): Promise<void> {
  const folder = dirname(archive)
  const others = (await readdir(folder)).filter(name => name.endsWith('.jsa') && name !== basename(archive))
  await Promise.all(others.map(name => rm(join(folder, name), { force: true })))
}

/** Lists and half-made archives of processes that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^classes-[0-9a-f]+\.(?:jsa\.)?(\d+)/.exec(name)?.[1]
    if (pid && identify(Number(pid)) === null) await rm(join(folder, name), { force: true })
  }
}
