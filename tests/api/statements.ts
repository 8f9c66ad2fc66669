// What is sent to Neo4j: the texts of the statements that go through a graph.

import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import type { Graph } from '../../src/graph/connect.ts'

/** The same graph, and a list of the texts that are sent through it from now on. */
export function recorded(graph: Graph): { graph: Graph; texts: string[] } {
  const texts: string[] = []
  const transaction = (real: ManagedTransaction) =>
    instead(real, {
      run: (text: string, parameters?: object) => {
        texts.push(text)
        return real.run(text, parameters)
      },
    })
  const session = (real: Session) =>
    instead(real, {
      executeRead: (work: (inside: ManagedTransaction) => Promise<unknown>, config?: object) =>
        real.executeRead(inside => work(transaction(inside)), config),
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
