// Constraints and indexes: applied once, in order, and never by a release that does not know them.

import { afterEach, describe, expect, it } from 'vitest'
import { read, runAlone } from '../../src/graph/connect.ts'
import { appliedMigrations, migrate, migrations } from '../../src/graph/migrate.ts'
import { testGraph } from '../harness.ts'
import { refusal } from '../ingest/small.ts'

const graph = testGraph()
const FIRST = '0001-records-claims-citations'
const forgetAll = () => runAlone(graph, 'MATCH (migration:Migration) DELETE migration')

afterEach(async () => {
  await forgetAll()
  await migrate(graph)
})

describe('migrate', () => {
  it('applies what is missing, in order, and says so', async () => {
    await forgetAll()
    const said: string[] = []
    const ids = migrations().map(({ id }) => id)
    expect(ids[0]).toBe(FIRST)
    expect(ids).toEqual(ids.toSorted())
    expect(await migrate(graph, message => said.push(message))).toEqual(ids)
    expect(said).toEqual(ids.map(id => `migrating: ${id}`))
    expect([...(await appliedMigrations(graph)).keys()]).toEqual(ids)
  })

  it('applies nothing the second time', async () => {
    await migrate(graph)
    const said: string[] = []
    expect(await migrate(graph, message => said.push(message))).toEqual([])
    expect(said).toEqual([])
  })

  it('leaves every constraint in force and every index filled', async () => {
    await migrate(graph)
    const unique = (
      await read(graph, 'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0], properties')
    )
      .map(([label, properties]) => `${label}(${(properties as string[]).join(', ')})`)
      .sort()
    expect(unique).toEqual([
      'Alias(key)',
      'Citation(id, since)',
      'Claim(id)',
      'Dataset(id)',
      'Document(sha256)',
      'Epoch(number)',
      'Finding(id, since)',
      'Graph(id)',
      'Ingest(id)',
      'Judgement(id, since)',
      'Lease(id)',
      'Record(id)',
      'Retraction(source, since)',
    ])
    expect(await read(graph, "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).toEqual([])
  })

  it('takes up a run that broke off between two statements', async () => {
    await migrate(graph)
    await runAlone(graph, 'DROP CONSTRAINT claim_id')
    await forgetAll()
    expect(await migrate(graph)).toContain(FIRST)
    expect(await read(graph, "SHOW CONSTRAINTS YIELD name WHERE name = 'claim_id' RETURN name")).toEqual([['claim_id']])
  })

  it('run twice at once ends well both times', async () => {
    await forgetAll()
    await Promise.all([migrate(graph), migrate(graph)])
    expect(await migrate(graph)).toEqual([])
  })

  it('refuses a database whose migration has another content than this release’s', async () => {
    await migrate(graph)
    await runAlone(graph, `MATCH (migration:Migration {id: '${FIRST}'}) SET migration.checksum = 'another'`)
    expect(await refusal(migrate(graph))).toMatchObject({
      code: 'ENVIRONMENT',
      message: `The migration ${FIRST} was changed after it had been applied to this database. Put cypher/migrations/${FIRST}.cypher back as it was released, and write the change as a new migration.`,
    })
  })

  it('refuses a database that a newer release has migrated, and changes nothing in it', async () => {
    await forgetAll()
    await runAlone(graph, "CREATE (:Migration {id: '9999-later', checksum: 'later'})")
    expect(await refusal(migrate(graph))).toMatchObject({
      code: 'ENVIRONMENT',
      message:
        "The database has the migration 9999-later, which this release doesn't know: a newer Claimgraph wrote it. Use that release or a newer one, or another database.",
    })
    expect(await appliedMigrations(graph)).toEqual(new Map([['9999-later', 'later']]))
  })
})
