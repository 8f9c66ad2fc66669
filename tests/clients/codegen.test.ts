// The typed client that graphql-codegen makes of the schema and a question: it type-checks, and what it types is what is answered.

import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { typeDefinitions } from '../../src/api/schema.ts'
import { served } from '../api/serving/served.ts'
import { ARTICLE, holdOnly, testGraph } from '../harness.ts'

const ROOT = join(import.meta.dirname, '..', '..')
// Inside the project, so that the made module finds its packages.
const FOLDER = join(ROOT, '.claimgraph', 'typed-client')
const QUESTION = `query Worth($id: ID!, $last: Int) {
  company(id: $id) {
    name
    claims(last: $last, filter: { predicates: [VALUATION] }) {
      edges { node { predicate value { __typename ... on Money { amount currency } } } }
    }
  }
}`
/** Uses the types in a way that would not compile if they were wider or narrower. */
const USE = `import { WorthDocument, type WorthQuery } from './client.ts'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
const typed: TypedDocumentNode<WorthQuery, { id: string; last?: number | null | undefined }> = WorthDocument
export const amounts = (answer: WorthQuery): (string | null | undefined)[] =>
  (answer.company?.claims.edges ?? []).map(({ node: { value } }) => (value?.__typename === 'Money' ? value.amount : null))
// @ts-expect-error There is no such field.
export const wrong = (answer: WorthQuery) => answer.company?.nome
export default typed
`

const graph = testGraph()
beforeAll(() => holdOnly(graph, ARTICLE))
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

test('a typed client compiles, and gets what its types say', async () => {
  mkdirSync(FOLDER, { recursive: true })
  const client = await codegen({
    filename: 'client.ts',
    schema: parse(typeDefinitions()),
    documents: [{ location: 'worth.graphql', document: parse(QUESTION) }],
    config: { useTypeImports: true, scalars: { Decimal: 'string', CurrencyCode: 'string' } },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  })
  writeFileSync(join(FOLDER, 'client.ts'), client)
  writeFileSync(join(FOLDER, 'use.ts'), USE)
  const options = ['--strict', '--skipLibCheck', '--module', 'nodenext', '--allowImportingTsExtensions', '--noEmit']
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', ...options, 'use.ts'],
    { cwd: FOLDER },
  )

  const { url } = await served(graph)
  const body = JSON.stringify({ query: QUESTION, variables: { id: 'deepseek', last: 2 } })
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const money = (amount: string, currency: string) => ({
    node: { predicate: 'VALUATION', value: { __typename: 'Money', amount, currency } },
  })
  const { data } = (await response.json()) as { data: { company: { claims: { edges: unknown[] } } } }
  expect(data.company.claims.edges).toHaveLength(2)
  expect(data.company.claims.edges).toContainEqual(money('350000000000', 'USD'))
})
