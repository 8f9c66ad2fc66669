// What the pages at /explore say where the API gives no answer, or not the one they need: it is answered here in its place.

import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { required } from './environment.ts'
import { exploreIn } from './explore-page.ts'
import { openBrowser } from './playwright.ts'

const url = required('CLAIMGRAPH_URL', 'the address of a running Claimgraph server').replace(/\/$/, '')
const browser = await openBrowser()

if (browser === null) test.skip('/explore in trouble: no Chromium')
else
  describe('/explore', () => {
    const { page, close } = browser
    const { settled, open, faults } = exploreIn(page, url)
    afterEach(() => page.unroute('**/graphql'))
    afterAll(() => close())

    test('a database that does not answer is said, and a key asked for where one is needed', async () => {
      const answers = { code: 'DATABASE_UNAVAILABLE', status: 200 }
      const keys: (string | undefined)[] = []
      await page.route('**/graphql', route => {
        keys.push(route.request().headers()['x-api-key'])
        const errors = [{ message: 'The database does not answer now.', extensions: { code: answers.code } }]
        return route.fulfill({ status: answers.status, json: { data: { entity: null }, errors } })
      })
      await open('/explore/entity/deepseek')
      expect(await page.locator('h1').textContent()).toBe('The database does not answer')
      Object.assign(answers, { code: 'UNAUTHENTICATED', status: 401 })
      await open('/explore/entity/deepseek')
      expect(await faults()).toEqual([])
      await page.getByLabel('API key').fill('correct-horse-battery')
      await page.getByRole('button', { name: 'Open' }).click()
      await expect
        .poll(() => page.evaluate('sessionStorage.getItem("claimgraph-api-key")'))
        .toBe('correct-horse-battery')
      await page.getByText('The key you gave is not accepted.').waitFor()
      await settled()
      expect(keys[0]).toBeUndefined()
      expect(keys.at(-1)).toBe('correct-horse-battery')
    })

    test.each([
      ['of a proxy that counts requests', 429, 'Slow down.', 'Too much is asked at the moment'],
      ['without data', 200, '{}', 'That could not be answered'],
      ['that is no object', 200, 'null', 'That could not be answered'],
    ])('an answer %s is no blank page', async (_, status, body, title) => {
      await page.route('**/graphql', route => route.fulfill({ status, contentType: 'application/json', body }))
      await open('/explore/entity/deepseek')
      expect(await page.locator('h1').textContent()).toBe(title)
    })

    test('a list that breaks off says so', async () => {
      const name = { kind: 'ARTICLE', publisher: null, publishedOn: null, publishedOnInferred: false, url: null }
      const edges = [{ node: { ...name, id: 'first', title: 'The first source' } }]
      const first = { sources: { totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'one' }, edges } }
      const errors = [{ message: 'It took longer than 30 s.', extensions: { code: 'TIMEOUT' } }]
      const answers = [{ data: first }, { data: { sources: null }, errors }]
      await page.route('**/graphql', route => route.fulfill({ json: answers.shift() }))
      await open('/explore/sources')
      await page.getByRole('button', { name: 'Show more sources' }).click()
      await page.locator('.notice', { hasText: 'That took too long.' }).waitFor()
      expect(await page.locator('.source-lines li').count()).toBe(1)
    })
  })
