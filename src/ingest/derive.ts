// What follows a publication so that Neo4j Browser shows a natural graph: names on nodes, edges between entities,
// :Withdrawn on what is no longer live and :Merged on what became another. Of it the API reads only whether a name is `gone`, which it
// then doesn't look for in the present. Whatever a broken run left behind is taken up by the next.

import { type Graph, read, runAlone, write } from '../graph/connect.ts'
import { statement } from '../graph/statement.ts'

/** In this order; each in transactions of its own, and may be done again. */
const STATEMENTS = [
  'write/derive-records',
  'write/derive-names',
  'write/derive-claims',
  'write/derive-identities',
  'write/derive-edges',
  'write/derive-findings',
] as const

/** Brings what is derived up to the published epoch; for whoever holds the lease. Does nothing where it is there already. */
export async function derive(graph: Graph): Promise<void> {
  const [row] = await read(graph, statement('write/underived'))
  if (row?.[0] !== true) return
  for (const name of STATEMENTS) await runAlone(graph, statement(name))
  await write(graph, run => run(statement('write/derived')))
}
