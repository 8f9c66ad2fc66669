// docs/TABLES.md shows what happens.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { checkDataset } from '../../../src/ingest/check.ts'
import { Table } from '../../../src/ingest/table/mapping.ts'
import { rejectLine } from '../../../src/ingest/table/reject.ts'
import { claimLines } from './made.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const FIXTURE = join(ROOT, 'tests', 'fixtures', 'tables')
const page = readFileSync(join(ROOT, 'docs', 'TABLES.md'), 'utf8')
const block = (language: string): string => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!
const fixture = (name: string): string => readFileSync(join(FIXTURE, name), 'utf8')

it('the example of the page is the one that is tested', () => {
  expect([block('csv'), block('yaml')]).toEqual([fixture('acquisitions.csv'), fixture('acquisitions.yaml')])
})

it('the example becomes the claims that it should, and one row is left out for the reasons that the page shows', async () => {
  const checked = await checkDataset(FIXTURE)
  onTestFinished(() => checked.close())
  expect(claimLines(checked).map(line => line.replace(/-[0-9a-f]{8} /, '-… '))).toEqual([
    'acorn-labs ACQUIRED birch-robotics 1250000 USD 2012-04-01 REPORTED',
    'acorn-labs ACQUIRED cedar-inc-… 2013-01 REPORTED',
    'dune-capital ACQUIRED birch-robotics 3000000 EUR 2012-04-13 REPORTED',
    'acorn-labs ACQUIRED grove REPORTED',
  ])
  expect(checked.counts).toEqual({ sources: 1, entities: 5, claims: 4, citations: 4, inferred: 0 })
  const [reject] = checked.rejects.rows().map(each => rejectLine({ ...each, file: 'acquisitions/acquisitions.csv' }))
  expect(block('console')).toContain(`\n  ${reject}\n`)
})

it('the page has every field of a mapping', () => {
  const named = (schema: z.ZodType): string[] => {
    const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    return fields.filter(field => !page.includes(`\`${field}\``))
  }
  const { entities, claims } = Table.shape
  const claim = (claims.unwrap() as z.ZodArray<z.ZodObject>).element
  expect([Table, entities.valueType, claim].flatMap(named)).toEqual([])
})
