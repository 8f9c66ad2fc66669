// /explore over HTTP: one page for all addresses below it, and the files that it loads.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/connect.ts'
import { fetched, type Served, served } from '../api/serving/served.ts'

// Nothing of it is asked of Neo4j.
const NO_GRAPH = {} as Graph
let server: Served
let page: string
beforeAll(async () => {
  server = await served(NO_GRAPH)
  page = (await fetched(`${server.url}/explore`)).body as string
})

/** What a script imports, at once or later. */
const importsIn = (script: string): string[] =>
  [...script.matchAll(/(?<!["'\w])(?:from|import)\s*\(?\s*["']([^"']*)["']/g)].map(([, name]) => name!)

const assetsIn = (text: string): string[] => [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!)

describe('the page /explore', () => {
  it.each([
    '/explore',
    '/explore/',
    '/explore/entity/deepseek',
    '/explore/conflicts?state=OPEN',
    '/explore/no/such/page',
  ])('is served at %s', async path => {
    const { status, headers, body } = await fetched(`${server.url}${path}`)
    expect([status, headers.get('content-type'), body]).toEqual([200, 'text/html; charset=utf-8', page])
  })

  it('may load and ask its own origin only, and no inline script', async () => {
    const { headers } = await fetched(`${server.url}/explore/claim/c1_0`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect([headers.get('referrer-policy'), headers.get('cache-control')]).toEqual(['no-referrer', 'no-store'])
    const inline = [...page.matchAll(/<script([^>]*)>/g)].filter(([, rest]) => !/ src=|application\/json/.test(rest!))
    expect(inline).toEqual([])
  })

  it('says its language, and which predicates there are', () => {
    expect(page).toContain('<html lang="en">')
    const [, json] = /<script type="application\/json" id="settings">(.*?)<\/script/s.exec(page)!
    expect(JSON.parse(json!).predicates).toContainEqual({
      name: 'VALUATION',
      label: 'is valued at',
      subject: ['Company'],
      takesObject: false,
      takesValue: true,
      cardinality: 'one',
    })
  })
})

describe('a file that the page loads', () => {
  it('may be kept for ever, and has the type that browsers accept', async () => {
    const paths = assetsIn(page)
    expect(paths.map(path => path.replace(/-[A-Z0-9]{8}/, ''))).toEqual([
      '/explore/assets/style.css',
      '/explore/assets/explore.js',
    ])
    for (const path of paths) {
      const { status, headers } = await fetched(`${server.url}${path}`)
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect(headers.get('content-type')).toBe(`text/${path.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`)
    }
  })

  it('loads only files that are there, plots among them, and nothing from elsewhere', async () => {
    const script = (await fetched(`${server.url}${assetsIn(page).find(path => path.endsWith('.js'))}`)).body as string
    const loaded = importsIn(script)
    expect(loaded.some(name => name.startsWith('./timeline-plot-'))).toBe(true)
    for (const name of loaded) {
      expect(name).toMatch(/^\.\/[\w-]+\.js$/)
      const { status, body } = await fetched(`${server.url}/explore/assets/${name.slice(2)}`)
      expect(status).toBe(200)
      expect(importsIn(body as string).filter(each => !each.startsWith('./'))).toEqual([])
    }
    expect(script).not.toMatch(/sourceMappingURL/)
  })

  it.each(['explore-00000000.js', 'main.tsx', '..%2F..%2Fpackage.json'])('%s isn’t there', async name => {
    const { status, body } = await fetched(`${server.url}/explore/assets/${name}`)
    expect([status, body]).toEqual([404, { message: 'There is no such file.' }])
  })
})
