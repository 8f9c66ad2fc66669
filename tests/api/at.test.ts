// `@at`: the whole operation at another time.

import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/graph/connect.ts'
import { type Answer, asker, holdOnly, ingest, testGraph } from '../harness.ts'
import { BOTH, folderOf, valued } from '../ingest/herald.ts'
import { operate } from './operation.ts'
import { recorded } from './statements.ts'

const graph = testGraph()
const ask = asker(graph)

const TIMES = ['2026-01-01T10:00:00Z', '2026-02-01T10:00:00.000001Z', '2026-03-01T10:00:00Z']
const INVESTED = { node: { predicate: 'INVESTED_IN' } }
const VALUED = { node: { predicate: 'VALUATION' } }
/** What there is to see in each epoch. */
const EPOCHS = [[], [INVESTED, VALUED], [VALUED], [INVESTED, VALUED]]
const CLAIMS = '{ claims { edges { node { predicate } } } }'

beforeAll(async () => {
  const one = { ...BOTH, claims: [valued] }
  await holdOnly(graph, folderOf(BOTH))
  for (const records of [one, BOTH]) await ingest(graph, [folderOf(records)])
  for (const [index, time] of TIMES.entries())
    await write(graph, run =>
      run('MATCH (epoch:Epoch {number: $number}) SET epoch.publishedAt = datetime($time)', { number: index + 1, time }),
    )
})

/** The answer to CLAIMS in an epoch, when it is asked for with these arguments. */
const answer = (epoch: number, asked: object = {}): Answer => ({
  data: { claims: { edges: EPOCHS[epoch] } },
  extensions: { at: { epoch, publishedAt: TIMES[epoch - 1] ?? null, ...asked } },
})

describe('an operation asked at an epoch', () => {
  test.each([0, 1, 2, 3])('%i sees what was published in it, and says so', async epoch => {
    expect(await ask(`query @at(epoch: ${epoch}) ${CLAIMS}`)).toEqual(answer(epoch))
  })

  test.each([-1, 4, 2_000_000_000])('%i is told which ones there are', async epoch => {
    expect(await ask(`query @at(epoch: ${epoch}) ${CLAIMS}`)).toEqual({
      data: { claims: null },
      errors: [
        {
          message: `Expected the epoch of @at to be from 0 to 3, the published one, but found ${epoch}.`,
          locations: [expect.anything()],
          path: ['claims'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    })
  })
})

describe('an operation asked at a time', () => {
  test.each([
    ['long before anything was published', 0, '1999-12-31T00:00:00Z'],
    ['just before the first epoch', 0, '2026-01-01T09:59:59.999999999Z'],
    ['in the instant of the first epoch', 1, '2026-01-01T10:00:00Z'],
    ['between two epochs', 1, '2026-01-15T00:00:00Z'],
    ['a microsecond before an epoch', 1, '2026-02-01T10:00:00Z'],
    ['in the instant of an epoch, to the microsecond', 2, '2026-02-01T10:00:00.000001Z'],
    ['after the last epoch', 3, '2026-03-02T00:00:00Z'],
    ['in the future', 3, '9999-12-31T23:59:59Z'],
  ])('%s sees epoch %i', async (_, epoch, knownAt) => {
    expect(await ask(`query @at(knownAt: "${knownAt}") ${CLAIMS}`)).toEqual(answer(epoch, { knownAt }))
  })

  test.each([
    ['2026-01-01T12:00:00+02:00', 1, '2026-01-01T10:00:00Z'],
    ['2026-01-01T11:59:59+02:00', 0, '2026-01-01T09:59:59Z'],
    ['2025-12-31T22:00:00-12:00', 1, '2026-01-01T10:00:00Z'],
  ])('is asked at an instant, whatever its offset: %s', async (knownAt, epoch, utc) => {
    expect(await ask(`query @at(knownAt: "${knownAt}") ${CLAIMS}`)).toEqual(answer(epoch, { knownAt: utc }))
  })

  test('that is none is refused, in the text and in a variable', async () => {
    const code = async (query: string, variables?: Record<string, unknown>) =>
      (await ask(query, variables)).errors?.map(({ message, extensions }) => [message, extensions?.code])
    const message = expect.stringContaining('DateTime expects a time such as "2026-05-14T09:30:00Z", but found')
    expect(await code(`query @at(knownAt: "2026-01-01") ${CLAIMS}`)).toEqual([[message, 'GRAPHQL_VALIDATION_FAILED']])
    expect(await code(`query ($time: DateTime) @at(knownAt: $time) ${CLAIMS}`, { time: 'noon' })).toEqual([
      [message, 'BAD_USER_INPUT'],
    ])
  })
})

test('a time and an epoch exclude each other', async () => {
  expect(await ask(`query @at(knownAt: "${TIMES[0]}", epoch: 1) ${CLAIMS}`)).toEqual({
    data: { claims: null },
    errors: [
      {
        message: 'Expected at most one of knownAt and epoch in @at, but found both.',
        locations: [expect.anything()],
        path: ['claims'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  })
})

describe('variables', () => {
  const QUESTION = `query ($time: DateTime, $epoch: Int, $asOf: PartialDate) @at(knownAt: $time, epoch: $epoch, asOf: $asOf) ${CLAIMS}`
  test('choose the time of one and the same operation', async () => {
    expect(await ask(QUESTION, { epoch: 2 })).toEqual(answer(2))
    expect(await ask(QUESTION, { time: TIMES[0] })).toEqual(answer(1, { knownAt: TIMES[0] }))
    expect(await ask(QUESTION, { epoch: 0, time: null })).toEqual(answer(0))
    expect(await ask(QUESTION, { epoch: 2, asOf: '2026-05' })).toEqual(answer(2, { asOf: '2026-05' }))
  })

  test('that are null or left out ask at no other time', async () => {
    const now = { data: { claims: { edges: EPOCHS[3] } } }
    expect(await ask(QUESTION)).toEqual(now)
    expect(await ask(QUESTION, { time: null, epoch: null, asOf: null })).toEqual(now)
    expect(await ask(`query @at ${CLAIMS}`)).toEqual(now)
  })
})

describe('the time', () => {
  test('is the same for all root fields, and found out by one statement more', async () => {
    const question =
      '{ a: claims { totalCount } stats { epoch publishedAt claims } deepseek: company(id: "deepseek") { name } }'
    const now = recorded(graph)
    await asker(now.graph)(question)
    const then = recorded(graph)
    expect(await asker(then.graph)(`query @at(epoch: 2) ${question}`)).toEqual({
      data: {
        a: { totalCount: 1 },
        stats: { epoch: 2, publishedAt: TIMES[1], claims: 1 },
        deepseek: { name: 'DeepSeek' },
      },
      extensions: { at: { epoch: 2, publishedAt: TIMES[1] } },
    })
    expect(then.texts).toHaveLength(4)
    // The first one says which epoch it is; the others are asked as ever.
    expect(then.texts.slice(1).sort()).toEqual(now.texts.slice(1).sort())
  })

  test('is of the operation that is asked, in a document of several', async () => {
    const query = `query Then @at(epoch: 2) ${CLAIMS} query Now ${CLAIMS}`
    expect(await operate(graph, query, 'Then')).toEqual(answer(2))
    expect(await operate(graph, query, 'Now')).toEqual({ data: { claims: { edges: EPOCHS[3] } } })
  })

  test('is now where only a date is given, and the date is said', async () => {
    expect(await ask(`query @at(asOf: "2026-05") ${CLAIMS}`)).toEqual(answer(3, { asOf: '2026-05' }))
  })

  test('cannot be one at which something was written that is not published', async () => {
    const statement = (text: string) => write(graph, run => run(text))
    await statement("CREATE (:Epoch {number: 4, publishedAt: datetime('2026-04-01T10:00:00Z'), run: 'ingest'})")
    try {
      const knownAt = '2026-05-01T00:00:00Z'
      expect(await ask(`query @at(knownAt: "${knownAt}") ${CLAIMS}`)).toEqual(answer(3, { knownAt }))
      expect((await ask(`query @at(epoch: 4) ${CLAIMS}`)).data).toEqual({ claims: null })
    } finally {
      await statement('MATCH (epoch:Epoch {number: 4}) DELETE epoch')
    }
  })
})
