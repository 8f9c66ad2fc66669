// A question in a file, of which a command takes the sources that its answer cites.

import { readFile } from 'node:fs/promises'
import { type CitedSources, citedSources } from '../api/cited-query.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { Graph } from '../graph/connect.ts'
import { exchangeRates } from './context.ts'

/** Reads the question and its variables, a JSON object. Throws BAD_USER_INPUT where they can't be read, and then where it can't be answered. */
export async function questionIn(
  file: string,
  variables = '{}',
): Promise<(graph: Graph, signal: AbortSignal) => Promise<CitedSources>> {
  const question = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `${file} cannot be read (${error.code}): expected a GraphQL document. Nothing was exported.`,
    )
  })
  const given = variablesIn(variables)
  const rates = await exchangeRates()
  return (graph, signal) => citedSources({ graph, rates, signal }, question, given)
}

function variablesIn(json: string): Record<string, unknown> {
  const given = parsed(json)
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>
  throw new ClaimgraphError(
    'BAD_USER_INPUT',
    `--variables expects a JSON object such as {"id": "deepseek"}, but found ${json.slice(0, 100)}: nothing was exported.`,
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
