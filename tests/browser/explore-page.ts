// What the tests of /explore do to its pages, and ask them.

import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** `url` is that of the server, without a slash at its end. */
export function exploreIn(page: Page, url: string) {
  /** Waits until nothing is awaited any more. */
  async function settled(): Promise<void> {
    await page.locator('h1[aria-busy="false"]').waitFor()
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    await page.locator('.plot:not(:has(svg))').first().waitFor({ state: 'detached' })
  }

  const open = async (path: string): Promise<void> => {
    await page.goto(`${url}${path}`)
    await settled()
  }

  /** What axe finds that is serious or critical: the rule, and where. */
  async function faults(): Promise<unknown[]> {
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]) }))
  }

  const overflow = () =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  /** Where the links lead. (A string, as the page's own types are not those of this file.) */
  const addresses = (links: string) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('${links}')].map(each => each.getAttribute('href'))`)

  const focused = () =>
    page.evaluate<string>('document.activeElement.tagName + ":" + document.activeElement.textContent')

  return { settled, open, faults, overflow, addresses, focused }
}
