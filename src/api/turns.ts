// Neo4j takes long to plan a statement that it sees for the first time, a hundred times as long as to run it. One such statement at a
// time: those that it knows are answered meanwhile.

import { LRUCache } from 'lru-cache'
import type { Graph } from '../graph/connect.ts'
import { overloaded } from './serving/refusal.ts'

/** As many as Neo4j keeps plans of, unless it is set otherwise. */
const MAX_KNOWN = 1_000
/** Statements that wait for their turn. */
const MAX_WAITING = 200
/** Milliseconds after which a turn is over, whatever has become of it: planning rarely takes as long. */
const MAX_TURN = 2_000

interface Turns {
  /** The statements that Neo4j has planned for us. */
  known: LRUCache<string, true>
  /** Those that it has not: resolves when the first that wants it has been answered, or has given up. */
  first: Map<string, Promise<void>>
  /** Resolves when the turn of the last of those that wait is over. */
  last: Promise<void>
}

const turnsAt = new WeakMap<Graph['driver'], Turns>()

/**
 * Runs a statement at once where it has been run before, else when it is its turn. Equal keys stand for equal texts. Throws OVERLOADED
 * where too many wait, and the signal's reason where that is aborted before it is its turn.
 */
export async function inTurn<T>(
  { driver }: Graph,
  key: string,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  const turns = turnsAt.get(driver) ?? {
    known: new LRUCache({ max: MAX_KNOWN }),
    first: new Map(),
    last: Promise.resolve(),
  }
  turnsAt.set(driver, turns)
  for (let first = turns.first.get(key); first !== undefined; first = turns.first.get(key)) await unless(signal, first)
  if (turns.known.get(key)) return run()
  if (turns.first.size >= MAX_WAITING) throw overloaded()

  const [before, turn, done] = [turns.last, Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  turns.last = turn.promise
  turns.first.set(key, done.promise)
  let late: NodeJS.Timeout | undefined
  try {
    await unless(signal, before)
    late = setTimeout(turn.resolve, MAX_TURN)
    const result = await run()
    turns.known.set(key, true)
    return result
  } finally {
    clearTimeout(late)
    turns.first.delete(key)
    done.resolve()
    // Whoever gives up while waiting leaves the turns before its own as they are.
    void before.then(turn.resolve)
  }
}

/** The same, but for as long as the signal isn't aborted: then its reason is thrown. */
function unless(signal: AbortSignal | undefined, awaited: Promise<void>): Promise<void> {
  if (signal === undefined) return awaited
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const giveUp = () => reject(signal.reason)
    signal.addEventListener('abort', giveUp, { once: true })
    void awaited.then(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    })
  })
}
