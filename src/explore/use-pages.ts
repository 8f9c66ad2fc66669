// A list that is shown page after page: the first at once, the others as somebody asks for more.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask, NoAnswer, type Trouble } from './ask.ts'
import { keep, kept } from './memory.ts'
import type { Question } from './question.ts'

export interface Connection<Node> {
  readonly totalCount?: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly Node[]
}

export interface Paged<Edge> {
  readonly edges: readonly Edge[]
  readonly totalCount: number | null
  readonly isWaiting: boolean
  readonly hasMore: boolean
  /** True where somebody asked for more than the first page. */
  readonly wasPressed: boolean
  readonly trouble: Trouble | null
  /** True where what the list belongs to isn't there. */
  readonly isUnknown: boolean
  more(): void
}

interface Held<Edge> {
  asked: string
  edges: readonly Edge[]
  totalCount: number | null
  /** The cursor to go on from; undefined where there is no more. */
  next: string | null | undefined
  trouble: Trouble | null
  isUnknown: boolean
  /** How many somebody asked for. */
  wanted: number
}

const NOTHING = { edges: [], totalCount: null, next: null, trouble: null, isUnknown: false, wanted: 0 } as const

/** Variables that are null ask nothing yet. `pick` finds the list in the answer; null where there is none. `all` goes on by itself to the end, or as far as `all` items. */
export function usePages<Answer, Variables extends object, Edge>(
  question: Question<Answer, Variables>,
  variables: Variables | null,
  pick: (answer: Answer) => Connection<Edge> | null | undefined,
  { all = 0 }: { all?: number } = {},
): Paged<Edge> {
  const asked = JSON.stringify([question.name, variables])
  const [held, setHeld] = useState<Held<Edge>>()
  const before = useMemo((): Held<Edge> => kept(asked) ?? { ...NOTHING, asked }, [asked])
  const current = held?.asked === asked ? held : before
  const isFirst = current.edges.length === 0 && current.next === null && current.trouble === null
  const goesOn = current.next !== undefined && current.trouble === null && !current.isUnknown
  const isWaiting = goesOn && (isFirst || current.edges.length < all || current.wanted > current.edges.length)

  useEffect(() => {
    if (!isWaiting || variables === null) return
    const stop = new AbortController()
    ask(question, { ...variables, after: current.next }, stop.signal)
      .then(({ data }) => {
        const page = pick(data)
        if (page === null || page === undefined) return setHeld({ ...current, isUnknown: true })
        const more: Held<Edge> = {
          ...current,
          edges: [...current.edges, ...page.edges],
          totalCount: page.totalCount ?? current.totalCount,
          next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined,
        }
        keep(asked, more)
        setHeld(more)
      })
      .catch(error => {
        if (error instanceof NoAnswer) setHeld({ ...current, trouble: error.trouble })
        else if (!stop.signal.aborted) throw error
      })
    return () => stop.abort()
  }, [asked, isWaiting, current.next])

  return {
    ...current,
    isWaiting,
    hasMore: goesOn,
    wasPressed: current.wanted > 0,
    more: () => setHeld({ ...current, wanted: current.edges.length + 1 }),
  }
}
