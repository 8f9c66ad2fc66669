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
