// Documents that were asked before, parsed: Apollo Server parses and validates them once, and plans are kept by their nodes.

import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/**
 * Characters of all the documents that are kept, those that were asked last. Parsed, one of nothing but names takes a hundred times as
 * many bytes. (Apollo Server's own store doesn't count comments, which stay in memory with the rest: anybody could fill it.)
 */
const MAX_CHARACTERS = 500_000
/** Of one document: what has at most as many tokens as are allowed is far shorter, unless somebody pads it. */
const MAX_DOCUMENT = 50_000

/** As Apollo Server takes it. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>
  set(key: string, document: DocumentNode): Promise<void>
  delete(key: string): Promise<boolean>
}

export function documentStore(): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    maxEntrySize: MAX_DOCUMENT,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? MAX_DOCUMENT),
  })
  return {
    get: async key => kept.get(key),
    set: async (key, document) => {
      kept.set(key, document)
    },
    delete: async key => kept.delete(key),
  }
}
