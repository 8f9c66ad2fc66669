// Neo4j takes long to plan a statement that it sees for the first time, a hundred times as long as to run it. One such statement at a
// time: those that it knows are answered meanwhile.

import type { Graph } from '../graph/connect.ts'

/** As many as Neo4j keeps plans of, unless it is set otherwise. */
const MAX_KNOWN = 1_000

interface Turns {
  /** The texts that Neo4j has planned for us, the one that was used last at the end. */
  planned: Set<string>
  /** Ends when the last of those that wait is done. */
  last: Promise<unknown>
}

const turnsAt = new WeakMap<Graph['driver'], Turns>()

/** Runs a statement at once where its text has been run before, else when it is its turn. */
export async function inTurn<T>({ driver }: Graph, text: string, run: () => Promise<T>): Promise<T> {
  const turns = turnsAt.get(driver) ?? { planned: new Set(), last: Promise.resolve() }
  turnsAt.set(driver, turns)
  if (turns.planned.has(text)) {
    note(turns, text)
    return run()
  }
  const turn = turns.last.then(async () => {
    const rows = await run()
    note(turns, text)
    return rows
  })
  turns.last = turn.catch(() => {})
  return turn
}

function note({ planned }: Turns, text: string): void {
  planned.delete(text)
  planned.add(text)
  if (planned.size > MAX_KNOWN) for (const oldest of planned.values().take(1)) planned.delete(oldest)
}
