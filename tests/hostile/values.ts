// Values of the wrong type, or made of what texts are not usually made of.

import type { Random } from '../differential/random.ts'
import { posted, type Sent } from './attack.ts'
import { ask } from './injections.ts'
import { Bare, type Slot } from './slots.ts'

const CHARACTERS = [
  '\u0000',
  '\u0001\u0008\u001b[31m',
  '\u007f\u0085',
  '\ufeff',
  '\u200b\u200d',
  '\u202e',
  '\u2028\u2029',
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\uffff',
  '\u{10ffff}',
  '👩‍👩‍👧‍👦',
  'a\u0301\u0301\u0301\u0301',
  'ﷺ',
  '𝕶𝖎𝖒𝖎',
  'İıſß',
  '㍿',
  '\r\n\t',
  '%00%0a',
  '\\u0000',
  '\\',
  '"',
  '"""',
  "'",
  '#',
  ',',
  '月之暗面',
]

/** What stands in a string of a document as it is. */
const QUOTABLE = CHARACTERS.filter(each => !/["\\\p{Cc}\p{Cs}]/u.test(each))

const text = (by: Random, characters = CHARACTERS): string =>
  Array.from({ length: 1 + by.below(12) }, () => by.pick([...characters, 'deepseek', ' '])).join('')

const WRONG: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  101,
  1.5,
  -0,
  1e308,
  -1e308,
  2147483648,
  -2147483649,
  2 ** 53,
  '',
  ' ',
  '0',
  'NaN',
  'Infinity',
  '1e5',
  '--1',
  '2026-13-45',
  '9999999999',
  '-0001',
  '0000',
  '2026/2025',
  '../..',
  '2026-02-30',
  '+2026',
  'XXX',
  'usd',
  [],
  [null],
  [[]],
  [[['deepseek']]],
  {},
  { id: 'deepseek' },
  { and: [] },
  { or: [{}] },
  { not: { not: {} } },
  [{}],
  '2026-05-14T09:30:00',
  '9999-12-31T23:59:60Z',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:01Z',
  '0000-01-01T00:00:00Z',
  '1'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  `-${'9'.repeat(400)}`,
]
const WRONG_LITERALS: readonly unknown[] = [
  new Bare('HOSTILE'),
  new Bare('__proto__'),
  new Bare('constructor'),
  new Bare('1e400'),
  new Bare('-'),
  new Bare('9'.repeat(400)),
  new Bare('$unknown'),
  new Bare('"""\n block\n"""'),
  new Bare('{a: 1, a: 2}'),
  new Bare('[1 "a" null {}]'),
]

export const VALUES: Readonly<Record<string, (by: Random, slots: readonly Slot[]) => Sent>> = {
  'wrong type': (by, slots) => {
    const isLiteral = by.chance(0.5)
    return ask(by.pick(slots), by.pick(isLiteral ? [...WRONG, ...WRONG_LITERALS] : WRONG), isLiteral)
  },
  'wrong type deep inside': (by, slots) => {
    const slot = by.pick(slots)
    return ask(slot, slot.around(by.pick(WRONG)), by.chance(0.5))
  },
  'unicode in an argument': (by, slots) => {
    const slot = by.pick(slots.filter(({ type }) => type.name === 'String' || type.name === 'ID'))
    return ask(slot, slot.around(text(by)), by.chance(0.5))
  },
  'unicode searched for': by =>
    posted(
      'query Q($text: String!) { search(text: $text) { score } resolve(name: $text) { score } entity(name: $text) { id } }',
      { text: text(by) },
    ),
  'unicode in the document': by =>
    posted(`{ company(id: "deepseek") { ${by.pick(['name', '#'])} ${text(by)} ${by.pick(['', 'name'])} } }`),
  'unicode in a string': by =>
    posted(
      `{ company(name: "${text(by, QUOTABLE)}") { name } source(id: """${text(by, by.pick([QUOTABLE, CHARACTERS]))}""") { id } }`,
    ),
}
