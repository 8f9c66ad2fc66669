// What of a model's proposals is not taken over, and why.

import { brief } from '../domain/brief.ts'
import { linesText, type Piece } from './pieces.ts'

export interface Refusal {
  /** ANSWER: nothing of it could be read. NAME: one name of an entity. */
  what: 'ANSWER' | 'ENTITY' | 'NAME' | 'CLAIM'
  /** The lines of the article that the model was asked about, 1-based. */
  firstLine: number
  lastLine: number
  reasons: readonly string[]
  /** As the model gave it. */
  proposal: unknown
}

export function refusal(
  what: Refusal['what'],
  { firstLine, lastLine }: Piece,
  proposal: unknown,
  reasons: readonly string[],
): Refusal {
  return { what, firstLine, lastLine, reasons, proposal }
}

/** `claim of lines 3–5, DeepSeek VALUATION: quote: does not stand in the text …` */
export const refusalLine = (each: Refusal): string => `${headOf(each)}: ${each.reasons.join('; ')}`

/** `claim of lines 3–5, DeepSeek VALUATION` */
export function headOf(each: Refusal): string {
  const { subject, predicate, object, name, kind } = (each.proposal ?? {}) as Readonly<Record<string, unknown>>
  const words = each.what === 'CLAIM' ? [subject, predicate, object] : each.what === 'ANSWER' ? [] : [name, kind]
  const said = words.filter(word => typeof word === 'string').join(' ')
  return `${each.what.toLowerCase()} of ${linesText(each)}${said === '' ? '' : `, ${brief(said).slice(1, -1)}`}`
}
