// Loads a made-up world by the statements that `ingest` runs, in many transactions instead of one for each dataset: one writer makes
// records and claims while another one, a district behind, makes citations and findings, so that neither waits for the other's locks.

import { RULE_VERSION } from '../../src/domain/conflict/conflict.ts'
import { NAME_VERSION } from '../../src/domain/name/forms.ts'
import type { Rates } from '../../src/domain/rates/rates.ts'
import { type Graph, type Run, runAlone, write } from '../../src/graph/connect.ts'
import { lockGraph, publish } from '../../src/graph/epoch.ts'
import { migrate, migrations } from '../../src/graph/migrate.ts'
import { statement } from '../../src/graph/statement.ts'
import { inBatches } from '../../src/ingest/batch.ts'
import { withForms } from '../../src/ingest/names.ts'
import { citationRow, claimRow, type DescriptionRow, entityRow, sourceRow } from '../../src/ingest/rows.ts'
import type { CompiledDistrict } from './compile.ts'
import { findingRows } from './findings.ts'
import { described, district, districtId, type World } from './world.ts'

/** The graph is empty. Afterwards it is what `migrate` and `ingest` of all the world's datasets would have made of it, apart from derived edges. */
export async function loadWorld(graph: Graph, world: World, rates: Rates, say: (text: string) => void): Promise<void> {
  const numbers = [...(world.hasHubs ? [null] : []), ...Array.from({ length: world.districts }, (_, number) => number)]
  // What rows are found by. The other indexes are quicker made when everything is there.
  for (const { statements } of migrations())
    for (const text of statements)
      if (text.startsWith('CREATE CONSTRAINT'))
        await runAlone(graph, text.replace(/^(CREATE CONSTRAINT \w+)/, '$1 IF NOT EXISTS'))
  await write(graph, lockGraph)
  await inTurns(numbers, (number, epoch) => writeEntities(graph, number, epoch))
  say(`wrote the entities of ${numbers.length} districts`)
  let citations: Promise<void> = Promise.resolve()
  await inTurns(numbers, async (number, epoch) => {
    const compiled = district(number, world)
    const before = citations
    const claims = writeClaims(graph, compiled, epoch)
    citations = Promise.all([claims, before]).then(() => writeCitations(graph, compiled, epoch, rates))
    await claims
    await before
    if (epoch % 50 === 0) say(`wrote ${epoch} of ${numbers.length} districts`)
  })
  await citations
  say('making indexes')
  await migrate(graph, say)
  await write(graph, run => run(statement('write/set-name-version'), { version: NAME_VERSION }))
  await publish(graph)
  await write(graph, run => run(statement('write/derived')))
}

/** One after the other; what the next one computes before it writes is done while the one before is being written. */
async function inTurns(
  numbers: readonly (number | null)[],
  work: (number: number | null, epoch: number) => Promise<void>,
): Promise<void> {
  let last: Promise<void> = Promise.resolve()
  for (const [index, number] of numbers.entries()) {
    const own = work(number, index + 1)
    await last
    last = own
  }
  await last
}

async function writeEntities(graph: Graph, number: number | null, epoch: number): Promise<void> {
  const { entities } = described(number)
  const rows = entities.map(entityRow)
  await write(graph, async run => {
    await run(statement('write/add-dataset'), { dataset: districtId(number) })
    await run(statement('write/add-entities'), { rows: rows.map(({ id, kind }) => ({ id, kind })) })
    await describe(run, districtId(number), rows, epoch)
    await inBatches(
      rows.flatMap(row => row.names),
      names => run(statement('write/open-names'), { dataset: districtId(number), epoch, rows: names.map(withForms) }),
    )
  })
}

async function describe(run: Run, dataset: string, rows: readonly DescriptionRow[], epoch: number): Promise<void> {
  const described = rows.map(({ id, hash, properties }) => ({ id, hash, properties }))
  await run(statement('write/open-descriptions'), { dataset, epoch, rows: described })
  await run(SHOW, { rows: described })
}

/** What `derive` copies onto the nodes: the product doesn't read it, but contenders may. */
const SHOW = `UNWIND $rows AS row WITH row.id AS id, row.properties AS properties MATCH (record:Record {id: id})
SET record += properties {.name, .title, .publisher, .authors, .publishedOn, .url, .language, .licence, .description, .note}`

async function writeClaims(
  graph: Graph,
  { id, sources, claims, texts }: CompiledDistrict,
  epoch: number,
): Promise<void> {
  const rows = sources.map(source => sourceRow(source, texts.get(source.id)?.sha256))
  const documents = [...texts].map(([source, text]) => ({ source, ...text }))
  await write(graph, async run => {
    await run(statement('write/add-sources'), { rows: rows.map(row => ({ id: row.id })) })
    await run(statement('write/add-documents'), { rows: documents })
    await describe(run, id, rows, epoch)
  })
  await inBatches(claims.map(claimRow), batch =>
    write(graph, run => run(statement('write/add-claims'), { dataset: id, epoch, rows: batch })),
  )
}

async function writeCitations(graph: Graph, compiled: CompiledDistrict, epoch: number, rates: Rates): Promise<void> {
  const rows = compiled.claims.flatMap(({ id, citations }) => citations.map(each => citationRow(id, each)))
  const at = { dataset: compiled.id, epoch }
  await inBatches(rows, batch =>
    write(graph, run => run(statement('write/open-citations'), { ...at, rows: batch, retracted: [] })),
  )
  const findings = findingRows(compiled, rates)
  await write(graph, async run => {
    await run(statement('write/open-findings'), { epoch, rows: findings.map(({ evidence: _, ...row }) => row) })
    await run(statement('write/open-evidence'), { epoch, rows: findings.flatMap(({ evidence }) => evidence) })
    await run(statement('write/record-epoch'), {
      ...at,
      run: 'ingest',
      source: null,
      ratesSha256: rates.sha256,
      ruleVersion: RULE_VERSION,
    })
  })
}
