// The graph in the real Neo4j Browser, as somebody who explores it sees it: log in, paste a statement, look.

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { required, screenshot } from './environment.ts'
import { openBrowser } from './playwright.ts'

const url = required('NEO4J_BROWSER_URL', 'the address of Neo4j Browser, such as http://127.0.0.1:7474/browser/')
const bolt = new URL(required('NEO4J_BOLT_URI', 'the Bolt address of the same server, such as bolt://127.0.0.1:7687'))
const user = required('NEO4J_USER', 'a user of that server')
const password = required('NEO4J_PASSWORD', 'the password of that user')

// What Neo4j Browser 5 asks of the internet by itself, also with client.allow_telemetry=false: it reads that setting
// only after it has connected. It works without these.
const KNOWN_REQUESTS = ['canny.io', 'cdn.segment.com', 'fonts.googleapis.com']

const browser = await openBrowser()

if (browser === null) test.skip('Neo4j Browser: no Chromium')
else {
  const { page, refused, close } = browser
  const part = (name: string) => page.getByTestId(name)
  const frame = (text: string) => part('frame').filter({ hasText: text })
  const { file, statement } = firstStatement()

  afterAll(() => close())

  test('Neo4j Browser logs in', async () => {
    await page.goto(url)
    await part('password').waitFor()
    await part('bolt-scheme-select').selectOption(`${bolt.protocol}//`)
    await part('boltaddress').fill(bolt.host)
    await part('username').fill(user)
    await part('password').fill(password)
    await part('connect').click()
    await frame('You are connected as user').waitFor()
  })

  test(`Neo4j Browser draws the graph of ${file}`, async () => {
    await part('activeEditor').locator('.monaco-editor').first().click()
    await page.keyboard.insertText(statement)
    await part('editor-Run').click()

    // The newest frame is the first; its side bar has a graph only for answers that hold nodes.
    const answer = part('frame')
      .filter({ has: part('cypherFrameSidebarVisualization') })
      .first()
    await answer.waitFor()
    await answer.locator('g.node').first().waitFor()
    await answer.locator('g.relationship').first().waitFor()
    await page.screenshot({ path: screenshot('neo4j-browser') })
  })

  test('Neo4j Browser asks the internet for nothing that we do not know of', () => {
    const hosts = new Set(refused.map(address => new URL(address).hostname))
    expect([...hosts].filter(host => !KNOWN_REQUESTS.includes(host))).toEqual([])
  })
}

/** The statement that a newcomer tries first. */
function firstStatement(): { file: string; statement: string } {
  const folder = new URL('../../cypher/explore/', import.meta.url)
  const [file] = readdirSync(folder)
    .filter(name => name.endsWith('.cypher'))
    .sort()
  if (file === undefined) throw new Error('cypher/explore/ holds no .cypher file, so there is nothing to try')
  return { file, statement: readFileSync(new URL(file, folder), 'utf8') }
}
