// A place among the tokens of a text, and what stands there.

import type { Lexeme, Role } from './lexeme.ts'
import type { Token } from './tokens.ts'

export interface Context {
  text: string
  tokens: readonly Token[]
  /** The whole text must be one amount: so a bare number is one, and nothing before or after it is looked at. */
  exact: boolean
}

/** What begins like an amount and isn't understood; `next` is the first token after it. */
export interface Problem {
  next: number
  problem: string
}
export const isProblem = (found: object | null): found is Problem => found !== null && 'problem' in found

/** White space of this length or more separates: a blank line, the columns of a table. */
const APART = 3

/** The token, if it is not too far from the one before it. */
export function near(context: Context, at: number): Token | undefined {
  const token = context.tokens[at]
  return token !== undefined && token.gap < APART ? token : undefined
}

/** The lexeme at a place, if it can play this role. */
export function roleAt<R extends Role>(context: Context, at: number, role: R): Extract<Lexeme, { role: R }> | null {
  const token = near(context, at)
  return token?.kind === 'lexeme' && token.lexeme.role === role ? (token.lexeme as Extract<Lexeme, { role: R }>) : null
}

export function signAt(context: Context, at: number, signs: string): boolean {
  const token = near(context, at)
  return token?.kind === 'sign' && signs.includes(token.sign)
}

/** The words of a token, as they stand in the text. */
export function wordsAt(context: Context, at: number): string {
  const token = context.tokens[at]
  return token === undefined ? '' : context.text.slice(token.start, token.end)
}

/** From one token up to another, as they stand in the text. */
export function stretch(context: Context, from: number, next: number): string {
  const [first, last] = [context.tokens[from], context.tokens[next - 1]]
  return first === undefined || last === undefined ? '' : context.text.slice(first.start, last.end)
}

/** Whether a token follows the one before it with nothing between. */
export const isGlued = (context: Context, at: number): boolean => context.tokens[at]?.gap === 0

/** 50-billion-yuan: over a hyphen that joins words. */
export function overHyphen(context: Context, at: number): number {
  const joins = signAt(context, at, '-') && isGlued(context, at) && isGlued(context, at + 1)
  const next = context.tokens[at + 1]
  return joins && next?.kind === 'lexeme' && next.end - next.start > 2 ? at + 1 : at
}
