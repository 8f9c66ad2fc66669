// Apollo Server with graphql-js, resolvers and DataLoader: one statement for each level of an answer, the usual way to build an API by
// hand. It takes the documents of the product.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import DataLoader from 'dataloader'
import { LEVELS, ROOTS } from './dataloader-statements.ts'
import { read } from './driver.ts'

type Members = Record<string, unknown>
type Named = { id: string; kind?: string }

/** What one request shares. (Closures: Apollo Server copies the context.) */
function sharedContext() {
  const loaders = new Map<string, DataLoader<string, unknown[]>>()
  let epoch: Promise<unknown> | undefined
  const published = () => {
    epoch ??= read(ROOTS.epoch, {}).then(([row]) => row![0])
    return epoch
  }
  /** All that belongs to the id at this level. */
  const level = (name: keyof typeof LEVELS, id: string, parameters: Members = {}): Promise<unknown[]> => {
    const key = `${name} ${JSON.stringify(parameters)}`
    let loader = loaders.get(key)
    if (loader === undefined) {
      loader = new DataLoader(async ids => {
        const rows = await read(LEVELS[name], { ...parameters, ids, epoch: await published() })
        const byId = Map.groupBy(rows, ([of]) => of)
        return ids.map(of => (byId.get(of) ?? []).map(([, value]) => value))
      })
      loaders.set(key, loader)
    }
    return loader.load(id)
  }
  return {
    level,
    one: async (name: keyof typeof LEVELS, id: string) => ((await level(name, id))[0] as Members | undefined) ?? null,
    root: async (name: keyof typeof ROOTS, parameters: Members): Promise<Members[]> =>
      (await read(ROOTS[name], { ...parameters, epoch: await published() })).map(([value]) => value as Members),
  }
}
type Context = ReturnType<typeof sharedContext>

const connection = (nodes: readonly unknown[]) => ({ edges: nodes.map(node => ({ node })) })
const after = (cursor: string | null | undefined): { id?: string; predicate?: string } =>
  cursor ? JSON.parse(cursor) : {}

const entity = {
  name: async ({ id }: Named, _: unknown, context: Context) => (await context.one('entity', id))!.name,
  kind: async ({ id }: Named, _: unknown, context: Context) => (await context.one('entity', id))!.kind,
  description: async ({ id }: Named, _: unknown, context: Context) => (await context.one('entity', id))!.description,
  claims: ({ id }: Named, args: Members & { filter?: Members }) => ({ of: id, ...args }),
  investors: async ({ id }: Named, { first }: Members, context: Context) =>
    connection(await context.level('investors', id, { first })),
  investments: async ({ id }: Named, { first }: Members, context: Context) =>
    connection(await context.level('investments', id, { first })),
}

const resolvers = {
  Query: {
    company: (_: unknown, { id }: Named, context: Context) => context.one('entity', id),
    entity: (_: unknown, { id }: Named, context: Context) => context.one('entity', id),
    companies: async (_: unknown, args: Members & { filter?: { related: Members } }, context: Context) =>
      connection(
        args.filter
          ? await context.root('related', { ...args.filter.related, first: args.first })
          : await context.root('companies', { first: args.first, after: after(args.after as string).id ?? '' }),
      ),
    claims: async (_: unknown, args: Members & { filter: Members }, context: Context) => {
      const { sources, amount, predicates } = args.filter as {
        sources?: string[]
        amount?: Members
        predicates?: string[]
      }
      const { first } = args
      if (sources) return connection(await context.root('bySource', { sources, first }))
      if (amount)
        return connection(
          await context.root('byAmount', {
            currency: amount.currency,
            min: Number(amount.min),
            max: Number(amount.max),
            first,
          }),
        )
      return connection(
        await context.root('byPredicate', {
          predicate: predicates![0],
          claim: after(args.after as string).id ?? '',
          first,
        }),
      )
    },
    conflicts: async (_: unknown, { first, filter }: { first: number; filter: Members }, context: Context) =>
      connection(await context.root('conflicts', { ...filter, first })),
    search: async (_: unknown, { text, first }: { text: string; first: number }, context: Context) => {
      const phrase = text
        .toLowerCase()
        .split(' ')
        .map(word => `+${word}`)
        .join(' ')
      return (await context.root('search', { phrase, first })).map(node => ({ node }))
    },
    path: (_: unknown, { from, to, maxHops }: { from: string; to: string; maxHops: number }, context: Context) =>
      path(from, to, maxHops, context),
  },
  Entity: {
    __resolveType: ({ kind }: Named) =>
      kind === 'Company' ? 'Company' : ['Fund', 'Person', 'Organization'].includes(kind!) ? 'Backer' : 'Thing',
  },
  Company: {
    ...entity,
    aliases: async ({ id }: Named, _: unknown, context: Context) => {
      const [{ name }, aliases] = await Promise.all([
        context.one('entity', id) as Promise<Members>,
        context.level('aliases', id),
      ])
      return (aliases as Members[]).filter(alias => alias.name !== name)
    },
  },
  Backer: { name: entity.name, kind: entity.kind, claims: entity.claims, investments: entity.investments },
  Thing: { name: entity.name, kind: entity.kind, claims: entity.claims },
  ClaimConnection: {
    edges: async (parent: Members & { filter?: Members }, _: unknown, context: Context) => {
      if (parent.edges) return parent.edges
      const from = after(parent.after as string)
      const parameters = {
        first: parent.first,
        predicates: parent.filter?.predicates ?? null,
        predicate: from.predicate ?? null,
        claim: from.id ?? null,
      }
      return (await context.level('claims', parent.of as string, parameters)).map(node => ({ node }))
    },
    totalCount: async (parent: Members & { filter?: Members }, _: unknown, context: Context) =>
      (await context.level('claimCount', parent.of as string, { predicates: parent.filter?.predicates ?? null }))[0],
  },
  Claim: {
    subject: ({ id }: Named, _: unknown, context: Context) => context.one('subject', id),
    object: ({ id }: Named, _: unknown, context: Context) => context.one('object', id),
    value: (claim: Members) => (claim.valueType === null ? null : claim),
    citations: ({ id }: Named, { first }: Members, context: Context) => context.level('citations', id, { first }),
  },
  Value: { __resolveType: ({ valueType }: Members) => valueType },
  Citation: {
    source: async ({ source }: { source: string }, _: unknown, context: Context) => context.one('entity', source),
  },
  Conflict: {
    claims: ({ id }: Named, { first }: Members, context: Context) => context.level('conflictClaims', id, { first }),
  },
  Hop: {
    claimCount: async ({ from, to }: { from: Named; to: Named }, _: unknown, context: Context) =>
      (await context.level('between', from.id, { to: to.id })).length,
    claims: async ({ from, to }: { from: Named; to: Named }, { first }: { first: number }, context: Context) =>
      (await context.level('between', from.id, { to: to.id })).slice(0, first),
  },
}

/** Level by level from the start: what is asked for is nearer than the whole of what can be reached. */
async function path(from: string, to: string, maxHops: number, context: Context) {
  const found = new Map<string, Named & { via: string | null }>([
    [from, { ...((await context.one('entity', from)) as Named), via: null }],
  ])
  let open = [from]
  for (let hops = 1; hops <= maxHops && open.length > 0 && !found.has(to); hops += 1) {
    const next: string[] = []
    const neighbours = await Promise.all(open.map(id => context.level('neighbours', id)))
    for (const [index, nodes] of neighbours.entries())
      for (const node of nodes as Named[])
        if (!found.has(node.id)) {
          found.set(node.id, { ...node, via: open[index]! })
          next.push(node.id)
        }
    open = next
  }
  if (!found.has(to)) return null
  const stops: Named[] = []
  for (let at: string | null = to; at !== null; at = found.get(at)!.via) stops.unshift(found.get(at)!)
  return { length: stops.length - 1, hops: stops.slice(1).map((stop, index) => ({ from: stops[index], to: stop })) }
}

const typeDefs = readFileSync(join(import.meta.dirname, 'dataloader.graphql'), 'utf8')
const server = new ApolloServer<Context>({
  typeDefs,
  resolvers,
  introspection: false,
  includeStacktraceInErrorResponses: true,
})
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => sharedContext(),
})
console.log(`GraphQL ${url}`)
