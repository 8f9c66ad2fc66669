import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

/** The ids in a list: `companies`, `filter: …`. */
async function ids(list: string, args: string): Promise<string[]> {
  const { data, errors } = await ask(`{ ${list}(first: 100, ${args}) { totalCount edges { node { id } } } }`)
  expect(errors).toBeUndefined()
  const found = (data as Record<string, { totalCount: number; edges: { node: { id: string } }[] }>)[list]!
  expect(found.edges.length).toBe(found.totalCount)
  return found.edges.map(({ node }) => node.id)
}

covers('EntityFilter.kinds', 'EntityFilter.related')(
  'entities are filtered by kind and by whom a claim relates them to',
  async () => {
    expect(await ids('entities', 'filter: { kinds: [Model, Fund] }')).toEqual(['cedar-fund', 'elm-2', 'oak-1'])
    expect(await ids('entities', 'filter: { related: { to: ["birch"] } }')).toEqual([
      'acorn',
      'elm-2',
      'forest-market',
      'ministry-of-samples',
    ])
    // That it invested is denied.
    const investors = 'related: { to: ["birch"], predicates: [INVESTED_IN] }'
    expect(await ids('entities', `filter: { ${investors} }`)).toEqual([])
    expect(
      await ids('entities', 'filter: { related: { to: ["acorn", "oak-1"], predicates: [DEVELOPED, COMPARABLE_TO] } }'),
    ).toEqual(['acorn', 'elm-2', 'leaf', 'oak-1', 'sparse-mixing'])
    expect(await ids('people', 'filter: { related: { to: ["acorn"] } }')).toEqual(['ada-example', 'lee-sample'])
    expect(await ids('companies', 'filter: { not: { related: { to: ["acorn"] } } }')).toEqual(['acorn'])
    expect(await ids('companies', 'filter: { kinds: [Person] }')).toEqual([])
    expect(await ids('companies', 'filter: { related: { to: [] } }')).toEqual([])
  },
)

covers('EntityFilter.claims')('entities are filtered by the claims about them', async () => {
  expect(await ids('entities', 'filter: { claims: { amount: { currency: "USD" } } }')).toEqual([
    'acorn',
    'acorn-seed',
    'ada-example',
  ])
  expect(
    await ids('people', 'filter: { claims: { amount: { currency: "USD" }, predicates: [PARTICIPATED_IN] } }'),
  ).toEqual(['ada-example'])
  // One claim has to meet all of it; two filters may be met by two claims.
  expect(await ids('companies', 'filter: { claims: { predicates: [VALUATION], stances: [DENIES] } }')).toEqual([])
  expect(
    await ids(
      'companies',
      'filter: { claims: { sources: ["filing-7"] }, and: [{ claims: { predicates: [FOUNDED] } }] }',
    ),
  ).toEqual(['acorn'])
  expect(
    await ids(
      'companies',
      'filter: { or: [{ claims: { stances: [DENIES] } }, { claims: { predicates: [MANAGES] } }] }',
    ),
  ).toEqual(['birch', 'dune-capital'])
  expect(await ids('companies', 'filter: { not: { claims: { modalities: [REPORTED] } } }')).toEqual([])
  expect(await ids('models', 'filter: { claims: { not: { sources: ["notebook"] } } }')).toEqual(['elm-2', 'oak-1'])
})

covers('Entity.ID', 'Entity.NAME')('entities are ordered by id or by the name that is shown, either way', async () => {
  expect(await ids('companies', 'orderBy: { field: ID, direction: DESC }')).toEqual(['dune-capital', 'birch', 'acorn'])
  expect(
    await ids('entities', 'filter: { kinds: [Person, FundingRound, Organization] }, orderBy: { field: NAME }'),
  ).toEqual(['acorn-seed', 'ada-example', 'lee-sample', 'ministry-of-samples'])
  expect(await ids('models', 'orderBy: { field: NAME, direction: DESC }')).toEqual(['oak-1', 'elm-2'])
})

covers(
  'SourceFilter.kinds',
  'SourceFilter.publishers',
  'SourceFilter.publishedOn',
  'SourceFilter.languages',
)('sources are filtered by what is shown of them', async () => {
  expect(await ids('sources', 'filter: { kinds: [ARTICLE, DATA] }')).toEqual(['gazette', 'survey'])
  expect(await ids('sources', 'filter: { publishers: ["The Sample Gazette"] }')).toEqual(['gazette'])
  expect(await ids('sources', 'filter: { publishedOn: { from: "2026-03-02" } }')).toEqual(['filing-7'])
  expect(await ids('sources', 'filter: { publishedOn: { to: "2026-03-01" } }')).toEqual(['filing-7', 'gazette'])
  expect(await ids('sources', 'filter: { languages: ["en"] }')).toEqual(['gazette'])
  expect(await ids('sources', 'filter: { not: { languages: ["en"] } }')).toEqual(['filing-7', 'notebook', 'survey'])
})

covers(
  'Source.ID',
  'Source.TITLE',
  'Source.PUBLISHED_ON',
)('sources are ordered by id, title or date; those without a date come last', async () => {
  expect(await ids('sources', 'orderBy: { field: ID, direction: DESC }')).toEqual([
    'survey',
    'notebook',
    'gazette',
    'filing-7',
  ])
  expect(await ids('sources', 'orderBy: { field: TITLE }')).toEqual(['survey', 'gazette', 'filing-7', 'notebook'])
  expect(await ids('sources', 'orderBy: { field: PUBLISHED_ON }')).toEqual([
    'filing-7',
    'gazette',
    'notebook',
    'survey',
  ])
  expect(await ids('sources', 'orderBy: { field: PUBLISHED_ON, direction: DESC }')).toEqual([
    'gazette',
    'filing-7',
    'survey',
    'notebook',
  ])
})
