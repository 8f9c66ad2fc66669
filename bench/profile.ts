// Where the time of an answer goes: the product's statements beside the hand-written one, by themselves, with what they touch.
//
//     npm run profile -- --size 100000 --only source,investor [--plan]

import { parseArgs } from 'node:util'
import { createApollo } from '../src/api/apollo.ts'
import { ratesFolders } from '../src/config.ts'
import { connect, disconnect, type Graph } from '../src/graph/connect.ts'
import { readRates } from '../src/ingest/rates-file.ts'
import { addIndexes } from './contenders/indexes.ts'
import { quantile } from './measure/numbers.ts'
import { pages } from './questions/pages.ts'
import { QUESTIONS, type Stock } from './questions/questions.ts'
import { request, statementOf } from './questions/request.ts'
import { numbers } from './register.ts'
import { openWorld } from './world/home.ts'
import { described, world } from './world/world.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    plan: { type: 'boolean', default: false },
  },
})
const ROUNDS = 60
const say = (text: string) => process.stderr.write(`${text}\n`)
const claims = Number(values.size)
const home = await openWorld(claims, say)
await addIndexes(home.address)
const graph = connect(home.address)
try {
  const sent: { text: string; parameters: object }[] = []
  const context = { graph: recording(graph, sent), rates: await readRates(ratesFolders(process.env), say) }
  const apollo = createApollo({ onFailure: error => say(String(error)) })
  await apollo.start()
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { ...context } })
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
    return JSON.parse(JSON.stringify(body.singleResult.data))
  }
  const stock: Stock = {
    world: world(claims),
    pages: await pages(ask),
    names: described(0).companies.map(({ name }) => name),
  }
  const next = numbers(41)
  for (const question of QUESTIONS.filter(({ name }) => values.only === '' || values.only.split(',').includes(name))) {
    const drawn = Array.from({ length: ROUNDS }, () => question.draw(stock, next))
    const whole = await p50(drawn, async each => {
      sent.length = 0
      const { query, variables } = JSON.parse(request(question, 'claimgraph', each)!)
      await ask(query, variables)
    })
    const own = [...sent]
    const ownTime = await p50(drawn, async () => {
      for (const { text, parameters } of own) await run(text, parameters)
    })
    const limit = statementOf(question)
    const limitTime = await p50(drawn, ({ args }) => run(limit, args))
    console.log(
      `${question.name.padEnd(10)} product, in its process ${whole.toFixed(1)} ms; its ${own.length} statement(s) ${ownTime.toFixed(1)} ms; the hand-written one ${limitTime.toFixed(1)} ms`,
    )
    for (const { text, parameters } of own) await profile('product', text, parameters)
    await profile('by hand', limit, drawn.at(-1)!.args)
  }
  await apollo.stop()
} finally {
  await disconnect(graph)
  await home.stop()
}

async function p50<T>(series: readonly T[], work: (each: T) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const each of series) {
    const begin = performance.now()
    await work(each)
    times.push(performance.now() - begin)
  }
  // The first ones warm up.
  return quantile(times.slice(times.length / 3), 0.5)
}

async function run(text: string, parameters: object) {
  const session = graph.driver.session({ defaultAccessMode: 'READ' })
  try {
    return await session.run(text, parameters)
  } finally {
    await session.close()
  }
}

interface Operator {
  operatorType: string
  dbHits: number
  rows: number
  arguments: Record<string, unknown>
  children: Operator[]
}

async function profile(who: string, text: string, parameters: object): Promise<void> {
  const { summary } = await run(`PROFILE ${text}`, parameters)
  const lines: string[] = []
  const walk = ({ operatorType, dbHits, rows, arguments: details, children }: Operator, depth: number): number => {
    const hits = Number(dbHits)
    const detail = String(details.Details ?? '').replace(/\s+/g, ' ')
    lines.push(`${' '.repeat(depth)}${operatorType} rows=${rows} hits=${hits} ${detail.slice(0, 140)}`)
    return children.reduce((sum, child) => sum + walk(child, depth + 1), hits)
  }
  const hits = walk(summary.profile as unknown as Operator, 4)
  console.log(`  ${who}: ${hits} db hits, ${lines.length} operators, ${text.length} characters`)
  if (values.plan) console.log([text, ...lines].join('\n'))
}

/** The same graph; what is sent through it is also put into the list. */
function recording(real: Graph, list: { text: string; parameters: object }[]): Graph {
  const instead = <T extends object>(target: T, name: string, method: unknown): T =>
    new Proxy(target, {
      get: (object, key) => {
        const value = key === name ? method : Reflect.get(object, key)
        return typeof value === 'function' && key !== name ? value.bind(object) : value
      },
    })
  const driver = instead(real.driver, 'session', (config: object) => {
    const session = real.driver.session(config)
    return instead(session, 'run', (text: string, parameters: object, settings: object) => {
      list.push({ text, parameters })
      return session.run(text, parameters, settings)
    })
  })
  return { ...real, driver }
}
