// Makes src/explore/queries.ts of the schema and src/explore/queries/*.graphql: `npm run codegen`. It stands here because graphql-codegen
// is needed for it, which only those have who work on Claimgraph; the file that it makes is committed, and a test compares the two.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { exploreDocuments, exploreSources } from '../../src/api/explore-documents.ts'
import { typeDefinitions } from '../../src/api/schema.ts'

export const QUERIES = join(import.meta.dirname, '..', '..', 'src', 'explore', 'queries.ts')

const HEADER = `// Made by \`npm run codegen\` of schema/ and src/explore/queries/*.graphql: change those instead.

import type { Question } from './question.ts'
`

/** The types of all answers, and each question as the text that is sent: parsed documents would be three quarters of the page's code. */
export async function queriesModule(): Promise<string> {
  const types = await codegen({
    filename: 'queries.ts',
    schema: parse(typeDefinitions()),
    documents: [{ location: 'queries.graphql', document: exploreSources() }],
    // Entities of all kinds have one type where the same is asked of them.
    config: { mergeFragmentTypes: true, immutableTypes: true, disableDescriptions: true, scalars: SCALARS },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  })
  const questions = exploreDocuments().map(
    ({ name, text }) =>
      `export const ${name}: Question<${name}Query, ${name}QueryVariables> = { name: '${name}', text: ${JSON.stringify(text)} }\n`,
  )
  return `${HEADER}\n${types.trim()}\n\n${questions.join('\n')}`
}

const SCALARS = { ID: 'string', Decimal: 'string', PartialDate: 'string', DateTime: 'string', CurrencyCode: 'string' }

if (import.meta.main) writeFileSync(QUERIES, await queriesModule())
