// How a request reads: within its time, for as long as somebody waits for it, and when there is a place for one more statement.

import { type Parameters, type Row, read } from '../graph/connect.ts'
import { observed } from './observed.ts'
import type { RequestContext } from './read.ts'

/** Runs one reading statement. Throws ClaimgraphError; OVERLOADED and TIMEOUT as they are answered. */
export type Reader = (text: string, parameters?: Parameters) => Promise<Row[]>

/** For statements of a root field, or of all of them together. */
export const readerFor =
  ({ graph, signal, timeout, admit, note }: Omit<RequestContext, 'rates'>, rootField?: string): Reader =>
  async (text, parameters) => {
    const leave = await admit?.()
    const options = { signal, ...(timeout !== undefined && { timeout }) }
    try {
      return await observed(note, rootField, () => read(graph, text, parameters, options))
    } finally {
      leave?.()
    }
  }
