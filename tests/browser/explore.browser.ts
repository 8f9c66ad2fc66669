// The pages at /explore of a running server, as analysts and journalists use them: by pointer, by keyboard, wide and narrow, light and dark.

import type { Request } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { required, screenshot } from './environment.ts'
import { exploreIn } from './explore-page.ts'
import { openBrowser } from './playwright.ts'

const url = required('CLAIMGRAPH_URL', 'the address of a running Claimgraph server').replace(/\/$/, '')
const SOURCE = '/explore/source/menews-deepseek-vs-kimi'
const { slip, claim } = await idsOfDeepSeek()
const PAGES: readonly [name: string, path: string][] = [
  ['home', '/explore'],
  ['company', '/explore/entity/deepseek'],
  ['round', '/explore/entity/deepseek-first-round'],
  ['person', '/explore/entity/liang-wenfeng'],
  ['conflict', `/explore/conflict/${slip}`],
  ['conflicts', '/explore/conflicts?state=OPEN'],
  ['claim', `/explore/claim/${claim}`],
  ['source', SOURCE],
  ['sources', '/explore/sources'],
  ['companies', '/explore/entities?kind=Company'],
  ['unknown', '/explore/entity/nobody-knows-it'],
  ['nowhere', '/explore/no/such/page'],
]

const browser = await openBrowser()

if (browser === null) test.skip('/explore: no Chromium')
else
  describe('/explore', () => {
    const { page, refused, complaints, close } = browser
    const { settled, open, faults, overflow, addresses, focused } = exploreIn(page, url)
    afterAll(() => close())
    beforeEach(async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
    })

    describe.each([
      ['wide, light', 1280, 'light'],
      ['narrow, dark', 390, 'dark'],
    ] as const)('%s', (name, width, colorScheme) => {
      test.each(PAGES)('the page of a %s is complete, fits, and can be used by everybody', async (kind, path) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await open(path)
        await page.screenshot({ path: screenshot(`explore-${kind}-${name.replace(', ', '-')}`), fullPage: true })
        expect(await faults()).toEqual([])
        expect(await overflow()).toBe(0)
        expect(await page.title()).toMatch(/ · Claimgraph$/)
      })
    })

    test('the facts of a company are asked for before the rest of its page', async () => {
      const asked: string[] = []
      const note = (request: Request) => {
        if (request.url() !== `${url}/graphql`) return
        asked.push((request.postDataJSON() as { operationName: string }).operationName)
      }
      page.on('request', note)
      await open('/explore/entity/deepseek')
      page.off('request', note)
      const others = asked.slice(asked.lastIndexOf('Fact') + 1)
      expect([...new Set(asked)].slice(0, 2)).toEqual(['EntityHead', 'Fact'])
      expect(others.sort()).toEqual([
        'CompanyInvestors',
        'CompanyTimeline',
        'EntityConflicts',
        'EntityDenials',
        'EntityRelations',
        'Neighbourhood',
      ])
    })

    test.each(['timeline', 'note-3'])('an address with #%s leads to that part, though it comes later', async part => {
      // From elsewhere: of one document the browser would find it by itself.
      await page.goto('about:blank')
      await open(`/explore/entity/deepseek#${part}`)
      const top = `document.querySelector('#${part}:target')?.getBoundingClientRect().top`
      const isInSight = () => page.evaluate<boolean>(`${top} >= 0 && ${top} < innerHeight`)
      await expect.poll(isInSight).toBe(true)
    })

    test('the keyboard alone leads from the search to an entity, and tells where one is', async () => {
      await open('/explore')
      await page.locator('#search').focus()
      await page.keyboard.type('deeps')
      await page
        .getByRole('option', { name: /^DeepSeek\b/ })
        .first()
        .waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe('search-0')
      expect(await page.locator('.search [aria-live]').textContent()).toMatch(/^\d+ results?, use the arrow keys\.$/)
      expect(await faults()).toEqual([])
      await page.keyboard.press('Enter')
      await page.waitForURL('**/explore/entity/deepseek')
      await settled()
      expect(await focused()).toBe('H1:DeepSeek')
      expect(await page.title()).toBe('DeepSeek · Claimgraph')
    })

    test('Escape closes what was found, and the first Tab of a page skips to its content', async () => {
      await open('/explore')
      await page.locator('#search').fill('moonshot')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Escape')
      expect(await page.getByRole('option').count()).toBe(0)
      await open('/explore/sources')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('A:Skip to the content')
    })

    test('a footnote leads to the very words in the text, and these to their claim and back', async () => {
      await open('/explore/entity/deepseek')
      const valuation = page.locator('.fact', { hasText: 'Valuation' }).first()
      await valuation.locator('.references a').first().click()
      const note = page.locator('.footnotes li:target')
      const quote = (await note.locator('.words').textContent())!.replace(/^“|”$/g, '')
      await note.getByRole('link', { name: /in the text/ }).click()
      await page.waitForURL(`**${SOURCE}#*`)
      await settled()
      const passage = page.locator('.passage:focus')
      await passage.waitFor()
      expect(await passage.getAttribute('aria-current')).toBe('true')
      const chosen = (await page.locator('.passage.chosen').allInnerTexts()).join('')
      expect(chosen).toBe(quote)
      // It is scrolled there in a while.
      const isInSight = () =>
        page.evaluate<boolean>("document.querySelector('.passage:focus').getBoundingClientRect().top < innerHeight")
      await expect.poll(isInSight).toBe(true)

      await page.locator('.panel .statement a').first().click()
      await page.waitForURL('**/explore/claim/**')
      await settled()
      await page
        .getByRole('link', { name: new RegExp(`in the text.*${quote.slice(0, 20)}`) })
        .first()
        .click()
      await page.waitForURL(`**${SOURCE}#*`)
      await page.locator('.passage:focus').waitFor()
    })

    test('a passage that is followed shows what rests on it, and Escape leads back to it', async () => {
      await open(SOURCE)
      const passage = page.locator('.passage').nth(3)
      await passage.focus()
      await page.keyboard.press('Enter')
      await page.locator('.panel h2:focus').waitFor()
      expect(await faults()).toEqual([])
      expect(new URL(page.url()).hash).toBe(await passage.getAttribute('href'))
      await page.keyboard.press('Escape')
      expect(await page.locator('.panel').count()).toBe(0)
      expect(await focused()).toBe(`A:${await passage.textContent()}`)
    })

    test('what DeepSeek is worth: both sides in their words, and the arithmetic between them', async () => {
      await open(`/explore/conflict/${slip}`)
      const sides = page.locator('.side')
      expect(await sides.locator('.side-value').allInnerTexts()).toEqual(['350 billion CNY', '350 billion USD'])
      const words = await sides.allInnerTexts()
      expect(words[0]).toContain('pushing the company’s valuation to 350 billion RMB (approximately $48 billion)')
      expect(words[1]).toContain('The reported $350 billion valuation of DeepSeek')
      const boxes = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()])
      expect(boxes[0]!.y).toBe(boxes[1]!.y)
      expect(await page.locator('.explanation').textContent()).toContain('6.65 to 6.99 times 350 billion CNY')
      expect(await page.locator('.badge.open').first().textContent()).toContain('Open')
    })

    test('the timeline is a table, too', async () => {
      await open('/explore/entity/deepseek')
      await page.locator('.timeline summary').click()
      expect(await page.locator('.timeline tbody tr').count()).toBeGreaterThan(0)
      expect(await faults()).toEqual([])
    })

    test('the neighbourhood is a graph of links, and a list of the same', async () => {
      await open('/explore/entity/deepseek')
      const graph = await addresses('.graph a')
      await page.getByLabel('As a list').check()
      const list = await addresses('.neighbours a')
      expect(await faults()).toEqual([])
      expect(graph).not.toEqual([])
      expect(list).toEqual(expect.arrayContaining(graph))
      await page.getByLabel('As a graph').check()
      await page.locator('.graph a').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${graph[0]}`)
    })

    test('a disagreement list can be narrowed down, and its address says to what', async () => {
      await open('/explore/conflicts')
      await page.getByLabel('Kind').selectOption('RATE')
      await page.waitForURL('**/explore/conflicts?kind=RATE')
      await settled()
      expect(await page.locator('.line-why .conflict-kind').allInnerTexts()).toEqual(['Off the official rate'])
    })

    test('nothing left this machine, and the console holds no error', () => {
      expect(refused).toEqual([])
      expect(complaints).toEqual([])
    })
  })

/** The disagreement over two currencies in what DeepSeek is worth, and one of the claims in it. */
async function idsOfDeepSeek(): Promise<{ slip: string; claim: string }> {
  const query = `{ company(id: "deepseek") { conflicts(first: 10, filter: { kinds: [CURRENCY_SLIP] }) { edges { node { id claims { id } } } } } }`
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as {
    data: { company: { conflicts: { edges: { node: { id: string; claims: { id: string }[] } }[] } } }
  }
  const { id, claims } = data.company.conflicts.edges[0]!.node
  return { slip: id, claim: claims[0]!.id }
}
