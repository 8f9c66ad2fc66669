import { describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import { derivedFingerprint, fingerprint } from '../../src/ingest/fingerprint.ts'
import { restore, retract } from '../../src/ingest/retract.ts'
import { asker, holdOnly, ingest, RATES, testGraph } from '../harness.ts'
import { BOTH, citationsEver, derivedEdges, folderOf, invested, predicatesAt, valued } from './herald.ts'
import { refusal, stateOf } from './small.ts'

const graph = testGraph()
const ask = asker(graph)

describe('a source that is retracted', () => {
  it('hides what it is cited for, from its epoch on, and nothing before', async () => {
    await holdOnly(graph, folderOf(BOTH))
    expect(await retract(graph, RATES, 'herald', 'withdrawn by its editors')).toEqual({
      source: 'herald',
      epoch: 2,
      citations: 2,
      retracted: null,
    })
    expect(await predicatesAt(graph, 1)).toEqual(['INVESTED_IN', 'VALUATION'])
    expect(await predicatesAt(graph, 2)).toEqual([])
    expect(await derivedEdges(graph)).toEqual([])
    expect(
      await ask(
        '{ source(id: "herald") { title retraction { reason epoch } claims { totalCount } } stats { claims epoch } }',
      ),
    ).toEqual({
      data: {
        source: {
          title: 'The Herald',
          retraction: { reason: 'withdrawn by its editors', epoch: 2 },
          claims: { totalCount: 0 },
        },
        stats: { claims: 0, epoch: 2 },
      },
    })
  })

  it('is no reason any more for finding whom its claims are about, whatever is asked of them', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const either = '{ or: [{ predicates: [VALUATION] }, { modalities: [REPORTED] }] }'
    const found = `{ entities(filter: { claims: ${either} }) { totalCount } }`
    const atTheClaims = '{ or: [{ subjects: ["deepseek"] }, { sources: ["herald"] }] }'
    const foundAtThem = `{ entities(filter: { claims: ${atTheClaims} }) { totalCount } }`
    expect([await ask(found), await ask(foundAtThem)]).toEqual(
      [2, 2].map(totalCount => ({ data: { entities: { totalCount } } })),
    )
    await retract(graph, RATES, 'herald', 'an error')
    expect([await ask(found), await ask(foundAtThem)]).toEqual(
      [0, 0].map(totalCount => ({ data: { entities: { totalCount } } })),
    )
  })

  it('stays hidden when its dataset is ingested again, which says so', async () => {
    await holdOnly(graph, folderOf(BOTH))
    await retract(graph, RATES, 'herald', 'an error')
    const [again] = await ingest(graph, [folderOf(BOTH)])
    expect(again).toMatchObject({ epoch: null, heldBack: [{ source: 'herald', citations: 2 }] })
    expect(await predicatesAt(graph, 2)).toEqual([])
  })

  it('is restored with what its dataset says by then, in intervals of their own', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const before = await stateOf(graph)
    await retract(graph, RATES, 'herald', 'an error')
    await ingest(graph, [folderOf({ ...BOTH, claims: [valued] })])
    await ingest(graph, [folderOf(BOTH)])
    expect(await predicatesAt(graph, 4)).toEqual([])
    expect(await restore(graph, RATES, 'herald')).toEqual({ source: 'herald', epoch: 5, citations: 2, retracted: null })
    expect(await predicatesAt(graph, 5)).toEqual(['INVESTED_IN', 'VALUATION'])
    expect((await stateOf(graph)).fingerprint).toBe(before.fingerprint)
    expect(await citationsEver(graph)).toEqual([
      ['INVESTED_IN', 'news', 1, 2, false, true],
      ['INVESTED_IN', 'news', 4, 4, false, true],
      ['INVESTED_IN', 'news', 5, null, false, false],
      ['VALUATION', 'news', 1, 2, false, true],
      ['VALUATION', 'news', 5, null, false, false],
    ])
  })

  it('and restored leaves the graph as it was', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const before = [await fingerprint(graph), await derivedFingerprint(graph)]
    await retract(graph, RATES, 'herald', 'an error')
    expect(await fingerprint(graph)).not.toBe(before[0])
    await restore(graph, RATES, 'herald')
    expect([await fingerprint(graph), await derivedFingerprint(graph)]).toEqual(before)
  })

  it('keeps hidden what it is newly cited for', async () => {
    await holdOnly(graph, folderOf({ ...BOTH, claims: [valued] }))
    await retract(graph, RATES, 'herald', 'an error')
    const [summary] = await ingest(graph, [folderOf({ ...BOTH, claims: [valued, invested] })])
    expect(summary).toMatchObject({ epoch: 3, claims: { added: 0 }, heldBack: [{ source: 'herald', citations: 2 }] })
    expect(await predicatesAt(graph, 3)).toEqual([])
    await restore(graph, RATES, 'herald')
    expect(await predicatesAt(graph, 4)).toEqual(['INVESTED_IN', 'VALUATION'])
  })
})

describe('asked as it was known before a retraction', () => {
  it('every answer is what it was then, word for word', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const question = (at = '') => `query ${at} { company(id: "deepseek") { name
      valuation { agreement independentOrigins best { statement history { event epoch } } claims { citations { quote source { retraction { reason } } } } }
      investors { totalCount edges { node { name } claims { statement } } } } stats { claims citations epoch } }`
    const before = await ask(question())
    const known = new Date().toISOString()
    await retract(graph, RATES, 'herald', 'an error')
    const now = await ask(question())
    expect(now).not.toEqual(before)
    expect(now).toMatchObject({
      data: { company: { valuation: { agreement: 'NONE', best: null } }, stats: { claims: 0 } },
    })
    const { extensions, ...then } = await ask(question(`@at(knownAt: "${known}")`))
    expect(then).toEqual(before)
    expect(extensions).toMatchObject({ at: { epoch: 1, knownAt: known } })
    expect({ ...(await ask(question('@at(epoch: 1)'))), extensions: undefined }).toEqual(before)
    await restore(graph, RATES, 'herald')
    expect(await ask(question())).toMatchObject({
      data: {
        company: {
          valuation: {
            best: {
              history: [
                { event: 'CITED', epoch: 1 },
                { event: 'RETRACTED', epoch: 2 },
                { event: 'RESTORED', epoch: 3 },
              ],
            },
          },
        },
      },
    })
  })
})

describe('what cannot be retracted or restored', () => {
  it('is a source that nobody knows: nothing changes', async () => {
    await holdOnly(graph, folderOf(BOTH))
    const before = await stateOf(graph)
    for (const work of [() => retract(graph, RATES, 'heralt', 'an error'), () => restore(graph, RATES, 'heralt')]) {
      expect(await refusal(work())).toMatchObject({
        code: 'BAD_USER_INPUT',
        message:
          'The graph has no source with the id "heralt": nothing was changed. The query { sources { edges { node { id title } } } } lists them.',
      })
    }
    expect(await refusal(retract(graph, RATES, 'deepseek', 'no source, but a company'))).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
    expect(await stateOf(graph)).toEqual(before)
  })

  it('is one that is retracted already, or not at all: nothing changes', async () => {
    await holdOnly(graph, folderOf(BOTH))
    expect(await restore(graph, RATES, 'herald')).toEqual({
      source: 'herald',
      epoch: null,
      citations: 0,
      retracted: null,
    })
    await retract(graph, RATES, 'herald', 'an error')
    expect(await retract(graph, RATES, 'herald', 'again')).toEqual({
      source: 'herald',
      epoch: null,
      citations: 0,
      retracted: { since: 2, reason: 'an error' },
    })
    expect((await stateOf(graph)).epoch).toBe(2)
    expect(await read(graph, 'MATCH (retraction:Retraction) RETURN retraction.reason')).toEqual([['an error']])
  })
})
