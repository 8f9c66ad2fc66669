// What a question costs that nobody has asked before, and what it costs the others.

import type { ServerAddress } from '../../src/graph/connect.ts'
import { connect, disconnect, runAlone } from '../../src/graph/connect.ts'
import { start } from '../contenders/start.ts'
import type { Stock } from '../questions/questions.ts'
import { QUESTIONS } from '../questions/questions.ts'
import { request } from '../questions/request.ts'
import { numbers } from '../register.ts'
import { type Connection, connection } from './client.ts'
import { quantile } from './numbers.ts'
import { productSchema, unseen } from './unseen.ts'

export interface Cold {
  /** Milliseconds of the first request of each shape. */
  first: { median: number; worst: number; shapes: number }
  /** Of the twelve questions, one after another: p95 in milliseconds, alone and while others send what is unseen. */
  alone: number
  beside: number
  /** Unseen shapes that were answered meanwhile. */
  sent: number
}

const SHAPES = 20
const CROWD = 8
/** The product asks its examples when it starts. */
const SETTLE = 20_000

export async function measureCold(
  address: ServerAddress,
  stock: Stock,
  answerable: ReadonlySet<string>,
  milliseconds: number,
): Promise<Cold> {
  const graph = connect(address)
  await runAlone(graph, 'CALL db.clearQueryCaches()')
  await disconnect(graph)
  const product = await start('claimgraph', address)
  const own = connection(product)
  try {
    await new Promise(resolve => setTimeout(resolve, SETTLE))
    const shapes = unseen(productSchema(), numbers(23))
    const times: number[] = []
    while (times.length < SHAPES) {
      const begin = performance.now()
      await own.ask(JSON.stringify({ query: shapes.next().value }))
      times.push(performance.now() - begin)
    }
    const next = numbers(29)
    const bodies = QUESTIONS.filter(({ name }) => answerable.has(name)).flatMap(question =>
      Array.from({ length: 20 }, () => request(question, 'claimgraph', question.draw(stock, next))!),
    )
    for (const body of bodies) await own.ask(body)
    const alone = quantile(await asking(own, bodies, milliseconds), 0.95)
    const crowd = Array.from({ length: CROWD }, () => connection(product))
    const end = performance.now() + milliseconds
    let sent = 0
    const strangers = crowd.map(async stranger => {
      while (performance.now() < end) {
        await stranger.ask(JSON.stringify({ query: shapes.next().value })).catch(() => {})
        sent += 1
      }
    })
    const beside = quantile(await asking(own, bodies, milliseconds), 0.95)
    await Promise.all(strangers)
    await Promise.all(crowd.map(each => each.close()))
    return { first: { median: quantile(times, 0.5), worst: Math.max(...times), shapes: SHAPES }, alone, beside, sent }
  } finally {
    await own.close()
    await product.stop()
  }
}

/** Milliseconds of each request, one after another, in an order that mixes the questions. */
async function asking({ ask }: Connection, bodies: readonly string[], milliseconds: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + milliseconds
  for (let each = 0; performance.now() < end || times.length < 40; each += 1) {
    const begin = performance.now()
    await ask(bodies[(each * 37) % bodies.length]!)
    times.push(performance.now() - begin)
  }
  return times
}
