// Footnotes of an answer, short enough to be read side by side with it.

import { expect } from 'vitest'
import type { Answer } from '../harness.ts'

interface Footnote {
  number: number
  quote: string
  source: { id: string }
  paths: (string | number)[][]
}

/** The footnotes as quote → paths, in their order, with paths as they are written in words. */
export function notes({ extensions, errors }: Answer): [quote: string, ...paths: string[]][] {
  expect(errors).toBeUndefined()
  const citations = extensions?.citations as Footnote[]
  expect(citations.map(({ number }) => number)).toEqual(citations.map((_, index) => index + 1))
  return citations.map(({ quote, paths }) => [quote, ...paths.map(path => path.join('.'))])
}
