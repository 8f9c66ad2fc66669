// A statement that takes rows does its work once a row: what it has to look through for each of them must not grow with the graph.
// Neo4j keeps a plan that it made while the graph was empty or small: it has to be the right one then, too.

import { beforeAll, describe, expect, it } from 'vitest'
import { statement, statementNames } from '../../src/graph/statement.ts'
import { ARTICLE, holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
const names = statementNames('write').filter(name => statement(`write/${name}`).includes('UNWIND $'))

interface Plan {
  operatorType: string
  children: Plan[]
}
const operators = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)]

describe.each([
  ['an empty graph', []],
  ['the article', [ARTICLE]],
])('a statement that takes rows, on %s', (_, folders) => {
  beforeAll(async () => {
    await holdOnly(graph, ...folders)
    await graph.driver.executeQuery('CALL db.clearQueryCaches()')
  })

  it.each(names)('finds each of them by an index: %s', async name => {
    const session = graph.driver.session()
    try {
      const parameters = { rows: [], ids: [], epoch: 1, dataset: 'deepseek-vs-kimi' }
      const { summary } = await session.run(`EXPLAIN ${statement(`write/${name}`)}`, parameters)
      expect(operators(summary.plan as Plan).filter(operator => /Scan$/.test(operator))).toEqual([])
    } finally {
      await session.close()
    }
  })
})
