// What follows a publication so that Neo4j Browser shows a natural graph: names on nodes, edges between entities,
// :Withdrawn on what is no longer live and :Merged on what became another. The API reads none of it. Whatever a broken run left behind is taken up by the next.

import { type Graph, read, write } from '../graph/connect.ts'
import { lockGraph } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'

/** Brings what is derived up to the published epoch. Does nothing where it is there already. */
export async function derive(graph: Graph): Promise<void> {
  const [row] = await read(graph, statement('write/underived'))
  if (row?.[0] !== true) return
  await write(graph, async run => {
    await lockGraph(run)
    await run(statement('write/derive-records'))
    await run(statement('write/derive-names'))
    await run(statement('write/derive-claims'))
    await run(statement('write/derive-identities'))
    await run(statement('write/derive-edges'))
    await run(statement('write/derive-findings'))
    await run(statement('write/derived'))
  })
}
