// The contradictions of the article that ships: found, rightly named, and nothing else. Also where the dataset gives one side a
// round or a date that the other side lacks.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, datasetFolder, holdOnly, testGraph } from '../harness.ts'
import { checkLines, conflictLines, explanationOf } from './found.ts'

const graph = testGraph()

const CONFLICTS = [
  'deepseek VALUATION CURRENCY_SLIP OPEN',
  'deepseek VALUATION RATE OPEN',
  'deepseek-first-round AMOUNT_RAISED FACET EXPLAINED',
  'deepseek-first-round ROUND_STAGE FACET EXPLAINED',
  'deepseek-first-round ROUND_STATUS FACET EXPLAINED',
]
const CHECKS = ['deepseek VALUATION RATE OFF', 'deepseek-first-round AMOUNT_RAISED SUM HOLDS']

/** The article's dataset with lines added to the claim that begins so. */
function articleWith(...additions: readonly (readonly [claim: string, lines: string])[]): string {
  const sources = join(ARTICLE, 'sources')
  const files = readdirSync(ARTICLE).filter(name => name.endsWith('.yaml'))
  const contents = Object.fromEntries(files.map(name => [name, readFileSync(join(ARTICLE, name), 'utf8')]))
  for (const [claim, lines] of additions) {
    const text = contents['claims-funding.yaml']!
    if (text.split(claim).length !== 2)
      throw new TypeError(`the beginning of one claim was expected, but got: ${claim}`)
    contents['claims-funding.yaml'] = text.replace(claim, `${claim}\n${lines}`)
  }
  for (const name of readdirSync(sources)) contents[`sources/${name}`] = readFileSync(join(sources, name), 'utf8')
  return datasetFolder(contents)
}

const DOLLARS = '- key: deepseek-valuation-usd'
const YUAN = '- key: deepseek-valuation-rmb'
const PLANNED = '- key: deepseek-round-amount-planned'
const COMPLETED = '- key: deepseek-round-amount-completed'
const STATUS = '    predicate: ROUND_STATUS\n    value: { text: COMPLETED }'
const STAGE = '    predicate: ROUND_STAGE\n    value: { text: SERIES_A }'

describe('the article', () => {
  it('has its contradictions found and rightly named, and nothing else', async () => {
    await holdOnly(graph, ARTICLE)
    expect(await conflictLines(graph)).toEqual(CONFLICTS)
    expect(await checkLines(graph)).toEqual(CHECKS)
    expect(await explanationOf(graph, 'SUM')).toEqual([
      '10 + 10 + 10 + 20 = 50 billion CNY, which agrees with 50 billion CNY.',
    ])
    expect(await explanationOf(graph, 'RATE')).toEqual([RATE, RATE])
    expect(await explanationOf(graph, 'CURRENCY_SLIP')).toEqual([SLIP])
  })

  it.each([
    ['a round with the valuation in dollars', [[DOLLARS, '    round: deepseek-first-round']]],
    ['a round with the valuation in yuan', [[YUAN, '    round: deepseek-first-round']]],
    ['a date with the valuation in dollars', [[DOLLARS, '    asOf: 2026-05']]],
    ['a date with the valuation in yuan', [[YUAN, '    asOf: 2026-05-15']]],
    ['a basis with the valuation in yuan', [[YUAN, '    basis: POST_MONEY']]],
    ['a date with the planned amount', [[PLANNED, '    asOf: 2026-02']]],
    ['a date with the completed amount', [[COMPLETED, '    asOf: 2026-06']]],
    ['a tranche with the completed amount', [[COMPLETED, '    tranche: first closing']]],
    ['a date with the status', [[STATUS, '    asOf: 2026-06']]],
    ['a date with the stage', [[STAGE, '    asOf: 2026-05']]],
    [
      'dates that overlap with both valuations',
      [
        [DOLLARS, '    asOf: 2026-05'],
        [YUAN, '    asOf: "2026"'],
      ],
    ],
  ] as const)('keeps them with %s', async (_, additions) => {
    await holdOnly(graph, articleWith(...additions))
    expect(await conflictLines(graph)).toEqual(CONFLICTS)
    expect(await checkLines(graph)).toEqual(CHECKS)
  })
})

const ECB = 'European Central Bank reference rates, cross rate through EUR, 2026-01-02 to 2026-10-30'
const RATE = `“approximately $48 billion” for 350 billion CNY makes 7.21 to 7.38 CNY for 1 USD; the official rate was 6.6529 to 6.9937 CNY for 1 USD (${ECB}): at least 3 % off, beyond rounding.`
const SLIP = `350 billion CNY and 350 billion USD are the same figure in two currencies: one of them has the wrong one. 350 billion USD is 2.329 trillion to 2.448 trillion CNY at 6.6529 to 6.9937 CNY for 1 USD (${ECB}): 6.65 to 6.99 times 350 billion CNY.`
