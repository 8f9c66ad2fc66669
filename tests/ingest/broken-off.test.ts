// A run that breaks off, wherever that is: readers see what there was before, and whoever ingests the same again ends as if nothing had
// happened; or it is taken back, and nothing has.

import { beforeEach, describe, expect, it } from 'vitest'
import { type Graph, read } from '../../src/graph/connect.ts'
import type { Ingest } from '../../src/graph/epoch.ts'
import { alone } from '../../src/graph/lease.ts'
import { abandon } from '../../src/ingest/abandon.ts'
import type { Sizes } from '../../src/ingest/contribution.ts'
import { derivedFingerprint, fingerprint, historyFingerprint } from '../../src/ingest/fingerprint.ts'
import { ingest as ingestWith } from '../../src/ingest/ingest.ts'
import { Journal } from '../../src/ingest/journal.ts'
import { reset } from '../../src/ingest/reset.ts'
import { restore, retract } from '../../src/ingest/retract.ts'
import { datasetFolder, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { breaking, Pulled } from './breaking.ts'
import { company, first, rival, second } from './changing.ts'
import { derivedEdges } from './herald.ts'
import { refusal } from './small.ts'

const graph = testGraph()

/** So that a few records take many transactions. */
const SMALL: Sizes = { records: 2, texts: 60, citations: 2, ids: 2, facts: 1 }

const stateOf = async (at: Graph = graph) => ({
  live: await fingerprint(at),
  derived: await derivedFingerprint(at),
  history: await historyFingerprint(at),
  edges: await derivedEdges(at),
  // What no fingerprint looks at.
  rest: await read(
    at,
    `MATCH (alias:Alias)-[naming:NAMES]->(entity:Entity)
     RETURN alias.key AS key, entity.id AS id, naming.dataset AS dataset, naming.since AS since, naming.until AS until, alias.gone AS more
     UNION ALL MATCH (source:Source)-[reference:DRAWS_ON]->(origin:Source)
     RETURN source.id AS key, origin.id AS id, reference.dataset AS dataset, reference.since AS since, reference.until AS until, null AS more
     UNION ALL MATCH (document:Document)-[:TEXT_OF]->(source:Source)
     RETURN document.sha256 AS key, source.id AS id, null AS dataset, null AS since, null AS until, null AS more
     UNION ALL MATCH (citation:Citation)
     RETURN citation.id AS key, null AS id, citation.dataset AS dataset, citation.since AS since, citation.until AS until, citation.held AS more`,
  ).then(rows => rows.map(row => row.join(' ')).sort()),
})
const seen = async () => ({ live: await fingerprint(graph), derived: await derivedFingerprint(graph) })
const write = (at: Graph, folder: string) => ingestWith(at, [folder], RATES, { sizes: SMALL })

/** Each how many writes are broken: all of them with CLAIMGRAPH_BREAKS=1, a tenth of an hour for each of the three; by default some. */
const EVERY = Number(process.env.CLAIMGRAPH_BREAKS ?? 13)
console.error(`an ingest is broken off at every write whose number is divisible by ${EVERY} (CLAIMGRAPH_BREAKS)`)

/** How many writes it takes from there to the end. */
async function writesOf(prepare: () => Promise<unknown>, folder: string): Promise<number> {
  await prepare()
  const counted = breaking(graph, Number.POSITIVE_INFINITY, false)
  await write(counted.graph, folder)
  return counted.writes()
}

describe.each([
  ['into an empty graph', async () => holdOnly(graph), first],
  [
    'in the place of what the dataset said before',
    async () => {
      await reset(graph)
      await write(graph, first)
    },
    second,
  ],
  [
    'while a source is retracted',
    async () => {
      await reset(graph)
      await write(graph, first)
      await retract(graph, RATES, 'x', 'A test.')
    },
    second,
  ],
  [
    'beside a dataset that has the same source with another text',
    async () => {
      await reset(graph)
      await write(graph, first)
    },
    rival,
  ],
])('an ingest %s that breaks off', (_, prepare, folder) => {
  it('at any of its writes goes on where it was, and ends as if it had never broken', {
    timeout: 600_000,
  }, async () => {
    const writes = await writesOf(prepare, folder)
    const whole = await stateOf()
    expect(writes).toBeGreaterThan(20)
    for (let at = EVERY; at <= writes; at += EVERY) {
      await prepare()
      const old = await seen()
      const answered = at % 2 === 0
      await expect(write(breaking(graph, at, answered).graph, folder)).rejects.toThrow(Pulled)
      expect([old, { live: whole.live, derived: whole.derived }]).toContainEqual(await seen())
      await write(graph, folder)
      expect(await stateOf(), `broken off at write ${at} of ${writes}`).toEqual(whole)
    }
  })

  it('is taken back as if it had never begun', { timeout: 600_000 }, async () => {
    const writes = await writesOf(prepare, folder)
    const whole = await stateOf()
    for (let at = EVERY + 1; at <= writes; at += EVERY) {
      await prepare()
      const old = await stateOf()
      await expect(write(breaking(graph, at, true).graph, folder)).rejects.toThrow(Pulled)
      // Published already: there is nothing to be taken back.
      if ((await abandon(graph)) === null) continue
      expect(await stateOf(), `broken off at write ${at} of ${writes}`).toEqual(old)
      expect(await leftovers()).toEqual([])
      await write(graph, folder)
      expect({ ...(await stateOf()), history: null, rest: null }).toEqual({ ...whole, history: null, rest: null })
    }
  })
})

/** What hangs on nothing. */
const leftovers = () =>
  read(
    graph,
    `MATCH (node:Record|Alias|Claim|Citation|Finding|Evidence|Judgement) WHERE NOT (node)--() RETURN labels(node) AS labels
     UNION ALL MATCH (claim:Claim) WHERE NOT (claim)-[:CITES]->() RETURN labels(claim) AS labels`,
  )

describe('while an ingest is broken off', () => {
  beforeEach(async () => {
    await holdOnly(graph, first)
    await expect(write(breaking(graph, 6, true).graph, second)).rejects.toThrow(Pulled)
  })
  const message = expect.stringMatching(
    /^An ingest of the dataset news, begun at .+, was broken off after \d+ of \d+ rows\. Readers see nothing of it, but nothing else can be written: /,
  )

  it('no other dataset is written, and nothing is retracted', async () => {
    const old = await stateOf()
    const other = datasetFolder({ 'a.json': JSON.stringify({ dataset: 'another', entities: [company('q')] }) })
    for (const work of [
      (at: Graph) => write(at, other),
      (at: Graph) => retract(at, RATES, 'x', 'A test.'),
      (at: Graph) => restore(at, RATES, 'x'),
    ])
      expect(await refusal(work(graph))).toMatchObject({ code: 'ENVIRONMENT', message })
    expect(await stateOf()).toEqual(old)
  })

  it('the graph may be emptied', async () => {
    await reset(graph)
    await ingest(graph, [first])
    expect(await abandon(graph)).toBe(null)
  })

  it('a run that comes back after another one has gone on with it writes nothing more', async () => {
    const [[open]] = (await read(graph, 'MATCH (ingest:Ingest {state: "RUNNING"}) RETURN properties(ingest)')) as [
      [Ingest],
    ]
    const first = await Journal.resume(graph, open, () => {})
    await Journal.resume(graph, open, () => {})
    const lost = {
      code: 'ENVIRONMENT',
      message: expect.stringMatching(/^Somebody else has gone on with this ingest/) as string,
    }
    const goOn = async () => {
      for (let step = 1; step <= open.step + 1; step += 1) await first.step(['x'], { size: 1 }, async () => undefined)
    }
    expect(await refusal(goOn())).toMatchObject(lost)
    expect(await refusal(first.end(async () => {}))).toMatchObject(lost)
    await write(graph, second)
  })

  it('a run that comes back after it was taken back does not say that it ended', async () => {
    const open = (
      await read(graph, 'MATCH (ingest:Ingest {state: "RUNNING"}) RETURN properties(ingest)')
    )[0]![0] as Ingest
    const journal = await Journal.resume(graph, open, () => {})
    await abandon(graph)
    expect(await refusal(journal.end(async () => {}))).toMatchObject({ code: 'ENVIRONMENT' })
  })

  it('the files that were given with it may be given again, in any order, and nothing else is written before it', async () => {
    const other = datasetFolder({ 'a.json': JSON.stringify({ dataset: 'another', entities: [company('q')] }) })
    const summaries = await ingestWith(graph, [other, second], RATES, { sizes: SMALL })
    expect(summaries.map(({ dataset, epoch }) => [dataset, epoch])).toEqual([
      ['news', 2],
      ['another', 3],
    ])
  })

  it('other files of the same dataset say what to do', async () => {
    expect(await refusal(ingest(graph, [second]))).toMatchObject({
      code: 'ENVIRONMENT',
      message:
        'An ingest of news was broken off, and can\'t be gone on with: its files, the exchange rates or the release of Claimgraph are others now. Take it back with "claimgraph ingest --abandon", and ingest again.',
    })
  })

  it('nothing of it is derived', async () => {
    const edges = await derivedEdges(graph)
    await refusal(ingest(graph, [first]))
    expect(await derivedEdges(graph)).toEqual(edges)
  })
})

describe('the lease', () => {
  beforeEach(() => holdOnly(graph, first))

  it('where it was lost and somebody else has written, nothing is', async () => {
    const old = await stateOf()
    const stale = { dataset: 'news', checksum: '', epoch: 1, total: 1, creates: false, summary: '{}' }
    expect(await refusal(Journal.begin(graph, stale, () => {}))).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringMatching(/^Somebody else has written into this graph since/) as string,
    })
    expect(await stateOf()).toEqual(old)
    expect(await abandon(graph)).toBe(null)
  })

  it('is one writer’s at a time: the second waits, or is refused, as asked', async () => {
    const events: string[] = []
    const release = Promise.withResolvers<void>()
    const holding = Promise.withResolvers<void>()
    const one = alone(graph, async () => {
      holding.resolve()
      await release.promise
      events.push('first')
    })
    await holding.promise
    expect(await refusal(alone(graph, async () => {}, { wait: false }))).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringContaining('Somebody else is writing into this graph: nothing was changed.') as string,
    })
    const waited = Promise.withResolvers<void>()
    const two = alone(graph, async () => void events.push('second'), { onWait: () => waited.resolve() })
    await waited.promise
    release.resolve()
    await Promise.all([one, two])
    expect(events).toEqual(['first', 'second'])
  })

  it('leaves nothing in the graph', async () => {
    await alone(graph, async () => {})
    expect(await read(graph, 'MATCH (lease:Lease) RETURN lease')).toEqual([])
  })
})
