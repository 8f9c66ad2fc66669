// Homes of the embedded server that can't be used: exit code 2, with the place and what to do, and nothing is left behind.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

let folder: string
const mounted: string[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-home-'))
})
afterAll(() => {
  for (const place of mounted) execFileSync('umount', [place])
  rmSync(folder, { recursive: true, force: true })
})

const WRITABLE = 'set it to a folder that you may write to.\n'
const refused = (home: string) => run(['fingerprint'], { CLAIMGRAPH_HOME: home })

/** A file system in memory; null where this process may not mount one. */
function mount(name: string, options: string): string | null {
  const place = join(folder, name)
  mkdirSync(place)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'pipe' })
  } catch {
    return null
  }
  mounted.push(place)
  return place
}

describe('a home', () => {
  it('that is a file, or below one, is no folder', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, 'a file')
    for (const home of [file, join(file, 'below')])
      expect(await refused(home)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: `CLAIMGRAPH_HOME is ${home}, but ${home} is no folder: ${WRITABLE}`,
      })
  })

  it.skipIf(!existsSync('/proc/self'))('in which nothing can be made is refused, whoever asks', async () => {
    expect(await refused('/proc/claimgraph/home')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `CLAIMGRAPH_HOME is /proc/claimgraph/home, but the system refuses to write /proc/claimgraph (ENOENT): ${WRITABLE}`,
    })
  })

  it('that is read-only is refused', async context => {
    const home = mount('read-only', 'size=1m,ro')
    if (home === null) return context.skip('nothing can be mounted here')
    const { code, stdout, stderr } = await refused(home)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^CLAIMGRAPH_HOME is \S+, but the system refuses to write \S+ \(EROFS\): set it to/)
  })

  it('on a disk that is full, or as good as full, is refused, and holds no store', async context => {
    const nearly = mount('nearly-full', 'size=1m')
    // For so many files and folders there is room.
    const full = mount('full', 'size=1m,nr_inodes=4')
    if (nearly === null || full === null) return context.skip('nothing can be mounted here')
    const home = join(nearly, 'home')
    expect(await refused(home)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `The disk of ${home}/neo4j has 0 MB free; Neo4j needs at least 64 MB.\n`,
    })
    expect(readdirSync(join(home, 'neo4j'))).toEqual(['logs'])
    const { code, stdout, stderr } = await refused(join(full, 'home'))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^There is no room left for \S+ \(ENOSPC\): make room on that disk, or set CLAIMGRAPH_HOME/)
  })
})
