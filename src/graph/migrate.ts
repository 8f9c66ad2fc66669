// Constraints and indexes as numbered files that are applied once, in order, and never edited after a release.

import { sha256 } from '../domain/canonical.ts'
import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, read, runAlone, write } from './connect.ts'
import { statement, statementNames } from './statement.ts'

export interface Migration {
  /** The file's name without its ending: `0001-records-claims-citations`. */
  id: string
  /** Over the statements: comments and line ends don't count. */
  checksum: string
  statements: string[]
}

/** The migrations that this release has. */
export function migrations(): Migration[] {
  return statementNames('migrations').map(id => {
    const text = statement(`migrations/${id}`)
    const statements = statementsOf(text)
    return { id, checksum: sha256(statements.join(';\n')), statements }
  })
}

/**
 * Applies what is missing, and answers with the ids of what it applied. Throws ENVIRONMENT if the database has a migration that
 * this release doesn't know (it is newer), or one whose file was changed after it had been applied.
 */
export async function migrate(graph: Graph, onProgress: (message: string) => void = () => {}): Promise<string[]> {
  const wanted = migrations()
  const applied = await appliedMigrations(graph)
  refuseForeign(wanted, applied)
  const missing = wanted.filter(migration => !applied.has(migration.id))
  for (const { id, checksum, statements } of missing) {
    onProgress(`migrating: ${id}`)
    // Schema statements can't share a transaction with others. Each is idempotent, so a broken run is simply taken up again.
    for (const text of statements) await runAlone(graph, idempotent(text))
    await write(graph, run => run(statement('write/record-migration'), { id, checksum }))
  }
  if (missing.length > 0) await write(graph, run => run(statement('write/await-indexes')))
  return missing.map(({ id }) => id)
}

/** Throws ENVIRONMENT if the database is not just as this release migrates it. */
export async function requireMigrated(graph: Graph): Promise<void> {
  const wanted = migrations()
  const applied = await appliedMigrations(graph)
  refuseForeign(wanted, applied)
  const missing = wanted.filter(migration => !applied.has(migration.id))
  if (missing.length > 0)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `The database lacks ${missing.map(({ id }) => id).join(', ')}: run "claimgraph migrate" first.`,
    )
}

/** Id → checksum of what the database has. */
export async function appliedMigrations(graph: Graph): Promise<Map<string, string>> {
  return new Map((await read(graph, statement('read/applied-migrations'))) as [string, string][])
}

function refuseForeign(wanted: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  for (const [id, checksum] of applied) {
    const migration = wanted.find(each => each.id === id)
    if (migration === undefined)
      throw new ClaimgraphError(
        'ENVIRONMENT',
        `The database has the migration ${id}, which this release doesn't know: a newer Claimgraph wrote it. Use that release or a newer one, or another database.`,
      )
    if (migration.checksum !== checksum)
      throw new ClaimgraphError(
        'ENVIRONMENT',
        `The migration ${id} was changed after it had been applied to this database. Put cypher/migrations/${id}.cypher back as it was released, and write the change as a new migration.`,
      )
  }
}

const statementsOf = (text: string): string[] =>
  text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map(part => part.trim().replace(/\s+/g, ' '))
    .filter(part => part !== '')

const idempotent = (text: string): string =>
  text.replace(/^(CREATE (?:CONSTRAINT|(?:FULLTEXT |TEXT |VECTOR )?INDEX) \w+) /, '$1 IF NOT EXISTS ')
