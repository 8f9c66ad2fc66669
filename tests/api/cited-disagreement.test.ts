// `@cited`: what is found about claims rests on the words of these claims, and of no others.

import { beforeAll, expect, test } from 'vitest'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'
import { notes } from './notes.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ARTICLE))

const IN_RMB = [
  'pushing the company’s valuation to 350 billion RMB (approximately $48 billion)',
  'A valuation of 350 billion RMB requires extraordinarily large revenue and profits to support it.',
]
const IN_DOLLARS = [
  'The reported $350 billion valuation of DeepSeek',
  'This “infrastructure-level” status is the fundamental logic behind its $350 billion valuation.',
  'Part of its $350 billion valuation reflects a premium placed on its “computing sovereignty.”',
]

test('a disagreement has the words of all its sides, a check and a conversion those of their claim', async () => {
  const answer = await ask(`query @cited { company(id: "deepseek") { name valuation(currency: "EUR") {
    agreement
    conversions { money { lower sum: amount } basis }
    checks { explanation }
    conflicts { kind subject { name aliases { name } } }
  } } }`)
  const { valuation } = (answer.data as { company: { valuation: Record<string, unknown[]> } }).company
  expect(valuation).toMatchObject({
    agreement: 'DISPUTED',
    checks: [{ explanation: expect.stringContaining('“approximately $48 billion” for 350 billion CNY') }],
    conflicts: [{ kind: 'CURRENCY_SLIP' }, { kind: 'RATE' }],
  })
  const at = (...paths: string[]) => paths.map(path => `company.valuation.${path}`)
  const conversion = (index: number) => at(...['money.lower', 'basis'].map(path => `conversions.${index}.${path}`))
  const conflict = (index: number) => at(...['kind', 'subject.name'].map(path => `conflicts.${index}.${path}`))
  expect(notes(answer)).toEqual([
    ...IN_RMB.map(quote => [
      quote,
      ...at('agreement'),
      ...conversion(0),
      ...at('checks.0.explanation'),
      ...conflict(0),
      ...conflict(1),
    ]),
    ...IN_DOLLARS.map(quote => [quote, ...at('agreement'), ...conversion(1), ...conflict(0)]),
  ])
})
