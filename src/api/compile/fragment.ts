// A fragment is a statement in cypher/read that says how to get from `this` to `node` (or to a `value`, or to columns). It can be
// run as it stands; here it is taken apart so that the compiler can nest it: the MATCH that finds `this` is stripped, its
// variables are renamed, its RETURN is rewritten.

import { statement, statementNames } from '../../graph/statement.ts'
import { type Token, tokenize } from './tokens.ts'

export interface Fragment {
  name: string
  /** The label that `this` has; null for fragments that begin anywhere. */
  thisLabel: string | null
  /** All before RETURN, without the MATCH that finds `this`; a final WHERE is split off into `condition`. */
  body: readonly Token[]
  /** The final WHERE's condition; empty where the body doesn't end in one. */
  condition: readonly Token[]
  distinct: boolean
  /** What it returns: column → expression. */
  columns: ReadonlyMap<string, readonly Token[]>
  /** Its columns by the lines on which they stand: those of one line are read together. */
  lines: readonly (readonly string[])[]
  /** The expressions of ORDER BY, in their order. */
  order: readonly (readonly Token[])[]
  /** True where an order runs downwards. Such a fragment has no pages. */
  descending: boolean
  /** ORDER BY and LIMIT as they stand. */
  suffix: readonly Token[]
  parameters: ReadonlySet<string>
}

const fragments = new Map<string, Fragment>()
let known: ReadonlySet<string> | undefined

/** True if cypher/read has a fragment of that name. */
export function hasFragment(name: string): boolean {
  known ??= new Set(statementNames('read'))
  return known.has(name)
}

/** The fragment `cypher/read/<name>.cypher`, taken apart once. Throws where it breaks the conventions: a bug. */
export function fragment(name: string): Fragment {
  let parsed = fragments.get(name)
  if (parsed === undefined) {
    parsed = parseFragment(name, statement(`read/${name}`))
    fragments.set(name, parsed)
  }
  return parsed
}

export function parseFragment(name: string, cypher: string): Fragment {
  const head = /^((?:\s*\/\/[^\n]*\n)*)\s*MATCH \(this:(\w+) \{id: \$id\}\)/.exec(cypher)
  const tokens = importEpoch(tokenize(head === null ? cypher : cypher.slice(head[0].length)))
  const returnAt = lastIndex(tokens, 'RETURN')
  if (returnAt === -1) throw new TypeError(`cypher/read/${name}.cypher must end in a RETURN`)
  const whereAt = lastIndex(tokens.slice(0, returnAt), 'WHERE')
  // Clauses after the last WHERE would not be conditions of it.
  const endsInWhere = whereAt !== -1 && !tokens.slice(whereAt, returnAt).some(token => isWord(token, ...CLAUSES))
  const orderAt = tokens.findIndex((token, index) => index > returnAt && isWord(token, 'ORDER'))
  const limitAt = tokens.findIndex((token, index) => index > returnAt && isWord(token, 'LIMIT'))
  const ends = [orderAt, limitAt].filter(index => index !== -1)
  const suffixAt = ends.length === 0 ? tokens.length : Math.min(...ends)
  const items = tokens.slice(returnAt + 1, suffixAt)
  const distinctAt = items.findIndex(token => isWord(token, 'DISTINCT') && token.depth === 0)
  const order = orderAt === -1 ? [] : tokens.slice(orderAt + 1, limitAt === -1 ? tokens.length : limitAt)
  const descending = order.some(token => isWord(token, 'DESC'))
  const columns = new Map(split(distinctAt === -1 ? items : items.slice(distinctAt + 1)).map(column))
  return {
    name,
    thisLabel: head?.[2] ?? null,
    body: trimmed(tokens.slice(0, endsInWhere ? whereAt : returnAt)),
    condition: endsInWhere ? trimmed(tokens.slice(whereAt + 1, returnAt)) : [],
    distinct: distinctAt !== -1,
    columns,
    lines: linesOf(items, [...columns.keys()]),
    order: split(order.filter(token => !isWord(token, 'BY', 'DESC', 'ASC'))),
    descending,
    suffix: trimmed(tokens.slice(suffixAt)),
    parameters: new Set(tokens.filter(token => token.kind === 'parameter').map(token => token.text)),
  }
}

/** `$epoch` becomes a variable, and a CALL sees only the variables that it names: `CALL (this) {` → `CALL (epoch, this) {`. */
function importEpoch(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens.slice(0, index).findLast(each => each.text.trim() !== '')
    if (token.text !== '(' || before?.text !== 'CALL') return [token]
    const depth = token.depth + 1
    const comma: Token[] = tokens[index + 1]?.text === ')' ? [] : [{ kind: 'text', text: ', ', depth }]
    return [token, { kind: 'parameter', text: 'epoch', depth }, ...comma]
  })
}

const CLAUSES = ['MATCH', 'WITH', 'CALL', 'UNWIND', 'YIELD']

/** A keyword outside all brackets. */
const isWord = (token: Token, ...words: string[]): boolean =>
  token.kind === 'word' && token.depth === 0 && words.includes(token.text)

const lastIndex = (tokens: readonly Token[], word: string): number => tokens.findLastIndex(token => isWord(token, word))

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.depth === 0 && token.text === ',') parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.map(trimmed).filter(part => part.length > 0)
}

/** The names of the columns, line by line: a comma at the end of a line begins another. */
function linesOf(items: readonly Token[], names: readonly string[]): string[][] {
  const lines: string[][] = [[]]
  let [at, isAfterComma] = [0, false]
  for (const token of items) {
    if (token.depth === 0 && token.text === ',') {
      lines.at(-1)!.push(names[at++]!)
      isAfterComma = true
    } else {
      if (isAfterComma && token.text.includes('\n')) lines.push([])
      // A comment between the comma and the end of the line leaves several blanks.
      isAfterComma = isAfterComma && token.text.trim() === '' && !token.text.includes('\n')
    }
  }
  lines.at(-1)!.push(names[at]!)
  return lines
}

/** `expression AS name`, or a variable by its own name. */
function column(item: readonly Token[]): [string, Token[]] {
  const asAt = lastIndex(item, 'AS')
  if (asAt === -1) return [item.map(token => token.text).join(''), [...item]]
  const name = trimmed(item.slice(asAt + 1))
    .map(token => token.text)
    .join('')
  return [name, trimmed(item.slice(0, asAt))]
}

function trimmed(tokens: readonly Token[]): Token[] {
  const isBlank = (token: Token) => token.text.trim() === ''
  const start = tokens.findIndex(token => !isBlank(token))
  return start === -1 ? [] : tokens.slice(start, tokens.findLastIndex(token => !isBlank(token)) + 1)
}

/** Tokens as Cypher text, with variables and parameters under the names that the given functions answer. */
export function render(
  tokens: readonly Token[],
  names: { variable(name: string): string; parameter(name: string): string },
): string {
  return tokens
    .map(({ kind, text }) => {
      if (kind === 'variable') return names.variable(text)
      if (kind === 'parameter') return names.parameter(text)
      // Indentation and comments carry nothing for Neo4j, and the plan cache is keyed by the text.
      return text.trim() === '' ? ' ' : text
    })
    .join('')
}
