// Which sentences of a source no claim cites: what a reader of the dataset should worry about.

import type { CheckedDataset } from './checked.ts'

export interface UncitedSentence {
  source: string
  /** 1-based line of the source's text. */
  line: number
  sentence: string
  /** Why the dataset leaves it uncited; null where it does not say. */
  reason: string | null
}

export interface Coverage {
  sentences: number
  cited: number
  uncited: UncitedSentence[]
}

/**
 * Sentences are those of Unicode's segmentation (UAX #29) within each line. One counts as cited if a citation touches any
 * letter or digit of it.
 */
export function coverage(dataset: CheckedDataset): Coverage {
  const result: Coverage = { sentences: 0, cited: 0, uncited: [] }
  for (const source of dataset.sources) {
    const text = dataset.text(source.id)?.text
    if (text === undefined) continue
    const cited = marks(text, dataset.citedSpans(source.id))
    const excused = dataset.uncitedSpans(source.id).toArray()
    for (const { start, points, line } of sentencesOf(text, source.language ?? 'en')) {
      result.sentences += 1
      const overlaps = points.some((point, index) => cited[start + index] === 1 && /[\p{L}\p{N}]/u.test(point))
      if (overlaps) {
        result.cited += 1
        continue
      }
      const excuse = excused.find(each => each.start < start + points.length && start < each.end)
      result.uncited.push({ source: source.id, line, sentence: points.join('').trim(), reason: excuse?.reason ?? null })
    }
  }
  return result
}

function marks(text: string, spans: Iterable<{ start: number; end: number }>): Uint8Array {
  const marked = new Uint8Array([...text].length)
  for (const { start, end } of spans) marked.fill(1, start, end)
  return marked
}

/** The sentences that hold a letter or digit, as code points, with the position of their first one. */
function* sentencesOf(text: string, language: string): Generator<{ start: number; points: string[]; line: number }> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  let start = 0
  for (const [index, lineText] of text.split('\n').entries()) {
    for (const { segment } of segmenter.segment(lineText)) {
      const points = [...segment]
      if (/[\p{L}\p{N}]/u.test(segment)) yield { start, points, line: index + 1 }
      start += points.length
    }
    start += 1
  }
}
