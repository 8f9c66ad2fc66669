// A graph whose connection breaks at a given transaction, as where the process is killed: what was committed before stays, the rest is not.

import type { Graph } from '../../src/graph/connect.ts'

/** What a broken connection throws: nothing that anybody would try again. */
export class Pulled extends Error {}

/**
 * The graph, of which every write from number `at` on (counted from 1) fails; `answered`: that one is committed, and only its answer is
 * lost. `writes` counts them.
 */
export function breaking(graph: Graph, at: number, answered: boolean): { graph: Graph; writes: () => number } {
  let writes = 0
  const count = async <T>(work: () => Promise<T>): Promise<T> => {
    writes += 1
    if (writes > at || (writes === at && !answered)) throw new Pulled()
    const result = await work()
    if (writes >= at) throw new Pulled()
    return result
  }
  return { graph: interposed(graph, 'WRITE', count), writes: () => writes }
}

/** The graph, with `around` in the place of what its sessions of this mode run. */
export function interposed(
  graph: Graph,
  mode: 'READ' | 'WRITE',
  around: (work: () => Promise<unknown>) => Promise<unknown>,
): Graph {
  const driver = new Proxy(graph.driver, {
    get(target, name) {
      if (name !== 'session') return Reflect.get(target, name) as unknown
      return (config: Parameters<Graph['driver']['session']>[0]) => {
        const session = target.session(config)
        if (config?.defaultAccessMode !== mode) return session
        return new Proxy(session, {
          get(opened, member) {
            if (member === 'executeWrite' || member === 'run')
              return (...parameters: never[]) =>
                around(async () => await (opened[member] as (...all: never[]) => Promise<unknown>)(...parameters))
            const value = Reflect.get(opened, member) as unknown
            return typeof value === 'function' ? (value.bind(opened) as unknown) : value
          },
        })
      }
    },
  })
  return { ...graph, driver }
}
