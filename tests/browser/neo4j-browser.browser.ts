// The graph in the real Neo4j Browser, as somebody who explores it sees it: log in, paste a statement, look.

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { required, screenshot } from './environment.ts'
import { openBrowser } from './playwright.ts'

const url = required('NEO4J_BROWSER_URL', 'the address of Neo4j Browser, such as http://127.0.0.1:7474/browser/')
const bolt = new URL(required('NEO4J_BOLT_URI', 'the Bolt address of the same server, such as bolt://127.0.0.1:7687'))
const user = required('NEO4J_USER', 'a user of that server')
const password = required('NEO4J_PASSWORD', 'the password of that user')
const api = required('CLAIMGRAPH_URL', 'the address of the API on the same graph').replace(/\/$/, '')

// What Neo4j Browser 5 asks of the internet by itself, also with client.allow_telemetry=false: it reads that setting
// only after it has connected. It works without these.
const KNOWN_REQUESTS = ['canny.io', 'cdn.segment.com', 'fonts.googleapis.com']

const browser = await openBrowser()

if (browser === null) test.skip('Neo4j Browser: no Chromium')
else {
  const { page, refused, close } = browser
  const part = (name: string) => page.getByTestId(name)
  const frame = (text: string) => part('frame').filter({ hasText: text })
  const drawer = part('guidesDrawer')

  /** Runs what is written into the editor, as somebody does who pastes it. */
  async function run(text: string): Promise<void> {
    await part('activeEditor').locator('.monaco-editor').first().click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
    await part('editor-Run').click()
  }

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

  test('Neo4j Browser takes the style of Claimgraph', async () => {
    // Whom it may ask, it knows a while after it has connected.
    const styled = async () => {
      await run(`:style ${api}/neo4j-browser/style.grass`)
      await frame(':style').first().waitFor()
      return await part('frame').first().textContent()
    }
    await expect.poll(styled, { timeout: 60_000, interval: 2_000 }).toContain('node.Company')
  })

  for (const { file, statement } of statements())
    test(`Neo4j Browser answers ${file}`, async () => {
      await run(':clear')
      await run(statement)
      const answer = part('frame').first()
      // What ships has nobody who became somebody else.
      const isNone = file === '8-who-became-whom.cypher'
      const found = isNone
        ? /\(no changes, no records\)/
        : /Started streaming [1-9]\d* records|Displaying [1-9]\d* nodes/
      await answer.getByText(found).first().waitFor()
      if (isNone) return
      if (!statement.includes('RETURN path') && !/RETURN (deepseek|evidence)/.test(statement)) return
      await answer.locator('g.node').first().waitFor()
      await answer.locator('g.relationship').first().waitFor()
      await page.screenshot({ path: screenshot(`neo4j-browser-${file.replace('.cypher', '')}`) })
    })

  test('a company has its colour, its size and its name', async () => {
    await run(':clear')
    await run("MATCH (company:Company {id: 'deepseek'}) RETURN company")
    const node = part('frame').first().locator('g.node')
    await node.first().waitFor()
    expect(await node.locator('circle.b-outline, circle.outline').first().getAttribute('fill')).toBe('#1F5FA8')
    expect(await node.first().textContent()).toContain('DeepSeek')
  })

  test('the guide leads from what is here to where the sources disagree', async () => {
    await run(`:guide ${api}/neo4j-browser/guide.html`)
    await drawer.getByText('From what is here to where the sources disagree').waitFor()
    await page.screenshot({ path: screenshot('neo4j-browser-guide') })
    for (const heading of [
      'What is here?',
      'A company and its neighbours',
      'Behind an edge',
      'Money',
      'Where do the sources disagree?',
    ]) {
      await part('guideNextSlide').click()
      await drawer.getByText(heading).first().waitFor()
    }
    await drawer.locator('pre').first().click()
    await expect.poll(() => part('activeEditor').textContent()).toContain('BETWEEN')
    await page.screenshot({ path: screenshot('neo4j-browser-guide-disagreements') })
  })

  test('the statements become favourites when their file is dropped', async () => {
    const bytes = Buffer.from(await (await fetch(`${api}/neo4j-browser/favourites.zip`)).arrayBuffer())
    // A string, as the page's own types are not those of this file.
    const transfer = await page.evaluateHandle(`{
      const held = new DataTransfer()
      held.items.add(new File([Uint8Array.fromBase64('${bytes.toString('base64')}')], 'favourites.zip'))
      held
    }`)
    for (const event of ['dragenter', 'dragover', 'drop'])
      await part('activeEditor').dispatchEvent(event, { dataTransfer: transfer })
    await part('navigationFavorites').click()
    await page.getByText('Claimgraph', { exact: true }).first().click()
    await page.getByText('What is here?').first().waitFor()
    await page.screenshot({ path: screenshot('neo4j-browser-favourites') })
  })

  test('Neo4j Browser asks the internet for nothing that we do not know of', () => {
    const hosts = new Set(refused.map(address => new URL(address).hostname))
    expect([...hosts].filter(host => !KNOWN_REQUESTS.includes(host))).toEqual([])
  })
}

/** What people are to try, in the order of its numbers. */
function statements(): { file: string; statement: string }[] {
  const folder = new URL('../../cypher/explore/', import.meta.url)
  const files = readdirSync(folder).filter(name => name.endsWith('.cypher'))
  if (files.length === 0) throw new Error('cypher/explore/ holds no .cypher file, so there is nothing to try')
  return files.sort().map(file => ({ file, statement: readFileSync(new URL(file, folder), 'utf8') }))
}
