// How soon the pages of /explore are there, in a Chromium on this machine: on the graph that ships, and on made-up ones of N claims.
//
//     npm run pages -- [claims …]
//
// What it needs lies below bench/.state. Chromium has to be installed.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { ServerAddress } from '../src/graph/connect.ts'
import { startEmbedded } from '../src/graph/embedded/server.ts'
import { openBrowser } from '../tests/browser/playwright.ts'
import { start } from './contenders/start.ts'
import { quantile } from './measure/numbers.ts'
import { machine } from './report/machine.ts'
import { type GraphPages, type PageTimes, pagesText } from './report/pages.ts'
import { writePart } from './report/parts.ts'
import { openWorld, PACKAGES, STATE } from './world/home.ts'
import { companyCount, companyId, HUBS, hubId, world } from './world/world.ts'

/** Visits of each kind of page that count, each to another one of the kind; those before them have Neo4j plan and read. */
const VISITS = 20
const VISITS_BEFORE = 5
const SHIPPED = ['deepseek', 'moonshot-ai', 'tencent', 'alibaba', 'liang-wenfeng']
const CLI = join(import.meta.dirname, '..', 'src', 'cli.ts')
const say = (text: string) => process.stderr.write(`${text}\n`)

/** Pages of one kind. */
interface Kind {
  title: string
  paths: readonly string[]
}

const sizes = process.argv.slice(2).map(Number)
const measured: GraphPages[] = []
let version = ''
for (const claims of [null, ...sizes]) {
  const home = claims === null ? await shippedGraph() : await openWorld(claims, say)
  version = home.version
  try {
    const graph = claims === null ? 'what ships' : `${claims.toLocaleString('en')} claims`
    const pages = await timesOf(home.address, claims === null ? shippedKinds() : kindsOf(claims))
    measured.push({ graph, pages, wanted: claims === null ? 1_500 : 2_000 })
  } finally {
    await home.stop()
  }
}
const text = pagesText(measured, VISITS, ['npm run pages --', ...sizes].join(' '), machine(version))
console.log(text)
if (sizes.length > 0) writePart('pages', text)

// ---------------------------------------------------------------------------------------------------------------------

/** A server with the datasets of data/, ingested by the command. */
async function shippedGraph() {
  const server = await startEmbedded({ home: join(STATE, 'shipped'), packages: PACKAGES, onProgress: say })
  const { boltUri: uri, user, password } = server
  for (const folder of ['deepseek-vs-kimi', 'chips-awards'])
    execFileSync(process.execPath, [CLI, 'ingest', join(import.meta.dirname, '..', 'data', folder)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    })
  return { address: { uri, user, password }, version: server.version, stop: () => server.stop() }
}

function shippedKinds(): Kind[] {
  return [
    { title: 'an entity', paths: SHIPPED.map(entity) },
    { title: 'all disagreements', paths: ['/explore/conflicts'] },
    { title: 'the article', paths: ['/explore/source/menews-deepseek-vs-kimi'] },
  ]
}

function kindsOf(claims: number): Kind[] {
  const { hasHubs } = world(claims)
  const companies = companyCount(world(claims))
  const all = VISITS + VISITS_BEFORE
  const spread = Array.from({ length: all }, (_, index) => Math.floor((index * companies) / all))
  return [
    { title: 'a company', paths: spread.map(number => entity(companyId(number))) },
    ...(hasHubs
      ? [
          {
            title: 'a company with 2,000 claims',
            paths: Array.from({ length: HUBS }, (_, number) => entity(hubId(number))),
          },
        ]
      : []),
    { title: 'all disagreements', paths: ['/explore/conflicts'] },
    { title: 'all entities', paths: ['/explore/entities'] },
  ]
}

function entity(id: string): string {
  return `/explore/entity/${id}`
}

async function timesOf(address: ServerAddress, kinds: readonly Kind[]): Promise<PageTimes[]> {
  const product = await start('claimgraph', address)
  const browser = await openBrowser()
  if (browser === null) throw new Error('The pages are shown by Chromium, which is not there.')
  try {
    const pages: PageTimes[] = []
    for (const { title, paths } of kinds) {
      const visits: number[][] = []
      for (let visit = 0; visit < VISITS_BEFORE + VISITS; visit += 1) {
        const times = await visited(new URL(paths[visit % paths.length]!, product.url).href)
        if (visit >= VISITS_BEFORE) visits.push(times)
      }
      const [named, facts, everything] = [0, 1, 2].map(index => {
        const each = visits.map(times => times[index]!)
        return { p50: quantile(each, 0.5), p95: quantile(each, 0.95) }
      })
      pages.push({ title, named: named!, facts: facts!, everything: everything! })
      say(JSON.stringify(pages.at(-1)))
    }
    return pages
  } finally {
    await browser.close()
    await product.stop()
  }

  /** Milliseconds until the heading, until the first part, and until all of the page is there. */
  async function visited(url: string): Promise<number[]> {
    const { page } = browser!
    await page.goto('about:blank')
    const asked = performance.now()
    const since = () => performance.now() - asked
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('h1[aria-busy="false"]').waitFor()
    const named = since()
    await page.locator('[aria-labelledby="facts"] .waiting').waitFor({ state: 'detached' })
    const facts = since()
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    return [named, facts, since()]
  }
}
