// What is sent to Neo4j: the texts of the statements that go through a graph.

import type { Driver, Session } from 'neo4j-driver'
import type { Graph } from '../../src/graph/connect.ts'

/** The same graph, and a list of the texts that are sent through it from now on; `before` runs before each of them, from 1 on. */
export function recorded(
  graph: Graph,
  before: (number: number) => Promise<void> = async () => {},
): { graph: Graph; texts: string[] } {
  const texts: string[] = []
  const session = (real: Session) =>
    instead(real, {
      run: async (text: string, parameters?: object, config?: object) => {
        await before(texts.push(text))
        return await real.run(text, parameters, config)
      },
    })
  const driver = instead(graph.driver, {
    session: (config?: Parameters<Driver['session']>[0]) => session(graph.driver.session(config)),
  })
  return { graph: { ...graph, driver }, texts }
}

/** An object with some of its methods replaced. */
function instead<T extends object>(real: T, methods: object): T {
  return new Proxy(real, {
    get(target, name) {
      if (name in methods) return methods[name as never]
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
