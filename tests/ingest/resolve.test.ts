// Claims that name entities by their names: what these mean, and what is asked where they mean nobody or several.

import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/ingest/check.ts'
import { datasetFolder } from '../harness.ts'
import { files, invested, type Members, valued } from './named.ts'
import { claimsOf, refusal } from './small.ts'

const meaning = (verdict: string, name: string, entity: string): Members => ({ verdict, name, entity, reason: 'Read.' })

const check = (claims: readonly Members[], judgements: readonly Members[] = []) =>
  checkDataset(datasetFolder(files(claims, judgements)))

/** Of each claim: what it is about, and how its citations write that. */
const read = async (claims: readonly Members[], judgements: readonly Members[] = []) =>
  claimsOf(await check(claims, judgements)).map(({ subject, object, citations }) => [
    subject,
    object,
    ...citations.map(({ properties }) => [properties.subjectAsWritten, properties.objectAsWritten]),
  ])

/** The problems, with the names of files alone. */
async function problems(claims: readonly Members[], judgements: readonly Members[] = []): Promise<string[]> {
  const { code, problems } = await refusal(check(claims, judgements))
  expect(code).toBe('DATA_INVALID')
  return problems.map(line => line.replace(/^\S*\//, ''))
}

describe('a name in the place of an id', () => {
  it.each([
    ['Alibaba', 'Moonshot AI'],
    ['ALIBABA', 'moonshot ai'],
    ['阿里巴巴', '月之暗面'],
    ['Alibaba!', 'Moonshot-AI, Inc.'],
    ['Alibaba Ltd', 'Moonshot AI Inc'],
    [' alibaba ', '\u202eMoonshot AI\u0000'],
  ])('%j and %j mean the entities that have them, as names or with another legal form', async (subject, object) =>
    expect(await read([invested(subject, object)])).toEqual([['alibaba', 'moonshot-ai', [subject, object]]]),
  )

  it.each([
    ['High-Flyer', 'high-flyer'],
    ['high flyer', 'high-flyer'],
    ['CAFE 🚀', 'cafe'],
    ['شركة القمر', 'cafe'],
    ['Kimi Chat', 'kimi'],
  ])('%j means %s', async (name, id) =>
    expect(await read([{ ...invested('alibaba', name), predicate: 'COMPARABLE_TO', value: undefined }])).toEqual([
      ['alibaba', id, [undefined, name]],
    ]),
  )

  it('makes the same claim as the id', async () => {
    const byId = invested('alibaba', 'moonshot-ai')
    const byName = invested('Alibaba', '月之暗面', { quote: 'Alibaba invested $1 billion' })
    const [one, ...others] = claimsOf(await check([byId, byName]))
    expect(others).toEqual([])
    const [only] = claimsOf(await check([byName]))
    expect(one!.id).toBe(only!.id)
    expect(one!.citations.map(({ properties }) => [properties.subjectAsWritten, properties.objectAsWritten])).toEqual([
      [undefined, undefined],
      ['Alibaba', '月之暗面'],
    ])
  })

  it('stands also for a round, a holder, and for whom a source names', async () => {
    const claim = valued({ round: 'Series B', holder: 'Alibaba', modality: 'OPINION' })
    const [cited] = claim.citations as Members[]
    const [read, ...others] = claimsOf(await check([{ ...claim, citations: [{ ...cited, assertedBy: 'alibaba!' }] }]))
    expect(others).toEqual([])
    expect(read).toMatchObject({ subject: 'moonshot-ai', properties: { round: 'series-b', holder: 'alibaba' } })
    expect(read!.citations).toMatchObject([{ assertedBy: 'alibaba' }])
    expect(read!.citations[0]!.properties.subjectAsWritten).toBe(undefined)
  })

  it('is no name where it is an id', async () =>
    expect(await read([invested('alibaba', 'kimi-company')])).toEqual([
      ['alibaba', 'kimi-company', [undefined, undefined]],
    ]))

  it('of another kind is refused as its id would be', async () => {
    expect(await problems([invested('Series B', 'Moonshot AI')])).toEqual([
      'claims.json:4 claims[0].subject: the subject of INVESTED_IN must be a Company, Fund, Person, Organization, but series-b is a FundingRound',
    ])
    expect(await problems([invested('Moonshot AI', '月之暗面')])).toEqual([
      'claims.json:6 claims[0].object: a claim cannot relate an entity to itself',
    ])
  })
})

const BORNE =
  'the name "Kimi" is borne by each of kimi (the Product "Kimi"), kimi-company (the Company "Kimi"): write the id of the one that is meant, or judge what the name means, under judgements: { verdict: SAME, name: "Kimi", entity: kimi, reason: … }'

describe('a name that several have', () => {
  it('is ambiguous, and told once with the candidates', async () => {
    expect(await problems([invested('alibaba', 'Kimi'), invested('Kimi', 'moonshot-ai')])).toEqual([
      `claims.json:6 claims[0].object: ${BORNE}`,
      'claims.json:18 claims[1].subject: the name "Kimi" is ambiguous, see above',
    ])
  })

  it('means whom a judgement says', async () => {
    const claims = [invested('alibaba', 'Kimi')]
    const company = [['alibaba', 'kimi-company', [undefined, 'Kimi']]]
    expect(await read(claims, [meaning('SAME', 'Kimi', 'kimi-company')])).toEqual(company)
    expect(await read(claims, [meaning('SAME', 'KIMI!', 'kimi-company')])).toEqual(company)
    expect(await read(claims, [meaning('DIFFERENT', 'Kimi', 'kimi')])).toEqual(company)
    const moonshot = [['alibaba', 'moonshot-ai', [undefined, 'Kimi']]]
    expect(await read(claims, [meaning('SAME', 'Kimi', 'moonshot-ai')])).toEqual(moonshot)
    const unknown = [invested('alibaba', 'The company behind Kimi')]
    expect(await read(unknown, [meaning('SAME', 'The company behind Kimi', 'moonshot-ai')])).toEqual([
      ['alibaba', 'moonshot-ai', [undefined, 'The company behind Kimi']],
    ])
  })

  it('stays ambiguous where nobody is sure, or another name is judged', async () => {
    const claims = [invested('alibaba', 'Kimi')]
    for (const judgement of [meaning('UNSURE', 'Kimi', 'kimi'), meaning('SAME', 'Kimi Chat', 'kimi-company')])
      expect(await problems(claims, [judgement])).toEqual([`claims.json:6 claims[0].object: ${BORNE}`])
  })

  it('is not settled by two judgements, nor by one that leaves nobody', async () => {
    const claims = [invested('alibaba', 'Kimi')]
    const names = ['kimi', 'kimi-company']
    expect(
      await problems(
        claims,
        names.map(id => meaning('SAME', 'Kimi', id)),
      ),
    ).toEqual([
      'claims.json:6 claims[0].object: the name "Kimi" is judged to mean each of kimi (the Product "Kimi"), kimi-company (the Company "Kimi"): keep one of these judgements, or write the id of the one that is meant here',
    ])
    const [problem, ...others] = await problems(
      claims,
      names.map(id => meaning('DIFFERENT', 'Kimi', id)),
    )
    expect(others).toEqual([])
    expect(problem).toMatch(
      /^claims\.json:6 claims\[0\]\.object: "Kimi" is not defined: no entity of this dataset has that name but kimi and kimi-company, which it is judged not to mean; /,
    )
  })

  it('means one where the bearers are judged to be one', async () => {
    const records = {
      ...files([invested('alibaba', 'Moonshot')]),
      'b.yaml':
        'entities:\n  - { id: moonshot, kind: Company, name: Moonshot }\n  - { id: moonshot-inc, kind: Company, name: Moonshot }\n',
    }
    const same = (members: Members) => ({
      'c.json': JSON.stringify({ judgements: [{ verdict: 'SAME', a: 'moonshot', reason: 'One.', ...members }] }),
    })
    const objects = async (more: Record<string, string>) =>
      claimsOf(await checkDataset(datasetFolder({ ...records, ...more }))).map(({ object }) => object)
    expect(await objects(same({ b: 'moonshot-inc' }))).toEqual(['moonshot'])
    expect(await objects(same({ b: 'moonshot-inc', canonical: 'moonshot-inc' }))).toEqual(['moonshot-inc'])
    expect((await refusal(objects(same({ b: 'moonshot-inc', verdict: 'DIFFERENT' })))).problems).toHaveLength(1)
  })

  it('has to mean an entity of the dataset', async () =>
    expect(await problems([invested('alibaba', 'Kimi')], [meaning('SAME', 'Kimi', 'nobody')])).toEqual([
      `claims.json:6 claims[0].object: ${BORNE}`,
      'claims.json:22 judgements[0].entity: expected the id of an entity of this dataset, as its claims are meant, but found nobody',
    ]))
})

describe('a name that nobody has', () => {
  it('is told with those that have one like it, and how to settle it', async () => {
    const [problem, ...others] = await problems([invested('Alibabba', 'moonshot-ai')])
    expect(others).toEqual([])
    expect(problem).toMatch(
      /^claims\.json:4 claims\[0\]\.subject: "Alibabba" is not defined: no entity of this dataset has that name; like it are alibaba \(the Company "Alibaba"\).*: write the id of the one that is meant, add the name to its aliases, or describe another entity$/,
    )
  })

  it('may be like nobody’s', async () =>
    expect(await problems([invested('Sequoia Capital', 'moonshot-ai'), invested('sequoia', 'moonshot-ai')])).toEqual([
      'claims.json:4 claims[0].subject: "Sequoia Capital" is not defined: no entity of this dataset has that name; write the id of the one that is meant, add the name to its aliases, or describe the entity',
      'claims.json:18 claims[1].subject: "sequoia" is not defined: no source or entity of this dataset has that id',
    ]))

  it('in any place is reported there', async () => {
    const claim = valued({ round: 'Zzyzx round', holder: 'Zzyzx holder', modality: 'OPINION' })
    const [cited] = claim.citations as Members[]
    const found = await problems([{ ...claim, citations: [{ ...cited, assertedBy: 'Zzyzx' }] }])
    expect(found.map(line => line.split(':').slice(1, 3).join(':'))).toEqual(
      [
        '13 claims[0].citations[0].assertedBy: "Zzyzx" is not defined',
        '16 claims[0].round: "Zzyzx round" is not defined',
        '17 claims[0].holder: "Zzyzx holder" is not defined',
      ].sort(),
    )
  })
})

describe('what is no name', () => {
  const NO_NAME = 'a name with at least one letter or digit was expected, but found'

  it.each([
    ['an empty text', '', `${NO_NAME} ""`],
    ['emoji', '🚀🚀', `${NO_NAME} "🚀🚀"`],
    ['control characters', '\u0000\u001b', `${NO_NAME} "\\u0000\\u001b"`],
    ['a right-to-left mark', '\u202e', `${NO_NAME} "\u202e"`],
    ['a number', 7, 'expected string, but found 7'],
    [
      '10,000 characters',
      'x'.repeat(10_000),
      `a name of at most 400 characters was expected, but found "${'x'.repeat(116)}…`,
    ],
  ])('%s is refused', async (_, name, message) =>
    expect(await problems([invested(name, 'moonshot-ai')])).toEqual([`claims.json:4 claims[0].subject: ${message}`]),
  )

  it.each([
    ['marks that count as letters', 'ʹʻ'],
    ['letters that are not seen', '\u3164\u115f'],
  ])('%s mean nobody, not even one that is called so', async (_, name) => {
    const called = { 'b.json': JSON.stringify({ entities: [{ id: 'mark', kind: 'Company', name }] }) }
    const folder = datasetFolder({ ...files([invested(name, 'moonshot-ai')]), ...called })
    const { problems } = await refusal(checkDataset(folder))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('is not defined: no entity of this dataset has that name')
  })

  it('a name with control characters is shown without their effect', async () => {
    const [problem] = await problems([invested('Evil\u001b[2J\nCorp', 'moonshot-ai')])
    expect(problem).toContain('subject: "Evil\\u001b[2J\\nCorp" is not defined')
  })
})
