// Takes the pictures of docs/pictures from a running server: CLAIMGRAPH_URL=http://127.0.0.1:4000 npm run pictures
// (Chromium, and a font for Chinese such as Noto Sans CJK, have to be installed.)

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { required } from '../tests/browser/environment.ts'
import { openBrowser } from '../tests/browser/playwright.ts'

const FOLDER = join(import.meta.dirname, 'pictures')
const url = required('CLAIMGRAPH_URL', 'the address of a running Claimgraph server').replace(/\/$/, '')

const { conflict, citation } = await idsOfDeepSeek()
const browser = await openBrowser()
if (browser === null) throw new Error('The pictures are taken by Chromium, which is not there.')
mkdirSync(FOLDER, { recursive: true })
try {
  const { page } = browser
  // Nothing is caught while it moves.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const take = async (name: string, path: string, ready: string, height: number, then = async () => {}) => {
    await page.setViewportSize({ width: 1280, height })
    await page.goto(url + path)
    await page.locator(ready).first().waitFor()
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    await then()
    await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  }
  await take('entity', '/explore/entity/deepseek', 'h1[aria-busy="false"]', 900)
  await take('conflict', `/explore/conflict/${conflict}`, 'h1[aria-busy="false"]', 900)
  await take('source', `/explore/source/menews-deepseek-vs-kimi#${citation}`, '.passage.chosen', 900)
  await take('playground', '/', '.graphiql-execute-button', 800, async () => {
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.result-window', { hasText: '"data"' }).waitFor()
  })
} finally {
  await browser.close()
}

// ---------------------------------------------------------------------------------------------------------------------

/** The disagreement on what DeepSeek is worth, and the passage that it is about. */
async function idsOfDeepSeek(): Promise<{ conflict: string; citation: string }> {
  const query = `{
    company(id: "deepseek") {
      valuation { conflicts { id kind } claims { value { ... on Money { currency } } citations { id } } }
    }
  }`
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await reply.json()) as {
    data: {
      company: {
        valuation: {
          conflicts: { id: string; kind: string }[]
          claims: { value: { currency: string }; citations: { id: string }[] }[]
        }
      }
    }
  }
  const { conflicts, claims } = data.company.valuation
  return {
    conflict: conflicts.find(({ kind }) => kind === 'CURRENCY_SLIP')!.id,
    citation: claims.find(({ value }) => value.currency === 'CNY')!.citations[0]!.id,
  }
}
