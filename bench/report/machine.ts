// What something was measured on.

import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** This machine, with this version of Neo4j. */
export function machine(server: string): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} CPUs (${cpus()[0]!.model}), ${memory} GiB, Node ${process.versions.node}, Neo4j ${server}, neo4j-driver ${version('neo4j-driver')}`
}

/** Of what the benchmarks depend on. */
export function version(dependency: string): string {
  const file = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')
  return (JSON.parse(file) as { dependencies: Record<string, string> }).dependencies[dependency]!
}
