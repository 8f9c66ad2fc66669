// The playground: GraphiQL 5 (with Monaco, its fonts and its workers) as it ships whole in @graphql-yoga/render-graphiql,
// served from our own origin, so that it works without any network beyond this server and under a strict policy.
// Only the bundle is taken from that package: its own page is one inline script of 9 MB, which no policy could allow.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sha256 } from '../../domain/canonical.ts'
import { jsonInHtml, textInHtml } from './html.ts'

export interface PlaygroundTab {
  /** What the menu of ready queries shows. The tab itself shows the name of the operation: keep them the same. */
  readonly title: string
  readonly query: string
  /** JSON text, as typed into the editors. */
  readonly variables?: string
  readonly headers?: string
}

export interface PlaygroundAsset {
  readonly body: Buffer
  readonly type: string
}

/**
 * The Content-Security-Policy that the page works under. Nothing is fetched from, or sent to, another origin.
 * Inline styles stay allowed because Monaco writes its themes and positions as such; inline scripts and `eval` do not.
 */
export const playgroundCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The page, to be served at `/`. `endpoint` is a path on the same server; `tabs` are opened on a first visit and stay
 * reachable through the menu "Ready queries" afterwards, when GraphiQL keeps the visitor's own tabs.
 */
export function playgroundPage(options: { endpoint: string; tabs: readonly PlaygroundTab[] }): string {
  const { files } = loadAssets()
  const settings = {
    endpoint: options.endpoint,
    tabs: options.tabs,
    icon: href(files.icon),
    workers: {
      editorWorkerService: href(files.editorWorker),
      graphql: href(files.graphqlWorker),
      json: href(files.jsonWorker),
    },
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Claimgraph</title>
    <link rel="icon" type="image/svg+xml" href="${href(files.icon)}">
    <link rel="stylesheet" href="${href(files.styles)}">
    <link rel="stylesheet" href="${href(files.ownStyles)}">
    <script type="application/json" id="settings">${jsonInHtml(settings)}</script>
    <script defer src="${href(files.graphiql)}"></script>
    <script defer src="${href(files.page)}"></script>
  </head>
  <body>
    <div id="playground">Loading the playground…</div>
    <noscript>The playground needs JavaScript. The API itself answers at <code>${textInHtml(options.endpoint)}</code>.</noscript>
  </body>
</html>
`
}

/**
 * The files that the page loads, by their path under `/playground/`. Each name holds a hash of its content, so that a
 * browser may keep it forever. About 9 MB, read at the first call only: commands that serve nothing do not pay for it.
 */
export function playgroundAssets(): ReadonlyMap<string, PlaygroundAsset> {
  return loadAssets().assets
}

// ---------------------------------------------------------------------------------------------------------------------

type Files = Record<
  'graphiql' | 'styles' | 'editorWorker' | 'graphqlWorker' | 'jsonWorker' | 'page' | 'ownStyles' | 'icon',
  string
>

let loaded: { files: Files; assets: ReadonlyMap<string, PlaygroundAsset> } | undefined

function loadAssets(): NonNullable<typeof loaded> {
  if (loaded !== undefined) return loaded

  const assets = new Map<string, PlaygroundAsset>()
  const add = (name: string, content: string | Buffer): string => {
    const body = Buffer.from(content)
    const dot = name.lastIndexOf('.')
    const hash = sha256(body).slice(0, 10)
    const path = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`
    assets.set(path, { body, type: TYPES[name.slice(dot)]! })
    return path
  }
  const bundle: typeof import('@graphql-yoga/render-graphiql/graphiql') = createRequire(import.meta.url)(
    '@graphql-yoga/render-graphiql/graphiql',
  )
  const files = {
    graphiql: add('graphiql.js', bundle.js),
    styles: add('graphiql.css', bundle.css),
    editorWorker: add('editor-worker.js', bundle.editorWorkerService),
    graphqlWorker: add('graphql-worker.js', bundle.graphqlWorker),
    jsonWorker: add('json-worker.js', bundle.jsonWorker),
    page: add('page.js', readFileSync(new URL('./playground/page.js', import.meta.url))),
    ownStyles: add('page.css', readFileSync(new URL('./playground/page.css', import.meta.url))),
    icon: add('icon.svg', readFileSync(new URL('./playground/icon.svg', import.meta.url))),
  }
  loaded = { files, assets }
  return loaded
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

function href(path: string): string {
  return `playground/${path}`
}
