// A real Chromium whose network ends at this machine.

import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'

export interface LocalBrowser {
  readonly page: Page
  /** Every request that would have left this machine, refused: should stay empty. */
  readonly refused: string[]
  /** Errors and exceptions that the page wrote to its console, and workers with it. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** Chromium at 1280×800 with an empty profile, or null, said aloud, where this machine has none. */
export async function openBrowser(): Promise<LocalBrowser | null> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.warn(`\n*** SKIPPED: no Chromium at ${PLACES.join(', ')}. Install one, or name it in CHROMIUM. ***\n`)
    return null
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  const refused: string[] = []
  const complaints: string[] = []

  await context.route('**', route => {
    const url = route.request().url()
    if (isLocal(url)) return route.continue()
    refused.push(url)
    return route.abort('blockedbyclient')
  })
  await context.routeWebSocket(
    url => !isLocal(url.href),
    socket => {
      refused.push(socket.url())
      return socket.close()
    },
  )
  context.on('weberror', error => complaints.push(String(error.error())))
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  // A statement that Neo4j plans for the first time, on a busy machine, takes seconds.
  context.setDefaultTimeout(60_000)
  return { page: await context.newPage(), refused, complaints, close: () => browser.close() }
}

// ---------------------------------------------------------------------------------------------------------------------

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM
  if (named === undefined || named === '') return PLACES.find(existsSync)
  if (!existsSync(named)) throw new Error(`CHROMIUM is ${named}, but no such file exists`)
  return named
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Behind the routes above, which can't see all that a browser does by itself: no other name resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
]

function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
