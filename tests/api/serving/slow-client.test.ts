// Clients that send or fetch a little at a time, for as long as they like.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { cutSlowAnswers } from '../../../src/api/serving/slow-answers.ts'
import { testGraph } from '../../harness.ts'
import { served } from './served.ts'

const ends: (() => unknown)[] = []
afterEach(() => Promise.all(ends.splice(0).map(end => end())))

/** A connection on which this has been sent. */
function connected(url: string, text: string): Socket {
  const { port, hostname } = new URL(url)
  const socket = connect(Number(port), hostname)
  // It may be cut off while something is sent.
  socket.on('error', () => {})
  socket.write(text)
  ends.push(() => socket.destroy())
  return socket
}

describe('an answer that is fetched a little at a time', () => {
  const SIZE = 64 * 1024 * 1024
  const answering = async (milliseconds: number) => {
    const app = fastify()
    cutSlowAnswers(app, milliseconds)
    app.get('/', async () => 'x'.repeat(SIZE))
    ends.push(() => app.close())
    return await app.listen({ port: 0 })
  }
  const GET = 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'

  it('is cut off after a while', async () => {
    const socket = connected(await answering(300), GET)
    let bytes = 0
    // A little every 10 ms, which would take minutes.
    socket.on('data', data => {
      bytes += data.length
      socket.pause()
      setTimeout(() => socket.resume(), 10)
    })
    await once(socket, 'close')
    expect(bytes).toBeLessThan(SIZE)
  })

  it('is whole where it comes in time, and the connection stays for the next', async () => {
    const socket = connected(await answering(120_000), GET)
    let bytes = 0
    socket.on('data', data => {
      const before = bytes
      bytes += data.length
      if (before < SIZE && bytes >= SIZE) socket.write(GET)
      if (bytes >= 2 * SIZE) socket.end()
    })
    await once(socket, 'close')
    expect(bytes).toBeGreaterThan(2 * SIZE)
  })
})

describe('a question that is sent a byte at a time', () => {
  it('is cut off soon after its time is over', async () => {
    const { url } = await served(testGraph(), { timeouts: { statement: 100, request: 200, http: 500 } })
    const socket = connected(
      url,
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{',
    )
    const begin = performance.now()
    const bytes = setInterval(() => socket.write(' '), 100)
    ends.push(() => clearInterval(bytes))
    socket.resume()
    await once(socket, 'close')
    expect(performance.now() - begin).toBeLessThan(30_000)
  })
})
