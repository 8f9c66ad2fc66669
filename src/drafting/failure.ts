// Why a model could not be asked, as a sentence that says what to check. Never with the key.

import { ClaimgraphError } from '../domain/error.ts'
import type { ModelSettings } from './model.ts'

/** The connection, or the answer on it, ended in the middle. */
export class Broken extends Error {
  constructor(cause?: unknown) {
    super('the answer ended in the middle', { cause })
  }
}

/** Something else answers than chat completions do. */
export class OtherServer extends Error {
  constructor(type: string) {
    super(type)
  }
}

/** Whether a server refuses how it was asked: a response_format, or a temperature, as it may be. */
export const isRefusedForm = (error: unknown): boolean => [400, 422].includes(statusOf(error) ?? 0)

/** Errors of our own are given back as they are. */
export function failureOf(error: unknown, settings: ModelSettings, late: boolean): ClaimgraphError {
  if (error instanceof ClaimgraphError) return error
  const { url, name, timeout } = settings
  const failure = (message: string, code: 'ENVIRONMENT' | 'TIMEOUT' = 'ENVIRONMENT') =>
    new ClaimgraphError(code, message)
  const at = `The model server at ${url}`
  if (late)
    return failure(
      `${at} did not answer within ${timeout} s: take a faster model, or set CLAIMGRAPH_MODEL_TIMEOUT to more seconds.`,
      'TIMEOUT',
    )
  if (error instanceof Broken)
    return failure(`${at} ended its answer in the middle, twice: look into its log, and whether it has memory enough.`)
  if (error instanceof OtherServer)
    return failure(
      `${at} answers with ${error.message === '' ? 'something' : JSON.stringify(error.message.slice(0, 60))} that is no chat completion: check CLAIMGRAPH_MODEL_URL (mostly it ends in /v1).`,
    )
  const status = statusOf(error)
  // It began to answer, and then told of an error.
  if (status === undefined && (error as { error?: unknown }).error)
    return failure(`${at} broke its answer off (${saidBy(error, settings)}): look into its log.`)
  if (status === undefined)
    return failure(`${at} does not answer (${saidBy(error, settings)}): check that it runs, and CLAIMGRAPH_MODEL_URL.`)
  if (status === 401 || status === 403)
    return failure(
      settings.key === undefined
        ? `${at} wants a key (${status}): set CLAIMGRAPH_MODEL_KEY.`
        : `${at} refused the key (${status}): check CLAIMGRAPH_MODEL_KEY, and that it may use ${JSON.stringify(name)}.`,
    )
  if (status === 404)
    return failure(
      `${at} has no model ${JSON.stringify(name)}, or no chat completions there (${saidBy(error, settings)}): check CLAIMGRAPH_MODEL, and CLAIMGRAPH_MODEL_URL (mostly it ends in /v1).`,
    )
  if (status === 429)
    return failure(
      `${at} has no room for more requests, also after several tries (${saidBy(error, settings)}): wait, or look at the limits of the account.`,
    )
  return failure(
    status >= 500
      ? `${at} failed, also after several tries (${saidBy(error, settings)}): look into its log.`
      : `${at} refused the question (${saidBy(error, settings)}): check what ${JSON.stringify(name)} can do, and how long its context is.`,
  )
}

// ---------------------------------------------------------------------------------------------------------------------

const statusOf = (error: unknown): number | undefined => (error as { status?: number }).status

/** What was said, by the server or by the system, in one line. A server may say the key again. */
function saidBy(error: unknown, { key }: ModelSettings): string {
  let innermost = error as Error
  // Why a connection failed stands at the bottom.
  while (innermost.cause instanceof Error) innermost = innermost.cause
  const { code, message } = innermost as NodeJS.ErrnoException
  const said = (message || code || 'no reason given').replaceAll(/\s+/g, ' ')
  const shown = key === undefined ? said : said.replaceAll(key, '…')
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown
}
