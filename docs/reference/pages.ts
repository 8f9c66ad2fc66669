// The pages of docs/ that follow from the code, by their names. tests/agreement/docs.test.ts holds them to it.

import { executableSchema } from '../../src/api/schema.ts'
import { datasetSchema, valueSchemas } from '../../src/ingest/dataset-schema.ts'
import { datasetReference } from './dataset.ts'
import { graphqlReference } from './graphql.ts'

export function pages(): [file: string, text: string][] {
  const schema = datasetSchema()
  return [
    ['GRAPHQL.md', graphqlReference(executableSchema())],
    ['DATASETS.md', datasetReference(schema, valueSchemas())],
    ['dataset.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ]
}
