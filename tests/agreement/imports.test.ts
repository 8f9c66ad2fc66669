// The rooms of the house, and which doors are open: domain ← graph ← {ingest ← drafting, api} ← commands ← cli; explore stands by itself.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', '..', 'src')

/** Room → the rooms (and files beside them) it may import from, and the packages that only it may import. */
const ROOMS: Readonly<Record<string, { rooms: string[]; packages: RegExp }>> = {
  domain: {
    rooms: [],
    packages:
      /^(zod|big\.js|canonicalize|edtf|pinyin-pro|opencc-js(\/.*)?|any-ascii|fastest-levenshtein|lru-cache|csv-parse\/sync|node:crypto)$/,
  },
  graph: { rooms: ['domain'], packages: /^(neo4j-driver|zod|node:.*)$/ },
  ingest: {
    rooms: ['domain', 'graph'],
    packages: /^(yaml|zod|lru-cache|csv-stringify(\/sync)?|@citation-js\/.*|node:.*)$/,
  },
  api: {
    rooms: ['domain', 'graph'],
    packages:
      /^(graphql|@apollo\/server(\/.*)?|@graphql-yoga\/.*|fastify|esbuild|pino|prom-client|fflate|lru-cache|@opentelemetry\/api|node:.*)$/,
  },
  // A language model proposes, and the gates of ingest decide.
  drafting: { rooms: ['domain', 'ingest'], packages: /^(openai(\/.*)?|yaml|zod|node:.*)$/ },
  // Code for browsers: it knows the API by its questions, and is bundled by api by its path.
  explore: { rooms: [], packages: /^(preact(\/hooks)?|preact-iso\/router|d3-force|@observablehq\/plot)$/ },
  // What commands do is done in the other rooms: here are their options, and what goes between them and people.
  commands: {
    rooms: [
      'domain',
      'graph',
      'ingest',
      'api',
      'drafting',
      'config.ts',
      'serving.ts',
      'report.ts',
      'identity-report.ts',
    ],
    packages: /^(commander|node:.*)$/,
  },
}

interface Import {
  file: string
  room: string
  from: string
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && file.includes('/'))
  .flatMap(file => {
    const text = readFileSync(join(SRC, file), 'utf8')
    const found = text.matchAll(/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm)
    return [...found].map(([, from, late]) => ({ file, room: file.split('/')[0]!, from: (from ?? late)! }))
  })

describe('the rooms of src', () => {
  it('are those of the design', () => {
    expect([...new Set(imports.map(({ room }) => room))].sort()).toEqual(Object.keys(ROOMS).sort())
  })

  it('import from each other in one direction only', () => {
    const wrong = imports.filter(({ file, room, from }) => {
      if (!from.startsWith('.')) return false
      const target = relative(SRC, join(SRC, dirname(file), from)).split('/')[0]!
      return target !== room && !ROOMS[room]!.rooms.includes(target)
    })
    expect(wrong).toEqual([])
  })

  it('import only the packages that are theirs', () => {
    const wrong = imports.filter(({ room, from }) => !from.startsWith('.') && !ROOMS[room]!.packages.test(from))
    expect(wrong).toEqual([])
  })
})
