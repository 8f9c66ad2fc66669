// Operations that `asker` doesn't put: one of several in a document, or one that is to go wrong inside.

import { createApollo } from '../../src/api/apollo.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { type Answer, contextOf } from '../harness.ts'

/** Asks `operationName` of the document, or its only operation. Failures of our own are answers, too. */
export async function operate(graph: Graph, query: string, operationName?: string): Promise<Answer> {
  const server = createApollo()
  await server.start()
  const request = operationName === undefined ? { query } : { query, operationName }
  const { body } = await server.executeOperation(request, { contextValue: contextOf(graph) })
  await server.stop()
  if (body.kind !== 'single') throw new TypeError('a single result was expected')
  return JSON.parse(JSON.stringify(body.singleResult)) as Answer
}
