// What Neo4j Browser is given: whether the style knows all that the graph has, and the guide and the favourites what is to be run.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addressOf, favourites, guide } from '../../src/api/serving/neo4j-browser.ts'
import { ENTITY_KINDS } from '../../src/domain/entity.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const style = readFileSync(join(ROOT, 'src/api/serving/neo4j-browser/style.grass'), 'utf8')
const explore = readdirSync(join(ROOT, 'cypher/explore'))

/** Labels that say how the graph is run, not what it says. */
const MACHINERY = ['Graph', 'Epoch', 'Ingest', 'Lease', 'Record', 'Finding', 'Name']

describe('the style for Neo4j Browser', () => {
  const styled = [...style.matchAll(/^node\.(\w+) \{/gm)].map(([, label]) => label!)

  it('has each label once', () => {
    expect(styled).toEqual([...new Set(styled)])
  })

  it('has every kind of entity and every other label that a migration makes', () => {
    const migrations = readdirSync(join(ROOT, 'cypher/migrations')).map(file =>
      readFileSync(join(ROOT, 'cypher/migrations', file), 'utf8'),
    )
    const labels = migrations.flatMap(text => [...text.matchAll(/FOR \(\w+:(\w+)/g)].map(([, label]) => label!))
    const wanted = new Set([...ENTITY_KINDS, ...labels].filter(label => !MACHINERY.includes(label)))
    expect([...wanted].filter(label => !styled.includes(label))).toEqual([])
  })

  it('shows words of the node on each, but on what is withdrawn, which keeps its own', () => {
    const rules = [...style.matchAll(/^node\.(\w+) \{([^}]*?)\n\}/gms)]
    expect(rules.filter(([, , body]) => !/caption: "\{\w+\}";/.test(body!)).map(([, label]) => label)).toEqual([
      'Withdrawn',
    ])
  })
})

describe('the favourites for Neo4j Browser', () => {
  it('are the statements of cypher/explore, in a folder', () => {
    const files = unzipSync(favourites())
    expect(Object.keys(files)).toEqual(explore.map(file => `Claimgraph/${file}`))
    for (const text of Object.values(files)) expect(strFromU8(text)).toMatch(/^\/\/ [A-Z].*[?.]/)
  })

  it('are the same bytes each time', () => {
    expect(favourites().equals(favourites())).toBe(true)
  })
})

describe('the guide for Neo4j Browser', () => {
  const text = guide('http://127.0.0.1:4000')

  it('leads through every statement of cypher/explore', () => {
    const shown = [...text.matchAll(/<pre class="runnable">(.*?)<\/pre>/gs)].map(([, pre]) => pre!)
    expect(shown).toHaveLength(explore.length)
    expect(new Set(shown)).toHaveLength(explore.length)
  })

  it('knows where the API is, and lets no address change the page', () => {
    expect(text).toContain('data-exec="style http://127.0.0.1:4000/neo4j-browser/style.grass"')
    expect(guide('http://"><script>')).not.toContain('<script>')
  })

  it.each([
    [undefined, 'http'],
    ['https', 'https'],
    ['https, http', 'https'],
    ['http', 'http'],
    ['javascript', 'http'],
    ['', 'http'],
  ])('with X-Forwarded-Proto %o leads to %s', (forwarded, protocol) => {
    const headers = { 'x-forwarded-proto': forwarded }
    expect(addressOf({ protocol: 'http', host: 'graph.example.org', headers })).toBe(`${protocol}://graph.example.org`)
  })
})
