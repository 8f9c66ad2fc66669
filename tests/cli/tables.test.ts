// Tables on the command line: what is left out is said, listed for machines, and written down to be corrected.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { datasetFolder } from '../harness.ts'
import { HEADER, MAPPING, ROW } from '../ingest/table/made.ts'
import { run } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'claimgraph-rejects-'))
afterAll(() => rmSync(home, { recursive: true }))

const folderOf = (rejectsAtMost: number, csv: string, mapping: object = MAPPING) =>
  datasetFolder({
    'deals.json': JSON.stringify({ dataset: 'deals', tables: [{ ...mapping, rejectsAtMost }] }),
    'deals.csv': csv,
  })
const NUMBER =
  'expected a number such as 1250000 or 1250000.5 (say in "thousands" what stands between groups of digits)'
const csv = [HEADER, ROW, 'Cedar,Dune,"n/a",USD,', 'Elm,,5,USD,someday', 'Fjord'].join('\n')
const LINE = 'deals: 1 source, 2 entities, 1 claim, 1 citation; every quote found, every amount proved\n'
const DATE = 'expected a real date as YYYY-MM-DD or YYYY-MM or YYYY, but found "someday"'

it('rows that are left out are listed on standard error', async () => {
  const folder = folderOf(3, csv)
  expect(await run(['check', folder])).toMatchObject({
    code: 0,
    stdout: LINE,
    stderr: `deals: 3 of the 4 rows of ${folder}/deals.csv are left out
  ${folder}/deals.csv:3 price: ${NUMBER}, but found "n/a"
  ${folder}/deals.csv:4 target: expected the name of the target, but found none; date: ${DATE}
  ${folder}/deals.csv:5 expected 5 cells, as the header has, but found 1
`,
  })
})

it('of many rows twenty are listed, and the others counted', async () => {
  const folder = folderOf(30, `${HEADER}\n${ROW}\n${'Cedar,Dune,5,USD,someday\n'.repeat(25)}`)
  const { code, stderr } = await run(['check', folder])
  const lines = stderr.trimEnd().split('\n')
  expect([code, lines.length, lines.at(-1)]).toEqual([
    0,
    22,
    '  and 5 more: --json lists all of them, --rejects <file.csv> writes them down',
  ])
})

it('--json has all of them', async () => {
  const folder = folderOf(3, csv)
  const { code, stdout } = await run(['check', '--json', folder])
  const file = `${folder}/deals.csv`
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    [
      {
        ...{ dataset: 'deals', sources: 1, entities: 2, claims: 1, citations: 1, inferred: 0 },
        rejects: [
          { file, line: 3, row: 2, reasons: [{ column: 'price', message: `${NUMBER}, but found "n/a"` }] },
          {
            ...{ file, line: 4, row: 3 },
            reasons: [
              { column: 'target', message: 'expected the name of the target, but found none' },
              { column: 'date', message: DATE },
            ],
          },
          {
            file,
            line: 5,
            row: 4,
            reasons: [{ column: null, message: 'expected 5 cells, as the header has, but found 1' }],
          },
        ],
      },
    ],
  ])
})

it('--rejects writes them into a new file, also where they are too many, and what is corrected there can be taken', async () => {
  const file = join(home, 'rejects.csv')
  const { code, stderr } = await run(['check', folderOf(2, csv), '--rejects', file])
  expect([code, stderr]).toEqual([1, expect.stringContaining('3 of the 4 rows of ') as string])
  const written = readFileSync(file, 'utf8')
  // A byte order mark tells Excel that it is UTF-8.
  expect(written).toBe(`\uFEFFrejected_line,rejected_because,${HEADER}
3,"price: ${NUMBER.replaceAll('"', '""')}, but found ""n/a""",Cedar,Dune,n/a,USD,
4,"target: expected the name of the target, but found none; date: ${DATE.replaceAll('"', '""')}",Elm,,5,USD,someday
5,"expected 5 cells, as the header has, but found 1",Fjord
`)
  expect(await run(['check', folderOf(3, csv), '--rejects', file])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      `${file} is there already: name a new file, so that nothing is overwritten`,
    ) as string,
  })
  const corrected = written
    .replace('n/a,USD,', '7,USD,')
    .replace('Elm,,5,USD,someday', 'Elm,Fjord,5,USD,2012')
    .replace(/\n5,.*\n$/, '\n')
  expect(await run(['check', folderOf(0, corrected)])).toMatchObject({
    code: 0,
    stdout: 'deals: 1 source, 4 entities, 2 claims, 2 citations; every quote found, every amount proved\n',
    stderr: '',
  })
})

it('--rejects has a file for each table, with the table’s own delimiter', async () => {
  const second = { ...MAPPING, csv: 'more.csv', source: { id: 'more-csv', title: 'More' }, rejectsAtMost: 1 }
  const folder = folderOf(3, csv)
  writeFileSync(join(folder, 'more.json'), JSON.stringify({ tables: [second] }))
  writeFileSync(join(folder, 'more.csv'), `${HEADER.replaceAll(',', ';')}\nAcorn;Elm;x;USD;\n`)
  const file = join(home, 'two.csv')
  const { code, stderr } = await run(['check', folder, '--rejects', file])
  expect([code, stderr.split('\n').slice(0, 2)]).toEqual([
    0,
    [
      `3 rejected rows of ${folder}/deals.csv are in ${file}`,
      `1 rejected row of ${folder}/more.csv is in ${join(home, 'two-2.csv')}`,
    ],
  ])
  expect(readFileSync(join(home, 'two-2.csv'), 'utf8')).toBe(
    `\uFEFFrejected_line;rejected_because;${HEADER.replaceAll(',', ';')}\n2;"price: ${NUMBER.replaceAll('"', '""')}, but found ""x""";Acorn;Elm;x;USD;\n`,
  )
})

it('--rejects of a table whose cells stand in single quotes is a table of that sort', async () => {
  const inSingle = `${HEADER.replaceAll(/[^,]+/g, "'$&'")}\n'Acorn','Elm','x','USD',''\n`
  const file = join(home, 'single.csv')
  expect((await run(['check', folderOf(1, inSingle), '--rejects', file])).code).toBe(0)
  const corrected = readFileSync(file, 'utf8').replace("'x'", "'5'")
  expect(await run(['check', folderOf(0, corrected)])).toMatchObject({
    code: 0,
    stdout: 'deals: 1 source, 2 entities, 1 claim, 1 citation; every quote found, every amount proved\n',
  })
})
