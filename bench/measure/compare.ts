// Before anything is timed: all contenders give the same answers. The first place where two differ ends the run.

import { canonicalJson } from '../../src/domain/canonical.ts'
import type { Contender } from '../contenders/start.ts'
import { unordered } from '../questions/plain.ts'
import type { Question } from '../questions/questions.ts'
import { answer, type Drawn, request } from '../questions/request.ts'
import type { Connection } from './client.ts'

/** A server that has just started plans and compiles for longer than some contenders let a request take: they are asked until they answer. */
export async function awaken(
  asked: readonly Asked[],
  bodies: (asked: Asked) => readonly (string | null)[],
): Promise<void> {
  for (const each of asked)
    for (const body of bodies(each))
      for (let attempt = 1; body !== null; attempt += 1) {
        const failure = await each.connection.ask(body).then(
          () => null,
          (error: unknown) => error,
        )
        if (failure === null) break
        if (attempt === ATTEMPTS) throw failure
      }
}
const ATTEMPTS = 4

export interface Asked {
  contender: Contender
  connection: Connection
}

/** Compares the first `count` of each series. Answers with the size of the product's answers in bytes, by question, on average. Throws at the first difference. */
export async function compareAll(
  asked: readonly Asked[],
  questions: readonly Question[],
  series: ReadonlyMap<Question, readonly Drawn[]>,
  count: number,
): Promise<Map<Question, number>> {
  const sizes = new Map<Question, number>()
  for (const question of questions) {
    let size = 0
    for (const drawn of series.get(question)!.slice(0, count)) size += await compareOne(asked, question, drawn)
    sizes.set(question, size / count)
  }
  return sizes
}

async function compareOne(asked: readonly Asked[], question: Question, drawn: Drawn): Promise<number> {
  let first: { by: string; said: unknown; size: number } | undefined
  for (const { contender, connection } of asked) {
    const body = request(question, contender.name, drawn)
    if (body === null) continue
    const text = await connection.ask(body)
    const said = answer(question, contender.name, text)
    const [one, other] = contender.name.startsWith('neo4j-graphql')
      ? [unordered(first?.said), unordered(said)]
      : [first?.said, said]
    if (first === undefined) first = { by: contender.name, said, size: text.length }
    else if (canonicalJson(one ?? null) !== canonicalJson(other ?? null))
      throw new Error(
        `${question.name} ${JSON.stringify(drawn.args)}: ${first.by} and ${contender.name} differ at ${difference(one, other)}`,
      )
  }
  return first!.size
}

/** The first place where two answers differ, as a path, with what stands there. */
function difference(a: unknown, b: unknown, path = '$'): string {
  const [one, other] = [a, b].map(each => canonicalJson(each ?? null))
  if (one === other) return ''
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
    return `${path}: ${one!.slice(0, 300)} and ${other!.slice(0, 300)}`
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`)
    if (found !== '') return found
  }
  return path
}
