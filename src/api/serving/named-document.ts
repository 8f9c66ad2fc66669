// Requests that name a document by its hash in place of its text: by `documentId`, or by `extensions.persistedQuery.sha256Hash`, as
// Apollo's clients do. Only documents that the server knows can be named: it keeps none that clients send.

import type { HTTPGraphQLRequest } from '@apollo/server'
import { sha256 } from '../../domain/canonical.ts'
import type { KnownDocuments } from './documents.ts'

export interface Asking {
  request: HTTPGraphQLRequest
  /** The text, or the hash of an unknown document; undefined where there is neither. */
  document: string | undefined
  /** The `documentId`, where there is no text, and no known document of that id. */
  unknownId?: string | undefined
}

/** The request, with the text of the document that it names, where that is known. What is malformed stays for Apollo Server to refuse. */
export const withDocument = (request: HTTPGraphQLRequest, known: KnownDocuments): Asking =>
  request.method === 'GET' ? searched(request, known) : posted(request, known)

function posted(request: HTTPGraphQLRequest, known: KnownDocuments): Asking {
  const { body } = request
  if (!isRecord(body)) return { request, document: undefined }
  const { documentId, extensions } = body
  const asking = (query: string): Asking => ({
    request: { ...request, body: { ...body, query, extensions: withoutHash(extensions) } },
    document: query,
  })
  if (typeof body.query === 'string' && body.query !== '')
    return isHashOf(extensions, body.query) ? asking(body.query) : { request, document: body.query }
  return named(request, documentId, extensions, known, asking)
}

function searched(request: HTTPGraphQLRequest, known: KnownDocuments): Asking {
  const parameters = new URLSearchParams(request.search)
  const text = parameters.get('query')
  const extensions = parsed(parameters.get('extensions'))
  const asking = (query: string): Asking => {
    parameters.set('query', query)
    parameters.set('extensions', JSON.stringify(withoutHash(extensions)))
    return { request: { ...request, search: parameters.toString() }, document: query }
  }
  if (text !== null && text !== '') return isHashOf(extensions, text) ? asking(text) : { request, document: text }
  return named(request, parameters.get('documentId') ?? undefined, extensions, known, asking)
}

function named(
  request: HTTPGraphQLRequest,
  documentId: unknown,
  extensions: unknown,
  known: KnownDocuments,
  asking: (query: string) => Asking,
): Asking {
  const id = typeof documentId === 'string' ? documentId : undefined
  const hash = hexOf(documentId ?? persistedHash(extensions))
  const query = hash === undefined ? undefined : known.byHash(hash)
  return query === undefined ? { request, document: hash, unknownId: id } : asking(query)
}

/** Clients that name a document by its hash first send it with its text when they are told that it isn't known. */
const isHashOf = (extensions: unknown, text: string): boolean => {
  const hash = hexOf(persistedHash(extensions))
  return hash !== undefined && hash === sha256(text)
}

const persistedHash = (extensions: unknown): unknown =>
  isRecord(extensions) && isRecord(extensions.persistedQuery) ? extensions.persistedQuery.sha256Hash : undefined

const hexOf = (hash: unknown): string | undefined =>
  typeof hash === 'string' ? hash.replace(/^sha256:/, '').toLowerCase() : undefined

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
