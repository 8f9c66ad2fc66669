// As much as a server answers: clients that ask one question after the other, and look at every answer.

import { setTimeout as pause } from 'node:timers/promises'
import { BUSY, DECLARED } from './limits.ts'

export interface Outcome {
  /** Milliseconds, as performance.now() counts them. */
  begin: number
  end: number
  /** Which of the right answers it was; null for an error that is declared. */
  right: number | null
}

export interface Load {
  readonly outcomes: readonly Outcome[]
  /** Answers that are neither right nor a declared error, in words. */
  readonly faults: readonly string[]
  /** Resolves when the last answers are there. */
  stop(): Promise<void>
}

/** Question → the texts of the answers that are right, such as those before and after a change. */
export type Answers = ReadonlyMap<string, readonly string[]>

interface Response {
  data?: Readonly<Record<string, unknown>> | null
  errors?: readonly { path?: readonly unknown[]; extensions?: { code?: string } }[]
}

/** Milliseconds: none is answered later (CLAIMGRAPH_HTTP_TIMEOUT_MS). */
const DEADLINE = 30_000
/** Milliseconds after an error. */
const PAUSE = 100
/** For an answer that isn't an error. */
const TRIES = 100

export async function ask(url: string, query: string): Promise<string> {
  const body = JSON.stringify({ query })
  const headers = { 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(DEADLINE + BUSY)
  return await (await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal })).text()
}

/**
 * Of each question the answer that there is now. Throws where one is an error; one that is declared is waited out for a while, as Neo4j has
 * to plan the question, which takes long on a busy machine.
 */
export async function answersOf(url: string, questions: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const query of questions) answers.set(query, await answerOf(url, query))
  return answers
}

async function answerOf(url: string, query: string): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const text = await ask(url, query)
    const { errors } = JSON.parse(text) as Response
    if (errors === undefined) return text
    if (tries === TRIES || !areDeclared(errors)) throw new Error(`an answer was expected, but found ${text}`)
    await pause(PAUSE)
  }
}

const areDeclared = (errors: NonNullable<Response['errors']>): boolean =>
  errors.every(({ extensions }) => DECLARED.has(extensions?.code ?? ''))

/**
 * Asks until it is stopped. Where the server hangs up, that is a fault, unless it may have ended before it was asked: then its clients
 * leave.
 */
export function load(
  url: string,
  answers: Answers,
  clients: number,
  mayHaveEnded: (begin: number) => boolean = () => false,
): Load {
  const [outcomes, faults]: [Outcome[], string[]] = [[], []]
  const questions = [...answers.keys()]
  let isStopped = false

  async function client(number: number): Promise<void> {
    for (let asked = number; !isStopped; asked += 1) {
      const query = questions[asked % questions.length]!
      const begin = performance.now()
      try {
        const text = await ask(url, query)
        const right = rightness(text, answers.get(query)!)
        if (right === 'neither') faults.push(text.slice(0, 500))
        else outcomes.push({ begin, end: performance.now(), right })
        if (right === null) await pause(PAUSE)
      } catch (error) {
        if (mayHaveEnded(begin)) return
        faults.push(`${error} (${(error as Error).cause})`)
        await pause(PAUSE)
      }
    }
  }

  const running = Array.from({ length: clients }, (_, number) => client(number))
  return {
    outcomes,
    faults,
    stop: async () => {
      isStopped = true
      await Promise.all(running)
    },
  }
}

/** Null for an error that is declared, beside which nothing is wrong: each root field is as in a right answer, or null with its error. */
function rightness(text: string, answers: readonly string[]): number | null | 'neither' {
  const found = answers.indexOf(text)
  if (found !== -1) return found
  const { data, errors = [] } = JSON.parse(text) as Response
  if (errors.length === 0 || !areDeclared(errors)) return 'neither'
  const isOf = (answer: string) => {
    const right = (JSON.parse(answer) as Response).data!
    return Object.entries(data ?? {}).every(([key, value]) =>
      value === null
        ? errors.some(({ path }) => path?.[0] === key)
        : JSON.stringify(value) === JSON.stringify(right[key]),
    )
  }
  return answers.some(isOf) ? null : 'neither'
}
