// Finding a quote in its source.

import { brief } from '../domain/brief.ts'
import { findQuote, nearestQuote, type Span } from '../domain/citation.ts'
import type { Dataset, Located } from './dataset.ts'
import type { Problems, RecordPath } from './problem.ts'
import { type Records, unknownId } from './records.ts'

/**
 * Gate 1: the quote stands in its source's text to the letter, once, or `occurrence` says which. Where its place is `known`, as that of a
 * table's row is, it is looked at there alone.
 */
export function locate(
  located: Located<unknown>,
  path: RecordPath,
  { source, quote, occurrence }: { source: string; quote: string; occurrence?: number | undefined },
  dataset: Dataset,
  records: Records,
  problems: Problems,
  known?: Span,
): Span | null {
  const refuse = (member: string, message: string): null => {
    problems.push(located.problem([...path, member], message))
    return null
  }
  const record = records.get(source)
  if (record === undefined) return refuse('source', unknownId(source))
  if (record === null) return null
  const { kind } = record
  if (kind !== 'Source') return refuse('source', `expected the id of a source, but ${source} is a ${kind}`)
  const found = dataset.text(source)
  if (found === undefined)
    return dataset.withoutText.has(source)
      ? null
      : refuse('source', `${source} has no text, so that it cannot be quoted; give it a "text" file`)
  const { text, points } = found
  if (known !== undefined)
    return text.slice(points.unitAt(known.start), points.unitAt(known.end)) === quote
      ? known
      : refuse('quote', `does not stand in the text of ${source} at ${known.start}`)
  const spans = findQuote(text, quote, points)
  if (spans.length === 0) return refuse('quote', notFound(text, source, quote))
  if (occurrence !== undefined)
    return (
      spans[occurrence - 1] ??
      refuse(
        'occurrence',
        `the quote stands ${times(spans.length)} in the text of ${source}, but found occurrence ${occurrence}`,
      )
    )
  if (spans.length > 1)
    return refuse(
      'quote',
      `stands ${times(spans.length)} in the text of ${source}; say which is meant with "occurrence: 1" to ${spans.length}, or quote more words`,
    )
  return spans[0]!
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function notFound(text: string, source: string, quote: string): string {
  const { found, continues } = nearestQuote(text, quote)
  const base = `does not stand in the text of ${source} to the letter: found ${brief(quote)}`
  if (found.length < 8) return `${base}; nothing like it is there`
  return `${base}; the text has its beginning ${JSON.stringify(found.slice(-40))} but goes on with ${JSON.stringify(continues)}`
}
