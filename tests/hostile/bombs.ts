// Small documents that ask for much: by depth, by width, by fragments, by introspection.

import type { Random } from '../differential/random.ts'
import { posted, type Sent } from './attack.ts'

/** Mostly what just passes or just does not, now and then much more. */
const size = (by: Random, limit: number): number =>
  by.chance(0.5) ? Math.max(1, limit - 2 + by.below(5)) : 1 + by.below(limit * by.pick([1, 3, 30, 300]))

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

/** `open` and `close` around the innermost text, so often. */
const nested = (count: number, open: string, inner: string, close: string): string =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`

const LEVELS = [
  ['claims(first: 1) { edges { node { subject { ', ' } } } }'],
  ['claims(first: 100) { edges { node { subject { ', ' } } } }'],
  ['conflicts(first: 2) { edges { node { subject { ', ' } } } }'],
  ['relations(first: 3) { edges { node { ', ' } } }'],
  ['claims { edges { node { citations { claim { subject { ', ' } } } } } }'],
  [
    'claims(first: 100) { edges { node { citations(first: 100) { source { claims(first: 100) { edges { node { subject { ',
    ' } } } } } } } }',
  ],
] as const

const INTROSPECTIVE = [
  ['fields { type { ', ' } }'],
  ['ofType { ', ' }'],
  ['interfaces { possibleTypes { ', ' } }'],
  ['fields { args { type { ', ' } } }'],
  ['inputFields { type { ', ' } }'],
] as const

export const BOMBS: Readonly<Record<string, (by: Random) => Sent>> = {
  'depth bomb': by => {
    const [open, close] = by.pick(LEVELS)
    return posted(`{ entity(id: "deepseek") { ${nested(by.pick([1, 3, 5, 6, 8, 20, 60]), open, 'id', close)} } }`)
  },
  'depth bomb by variable': by => {
    const [open, close] = ['claims(first: $first) { edges { node { subject { ', ' } } } }']
    const body = nested(size(by, 4), open, 'id', close)
    return posted(`query Q($first: Int) { entity(id: "deepseek") { ${body} } }`, {
      first: by.pick([0, 1, 100, 101, -1, 1e9, null]),
    })
  },
  'inline fragment bomb': by =>
    posted(
      `{ company(id: "deepseek") { ${nested(size(by, 300), by.pick(['... { ', '... on Company { ', '... @include(if: true) { ']), 'id', ' }')} } }`,
    ),
  'alias bomb': by => {
    const count = size(by, 60)
    return posted(
      by.chance(0.5)
        ? `{ ${times(count, index => `a${index}: company(id: "deepseek") { name }`)} }`
        : `{ company(id: "deepseek") { ${times(count, index => `a${index}: claims(first: 1) { edges { cursor } }`)} } }`,
    )
  },
  'alias bomb of one relation': by =>
    posted(
      `{ company(id: "deepseek") { ${times(size(by, 20), index => `a${index}: valuation { best { statement } conflicts { id } }`)} } }`,
    ),
  'directive bomb': by =>
    posted(
      `{ company(id: "deepseek") ${times(size(by, 60), () => by.pick(['@skip(if: false)', '@include(if: true)', '@hostile', '@cited', '@at(epoch: 1)']))} { name } }`,
    ),
  'directives everywhere': by =>
    posted(
      `query Q @cited ${times(by.below(4), () => '@at(epoch: 1)')} { company(id: "deepseek") { ${times(size(by, 60), index => `a${index}: name @skip(if: ${index % 2 === 0})`)} } }`,
    ),
  'switches by variable': by => {
    const count = 1 + by.below(50)
    const declared = times(count, index => `$v${index}: Boolean!`)
    const variables = Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, by.chance(0.5)]))
    return posted(
      `query Q(${declared}) { company(id: "deepseek") { name ${times(count, index => `a${index}: name @include(if: $v${index})`)} } }`,
      variables,
    )
  },
  'field repeated': by => posted(`{ company(id: "deepseek") { ${'name '.repeat(size(by, 500))} } }`),
  'fields that overlap': by => {
    const inner = by.pick(['claims(first: 1) { edges { node { id } } }', 'valuation { best { id } }', 'name'])
    return posted(`{ ${times(size(by, 40), () => `company(id: "deepseek") { ${inner} }`)} }`)
  },
  'fields that overlap and differ': by =>
    posted(
      `{ company(id: "deepseek") { ${times(size(by, 100), index => `claims(first: ${index}) { edges { node { id } } }`)} } }`,
    ),
  'fragment cycle': by => {
    const count = 1 + by.below(60)
    const spread = (index: number) =>
      by.pick([
        `...F${index}`,
        `... { ...F${index} }`,
        `fact(predicate: VALUATION) { best { subject { ...F${index} } } }`,
      ])
    return posted(
      `{ company(id: "deepseek") { ...F0 } } ${times(count, index => `fragment F${index} on Entity { id ${spread((index + 1) % count)} }`)}`,
    )
  },
  'fragments that double': by => {
    const count = size(by, 12)
    const end = by.pick(['id', 'name claims(first: 100) { edges { node { id } } }'])
    return posted(
      `{ company(id: "deepseek") { ...F0 } } ${times(count, index => `fragment F${index} on Entity { a: fact(predicate: VALUATION) { best { subject { ...F${index + 1} } } } b: fact(predicate: RISK) { best { subject { ...F${index + 1} } } } }`)} fragment F${count} on Entity { ${end} }`,
    )
  },
  'fragments spread again and again': by => {
    const count = size(by, 20)
    const spreads = by.pick([2, 3, 10])
    return posted(
      `{ company(id: "deepseek") { ...F0 } } ${times(count, index => `fragment F${index} on Company { ${`...F${index + 1} `.repeat(spreads)} }`)} fragment F${count} on Company { id }`,
    )
  },
  'fragments on all types': by => {
    const types = [
      'Company',
      'Fund',
      'Person',
      'Model',
      'Product',
      'FundingRound',
      'Technology',
      'Organization',
      'Topic',
      'Claim',
      'Citation',
      'Source',
      'Conflict',
      'Judgement',
      'Nothing',
    ]
    const list = by.pick([
      'nodes(ids: ["deepseek"])',
      'entities(first: 3) { edges { node',
      'search(text: "deepseek") { node',
    ])
    return posted(
      `{ ${list} { ${times(size(by, 15), () => `... on ${by.pick(types)} { id __typename }`)} }${' }'.repeat((list.match(/{/g) ?? []).length)} }`,
    )
  },
  'fragments that nobody spreads': by =>
    posted(
      `{ company(id: "deepseek") { id } } ${times(size(by, 100), index => `fragment F${index} on Company { id }`)}`,
    ),
  'width nested in width': by => {
    const first = by.pick([1, 2, 10, 100, 101, 2147483647])
    const list = `claims(first: ${first}) { edges { node { citations(first: ${first}) { claim { subject { ... on Company { claims(first: ${first}) { edges { node { conflicts(first: ${first}) { claims(first: ${first}) { id } } } } } } } } } } } }`
    return posted(`{ companies(first: ${first}) { totalCount edges { node { ${list} } } } }`)
  },
  'many root fields': by =>
    posted(
      `{ ${times(size(by, 20), index => `a${index}: ${by.pick(['companies(first: 100) { totalCount }', 'stats { claims }', 'claims(first: 1, filter: {hasOpenConflict: true}) { totalCount }', '__typename', 'search(text: "kimi") { score }'])}`)} }`,
    ),
  'many operations': by => {
    const count = size(by, 100)
    return posted(
      times(count, index => `query Q${index} { company(id: "deepseek") { id } }`),
      undefined,
      by.pick([{}, { operationName: 'Q0' }, { operationName: `Q${count}` }]),
    )
  },
  'many variables': by => {
    const count = size(by, 200)
    const variables = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`v${index}`, by.pick([1, 'x', null, [[]], {}])]),
    )
    return posted(
      `query Q(${times(count, index => `$v${index}: ${by.pick(['Int', 'ID!', '[Predicate!]', 'ClaimFilter', 'Hostile', 'Decimal'])}`)}) { __typename }`,
      variables,
    )
  },
  'introspection bomb': by => {
    const [open, close] = by.pick(INTROSPECTIVE)
    const start = by.pick(['__schema { types {', '__type(name: "Company") { possibleTypes {'])
    return posted(`{ ${start} ${nested(size(by, 4), open, 'name', close)} } } }`)
  },
  'introspection many times': by =>
    posted(
      `{ ${times(size(by, 20), index => `a${index}: __schema { types { name fields { name args { name } } } }`)} }`,
    ),
  'filter bomb': by => {
    const deep = (count: number): unknown =>
      count === 0
        ? { predicates: ['VALUATION'] }
        : { [by.pick(['and', 'or'])]: Array.from({ length: by.pick([1, 1, 2]) }, () => deep(count - 1)) }
    const filter = by.chance(0.5)
      ? deep(1 + by.below(9))
      : { or: Array.from({ length: by.pick([3, 6, 28, 31, 40, 400]) }, (_, index) => ({ subjects: [`x${index}`] })) }
    return posted(
      'query Q($filter: ClaimFilter) { claims(first: 2, filter: $filter) { totalCount edges { node { id } } } }',
      { filter },
    )
  },
}
