// Requests that name a document by its hash in place of its text: by `documentId`, or by `extensions.persistedQuery.sha256Hash`, as
// Apollo's clients do. Only documents that the server knows can be named: it keeps none that clients send.

import type { HTTPGraphQLRequest } from '@apollo/server'
import type { KnownDocuments } from './documents.ts'

export interface Asking {
  request: HTTPGraphQLRequest
  /** The text, or the hash of an unknown document; undefined where there is neither. */
  document: string | undefined
}

/** The request, with the text of the document that it names, where that is known. What is malformed stays for Apollo Server to refuse. */
export const withDocument = (request: HTTPGraphQLRequest, known: KnownDocuments): Asking =>
  request.method === 'GET' ? searched(request, known) : posted(request, known)

function posted(request: HTTPGraphQLRequest, known: KnownDocuments): Asking {
  const { body } = request
  if (!isRecord(body)) return { request, document: undefined }
  if (typeof body.query === 'string' && body.query !== '') return { request, document: body.query }
  const hash = hashIn(body.documentId, body.extensions)
  const query = hash === undefined ? undefined : known.byHash(hash)
  if (query === undefined) return { request, document: hash }
  return {
    request: { ...request, body: { ...body, query, extensions: withoutHash(body.extensions) } },
    document: query,
  }
}

function searched(request: HTTPGraphQLRequest, known: KnownDocuments): Asking {
  const parameters = new URLSearchParams(request.search)
  const text = parameters.get('query')
  if (text !== null && text !== '') return { request, document: text }
  const extensions = parsed(parameters.get('extensions'))
  const hash = hashIn(parameters.get('documentId') ?? undefined, extensions)
  const query = hash === undefined ? undefined : known.byHash(hash)
  if (query === undefined) return { request, document: hash }
  parameters.set('query', query)
  parameters.set('extensions', JSON.stringify(withoutHash(extensions)))
  return { request: { ...request, search: parameters.toString() }, document: query }
}

function hashIn(documentId: unknown, extensions: unknown): string | undefined {
  const persisted = isRecord(extensions) && isRecord(extensions.persistedQuery) ? extensions.persistedQuery : {}
  const hash = documentId ?? persisted.sha256Hash
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '').toLowerCase() : undefined
}

/** Apollo Server would look the hash up among those that clients have sent. */
function withoutHash(extensions: unknown): Record<string, unknown> {
  const { persistedQuery: _, ...others } = isRecord(extensions) ? extensions : {}
  return others
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
