// Cursors that the server didn't make, and names that every object of JavaScript has.

import type { Random } from '../differential/random.ts'
import { posted, raw, type Sent } from './attack.ts'

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__typename',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
]

/** `cursors` are the server's own, list by list. */
type Forge = (by: Random, cursors: Readonly<Record<string, string>>) => Sent

export const FORGERIES: Readonly<Record<string, Forge>> = {
  'made-up cursor': by => {
    const keys = by.pick([
      [],
      ['x'],
      ['VALUATION', 'x'],
      [null],
      [true],
      [1e308],
      [[1]],
      [{}],
      ['x'.repeat(10_000)],
      Array.from({ length: 1_000 }, () => 1),
    ] as unknown[][])
    const made = Buffer.from(
      JSON.stringify([by.pick([2, 1, 3, '2', null]), by.pick(['0123456789abcdef', '', 1]), ...keys]),
    ).toString('base64url')
    const cursor = by.pick([
      made,
      '',
      '=',
      'AAAA',
      '%',
      made.slice(1),
      `${made}=`,
      'W10',
      'bnVsbA',
      'x'.repeat(100_000),
    ])
    return posted(
      `query Q($cursor: String) { ${by.pick(['companies', 'claims', 'sources', 'conflicts'])}(first: 2, ${by.pick(['after', 'before'])}: $cursor) { edges { cursor } } }`,
      { cursor },
    )
  },
  'forged cursor': (by, cursors) => {
    const [field, own] = by.pick(Object.entries(cursors))
    const [version, bound, ...keys] = JSON.parse(Buffer.from(own, 'base64url').toString('utf8')) as unknown[]
    const forged = keys.map(key =>
      by.chance(0.7)
        ? by.pick([
            null,
            true,
            0,
            -1,
            1.5,
            1e308,
            2 ** 53,
            '',
            'zzz',
            '\u0000',
            '\ud800',
            "' or 1 = 1 //",
            'x'.repeat(50_000),
          ])
        : key,
    )
    const cursor = Buffer.from(JSON.stringify([version, bound, ...forged])).toString('base64url')
    const page = by.pick(['first: 2, after', 'last: 2, before', 'first: 2, before', 'last: 2, after'])
    return posted(
      `query Q($cursor: String) { ${field}(${page}: $cursor) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }`,
      { cursor },
    )
  },
  'names of the prototype in the document': by => {
    const [a, b] = [by.pick(NAMES), by.pick(NAMES)]
    return posted(
      by.pick([
        `{ ${a}: company(id: "deepseek") { ${b}: name ${a}: claims(first: 1) { ${b}: edges { ${a}: cursor } } } }`,
        `{ ${a} }`,
        `{ company(id: "deepseek") { ${a} } }`,
        `{ company(${a}: 1) { id } }`,
        `{ claims(filter: {${a}: 1}) { totalCount } }`,
        `{ company(id: "deepseek") { id @${a} } }`,
        `{ company(id: "deepseek") { ... on ${a} { id } } }`,
        `{ company(id: "deepseek") { ...${a} } } fragment ${a} on Company { id ...${b} } fragment ${b} on Company { name }`,
        `query Q($${a}: Int) { companies(first: $${a}) { totalCount } }`,
        `query Q($${a}: ClaimFilter, $${b}x: Boolean = true) { claims(first: 1, filter: $${a}) { totalCount @include(if: $${b}x) } }`,
        `query Q($${a}: Boolean!) { company(id: "deepseek") { id @skip(if: $${a}) } }`,
        `{ __type(name: "${a}") { name fields { name } } }`,
        `query ${a} @cited { ${a}: company(id: "deepseek") { ${a}: valuation { ${b}: best { ${a}: statement } } } }`,
        `{ ${a}: company(id: "") { id } ${a}x: companies(first: -1) { ${b}: totalCount } }`,
      ]),
      undefined,
      by.pick([{}, { operationName: a }]),
    )
  },
  'names of the prototype in the request': by => {
    const name = by.pick(NAMES)
    const query = JSON.stringify(
      'query Q($filter: ClaimFilter, $first: Int) { claims(first: $first, filter: $filter) { totalCount } }',
    )
    return raw(
      by.pick([
        `{"query": ${query}, "variables": {"${name}": {"first": 1}}}`,
        `{"query": ${query}, "variables": {"first": 1, "filter": {"${name}": {"isAdmin": true}}}}`,
        `{"query": ${query}, "${name}": {"query": "{ __typename }"}}`,
        `{"${name}": ${query}}`,
        `{"query": ${query}, "operationName": "${name}", "variables": {"first": 1}}`,
        `{"documentId": "${name}", "extensions": {"${name}": {"polluted": true}}}`,
        `{"query": "{ __typename }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "${name}"}}}`,
      ]),
    )
  },
}
