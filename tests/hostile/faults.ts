// What must not be in an answer, whatever was asked.

import { type Attack, type Reply, type Sent, shown } from './attack.ts'

/** What docs/OPERATING.md declares: our codes, and those of Apollo Server. */
const CODES = new Set([
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'DOCUMENT_NOT_TRUSTED',
  'UNAUTHENTICATED',
  'TIMEOUT',
  'OVERLOADED',
  'DATABASE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])
/** With these, and with none of the others, the status may be 503. */
const OVER_CAPACITY = new Set(['TIMEOUT', 'OVERLOADED', 'DATABASE_UNAVAILABLE'])

/** What tells of our inside. What the client sent itself may be shown to it. */
const LEAKS: readonly [what: string, RegExp][] = [
  ['a stack', /(^|\n|\\n)\s+at \S/],
  ['a file', /node_modules|node:internal|file:\/\/|\/(src|tests|cypher|schema)\/|\.[cm]?[jt]s:\d+/],
  [
    'Cypher',
    /\b(MATCH|UNWIND|CALL|COLLECT|EXISTS|COUNT|CASE|RETURN|WHERE|WITH|ORDER BY|LIMIT|UNION)\b\s*([({[$]|DISTINCT|\w+_\d)/,
  ],
  ['a parameter', /\$(epoch|value|limit|after|before|this|found|query)\w*/],
  [
    'an exception',
    /\b\w+(Exception|Error): |Neo4jError|Neo\.\w+|org\.\w+\.|\bBolt\b|[Ll]ucene|Maximum call stack|is not a function|Cannot read propert|undefined/,
  ],
]

interface Body {
  data?: unknown
  errors?: { message?: unknown; extensions?: { code?: unknown } }[]
}

/** What is wrong with the answer; nothing, as a rule. */
export function faultsOf(sent: Sent, reply: Reply): string[] {
  const { status, type, text } = reply
  const isJson = type.includes('json')
  const body = isJson ? parsed(text) : undefined
  const codes = codesOf(body)
  const leaks = LEAKS.flatMap(([what, pattern]) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined || isFrom(sent, found) ? [] : [`${what} in the answer: ${found}`]
  })
  const isDeclared =
    status < 500 || (status === 503 && codes.length > 0 && codes.every(code => OVER_CAPACITY.has(String(code))))
  return [
    ...leaks,
    ...(isDeclared ? [] : [`status ${status}`]),
    ...(isJson && body === undefined && sent.method !== 'HEAD' ? ['no JSON'] : []),
    ...codes.filter(code => !CODES.has(String(code))).map(code => `the code ${code}`),
    ...messagesOf(body)
      .filter(tooLong)
      .map(message => `a message of ${message.length} characters`),
    // A path or a method that there is none of is answered before GraphQL.
    ...(isJson && body !== undefined && !('data' in body) && codes.length === 0 && status !== 404
      ? ['neither data nor errors']
      : []),
    ...(status === 200 && text !== '' && !isJson && !type.startsWith('text/html') ? [`the type ${type}`] : []),
  ]
}

/** What differs between the answers to an injection and to its harmless twin. A busy machine may answer neither. */
export function differencesTo(reply: Reply, twin: Reply): string[] {
  if ([reply, twin].some(({ text }) => codesOf(parsed(text)).some(code => OVER_CAPACITY.has(String(code))))) return []
  const [data, expected] = [reply, twin].map(({ text }) =>
    JSON.stringify((parsed(text) as Body | undefined)?.data ?? null),
  )
  return data === expected ? [] : [`the data ${data}, and not that of a harmless text: ${expected}`]
}

/** For whoever reads that the test failed. */
export const report = (number: number, attack: Attack, reply: Reply, faults: readonly string[]): string =>
  [
    `attack ${number}: ${faults.join('; ')}`,
    shown(attack),
    `answered ${reply.status} ${reply.type}: ${reply.text.slice(0, 2_000)}`,
  ].join('\n')

function isFrom({ path, headers, body = '' }: Sent, found: string): boolean {
  const told = [path, JSON.stringify(headers), body.toString()].join('\n')
  return [told, decoded(told)].some(text => text.includes(found) || text.includes(JSON.stringify(found).slice(1, -1)))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parsed(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}

const messagesOf = (body: Body | undefined): string[] => (body?.errors ?? []).map(({ message }) => String(message))

/** What is repeated to a client has to have an end. */
const tooLong = (message: string): boolean => message.length > 2_000

const codesOf = (body: Body | undefined): unknown[] => (body?.errors ?? []).map(({ extensions }) => extensions?.code)
