// A fragment's Cypher as tokens, with its variables told apart from everything else, so that they can be renamed when fragments
// are nested. It relies on the conventions of cypher/read: keywords and types in upper case, variables in lower camel case.

export interface Token {
  kind: 'variable' | 'parameter' | 'word' | 'text'
  text: string
  /** How many brackets are open around it. */
  depth: number
}

const PATTERN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<quoted>`[^`]*`)|(?<parameter>\$\w+)|(?<word>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<space>\s+)|(?<mark>[\s\S])/gy

const LITERALS = new Set(['true', 'false', 'null'])
const OPEN = new Set(['(', '[', '{'])
const CLOSE = new Set([')', ']', '}'])
const SUBQUERIES = new Set(['EXISTS', 'COUNT', 'COLLECT', 'CALL'])

interface Bracket {
  mark: string
  /** True for the braces of a map, where `word:` is a key. */
  map: boolean
  /** The word before an opening bracket. */
  after: string
}

/** Splits Cypher into tokens. Comments are dropped; the text of the tokens is otherwise kept. */
export function tokenize(cypher: string): Token[] {
  const pieces = [...cypher.matchAll(PATTERN)].filter(piece => piece.groups?.comment === undefined)
  const solid = pieces.filter(piece => piece.groups?.space === undefined)
  const tokens: Token[] = []
  const brackets: Bracket[] = []
  let position = -1
  let closed: Bracket | undefined
  let yielding = false
  for (const piece of pieces) {
    const text = piece[0]
    const groups = piece.groups ?? {}
    if (groups.space !== undefined) {
      tokens.push({ kind: 'text', text, depth: brackets.length })
      continue
    }
    position += 1
    const [before, next] = [solid[position - 1]?.[0] ?? '', solid[position + 1]?.[0] ?? '']
    if (OPEN.has(text)) {
      const subquery = SUBQUERIES.has(before) || (before === ')' && closed?.after === 'CALL')
      tokens.push({ kind: 'text', text, depth: brackets.length })
      brackets.push({ mark: text, map: text === '{' && !subquery, after: before })
      continue
    }
    if (CLOSE.has(text)) {
      closed = brackets.pop()
      tokens.push({ kind: 'text', text, depth: brackets.length })
      continue
    }
    const depth = brackets.length
    if (groups.parameter !== undefined) tokens.push({ kind: 'parameter', text: text.slice(1), depth })
    else if (groups.word === undefined) tokens.push({ kind: 'text', text, depth })
    else {
      if (text === 'YIELD') yielding = true
      else if (/^[A-Z]{2,}$/.test(text) && text !== 'AS') yielding = false
      tokens.push({ kind: isVariable(text, before, next) ? 'variable' : 'word', text, depth })
    }
  }
  return tokens

  function isVariable(text: string, before: string, next: string): boolean {
    if (!/^[a-z]/.test(text) || LITERALS.has(text)) return false
    if (before === '.' || next === '(') return false
    // A dotted name: a procedure's (CALL db.index…) or a function's (duration.between(…)).
    if (next === '.' && (before === 'CALL' || solid[position + 3]?.[0] === '(')) return false
    // The name of a procedure's column: YIELD node AS alias.
    if (yielding && next === 'AS') return false
    if (next === ':' && brackets.at(-1)?.map === true) return false
    return true
  }
}
