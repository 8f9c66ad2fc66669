// Requests that are none.

import { gzipSync } from 'node:zlib'
import type { Random } from '../differential/random.ts'
import { posted, raw, type Sent } from './attack.ts'

const PLAIN = '{ company(id: "deepseek") { name } }'
const get = (
  search: string,
  headers: Readonly<Record<string, string>> = { 'apollo-require-preflight': '1' },
): Sent => ({
  method: 'GET',
  path: `/graphql${search}`,
  headers,
})

const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json;charset=hostile',
  'application/JSON',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/graphql-response+json',
  'application/cbor',
  '*/*',
  'hostile',
  '',
  'application/json, text/plain',
  'a'.repeat(5_000),
]
const ACCEPTED = [
  'application/json',
  'application/graphql-response+json',
  'text/html',
  'image/png',
  '*/*;q=0',
  'hostile',
  '',
  'application/json;q=a, */*',
  'multipart/mixed; deferSpec=20220824, application/json',
]

export const REQUESTS: Readonly<Record<string, (by: Random) => Sent>> = {
  'no question': by =>
    raw(
      by.pick([
        '',
        ' ',
        'null',
        'true',
        '1',
        '"x"',
        '[]',
        '[{}]',
        '{}',
        '{',
        '}',
        '[null]',
        `[{"query": ${JSON.stringify(PLAIN)}}]`,
        '{"query": null}',
        '{"query": ""}',
        '{"query": 1}',
        '{"query": {}}',
        '{"query": ["{ __typename }"]}',
        '{"quer',
        '\ufeff{}',
        '{"query":"{ __typename }","query":"{"}',
        'NaN',
        '{"query": "\\ud800"}',
      ]),
    ),
  'odd members': by => {
    const odd = by.pick([null, 1, '', 'x', [], {}, true, [[]], { a: 1 }])
    return posted(PLAIN, by.chance(0.5) ? odd : undefined, {
      [by.pick(['operationName', 'extensions', 'variables', 'documentId', 'id', 'batch'])]: odd,
    })
  },
  'another operation': by => {
    const name = by.pick(['', 'Q', 'R', 'q', ' ', '__proto__', 'x'.repeat(60_000), 'Q\u0000', "' or 1 = 1 //"])
    const document = by.pick([
      'query Q { __typename } query R { stats { claims } }',
      'query Q { __typename } { __typename }',
      '{ __typename } { __typename }',
      'query Q { __typename } query Q { __typename }',
      'mutation Q { hostile }',
      'subscription Q { __typename }',
      'mutation Q { __typename }',
      'type Query { hostile: Int }',
      'extend type Query { hostile: Int } query Q { __typename }',
      'fragment Q on Query { __typename }',
      'schema { query: Query }',
      ' ',
      '#',
    ])
    return posted(document, undefined, { operationName: name })
  },
  'get with odd parameters': by => {
    const query = encodeURIComponent(by.pick([PLAIN, PLAIN.slice(by.below(PLAIN.length)), 'mutation { hostile }', '']))
    return get(
      by.pick([
        `?query=${query}`,
        `?query=${query}&variables=${encodeURIComponent(by.pick(['{', 'null', '[]', '1', '{"__proto__":{"a":1}}', '"x"']))}`,
        `?query=${query}&query=${query}`,
        `?query[]=${query}`,
        `?query=${query}&operationName=${by.pick(['', 'x', '%00', '%ff'])}`,
        `?query=${query}&extensions=${encodeURIComponent(by.pick(['{', '[]', '{"persistedQuery":{"sha256Hash":1}}', '{"persistedQuery":[]}']))}`,
        '?',
        '?query',
        '?query=%',
        '?query=%ff%fe',
        '?query=%7B',
        '?%00',
        `?${'a=1&'.repeat(1_000)}`,
        `?query=${'%7B'.repeat(3_000)}`,
        '?documentId=__proto__',
        '?documentId=sha256%3A',
        '/',
        '/..%2f..%2fetc/passwd',
        '?variables={}',
        '#x',
      ]),
      by.pick([
        { 'apollo-require-preflight': '1' },
        { accept: 'text/html' },
        {},
        { 'x-apollo-operation-name': '\u00ff' },
      ]),
    )
  },
  'odd content type': by =>
    raw(JSON.stringify({ query: PLAIN }), { 'content-type': by.pick(TYPES), accept: by.pick(ACCEPTED) }),
  'odd encoding': by => {
    const body = Buffer.from(JSON.stringify({ query: PLAIN }))
    return raw(by.pick([gzipSync(body), body]), {
      'content-type': 'application/json',
      'content-encoding': by.pick(['gzip', 'br', 'hostile', 'identity']),
    })
  },
  'odd headers': by => ({
    ...posted(PLAIN),
    headers: {
      'content-type': 'application/json',
      [by.pick([
        'authorization',
        'x-api-key',
        'traceparent',
        'tracestate',
        'x-forwarded-for',
        'host',
        'origin',
        'cookie',
        'accept',
        'expect',
        'range',
        'if-none-match',
        '__proto__',
        'x-http-method-override',
      ])]: by.pick([
        '',
        'x',
        'Bearer',
        "' or 1 = 1 //",
        '00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-ff',
        '\u00ff'.repeat(100),
        'x'.repeat(7_000),
        '100-continue',
        'null',
      ]),
    },
  }),
  'odd method': by => ({
    ...posted(PLAIN),
    method: by.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY']),
  }),
  'body too large': by => posted(`#${'x'.repeat(by.pick([262_144, 300_000, 1_000_000]))}\n${PLAIN}`),
}
