// The playground of a running server, as a visitor sees it for the first time.

import { readdirSync, readFileSync } from 'node:fs'
import { getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { required, screenshot } from './environment.ts'
import { openBrowser } from './playwright.ts'

const url = required('CLAIMGRAPH_URL', 'the address of a running Claimgraph server')
const examples = readyQueries()
const browser = await openBrowser()

if (browser === null) test.skip('the playground: no Chromium')
else
  describe('the playground', () => {
    const { page, refused, complaints, close } = browser

    beforeAll(async () => {
      await page.goto(url)
      await page.locator('.graphiql-execute-button').waitFor()
    })
    afterAll(() => close())

    test('opens with one tab per ready query', async () => {
      expect(await page.title()).toBe('Claimgraph')
      expect((await page.locator('.graphiql-tab').allInnerTexts()).sort()).toEqual(examples)
    })

    test.each(examples)('the ready query %s is answered', async name => {
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator('.graphiql-tab-active', { hasText: name }).waitFor()
      const [response] = await Promise.all([
        page.waitForResponse(answer => answer.request().postData()?.includes(`query ${name}`) ?? false),
        page.locator('.graphiql-execute-button').click(),
      ])
      const answer = await response.json()
      expect(answer.errors).toBeUndefined()
      expect(Object.keys(answer.data)).not.toEqual([])
      expect(Object.values(answer.data)).not.toContain(null)

      await page.locator('.result-window', { hasText: '"data"' }).waitFor()
      await page.screenshot({ path: screenshot(`playground-${name}`) })
    })

    test('the documentation shows the descriptions of the schema', async () => {
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Company', exact: true }).click()
      await page.locator('.graphiql-doc-explorer-content .graphiql-markdown-description').first().waitFor()
      await page.screenshot({ path: screenshot('playground-documentation') })
    })

    test('a second visit shows the same tabs again', async () => {
      await page.goto(url)
      await page.locator('.graphiql-execute-button').waitFor()
      expect((await page.locator('.graphiql-tab').allInnerTexts()).sort()).toEqual(examples)
    })

    test('nothing left this machine, and the console holds no error', () => {
      expect(refused).toEqual([])
      expect(complaints).toEqual([])
    })
  })

/** The operation names of `examples/*.graphql`, sorted: they are the titles of the tabs. */
function readyQueries(): string[] {
  const folder = new URL('../../examples/', import.meta.url)
  const files = readdirSync(folder).filter(file => file.endsWith('.graphql'))
  if (files.length === 0) throw new Error('examples/ holds no .graphql file, so there is nothing to try')
  return files
    .map(file => {
      const name = getOperationAST(parse(readFileSync(new URL(file, folder), 'utf8')))?.name?.value
      if (name === undefined) throw new Error(`examples/${file} must hold one operation with a name`)
      return name
    })
    .sort()
}
