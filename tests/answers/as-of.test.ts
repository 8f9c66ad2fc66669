import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { ACME, COURIER, disputeFolder, HERALD, TEN, TWELVE } from '../ingest/dispute.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)

const [citation] = TWELVE.citations
const valued = (when: object) => ({ ...TWELVE, ...when, key: JSON.stringify(when), citations: [citation] })

// The Courier is of 2026-05-14 and its claim has no date of its own.
beforeAll(() =>
  holdOnly(
    graph,
    disputeFolder({
      dataset: 'dates',
      sources: [HERALD, COURIER],
      entities: [ACME],
      claims: [
        valued({ asOf: '2024' }),
        valued({ asOf: '2025-06' }),
        valued({ asOf: '2025-06/2025-08' }),
        valued({ validFrom: '2024', validTo: '2025-02' }),
        valued({ validFrom: '2025-07' }),
        TEN,
      ],
    }),
  ),
)

const STATED = {
  undated: 'Acme is valued at 10 billion USD',
  in2024: 'Acme is valued at 12 billion USD (as of 2024)',
  june: 'Acme is valued at 12 billion USD (as of 2025-06)',
  summer: 'Acme is valued at 12 billion USD (as of 2025-06/2025-08)',
  untilFebruary: 'Acme is valued at 12 billion USD (valid 2024 to 2025-02)',
  sinceJuly: 'Acme is valued at 12 billion USD (valid 2025-07 to …)',
}

const asked = async (date: string) => {
  const { data } = await ask(
    `{ company(id: "acme") { valuation(asOf: "${date}") { claimCount claims { statement } } } }`,
  )
  const { claims } = (data as { company: { valuation: { claims: { statement: string }[] } } }).company.valuation
  return claims.map(({ statement }) => statement).sort()
}

covers('Entity.factAsOf')('a fact as of a date has what began by then and had not ended', async () => {
  const { undated, in2024, june, summer, untilFebruary, sinceJuly } = STATED
  expect(await asked('2023')).toEqual([])
  expect(await asked('2024-03')).toEqual([in2024, untilFebruary])
  expect(await asked('2025-03')).toEqual([in2024])
  expect(await asked('2025-06-15')).toEqual([in2024, june, summer])
  expect(await asked('2025')).toEqual([in2024, june, summer, untilFebruary, sinceJuly])
  expect(await asked('2026-05')).toEqual([undated, in2024, june, summer, sinceJuly])
  expect(await asked('2026-05-13')).toEqual([in2024, june, summer, sinceJuly])
})

covers('Entity.factAsOf')('whole operations are asked as of a date, which a field may override', async () => {
  expect(
    await ask(`query @at(asOf: "2024-03") { company(id: "acme") {
      before: valuation { claimCount } later: valuation(asOf: "2025-03") { claimCount } } }`),
  ).toMatchObject({ data: { company: { before: { claimCount: 2 }, later: { claimCount: 1 } } } })
})

covers('Entity.factAsOf')('a date in a variable that is null is no date', async () => {
  const question =
    'query ($date: PartialDate) { company(id: "acme") { valuation(asOf: $date) { claimCount best { statement } } } }'
  expect(await ask(question)).toMatchObject({ data: { company: { valuation: { claimCount: 6 } } } })
  expect(await ask(question, { date: '2024-03' })).toMatchObject({
    data: { company: { valuation: { claimCount: 2 } } },
  })
})
