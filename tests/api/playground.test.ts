import { describe, expect, test } from 'vitest'
import { playgroundAssets, playgroundCsp, playgroundPage } from '../../src/api/serving/playground.ts'

const cited = { title: 'Cited', query: 'query Cited { company(id: "deepseek") { name } }' }

describe('the playground page', () => {
  test('says what it is and opens with the ready queries', () => {
    const variables = '{ "id": "moonshot-ai" }'
    const byId = { title: 'ById', query: 'query ById($id: ID!) { company(id: $id) { name } }', variables }
    const page = playgroundPage({ endpoint: '/graphql', tabs: [cited, byId] })
    expect(page).toContain('<title>Claimgraph</title>')
    expect(settingsOf(page)).toMatchObject({ endpoint: '/graphql', tabs: [cited, byId] })
  })

  test('a query that holds markup neither ends the script it is embedded in nor changes on its way', () => {
    const hostile = {
      title: '</script><b>',
      query: '# </script><script>alert(1)</script> <!-- <script> ]]> \u2028 &lt; $& `\nquery Hostile { __typename }',
      variables: '{ "name": "</SCRIPT >" }',
      headers: '{ "x-quote": "\\"\'" }',
    }
    const page = playgroundPage({ endpoint: '/graphql', tabs: [hostile] })
    expect(settingsOf(page)).toMatchObject({ tabs: [hostile] })
    const harmless = playgroundPage({ endpoint: '/graphql', tabs: [] })
    expect(page.match(/<[^>]*>/g)).toEqual(harmless.match(/<[^>]*>/g))
  })

  test('an endpoint that holds markup does not change the page either', () => {
    const page = playgroundPage({ endpoint: '/<i>&', tabs: [] })
    expect(settingsOf(page)).toMatchObject({ endpoint: '/<i>&' })
    expect(page).toContain('<code>/&lt;i>&amp;</code>')
  })
})

describe('the playground without a network', () => {
  const page = playgroundPage({ endpoint: '/graphql', tabs: [cited] })
  const assets = playgroundAssets()

  test('the page and its workers load only files that are served beside it', () => {
    const linked = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(match => match[1])
    const { icon, workers } = settingsOf(page) as { icon: string; workers: Record<string, string> }
    const loaded = new Set([...linked, icon, ...Object.values(workers)])
    expect([...loaded].sort()).toEqual([...assets.keys()].map(path => `playground/${path}`).sort())
  })

  test('the style sheets hold their fonts and images themselves, and import nothing', () => {
    for (const [path, { body }] of assets) {
      if (!path.endsWith('.css')) continue
      const text = body.toString()
      expect(text).not.toContain('@import')
      const addresses = [...text.matchAll(/url\(\s*["']?([^)]{0,5})/g)].map(match => match[1])
      expect(addresses.filter(address => address !== 'data:')).toEqual([])
    }
  })

  test('no file points at a source map', () => {
    for (const [path, { body }] of assets) expect(body.includes('sourceMappingURL='), path).toBe(false)
  })

  test('every file has a type that a browser accepts, and a name that changes with its content', () => {
    for (const [path, { type }] of assets) {
      expect(path).toMatch(/^[a-z-]+-[0-9a-f]{10}\.(js|css|svg)$/)
      expect(type).toMatch(/^(text\/javascript|text\/css|image\/svg\+xml)/)
    }
  })

  test('the policy allows scripts and requests of our own origin only', () => {
    expect(playgroundCsp).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    const inlineScripts = [...page.matchAll(/<script([^>]*)>/g)].filter(([, rest]) => !/ src=|json/.test(rest!))
    expect(inlineScripts).toEqual([])
  })
})

/** What the page embeds for its script, read the way a browser reads it: up to the first end tag. */
function settingsOf(page: string): unknown {
  const [, json] = /<script type="application\/json" id="settings">(.*?)<\/script/is.exec(page)!
  return JSON.parse(json!)
}
