// What makes the graph readable in Neo4j Browser: a style (GraSS), the statements of cypher/explore as favourites, and a guide that leads
// through them. Neo4j Browser fetches the style and the guide from here, so any origin may read them: they say nothing about the data.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { strToU8, zipSync } from 'fflate'
import { textInHtml } from './html.ts'

const EXPLORE = join(import.meta.dirname, '..', '..', '..', 'cypher', 'explore')
const OWN = join(import.meta.dirname, 'neo4j-browser')
const PATH = '/neo4j-browser'

/** `GET /neo4j-browser/style.grass`, `favourites.zip` and `guide.html`. */
export function neo4jBrowserRoutes(routes: FastifyInstance): void {
  const serve = (name: string, type: string, body: (request: FastifyRequest) => string | Buffer) =>
    routes.get(`${PATH}/${name}`, async (request, reply) =>
      reply.type(type).header('access-control-allow-origin', '*').send(body(request)),
    )
  serve('style.grass', 'text/plain; charset=utf-8', () => read(OWN, 'style.grass'))
  serve('favourites.zip', 'application/zip', favourites)
  serve('guide.html', 'text/html; charset=utf-8', request => guide(addressOf(request)))
  // Neo4j Browser asks with headers against caching, which a browser asks about first.
  routes.options(`${PATH}/*`, async (_request, reply) =>
    reply
      .status(204)
      .headers({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'cache-control, pragma' })
      .send(),
  )
}

/** Where its visitors reach this server: where a proxy ends TLS, only that knows that it is https. */
export function addressOf({ protocol, host, headers }: Pick<FastifyRequest, 'protocol' | 'host' | 'headers'>): string {
  const [forwarded] = [headers['x-forwarded-proto']].flat().join().split(',')
  const known = ['http', 'https'].find(each => each === forwarded?.trim())
  return `${known ?? protocol}://${host}`
}

/** What Neo4j Browser takes for favourites when it is dropped onto it: a folder of statements, each with a comment as its name. */
export function favourites(): Buffer {
  const files = statements().map(({ file, text }) => [`Claimgraph/${file}`, strToU8(text)] as const)
  // The same bytes each time: a date would be the only difference.
  return Buffer.from(zipSync(Object.fromEntries(files), { mtime: '2000-01-01' }))
}

/** The guide, with the statements it names. `api` is where this server is, such as http://127.0.0.1:4000. */
export function guide(api: string): string {
  const texts = new Map(statements().map(({ name, text }) => [name, text]))
  const values = new Map([...texts, ['api', api], ['base', api + PATH]])
  return read(OWN, 'guide.html').replace(/\{\{([\w-]+)\}\}/g, (_whole, name: string) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`The guide names ${name}, which cypher/explore doesn't have.`)
    return textInHtml(value)
  })
}

// ---------------------------------------------------------------------------------------------------------------------

interface Statement {
  /** Such as 1-around-deepseek.cypher. */
  file: string
  /** Such as around-deepseek. */
  name: string
  text: string
}

/** In the order of their numbers. */
function statements(): Statement[] {
  return readdirSync(EXPLORE)
    .filter(file => file.endsWith('.cypher'))
    .sort()
    .map(file => ({ file, name: file.replace(/^\d+-|\.cypher$/g, ''), text: read(EXPLORE, file).trim() }))
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')
