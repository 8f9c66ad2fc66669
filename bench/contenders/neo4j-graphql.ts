// @neo4j/graphql with Apollo Server, over the same graph: as fast as its own means allow. Names are read from the nodes, onto which
// they are copied after publishing, and no interval of a record, a name or a role is asked for: nothing of them has ended in this graph.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { driver } from './driver.ts'

const typeDefs = readFileSync(join(import.meta.dirname, 'neo4j-graphql.graphql'), 'utf8')
/** Pages begin behind an item, by its keys. */
const features = { filters: { String: { GT: true } } }
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
const server = new ApolloServer({ schema, introspection: false, includeStacktraceInErrorResponses: true })
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { defaultAccessMode: 'READ' } }),
})
console.log(`GraphQL ${url}`)
