import { beforeAll, expect } from 'vitest'
import { claimId } from '../../src/domain/claim.ts'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const IDS = '{ totalCount edges { node { __typename id } } }'
const list = (...nodes: string[]) => ({
  totalCount: nodes.length,
  edges: nodes.map(each => {
    const [id, typeName] = each.split(' ')
    return { node: { __typename: typeName, id } }
  }),
})

covers('Query.entities')('entities are listed by id, all of them or by kind', async () => {
  expect(
    await ask(`{
      entities ${IDS} some: entities(filter: { kinds: [Topic, Organization] }) ${IDS}
      companies ${IDS} funds ${IDS} people ${IDS} models ${IDS} products ${IDS} fundingRounds ${IDS} technologies ${IDS}
    }`),
  ).toEqual({
    data: {
      entities: list(
        'acorn Company',
        'acorn-seed FundingRound',
        'ada-example Person',
        'birch Company',
        'cedar-fund Fund',
        'dune-capital Company',
        'elm-2 Model',
        'forest-market Topic',
        'leaf Product',
        'lee-sample Person',
        'ministry-of-samples Organization',
        'oak-1 Model',
        'sparse-mixing Technology',
      ),
      some: list('forest-market Topic', 'ministry-of-samples Organization'),
      companies: list('acorn Company', 'birch Company', 'dune-capital Company'),
      funds: list('cedar-fund Fund'),
      people: list('ada-example Person', 'lee-sample Person'),
      models: list('elm-2 Model', 'oak-1 Model'),
      products: list('leaf Product'),
      fundingRounds: list('acorn-seed FundingRound'),
      technologies: list('sparse-mixing Technology'),
    },
  })
})

covers('Query.sources')('sources are listed by id, quoted or not', async () => {
  expect(await ask(`{ sources ${IDS} }`)).toEqual({
    data: { sources: list('filing-7 Source', 'gazette Source', 'notebook Source', 'survey Source') },
  })
})

covers('Query.claims')('claims are listed by predicate and id, all of them or by what they say', async () => {
  const { data } = await ask('{ claims(first: 100) { totalCount edges { node { predicate id } } } }')
  const { claims } = data as { claims: { totalCount: number; edges: { node: { predicate: string; id: string } }[] } }
  const keys = claims.edges.map(({ node }) => `${node.predicate} ${node.id}`)
  expect(claims.totalCount).toBe(31)
  expect(new Set(keys).size).toBe(31)
  expect(keys).toEqual([...keys].sort())
  expect(
    await ask(`{
      leads: claims(filter: { predicates: [LEADS] }) { totalCount edges { node { statement } } }
      planned: claims(filter: { modalities: [PLANNED] }) { edges { node { statement } } }
      none: claims(filter: { predicates: [LEADS], modalities: [PLANNED] }) { totalCount edges { node { statement } } }
    }`),
  ).toEqual({
    data: {
      leads: {
        totalCount: 1,
        edges: [{ node: { statement: 'Lee Sample leads Acorn Labs (current, as chief executive)' } }],
      },
      planned: { edges: [{ node: { statement: 'Leaf uses Sparse mixing (planned)' } }] },
      none: { totalCount: 0, edges: [] },
    },
  })
})

covers('Query.entity', 'Query.entityNamed')(
  'an entity is found by its id or by any of its names, and only under its own kind',
  async () => {
    expect(
      await ask(`{
      id: entity(id: "acorn") { id } name: entity(name: "acorn  LABS") { id } legal: company(name: "Acorn Laboratories Ltd.") { id }
      chinese: company(name: "橡果科技") { id } fund: fund(name: "雪松基金") { id } brand: company(name: "Leaf") { id }
      product: product(name: "leaf") { id } person: person(name: "Ada Example") { id } model: model(name: "OAK-1") { id }
      round: fundingRound(name: "Acorn’s seed round") { id } technology: technology(id: "sparse-mixing") { id }
      otherKind: fund(id: "acorn") { id } source: entity(id: "gazette") { id } part: entity(name: "Acorn") { id }
    }`),
    ).toEqual({
      data: {
        id: { id: 'acorn' },
        name: { id: 'acorn' },
        legal: { id: 'acorn' },
        chinese: { id: 'acorn' },
        fund: { id: 'cedar-fund' },
        brand: { id: 'acorn' },
        product: { id: 'leaf' },
        person: { id: 'ada-example' },
        model: { id: 'oak-1' },
        round: { id: 'acorn-seed' },
        technology: { id: 'sparse-mixing' },
        otherKind: null,
        source: null,
        part: null,
      },
    })
  },
)

covers('Query.entityNamed')('a name that two entities bear is an error that names both', async () => {
  expect(await ask('{ entity(name: "Leaf") { id } }')).toEqual({
    data: { entity: null },
    errors: [
      {
        message: expect.stringContaining(
          'The name "Leaf" is borne by 2 entities: acorn (Company "Acorn Labs"), leaf (Product "Leaf").',
        ),
        locations: [{ line: 1, column: 3 }],
        path: ['entity'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  })
})

covers('Query.nodes')('anything with an id is a node', async () => {
  const claim = claimId({
    subject: 'ada-example',
    predicate: 'FOUNDED',
    object: 'acorn',
    modality: 'REPORTED',
    stance: 'ASSERTS',
  })
  const { data } = await ask('query ($id: ID!) { claim(id: $id) { citations { id } } }', { id: claim })
  const citation = (data as { claim: { citations: { id: string }[] } }).claim.citations[0]!.id
  const fields = `{ __typename id ... on Entity { name } ... on Source { title } ... on Claim { statement } ... on Citation { quote } }`
  expect(
    await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) ${fields} node(id: "cedar-fund") ${fields} }`, {
      ids: [citation, 'gazette', 'nobody', claim, 'acorn'],
    }),
  ).toEqual({
    data: {
      nodes: [
        { __typename: 'Citation', id: citation, quote: 'Ada Example founded Acorn Labs in 2019' },
        { __typename: 'Source', id: 'gazette', title: 'Acorn Labs, seven years on' },
        null,
        { __typename: 'Claim', id: claim, statement: 'Ada Example founded Acorn Labs' },
        { __typename: 'Company', id: 'acorn', name: 'Acorn Labs' },
      ],
      node: { __typename: 'Fund', id: 'cedar-fund', name: 'Cedar Fund' },
    },
  })
})

covers('Query.search')('search finds each entity once, by its best name, of the kinds asked for', async () => {
  const results = '{ node { __typename id } matchedOn }'
  expect(
    await ask(`{
      leaf: search(text: "Leaf") ${results} begun: search(text: "acorn lab") ${results} chinese: search(text: "果科") ${results}
      products: search(text: "leaf", kinds: [Product]) ${results} capital: search(text: "CAPITAL", first: 1) ${results}
      nobody: search(text: "Willow") ${results} both: search(text: "acorn willow") ${results}
    }`),
  ).toEqual({
    data: {
      leaf: expect.toSatisfy(
        (found: { node: { id: string }; matchedOn: string }[]) =>
          JSON.stringify([...found].sort((a, b) => (a.node.id < b.node.id ? -1 : 1))) ===
          JSON.stringify([
            { node: { __typename: 'Company', id: 'acorn' }, matchedOn: 'Leaf' },
            { node: { __typename: 'Product', id: 'leaf' }, matchedOn: 'Leaf' },
          ]),
      ),
      begun: [{ node: { __typename: 'Company', id: 'acorn' }, matchedOn: 'Acorn Labs' }],
      chinese: [{ node: { __typename: 'Company', id: 'acorn' }, matchedOn: '橡果科技' }],
      products: [{ node: { __typename: 'Product', id: 'leaf' }, matchedOn: 'Leaf' }],
      capital: [{ node: { __typename: 'Company', id: 'dune-capital' }, matchedOn: 'Dune Capital' }],
      nobody: [],
      both: [],
    },
  })
})
