// Clients written by others ask a running server, and page by its cursors.

import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { GraphQLClient } from 'graphql-request'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Served, served } from '../api/serving/served.ts'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
const ask = asker(graph)
let server: Served
let companies: string[]
beforeAll(async () => {
  await holdOnly(graph, ARTICLE)
  server = await served(graph)
  const { data } = await ask('{ companies(first: 100) { edges { node { id } } } }')
  companies = (data as Page).companies.edges.map(({ node }) => node.id)
})

interface Page {
  companies: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}
const PAGE = `query Page($after: String) {
  companies(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
}`

describe('Apollo Client', () => {
  const client = () =>
    new ApolloClient({
      link: new HttpLink({ uri: `${server.url}/graphql` }),
      cache: new InMemoryCache({ typePolicies: { Query: { fields: { companies: relayStylePagination() } } } }),
    })

  test('goes on from page to page, its cache holding them as one list', async () => {
    const apollo = client()
    const query = gql(PAGE)
    let after: string | null = null
    do {
      const { data }: { data?: Page | undefined } = await apollo.query<Page>({
        query,
        variables: { after },
        fetchPolicy: 'network-only',
      })
      after = data!.companies.pageInfo.hasNextPage ? data!.companies.pageInfo.endCursor : null
    } while (after !== null)
    const cached = apollo.readQuery<Page>({ query })!
    expect(cached.companies.edges.map(({ node }) => node.id)).toEqual(companies)
    apollo.stop()
  })

  test('hands over errors with their code', async () => {
    const apollo = client()
    const query = gql('{ company { id } }')
    const { error } = await apollo.query({ query, errorPolicy: 'all' })
    expect(error).toMatchObject({ errors: [{ path: ['company'], extensions: { code: 'BAD_USER_INPUT' } }] })
    apollo.stop()
  })
})

describe('graphql-request', () => {
  test('walks all pages', async () => {
    const client = new GraphQLClient(`${server.url}/graphql`)
    const found: string[] = []
    let after: string | null = null
    do {
      const { companies: page }: Page = await client.request<Page>(PAGE, { after })
      found.push(...page.edges.map(({ node }) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(found).toEqual(companies)
  })
})
