// Places at Neo4j, and the queue before them.

import { describe, expect, it } from 'vitest'
import { gate } from '../../../src/api/serving/gate.ts'

const patient = new AbortController().signal

/** Whoever enters, in the order in which they did. */
function entering(size: number, maxWaiting: number) {
  const door = gate(size, maxWaiting)
  const inside: string[] = []
  const enter = (name: string, signal = patient) =>
    door.enter(signal).then(leave => {
      if (leave !== null) inside.push(name)
      return leave
    })
  return { door, inside, enter, state: () => [inside.join(''), door.taken, door.waiting] }
}

const settled = () => new Promise(resolve => setImmediate(resolve))

describe('a gate', () => {
  it('lets in as many as there are places, the others when these leave, in their order', async () => {
    const { enter, state } = entering(2, 10)
    const [leaveA] = await Promise.all([enter('a'), enter('b')])
    void enter('c')
    void enter('d')
    await settled()
    expect(state()).toEqual(['ab', 2, 2])
    leaveA!()
    await settled()
    expect(state()).toEqual(['abc', 2, 1])
  })

  it('counts a place that is left twice once', async () => {
    const { enter, state } = entering(1, 10)
    const leave = await enter('a')
    leave!()
    leave!()
    await Promise.all([enter('b')])
    void enter('c')
    await settled()
    expect(state()).toEqual(['ab', 1, 1])
  })

  it('turns away who would have to wait in a full queue', async () => {
    const { enter, state } = entering(1, 1)
    await enter('a')
    void enter('b')
    expect(await enter('c')).toBeNull()
    expect(state()).toEqual(['a', 1, 1])
  })

  it('forgets who waits no more, and goes on with who is behind', async () => {
    const { enter, state } = entering(1, 10)
    const leave = await enter('a')
    const impatient = new AbortController()
    const given = enter('b', impatient.signal)
    void enter('c')
    await settled()
    expect(state()).toEqual(['a', 1, 2])
    impatient.abort(new Error('no time'))
    await expect(given).rejects.toThrow('no time')
    leave!()
    await settled()
    expect(state()).toEqual(['ac', 1, 0])
  })

  it('lets nobody wait whose time is over', async () => {
    const { enter, state } = entering(1, 10)
    await enter('a')
    await expect(enter('b', AbortSignal.abort(new Error('no time')))).rejects.toThrow('no time')
    expect(state()).toEqual(['a', 1, 0])
  })
})
