// What is found in the graph, as lines that a test can compare.

import { type Graph, read } from '../../src/graph/connect.ts'

/** The live conflicts, as `deepseek VALUATION CURRENCY_SLIP OPEN`. */
export async function conflictLines(graph: Graph): Promise<unknown[]> {
  const rows = await read(
    graph,
    `MATCH (conflict:Conflict) WHERE conflict.until IS NULL
     RETURN conflict.subject + ' ' + conflict.predicate + ' ' + conflict.kind + ' ' + conflict.state AS line ORDER BY line`,
  )
  return rows.flat()
}

/** The live checks, as `deepseek-first-round AMOUNT_RAISED SUM HOLDS`. */
export async function checkLines(graph: Graph): Promise<unknown[]> {
  const rows = await read(
    graph,
    `MATCH (check:Check) WHERE check.until IS NULL
     RETURN check.subject + ' ' + check.predicate + ' ' + check.kind + ' ' + check.outcome AS line ORDER BY line`,
  )
  return rows.flat()
}

export async function explanationOf(graph: Graph, kind: string): Promise<unknown> {
  const rows = await read(
    graph,
    'MATCH (found:Finding {kind: $kind}) WHERE found.until IS NULL RETURN found.explanation',
    {
      kind,
    },
  )
  return rows.flat()
}
