// Twelve questions of an analyst, asked of four contenders on the same graph, at three sizes.
//
//     npm run answers                              everything; writes RESULTS.md and results.svg
//     npm run answers -- --quick --size 100000     a quick look at one size, printed only
//     npm run answers -- --only list,hub           some of the questions
//     npm run answers -- --cold                    with what unseen questions cost, in a quick look too
//     npm run answers -- --report                  RESULTS.md and results.svg anew, from what was measured last

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse, validate } from 'graphql'
import { addIndexes } from './contenders/indexes.ts'
import { CONTENDERS, start } from './contenders/start.ts'
import { connection } from './measure/client.ts'
import { type Cold, measureCold } from './measure/cold.ts'
import { type Asked, awaken, compareAll } from './measure/compare.ts'
import { type Budget, measure } from './measure/measure.ts'
import type { SizeResult } from './measure/numbers.ts'
import { productSchema } from './measure/unseen.ts'
import { PAGES_ASKED, pages } from './questions/pages.ts'
import { QUESTIONS, type Question, type Stock } from './questions/questions.ts'
import { type Drawn, documentOf, request } from './questions/request.ts'
import { numbers } from './register.ts'
import { machineWith, type Run, writeResults } from './report/results.ts'
import { table } from './report/tables.ts'
import { openWorld, STATE } from './world/home.ts'
import { described, world } from './world/world.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    size: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
  },
})
const KEPT = join(STATE, 'results.json')
if (values.report) {
  console.log(writeResults(JSON.parse(readFileSync(KEPT, 'utf8')) as Run))
  process.exit()
}
/** Whether there will be results to publish. */
const isWhole = !values.quick && values.only === ''
const sizes = values.size.length > 0 ? values.size.map(Number) : values.quick ? [100_000] : [10_000, 100_000, 1_000_000]
const budget: Budget = values.quick ? { slice: 500, most: 40, least: 5 } : { slice: 1_600, most: 200, least: 7 }
/** Arguments that are drawn for each question, and how many of them are compared. */
const DRAWN = 60
const COMPARED = 6

const begin = performance.now()
const say = (text: string) =>
  process.stderr.write(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${text}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const schema = productSchema()
const isAnswerable = (question: Question) => validate(schema, parse(documentOf(question))).length === 0
const wanted = QUESTIONS.filter(({ name }) => values.only === '' || values.only.split(',').includes(name))
const questions = wanted.filter(isAnswerable)
for (const { name } of wanted.filter(question => !isAnswerable(question)))
  say(`the product doesn't know what ${name} asks for: left out`)

const results: SizeResult[] = []
let cold: Cold | null = null
let server = ''
for (const claims of sizes) {
  say(`${claims} claims`)
  const home = await openWorld(claims, say)
  server = home.version
  const asked: Asked[] = []
  try {
    await addIndexes(home.address)
    for (const name of CONTENDERS) {
      const contender = await start(name, home.address)
      asked.push({ contender, connection: connection(contender) })
    }
    await awaken(asked.slice(0, 1), () => PAGES_ASKED)
    const stock = await stockOf(claims, asked[0]!)
    const next = numbers(17)
    const series = new Map(
      questions.map(question => [question, Array.from({ length: DRAWN }, (): Drawn => question.draw(stock, next))]),
    )
    await awaken(asked, ({ contender }) =>
      questions.map(question => request(question, contender.name, series.get(question)![0]!)),
    )
    const sizesOfAnswers = await compareAll(asked, questions, series, COMPARED)
    say('all contenders give the same answers')
    const result: SizeResult = { claims, loadedIn: home.loadedIn, questions: {}, answerBytes: {} }
    results.push(result)
    for (const question of questions) {
      result.questions[question.name] = await measure(asked, question, series.get(question)!, budget)
      result.answerBytes[question.name] = sizesOfAnswers.get(question)!
      say(`  ${question.name}`)
    }
    process.stdout.write(`${table(result, questions)}\n\n`)
    if (isWhole) keepRun()
    if (claims === sizes.at(-1) && (!values.quick || values.cold)) {
      await stopAll(asked)
      say('unseen questions')
      cold = await measureCold(
        home.address,
        stock,
        new Set(questions.map(({ name }) => name)),
        values.quick ? 5_000 : 15_000,
      )
      process.stdout.write(`${JSON.stringify(cold)}\n`)
    }
  } finally {
    await stopAll(asked)
    await home.stop()
  }
}
if (isWhole) say(`wrote ${writeResults(keepRun())}`)

/** What has been measured so far, which a later failure would lose. */
function keepRun(): Run {
  const asked = questions.map(({ name, title, isBounded }) => ({ name, title, isBounded }))
  const measuredOn = new Date().toISOString().slice(0, 10)
  const run: Run = { results, questions: asked, cold, measuredOn, machine: machineWith(server) }
  writeFileSync(KEPT, JSON.stringify(run))
  return run
}

async function stockOf(claims: number, { connection: { ask } }: Asked): Promise<Stock> {
  const question = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = JSON.parse(await ask(JSON.stringify({ query, variables })))
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
  return { world: world(claims), pages: await pages(question), names: described(0).companies.map(({ name }) => name) }
}

async function stopAll(asked: Asked[]): Promise<void> {
  for (const { contender, connection: own } of asked.splice(0)) {
    await own.close()
    await contender.stop()
  }
}
