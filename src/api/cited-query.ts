// Which sources does the answer to a question cite? For commands that go on with them.

import { type GraphQLFormattedError, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import { createApollo } from './apollo.ts'
import { type Footnote, isCited } from './footnotes.ts'
import { newNote } from './note.ts'
import type { RequestContext } from './read.ts'

export interface CitedSources {
  /** Ids, in the order in which the answer first cites them. */
  sources: string[]
  /** Of the answer, where its root fields had to agree on one. */
  epoch: number | undefined
}

/**
 * Asks a GraphQL question as clients do, with footnotes (`@cited` is added to queries that lack it). Throws BAD_USER_INPUT with the GraphQL
 * errors where there are any: half an answer cites half of its sources.
 */
export async function citedSources(
  context: Pick<RequestContext, 'graph' | 'rates' | 'signal'>,
  question: string,
  variables: Record<string, unknown> = {},
): Promise<CitedSources> {
  const failures: unknown[] = []
  const server = createApollo({
    onFailure: error => failures.push(error),
    onUnavailable: error => failures.push(error),
  })
  await server.start()
  try {
    const note = newNote()
    const request = { query: withFootnotes(question), variables }
    const { body } = await server.executeOperation(request, { contextValue: { ...context, note } })
    if (failures.length > 0) throw failures[0]
    if (body.kind !== 'single') throw new TypeError('a single result was expected')
    const { errors, extensions } = body.singleResult
    context.signal?.throwIfAborted()
    if (errors !== undefined) throw failed(errors)
    const footnotes = (extensions?.citations ?? []) as Footnote[]
    return { sources: [...new Set(footnotes.map(({ source }) => source.id))], epoch: note.epoch }
  } finally {
    await server.stop()
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/** Put in where it belongs, so that lines keep their numbers. What can't be parsed stays as it is: the server says why it can't. */
function withFootnotes(question: string): string {
  const operations = operationsOf(question).filter(each => each.operation === OperationTypeNode.QUERY && !isCited(each))
  return operations.reduceRight((text, { loc, selectionSet }) => {
    const at = selectionSet.loc!.start
    const isShort = loc!.start === at
    return `${text.slice(0, at)}${isShort ? 'query ' : ''}@cited ${text.slice(at)}`
  }, question)
}

function operationsOf(question: string): OperationDefinitionNode[] {
  try {
    return parse(question).definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
  } catch {
    return []
  }
}

const failed = (errors: readonly GraphQLFormattedError[]): ClaimgraphError =>
  new ClaimgraphError('BAD_USER_INPUT', 'The query could not be answered: nothing was exported.', {
    problems: errors.map(({ message, path, locations }) => {
      const [place] = locations ?? []
      const where = [path?.join('.'), place && `line ${place.line}`].filter(Boolean).join(', ')
      return where === '' ? message : `${where}: ${message}`
    }),
  })
