import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { examples } from '../../src/api/examples.ts'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ARTICLE))

const EXPECTED = join(import.meta.dirname, 'expected')

const TEXT = readFileSync(join(ARTICLE, 'sources', 'menews-deepseek-vs-kimi.txt'), 'utf8')

describe('the ready queries', () => {
  test.each(examples().map(example => [example.title, example] as const))('%s', async (_, { file, query }) => {
    const expected = JSON.parse(readFileSync(join(EXPECTED, file.replace('.graphql', '.json')), 'utf8'))
    expect(await ask(query)).toEqual(expected)
    const citations = citationsIn(expected)
    expect(citations.length).toBeGreaterThan(0)
    for (const { quote, asStated } of citations) {
      expect(TEXT).toContain(quote)
      expect(quote).toContain(asStated ?? '')
    }
  })

  test('and no others have an expected answer', () => {
    expect(readdirSync(EXPECTED).sort()).toEqual(examples().map(({ file }) => file.replace('.graphql', '.json')))
  })
})

describe('the article', () => {
  test('two valuations of DeepSeek are both returned, each with its quotes', async () => {
    expect(
      await ask(`{ company(name: "DeepSeek") { valuation {
        claimCount
        claims { value { ... on Money { amount currency } } citations { quote statedEquivalent } }
      } } }`),
    ).toEqual({
      data: {
        company: {
          valuation: {
            claimCount: 2,
            claims: [
              {
                value: { amount: '350000000000', currency: 'CNY' },
                citations: [
                  {
                    quote: 'pushing the company’s valuation to 350 billion RMB (approximately $48 billion)',
                    statedEquivalent: 'approximately $48 billion',
                  },
                  {
                    quote:
                      'A valuation of 350 billion RMB requires extraordinarily large revenue and profits to support it.',
                    statedEquivalent: null,
                  },
                ],
              },
              {
                value: { amount: '350000000000', currency: 'USD' },
                citations: [
                  { quote: 'The reported $350 billion valuation of DeepSeek', statedEquivalent: null },
                  {
                    quote:
                      'This “infrastructure-level” status is the fundamental logic behind its $350 billion valuation.',
                    statedEquivalent: null,
                  },
                  {
                    quote:
                      'Part of its $350 billion valuation reflects a premium placed on its “computing sovereignty.”',
                    statedEquivalent: null,
                  },
                ],
              },
            ],
          },
        },
      },
    })
  })

  test('what Moonshot AI raised is a bound and no amount, what it is worth is approximate', async () => {
    const money = 'claims { value { ... on Money { amount currency lower upper approximate } } validFrom validTo }'
    expect(
      await ask(`{ company(id: "moonshot-ai") { valuation { ${money} } fact(predicate: TOTAL_RAISED) { ${money} } } }`),
    ).toEqual({
      data: {
        company: {
          valuation: {
            claims: [
              {
                value: { amount: '30000000000', currency: 'USD', lower: null, upper: null, approximate: true },
                validFrom: null,
                validTo: null,
              },
            ],
          },
          fact: {
            claims: [
              {
                value: { amount: null, currency: 'USD', lower: '2000000000', upper: null, approximate: false },
                validFrom: '2024',
                validTo: '2025',
              },
            ],
          },
        },
      },
    })
  })

  covers('Source.claims')('a claim that cites the article more than once is one of its claims once', async () => {
    expect(
      await ask(`{ source(id: "menews-deepseek-vs-kimi") { claims(filter: { predicates: [VALUATION] }) {
        totalCount edges { node { subject { id } citations { asStated } } }
      } } }`),
    ).toEqual({
      data: {
        source: {
          claims: {
            totalCount: 3,
            edges: [
              valuation('deepseek', '350 billion RMB', '350 billion RMB'),
              valuation('moonshot-ai', 'the $30 billion range'),
              valuation('deepseek', '$350 billion', '$350 billion', '$350 billion'),
            ],
          },
        },
      },
    })

    function valuation(id: string, ...words: string[]) {
      return { node: { subject: { id }, citations: words.map(asStated => ({ asStated })) } }
    }
  })

  test('the name Kimi alone is ambiguous, and the candidates are named; of a kind it is not', async () => {
    const { data, errors } = await ask(
      '{ entity(name: "Kimi") { id } company(name: "Kimi") { id } product(name: "kimi") { id } }',
    )
    expect(data).toEqual({ entity: null, company: { id: 'moonshot-ai' }, product: { id: 'kimi' } })
    expect(errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
      {
        message:
          'The name "Kimi" is borne by 2 entities: kimi (Product "Kimi"), moonshot-ai (Company "Moonshot AI"). Ask by id, or by kind.',
        path: ['entity'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })

  test.each([
    '月之暗面',
    'The Dark Side of the Moon',
    'the dark-side of THE moon',
    'Moonshot',
    '北京月之暗面科技有限公司',
  ])('a lookup by %s finds Moonshot AI', async name => {
    expect(await ask('query ($name: String!) { entity(name: $name) { id name } }', { name })).toEqual({
      data: { entity: { id: 'moonshot-ai', name: 'Moonshot AI' } },
    })
  })
})

function citationsIn(answer: unknown): { quote: string; asStated?: string | null }[] {
  if (answer === null || typeof answer !== 'object') return []
  if ('quote' in answer) return [answer as { quote: string }]
  return Object.values(answer).flatMap(citationsIn)
}
