// Statements that Neo4j has not seen yet, one at a time. No Neo4j here: what runs is held by the test.

import { describe, expect, it } from 'vitest'
import { inTurn } from '../../src/api/turns.ts'
import type { Graph } from '../../src/graph/connect.ts'

/** Whoever runs, in the order in which they began; each until it is ended. */
function turns() {
  const graph = { driver: {} } as Graph
  const began: string[] = []
  const ends = new Map<string, (failure?: Error) => void>()
  const run = (name: string, key: string, signal?: AbortSignal) =>
    inTurn(graph, key, signal, () => {
      began.push(name)
      return new Promise<string>((resolve, reject) => {
        ends.set(name, failure => (failure === undefined ? resolve(name) : reject(failure)))
      })
    })
  const end = async (name: string, failure?: Error) => {
    ends.get(name)!(failure)
    await settled()
  }
  return { run, end, began }
}

const settled = () => new Promise(resolve => setImmediate(resolve))

describe('statements', () => {
  it('that are new take turns, and known ones don’t wait', async () => {
    const { run, end, began } = turns()
    void run('a', 'A')
    void run('b', 'B')
    await settled()
    expect(began).toEqual(['a'])
    await end('a')
    void run('again', 'A')
    void run('c', 'C')
    await settled()
    expect(began).toEqual(['a', 'b', 'again'])
    await end('b')
    expect(began).toEqual(['a', 'b', 'again', 'c'])
  })

  it('that are equal wait for the first of them only', async () => {
    const { run, end, began } = turns()
    void run('a', 'A')
    void run('b', 'B')
    void run('a too', 'A')
    await settled()
    expect(began).toEqual(['a'])
    await end('a')
    expect(began.toSorted()).toEqual(['a', 'a too', 'b'])
  })

  it('that fail are still new', async () => {
    const { run, end, began } = turns()
    const first = run('a', 'A')
    void run('a too', 'A')
    void run('b', 'B')
    const failed = expect(first).rejects.toThrow('no luck')
    await settled()
    await end('a', new Error('no luck'))
    await failed
    expect(began).toEqual(['a', 'b'])
    await end('b')
    expect(began).toEqual(['a', 'b', 'a too'])
  })

  it('that nobody waits for any more leave the others in their order', async () => {
    const { run, end, began } = turns()
    void run('a', 'A')
    const impatient = new AbortController()
    const given = run('b', 'B', impatient.signal)
    void run('c', 'C')
    await settled()
    impatient.abort(new Error('no time'))
    await expect(given).rejects.toThrow('no time')
    await settled()
    expect(began).toEqual(['a'])
    await end('a')
    expect(began).toEqual(['a', 'c'])
  })

  it('that take long keep the others waiting for a while only', async () => {
    const { run, began } = turns()
    void run('a', 'A')
    void run('b', 'B')
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(began).toEqual(['a', 'b'])
  })

  it('are turned away where too many wait', async () => {
    const { run } = turns()
    const waiting = Array.from({ length: 200 }, (_, index) => run(`${index}`, `${index}`))
    expect(waiting).toHaveLength(200)
    await expect(run('one more', 'one more')).rejects.toThrow('Too many requests wait')
  })
})
