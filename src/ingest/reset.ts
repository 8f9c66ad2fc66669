import { type Graph, runAlone, write } from '../graph/connect.ts'
import { alone, type LeaseOptions } from '../graph/lease.ts'
import { statement } from '../graph/statement.ts'

/** Empties the graph, history included. What is in dataset files can be ingested again; what is not is gone. */
export async function reset(graph: Graph, lease: LeaseOptions = {}): Promise<void> {
  const empty = async () => {
    await write(graph, run => run(statement('write/begin-reset')))
    // In transactions of its own, so that a large graph fits.
    await runAlone(graph, statement('write/reset'))
    await write(graph, run => run(statement('write/reset-graph')))
  }
  await alone(graph, empty, lease)
}
