// An answer as a component sees it: awaited, there, or not to be had. What nobody waits for any more is broken off.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Answered, ask, NoAnswer, type Trouble } from './ask.ts'
import { keep, kept } from './memory.ts'
import type { Question } from './question.ts'

export type Waited<Answer> =
  | { readonly state: 'waiting' }
  | ({ readonly state: 'answered' } & Answered<Answer>)
  | { readonly state: 'failed'; readonly trouble: Trouble }

/** Asks when the question or the variables change; null asks nothing. */
export function useAnswer<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables | null,
): Waited<Answer> {
  const [answer] = useAnswers(question, variables === null ? [] : [variables])
  return answer ?? WAITING
}

/** Asks the same question of several things at once, and shows none of the answers before all of them are there. */
export function useAnswers<Answer, Variables>(
  question: Question<Answer, Variables>,
  several: readonly Variables[],
): readonly Waited<Answer>[] {
  const asked = JSON.stringify([question.name, several])
  const [found, setFound] = useState<{ asked: string; answers: readonly Waited<Answer>[] }>()
  const before = useMemo(() => keptAnswers<Answer>(question.name, several), [asked])
  const known = found?.asked === asked ? found.answers : before

  useEffect(() => {
    if (known !== undefined) return
    const stop = new AbortController()
    Promise.all(several.map(variables => settled(question, variables, stop.signal)))
      .then(answers => setFound({ asked, answers }))
      .catch(error => {
        if (!stop.signal.aborted) throw error
      })
    return () => stop.abort()
  }, [asked])

  return known ?? several.map(() => WAITING)
}

// ---------------------------------------------------------------------------------------------------------------------

const WAITING = { state: 'waiting' } as const

const keyOf = (name: string, variables: unknown): string => JSON.stringify([name, variables])

async function settled<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Waited<Answer>> {
  try {
    const answer: Waited<Answer> = { state: 'answered', ...(await ask(question, variables, signal)) }
    // What was asked in vain will be in vain again.
    if (answer.errors.every(({ code }) => code === 'BAD_USER_INPUT')) keep(keyOf(question.name, variables), answer)
    return answer
  } catch (error) {
    if (error instanceof NoAnswer) return { state: 'failed', trouble: error.trouble }
    throw error
  }
}

/** All of them, or none. */
function keptAnswers<Answer>(name: string, several: readonly unknown[]): Waited<Answer>[] | undefined {
  const found = several.map(variables => kept<Waited<Answer>>(keyOf(name, variables)))
  return found.every(each => each !== undefined) ? found : undefined
}
