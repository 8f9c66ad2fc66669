// Values and documents that are too large or too deep.

import type { Random } from '../differential/random.ts'
import { posted, raw, type Sent } from './attack.ts'

/** Around the limit of a body, and far below it. */
const length = (by: Random): number => by.pick([300, 5_000, 60_000, 200_000, 250_000])

/** As text: JSON.stringify could not write it. */
const deepJson = (by: Random): string => {
  const depth = by.pick([5, 20, 500, 5_000, 20_000, 40_000])
  const [open, inner, close] = by.pick([
    ['[', '', ']'],
    ['{"and":[', '{}', ']}'],
    ['{"not":', '{}', '}'],
    ['{"a":', '1', '}'],
    ['[[', '{"or":null}', ']]'],
  ] as const)
  const fitting = Math.min(depth, Math.floor(250_000 / (open.length + close.length)))
  return `${open.repeat(fitting)}${inner}${close.repeat(fitting)}`
}

/** Types of a variable, and where it goes. */
const DEEP_USES = [
  ['ClaimFilter', 'claims(first: 1, filter: $deep) { totalCount }'],
  ['ClaimFilter!', 'claims(first: 1, filter: {and: [$deep]}) { totalCount }'],
  ['EntityFilter', 'entities(first: 1, filter: $deep) { totalCount }'],
  ['ClaimOrder', 'claims(first: 1, orderBy: $deep) { totalCount }'],
  ['[ID!]!', 'nodes(ids: $deep) { id }'],
  ['Int', 'companies(first: $deep) { totalCount }'],
  ['String', 'companies(after: $deep) { totalCount }'],
  ['Boolean!', '__typename @skip(if: $deep)'],
  ['DateTime', 'claims(first: 1, filter: {recordedAfter: $deep}) { totalCount }'],
  ['PartialDate', 'company(id: "deepseek") { valuation(asOf: $deep) { claimCount } }'],
  ['Decimal', 'claims(first: 1, filter: {amount: {currency: "USD", min: $deep}}) { totalCount }'],
  ['CurrencyCode', 'company(id: "deepseek") { valuation(currency: $deep) { claimCount } }'],
  ['[[[ID]]]', '__typename'],
] as const

export const GIANTS: Readonly<Record<string, (by: Random) => Sent>> = {
  'giant string': by => {
    const giant = by
      .pick(['a', '深', '\\', '"', '\u0000', '\ud800', ' ', 'ab ', '👩‍👩‍👧‍👦', 'a*', '('])
      .repeat(length(by))
      .slice(0, length(by))
    const field = by.pick([
      'search(text: $text) { score }',
      'resolve(name: $text) { score }',
      'company(name: $text) { id }',
      'node(id: $text) { id }',
      'companies(after: $text) { totalCount }',
    ])
    const type = field.startsWith('node')
      ? 'ID!'
      : field.startsWith('search') || field.startsWith('resolve')
        ? 'String!'
        : 'String'
    return posted(`query Q($text: ${type}) { ${field} }`, { text: giant })
  },
  'giant literal': by => {
    const count = length(by)
    const literal = by.pick([
      `"${'x'.repeat(count)}"`,
      `"""${'x\n'.repeat(count / 2)}"""`,
      '9'.repeat(count),
      `0.${'0'.repeat(count)}`,
      `-${'1'.repeat(count)}`,
      `1e${'9'.repeat(count)}`,
      'x'.repeat(count),
    ])
    return posted(
      `{ ${by.pick(['company(id: LITERAL) { id }', 'companies(first: LITERAL) { totalCount }', 'claims(filter: {amount: {currency: "USD", min: LITERAL}}) { totalCount }', 'claims(filter: {recordedAfter: LITERAL}) { totalCount }'])} }`.replace(
        'LITERAL',
        literal,
      ),
    )
  },
  'giant name': by => {
    const name = by.pick(['x', '_']).repeat(length(by))
    return posted(
      by.pick([
        `{ ${name}: company(id: "deepseek") { id } }`,
        `{ ${name} }`,
        `query ${name} { company(id: "deepseek") { id } }`,
        `{ company(id: "deepseek") { ...${name} } } fragment ${name} on Company { id }`,
        `query Q($${name}: Int) { company(id: "deepseek") { id } }`,
      ]),
    )
  },
  'giant comment': by =>
    posted(
      `#${'x'.repeat(length(by))}\n{ company(id: "deepseek") { id } }${by.pick([' ', '\n', ',', '\t']).repeat(length(by) / 10)}`,
    ),
  'giant list': by => {
    const ids = Array.from({ length: by.pick([100, 101, 1_000, 1_001, 20_000]) }, (_, index) =>
      by.pick(['deepseek', `x${index}`]),
    )
    return by.chance(0.5)
      ? posted('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
      : posted('query Q($ids: [ID!]!) { claims(first: 1, filter: {subjects: $ids}) { totalCount } }', { ids })
  },
  'giant list of wrong ones': by => {
    const list = Array.from({ length: by.pick([60, 2_000, 20_000]) }, () => by.pick(['NOTHING', 1, null]))
    return posted('query Q($list: [Predicate!]) { claims(first: 1, filter: {predicates: $list}) { totalCount } }', {
      list,
    })
  },
  'giant object': by => {
    const object = Object.fromEntries(
      Array.from({ length: by.pick([40, 1_000, 8_000]) }, (_, index) => [`member${index}`, index]),
    )
    return posted('query Q($filter: ClaimFilter) { claims(first: 1, filter: $filter) { totalCount } }', {
      filter: object,
    })
  },
  'literals nested deep': by => {
    const depth = by.pick([5, 100, 480, 2_000, 50_000])
    const [open, close] = by.pick([
      ['[', ']'],
      ['{and: [', ']}'],
      ['{not: ', '}'],
    ] as const)
    return posted(
      `{ claims(first: 1, filter: ${open.repeat(depth)}${by.pick(['', '{}'])}${close.repeat(depth)}) { totalCount } }`,
    )
  },
  'variables nested deep': by => {
    const [type, use] = by.pick(DEEP_USES)
    const document = JSON.stringify(`query Q($deep: ${type}) { ${use} }`)
    return raw(`{"query": ${document}, "variables": {"deep": ${deepJson(by)}}}`)
  },
  'extensions nested deep': by =>
    raw(
      `{"query": "{ __typename }", "${by.pick(['extensions', 'variables', 'operationName', 'documentId', 'other'])}": ${deepJson(by)}}`,
    ),
}
