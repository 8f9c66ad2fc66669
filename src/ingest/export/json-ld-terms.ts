// What the nodes of the JSON-LD are made of.

/** A member that is undefined is left out when the node is written. */
export type Node = Readonly<Record<string, unknown>>

export const recordId = (id: string): string => `record:${id}`

/** An address in the form in which it is an IRI (RFC 3987): without spaces, and what else URLs may have and IRIs may not. */
export const iriOf = (url: string): string => new URL(url).href.replace(/[{}|\\^`]/g, encodeURIComponent)

const TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i

/** Text in a language, where its tag is one (BCP 47). */
export const literalIn = (language: string | undefined, text: string): unknown =>
  language !== undefined && TAG.test(language) ? { '@value': text, '@language': language } : text

/** A date as precise as it is: a year, a month and a day have a type in XML Schema, an interval in EDTF. */
export function dateLiteral(date: string): Node {
  const type = date.includes('/') ? 'edtf:EDTF' : (DATES[date.length] ?? 'xsd:date')
  return { '@value': date, '@type': type }
}

/** By the number of characters. */
const DATES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }
