// FollowTheMoney: what claims become. That its own model takes it, tests/clients/validate_ftm.py says (.ci/run).

import { beforeAll, describe, expect, it } from 'vitest'
import { followTheMoneyFormat } from '../../../src/ingest/export/follow-the-money.ts'
import type { FtmEntity } from '../../../src/ingest/export/ftm-entity.ts'
import { ftmLanguage } from '../../../src/ingest/export/ftm-languages.ts'
import type { ShownClaim, ShownRecord } from '../../../src/ingest/export/shown.ts'
import { allOf, type Shown, shownArticle } from './article.ts'
import { filesOf } from './written.ts'

const entitiesFor = (records: readonly ShownRecord[]): FtmEntity[] =>
  (filesOf(followTheMoneyFormat(), records)[''] ?? '')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as FtmEntity)

let shown: Shown
let entities: FtmEntity[]
beforeAll(async () => {
  shown = await shownArticle()
  entities = entitiesFor(allOf(shown))
})

const claimOf = (subject: string, predicate: string): ShownClaim =>
  shown.claims.find(claim => claim.subject.id === subject && claim.predicate === predicate)!
/** What a claim becomes when something about it is different. */
const become = (claim: ShownClaim, members: Partial<ShownClaim> = {}): FtmEntity =>
  entitiesFor([{ ...claim, ...members }])[0]!

describe('the article in FollowTheMoney', () => {
  it('has ids that each stand once, and every reference leads to one of them', () => {
    const ids = entities.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const references = ['entity', 'document', 'proof', 'owner', 'asset', 'director', 'organization', 'participant']
    const named = entities.flatMap(({ properties }) =>
      [...references, 'project', 'payer', 'beneficiary', 'subject', 'object'].flatMap(name => properties[name] ?? []),
    )
    expect(named.filter(id => !ids.includes(id))).toEqual([])
    expect(ids.filter(id => !/^[0-9a-z]([0-9a-z.-]*[0-9a-z])?$/.test(id))).toEqual([])
  })

  it('has a company with its names', () => {
    expect(entities.find(({ id }) => id === 'moonshot-ai')).toMatchObject({
      schema: 'Company',
      properties: {
        name: ['Moonshot AI'],
        abbreviation: ['Moonshot'],
        alias: expect.arrayContaining(['月之暗面', '北京月之暗面科技有限公司', 'Kimi']),
        keywords: ['Company'],
      },
    })
  })

  it('has an article with its date and language', () => {
    expect(entities.find(({ id }) => id === 'menews-deepseek-vs-kimi')).toMatchObject({
      schema: 'Article',
      properties: { publisher: ['ME News'], author: ['0x9999in1'], publishedAt: ['2026'], language: ['eng'] },
    })
    expect(entities.find(({ id }) => id === 'deepseek-v3-r1-technical-report')?.properties.publishedAt).toEqual([
      '2025',
      '2026',
    ])
  })

  it('has what was paid into a round, by whom, to the company that raised it, with the words', () => {
    const { id, statement, citations } = claimOf('tencent', 'PARTICIPATED_IN')
    expect(entities.find(entity => entity.id === `${id.replace('_', '.')}.payment`)).toEqual({
      id: `${id.replace('_', '.')}.payment`,
      schema: 'Payment',
      properties: {
        payer: ['tencent'],
        beneficiary: ['deepseek'],
        project: ['deepseek-first-round'],
        amount: ['10000000000'],
        currency: ['CNY'],
        purpose: ['participated in'],
        summary: [statement],
        description: [citations[0]!.quote],
        recordId: [id],
        proof: ['menews-deepseek-vs-kimi'],
        publisher: ['ME News'],
      },
    })
  })

  it('has a link from the document for every citation, with its quote', () => {
    const quotes = shown.claims.flatMap(({ citations }) => citations.map(({ quote }) => quote))
    const cited = entities.filter(
      ({ schema, properties }) => schema === 'Documentation' && properties.role![0] === 'cited',
    )
    expect(cited.map(({ properties }) => properties.summary![0])).toEqual(quotes)
  })

  it('has a conflict as a note on what it is about', () => {
    expect(entities.find(({ properties }) => properties.keywords?.[0] === 'conflict')).toMatchObject({
      schema: 'Note',
      properties: { entity: ['deepseek'], keywords: ['conflict', 'CURRENCY_SLIP', 'OPEN'] },
    })
  })
})

describe('a claim', () => {
  it('that somebody invested is an ownership', () => {
    const { id, subject, object } = claimOf('alibaba', 'INVESTED_IN')
    expect(entities.find(entity => entity.id === id.replace('_', '.'))).toMatchObject({
      schema: 'Ownership',
      properties: { owner: [subject.id], asset: [object!.id] },
    })
  })

  it.each([
    ['PLANNED', { modality: 'PLANNED' }],
    ['DENIES', { stance: 'DENIES' }],
    ['DEPRECATED', { rank: 'DEPRECATED' }],
    ['INFERRED', { isInferred: true }],
  ] as const)('that is %s says that nothing is so: it is a note, and nothing was paid', (keyword, members) => {
    const claim = claimOf('tencent', 'PARTICIPATED_IN')
    const made = entitiesFor([{ ...claim, ...members }])
    expect(made.map(({ schema }) => schema)).toEqual(['Note', ...claim.citations.map(() => 'Documentation')])
    expect(made[0]!.properties.keywords).toContain(keyword)
  })

  it('about a topic is a note, whose text names it', () => {
    const claim = claimOf('moonshot-ai', 'BUSINESS_MODEL')
    expect(become(claim)).toMatchObject({
      schema: 'Note',
      properties: { entity: ['moonshot-ai'], description: [claim.statement] },
    })
  })

  it('between kinds that the wanted link does not take is a link of no known nature', () => {
    const subsidiary = { id: 'a', kind: 'Organization', name: 'A' } as const
    const parent = { id: 'b', kind: 'Company', name: 'B' } as const
    const claim = claimOf('alibaba', 'INVESTED_IN')
    const members = { predicate: 'SUBSIDIARY_OF', modality: 'REPORTED', object: parent } as const
    expect(become(claim, { ...members, subject: { ...subsidiary, kind: 'Company' } })).toMatchObject({
      schema: 'Ownership',
      properties: { owner: ['b'], asset: ['a'] },
    })
    expect(become(claim, { ...members, subject: subsidiary })).toMatchObject({
      schema: 'UnknownLink',
      properties: { subject: ['a'], object: ['b'], role: ['is a subsidiary of'] },
    })
  })

  it('of a payment whose round nobody is said to have raised, or that is bounded or approximate, pays nothing', () => {
    const claim = claimOf('tencent', 'PARTICIPATED_IN')
    expect(entitiesFor([claim]).map(({ schema }) => schema)).not.toContain('Payment')
    const value = { type: 'Money', currency: 'CNY', lower: '20000000000', approximate: false } as const
    const raised = claimOf('deepseek', 'RAISED')
    const about = { type: 'Money', currency: 'CNY', amount: '20000000000', approximate: true } as const
    for (const each of [value, about]) {
      const made = entitiesFor([
        { ...raised, modality: 'REPORTED' },
        { ...claim, value: each },
      ])
      expect(made.map(({ schema }) => schema)).not.toContain('Payment')
    }
  })
})

it('a language is given in three letters where the model has it', () => {
  expect(['en', 'zh-Hans', 'ZH', 'eng', 'tlh', undefined].map(ftmLanguage)).toEqual([
    'eng',
    'zho',
    'zho',
    'eng',
    undefined,
    undefined,
  ])
})
