import { expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { ALMANAC, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)

const STATS = '{ entities sources claims citations datasets epoch publishedAt }'

covers(
  'Stats.entities',
  'Stats.sources',
  'Stats.claims',
  'Stats.citations',
  'Stats.datasets',
  'Stats.epoch',
  'Stats.publishedAt',
  'Query.datasets',
)('an empty graph has nothing, at epoch 0, which was never published', async () => {
  await holdOnly(graph)
  expect(await ask(`{ stats ${STATS} datasets { id } }`)).toEqual({
    data: {
      stats: { entities: 0, sources: 0, claims: 0, citations: 0, datasets: 0, epoch: 0, publishedAt: null },
      datasets: [],
    },
  })
})

covers(
  'Stats.entities',
  'Stats.sources',
  'Stats.claims',
  'Stats.citations',
  'Stats.datasets',
  'Stats.epoch',
  'Stats.publishedAt',
)('each dataset that is published adds to the counts, what both say once', async () => {
  const before = Date.now()
  await holdOnly(graph, UNIVERSE)
  const after = Date.now()
  const { data } = await ask(`{ stats ${STATS} }`)
  expect(data).toEqual({
    stats: {
      entities: 13,
      sources: 4,
      claims: 31,
      citations: 32,
      datasets: 1,
      epoch: 1,
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
    },
  })
  const published = Date.parse((data as { stats: { publishedAt: string } }).stats.publishedAt)
  // The clock is Neo4j's, which may run on another machine.
  expect(published).toBeGreaterThanOrEqual(before - 1_000)
  expect(published).toBeLessThanOrEqual(after + 1_000)

  await holdOnly(graph, UNIVERSE, ALMANAC)
  expect(await ask('{ stats { entities sources claims citations datasets epoch } }')).toEqual({
    data: { stats: { entities: 13, sources: 5, claims: 32, citations: 34, datasets: 2, epoch: 2 } },
  })
})

covers('Query.datasets', 'Dataset')('each dataset counts what it contributes itself', async () => {
  await holdOnly(graph, UNIVERSE, ALMANAC)
  expect(await ask('{ datasets { __typename id recordCount citationCount } }')).toEqual({
    data: {
      datasets: [
        { __typename: 'Dataset', id: 'almanac', recordCount: 4, citationCount: 2 },
        { __typename: 'Dataset', id: 'universe', recordCount: 17, citationCount: 32 },
      ],
    },
  })
})
