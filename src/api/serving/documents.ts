// Documents that are known by name and by hash: those of examples/, and those of a folder that the operator names.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, print } from 'graphql'
import { ClaimgraphError } from '../../domain/error.ts'
import { examples } from '../examples.ts'

export interface KnownDocuments {
  isKnown(text: string): boolean
  /** By the SHA-256 of the text, or of the text as graphql-js prints it, which is what build tools of clients hash. */
  byHash(sha256: string): string | undefined
}

/** Reads the documents. Throws ENVIRONMENT where the folder isn't there, or a file of it is no GraphQL. */
export function knownDocuments(folder: string | null): KnownDocuments {
  const texts = [...examples().map(({ query }) => query), ...(folder === null ? [] : documentsIn(folder))]
  const known = new Map(texts.flatMap(text => [text, text.trim(), printed(text)]).map(text => [sha256(text), text]))
  const all = new Set(known.values())
  return { isKnown: text => all.has(text), byHash: hash => known.get(hash) }
}

function documentsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(graphql|gql)$/.test(file))
      .sort()
      .map(file => {
        const text = readFileSync(join(folder, file), 'utf8')
        parse(text)
        return text
      })
  } catch (error) {
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `CLAIMGRAPH_DOCUMENTS=${folder} is no folder of GraphQL documents: ${(error as Error).message}`,
      { cause: error },
    )
  }
}

const printed = (text: string): string => print(parse(text))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
