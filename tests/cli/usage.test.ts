// What every command says of itself, and of what it does not understand.

import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { run } from './run.ts'

const COMMANDS = [
  ...['start', 'serve', 'neo4j'],
  ...['check', 'ingest', 'migrate', 'fingerprint', 'reset', 'draft', 'export'],
  ...['resolve', 'compare', 'duplicates', 'judge'],
  ...['retract', 'restore'],
]

describe('the program', () => {
  it('with --help says what it is and which commands it has', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: claimgraph \[options\] \[command\]\n/)
    const listed = [...stdout.matchAll(/^ {2}([a-z0-9]+)[ [<]/gm)].map(([, name]) => name)
    expect(listed).toEqual([...COMMANDS, 'help'])
  })

  it('with --version says its version and nothing else', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  it('without a command, or with an unknown one, exits 1 with help on standard error', async () => {
    const bare = await run([])
    expect(bare).toMatchObject({ code: 1, stdout: '' })
    expect(bare.stderr).toMatch(/^Usage: claimgraph /)
    const unknown = await run(['chekc', 'data'])
    expect(unknown).toMatchObject({ code: 1, stdout: '' })
    expect(unknown.stderr).toMatch(/^error: unknown command 'chekc'\n(\(Did you mean check\?\)\n)?\nUsage: claimgraph /)
  })
})

describe('the command', () => {
  it.each(COMMANDS)('%s has --help and --version, and does nothing else then', async command => {
    const [help, version] = await Promise.all([run([command, '--help']), run([command, '--version'])])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout.startsWith(`Usage: claimgraph ${command} [options]`)).toBe(true)
    expect(version).toMatchObject({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  it.each([
    [['check', '--fast', 'data'], "error: unknown option '--fast'"],
    [['check'], "error: missing required argument 'folder'"],
    [['ingest'], "error: missing required argument 'folder'"],
    [['export'], "error: missing required argument 'target'"],
    [['draft', '--into', 'x'], "error: missing required argument 'article'"],
    [['draft', 'article.txt'], "error: required option '--into <folder>' not specified"],
    [['fingerprint', 'data'], "error: too many arguments for 'fingerprint'. Expected 0 arguments but got 1."],
    [['resolve'], "error: missing required argument 'name'"],
    [['compare', 'Kimi'], "error: missing required argument 'other'"],
    [['duplicates', 'Kimi'], "error: too many arguments for 'duplicates'. Expected 0 arguments but got 1."],
    [['judge', 'SAME'], "error: missing required argument 'ids'"],
    [['retract', 'herald'], "error: required option '--reason <text>' not specified"],
    [['reset'], "error: required option '--yes' not specified"],
  ])('line %j exits 1 with the reason and the help of that command on standard error', async (args, reason) => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(reason)
    expect(stderr).toContain(`\nUsage: claimgraph ${args[0]} [options]`)
  })
})
