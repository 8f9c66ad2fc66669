// The page /explore: src/explore, bundled by esbuild in memory, and the HTML that loads it. It asks /graphql like any other client, and
// needs nothing beyond this server. (Its code is for browsers: it is bundled by its path, and never imported here.)

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Metafile } from 'esbuild'
import { predicateTable } from './explore-predicates.ts'
import { jsonInHtml } from './html.ts'

export interface ExploreAsset {
  readonly body: Buffer
  readonly type: string
}

export interface Explore {
  /** The page, the same for every address under /explore. */
  readonly page: string
  /** The files that it loads, by their name under /explore/assets/. Each name holds a hash of its content. */
  readonly assets: ReadonlyMap<string, ExploreAsset>
}

/** As strict as the playground's. Inline styles stay allowed because plots are drawn with them. */
export const exploreCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

let made: Promise<Explore> | undefined

/** Bundles once in a process, in about a second; another call after a failure tries again. Throws what esbuild reports. */
export function explore(): Promise<Explore> {
  made ??= bundle().catch(error => {
    made = undefined
    throw error
  })
  return made
}

/** What is shown where the page could not be made. */
export const explorePageWithout = (): string =>
  document(
    'Claimgraph',
    '',
    `<main style="max-width:36rem;margin:15vh auto;padding:0 1.5rem;font:1.1rem/1.6 Georgia,serif">
      <h1>This page could not be made</h1>
      <p>Bundling its code failed; the server's log says why. The API answers at <code>/graphql</code> all the same, and the
      <a href="/">playground</a> is there.</p>
    </main>`,
  )

// ---------------------------------------------------------------------------------------------------------------------

const FOLDER = join(import.meta.dirname, '..', '..', 'explore')

async function bundle(): Promise<Explore> {
  // Loaded here, so that commands that serve nothing, and servers that nobody looks at, do without it.
  const { build, stop } = await import('esbuild')
  const built = await build({
    entryPoints: { explore: join(FOLDER, 'main.tsx'), style: join(FOLDER, 'style', 'main.css') },
    absWorkingDir: FOLDER,
    outdir: join(FOLDER, 'assets'),
    write: false,
    bundle: true,
    minify: true,
    // What only some pages need, such as plots, is loaded where it is needed.
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  }).finally(stop)
  const assets = new Map(
    built.outputFiles.map(({ path, contents }) => [basename(path), asset(path, Buffer.from(contents))]),
  )
  return { page: page(entriesIn(built.metafile)), assets }
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

const asset = (path: string, body: Buffer): ExploreAsset => ({ body, type: TYPES[path.split('.').at(-1)!]! })

/** The names of the files to begin with: the others are loaded by these. */
function entriesIn({ outputs }: Metafile): { script: string; style: string } {
  const entry = (extension: string): string => {
    const [path] = Object.entries(outputs).find(
      ([path, { entryPoint }]) => entryPoint !== undefined && path.endsWith(`.${extension}`) && isFirst(entryPoint),
    )!
    return basename(path)
  }
  return { script: entry('js'), style: entry('css') }
}

const isFirst = (entryPoint: string): boolean => /(^|\/)main\.(tsx|css)$/.test(entryPoint)

const page = ({ script, style }: { script: string; style: string }): string =>
  document(
    'Claimgraph',
    `<link rel="icon" type="image/svg+xml" href="${icon()}">
    <link rel="stylesheet" href="/explore/assets/${style}">
    <script type="application/json" id="settings">${jsonInHtml({ predicates: predicateTable() })}</script>
    <script type="module" src="/explore/assets/${script}"></script>`,
    `<div id="explore"></div>
    <noscript>This page needs JavaScript. The API itself answers at <code>/graphql</code>.</noscript>`,
  )

/** The playground's. */
const icon = (): string =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(new URL('./playground/icon.svg', import.meta.url), 'utf8'))}`

const document = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`
