// Documents that are none.

import { examples } from '../../src/api/examples.ts'
import type { Random } from '../differential/random.ts'
import { posted, raw, type Sent } from './attack.ts'

const TEXTS = examples().map(({ query }) => query)
const INSERTED = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '$',
  '@',
  '!',
  '"',
  '"""',
  ':',
  '|',
  '[',
  ']',
  'fragment',
  'query',
  'on',
  'null',
  '\u0000',
  '\\u{110000}',
  '𝕏',
  '0x1',
  '1.2.3',
  '#',
]

const mutated = (by: Random, text: string): string => {
  let changed = text
  for (let count = 1 + by.below(4); count > 0; count -= 1) {
    const from = by.below(changed.length + 1)
    const to = from + by.below(12)
    changed = by.pick([
      () => changed.slice(0, from) + changed.slice(to),
      () => changed.slice(0, from) + by.pick(INSERTED) + changed.slice(from),
      () => changed.slice(0, to) + changed.slice(from, to) + changed.slice(to),
      () => changed.slice(0, from) + String.fromCharCode(by.below(0x250)) + changed.slice(from + 1),
    ])()
  }
  return changed
}

/** Words of the document in another order, or one too many of them. */
function shuffled(by: Random, text: string): string {
  const words = text.split(/\b/)
  for (let count = 1 + by.below(10); count > 0; count -= 1) {
    const [from, to] = [by.below(words.length), by.below(words.length)]
    ;[words[from], words[to]] = [words[to]!, words[from]!]
  }
  return words.join('')
}

export const MALFORMED: Readonly<Record<string, (by: Random) => Sent>> = {
  'mutated document': by => posted(mutated(by, by.pick(TEXTS))),
  'truncated document': by => {
    const text = by.pick(TEXTS)
    return posted(text.slice(0, by.below(text.length)))
  },
  'shuffled document': by => posted(shuffled(by, by.pick(TEXTS))),
  'documents mixed': by => {
    const [one, other] = [by.pick(TEXTS), by.pick(TEXTS)]
    return posted(one.slice(0, by.below(one.length)) + other.slice(by.below(other.length)))
  },
  'mutated body': by => raw(mutated(by, JSON.stringify({ query: by.pick(TEXTS), variables: { x: [1] } }))),
  'mutated bytes': by => {
    const body = Buffer.from(JSON.stringify({ query: by.pick(TEXTS) }))
    for (let count = 1 + by.below(6); count > 0; count -= 1) body[by.below(body.length)] = by.below(256)
    return raw(body)
  },
}
