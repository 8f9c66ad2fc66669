// The pages of docs/ that follow from the code say what the code says.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { pages } from '../../docs/reference/pages.ts'
import { datasetSchema } from '../../src/ingest/dataset-schema.ts'

const ROOT = join(import.meta.dirname, '..', '..')

it.each(pages())('docs/%s is what npm run docs writes', (file, text) => {
  expect(readFileSync(join(ROOT, 'docs', file), 'utf8')).toBe(text)
})

const schema = new Ajv2020({ allowUnionTypes: true }).addFormat('uri', true).compile(datasetSchema())

it('the JSON Schema takes the datasets that ship, and says what is wrong with others', () => {
  for (const dataset of ['deepseek-vs-kimi', 'chips-awards'])
    for (const file of readdirSync(join(ROOT, 'data', dataset)).filter(name => name.endsWith('.yaml')))
      expect([file, schema(parse(readFileSync(join(ROOT, 'data', dataset, file), 'utf8'))), schema.errors]).toEqual([
        file,
        true,
        null,
      ])
  const wrong = { claims: [{ subject: 'deepseek', predicate: 'VALUED', value: { money: 3 }, citations: [] }] }
  expect(schema(wrong)).toBe(false)
})

it('the JSON Schema takes the mapping of a table, and knows the members of its forms', () => {
  const [, mapping] = /```yaml\n(dataset: .*?)```/s.exec(readFileSync(join(ROOT, 'docs', 'TABLES.md'), 'utf8')) ?? []
  const file = parse(mapping!) as { tables: { claims: { value: { amount: object } }[] }[] }
  expect([schema(file), schema.errors]).toEqual([true, null])
  Object.assign(file.tables[0]!.claims[0]!.value.amount, { digits: 2 })
  expect(schema(file)).toBe(false)
})
