// Documents that are known by name and by hash: those of examples/, those that /explore asks, and those of a folder that the operator names.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GraphQLError, type GraphQLSchema, parse, print, validate } from 'graphql'
import { sha256 } from '../../domain/canonical.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import { examples } from '../examples.ts'
import { exploreDocuments } from '../explore-documents.ts'

export interface KnownDocuments {
  isKnown(text: string): boolean
  /** By the SHA-256 of the text, or of the text as graphql-js prints it, which is what build tools of clients hash. */
  byHash(sha256: string): string | undefined
}

/** Reads the documents. Throws ENVIRONMENT where the folder isn't there, or a file of it is no document that the schema can answer. */
export function knownDocuments(folder: string | null, schema: GraphQLSchema): KnownDocuments {
  const own = [...examples().map(({ query }) => query), ...exploreDocuments().map(({ text }) => text)]
  const texts = [...own, ...(folder === null ? [] : documentsIn(folder, schema))]
  const known = new Map(texts.flatMap(text => [text, text.trim(), printed(text)]).map(text => [sha256(text), text]))
  const all = new Set(known.values())
  return { isKnown: text => all.has(text), byHash: hash => known.get(hash) }
}

function documentsIn(folder: string, schema: GraphQLSchema): string[] {
  const files = filesIn(folder)
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8'))
  const problems = files.flatMap((file, number) => problemsOf(texts[number]!, schema).map(each => `${file}: ${each}`))
  if (problems.length > 0)
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `CLAIMGRAPH_DOCUMENTS=${folder} has documents that this server could not answer.`,
      { problems },
    )
  return texts
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(graphql|gql)$/.test(file))
      .sort()
  } catch (error) {
    throw new ClaimgraphError(
      'ENVIRONMENT',
      `CLAIMGRAPH_DOCUMENTS=${folder} is no folder of GraphQL documents: ${(error as Error).message}`,
      { cause: error },
    )
  }
}

/** By line, where one can be told. */
function problemsOf(text: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(text)).map(lineOf)
  } catch (error) {
    if (error instanceof GraphQLError) return [lineOf(error)]
    throw error
  }
}

const lineOf = ({ message, locations }: GraphQLError): string =>
  locations === undefined ? message : `${message} (line ${locations[0]?.line})`

const printed = (text: string): string => print(parse(text))
