// The physical limit: neo4j-admin database import, which writes the store's files of a database that nobody may use meanwhile, from CSV.
// Neither constraints nor indexes are made by it.

import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { chooseServer, findJvms } from '../../src/graph/embedded/jvm.ts'
import { ensurePackages } from '../../src/graph/embedded/packages.ts'
import { ENDS, KEYS, type Label, type NodeLine, type RelationLine } from './copy.ts'

/** Between the members of a list. */
const BETWEEN = '\u001f'

/** Seconds that the import of a copied graph takes; making CSV of it isn't counted. */
export async function adminImport(copy: string, home: string, packagesFolder: string): Promise<number> {
  await rm(home, { recursive: true, force: true })
  const csv = join(home, 'csv')
  await mkdir(csv, { recursive: true })
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf', 'neo4j.conf'), '')
  const files: string[] = []
  for (const [label, keys] of Object.entries(KEYS) as [Label, readonly string[]][]) {
    const id = ({ properties }: NodeLine) => [label, ...keys.map(key => properties[key])].join(' ')
    await toCsv(join(copy, `${label}.jsonl`), join(csv, `${label}.csv`), [':ID', ':LABEL'], (line: NodeLine) => [
      id(line),
      line.labels.join(BETWEEN),
    ])
    files.push(`--nodes=${join(csv, `${label}.csv`)}`)
  }
  const ends: [string, readonly [Label, Label]][] = [...Object.entries(ENDS), ['derived', ['Record', 'Record']]]
  for (const [type, [from, to]] of ends) {
    const row = (line: RelationLine) => [[from, ...line.from].join(' '), [to, ...line.to].join(' '), line.type]
    const columns = [':START_ID', ':END_ID', ':TYPE']
    await toCsv(join(copy, `${type}.jsonl`), join(csv, `${type}.csv`), columns, row)
    files.push(`--relationships=${join(csv, `${type}.csv`)}`)
  }
  const { release, jvm } = chooseServer(await findJvms())
  const packages = await ensurePackages(release.version, packagesFolder, jvm.home, () => {})
  const tool = ['-Xmx4g', ...release.jvmFlags, '-cp', packages.classPath.join(':'), 'org.neo4j.cli.AdminTool']
  const options = ['--multiline-fields=true', `--array-delimiter=${BETWEEN}`, '--overwrite-destination=true']
  const began = performance.now()
  await promisify(execFile)(
    join(jvm.home, 'bin', 'java'),
    [...tool, 'database', 'import', 'full', 'neo4j', ...options, ...files],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, maxBuffer: 64 * 1024 * 1024 },
  )
  const seconds = (performance.now() - began) / 1000
  await rm(home, { recursive: true })
  return seconds
}

/** A first walk finds the properties and their types, a second one writes them. */
async function toCsv<T extends { properties: Record<string, unknown> }>(
  from: string,
  to: string,
  columns: readonly string[],
  ownValues: (line: T) => string[],
): Promise<void> {
  const types = new Map<string, string>()
  for await (const { properties } of lines<T>(from))
    for (const [name, value] of Object.entries(properties)) {
      const [before, type] = [types.get(name), typeOf(value)]
      types.set(name, before === undefined || before === type ? type : 'double')
    }
  const names = [...types.keys()]
  await pipeline(async function* () {
    yield row([...columns, ...names.map(name => `${name}:${types.get(name)}`)])
    for await (const line of lines<T>(from))
      yield row([...ownValues(line), ...names.map(name => inCell(line.properties[name]))])
  }, createWriteStream(to))
}

async function* lines<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as T
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${typeOf(value[0] ?? '')}[]`
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

const inCell = (value: unknown): string => (Array.isArray(value) ? value.join(BETWEEN) : String(value ?? ''))

const row = (cells: readonly string[]): string =>
  `${cells.map(cell => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',')}\n`
