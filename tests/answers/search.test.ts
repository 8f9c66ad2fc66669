import { beforeAll, describe, expect, test } from 'vitest'
import { ARTICLE, asker, holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, ARTICLE))

interface Result {
  node: { id: string }
  matchedOn: string
  score: number
}
async function search(text: string, first = 10): Promise<Result[]> {
  const question =
    'query ($text: String!, $first: Int!) { search(text: $text, first: $first) { node { id } matchedOn score } }'
  const { data, errors } = await ask(question, { text, first })
  expect(errors).toBeUndefined()
  return (data as { search: Result[] }).search
}
const ids = async (text: string) => (await search(text)).map(({ node }) => node.id)

describe('search', () => {
  test('finds by the beginning of a word, as far as it is typed', async () => {
    expect(await search('moons')).toEqual([
      { node: { id: 'moonshot-ai' }, matchedOn: 'Moonshot', score: expect.any(Number) },
      {
        node: { id: 'moonshot-rounds-2024-2025' },
        matchedOn: "Moonshot AI's funding rounds of 2024 and 2025",
        score: expect.any(Number),
      },
    ])
  })

  test('only the last word may be unfinished', async () => {
    expect(await ids('Liang Wen')).toEqual(['liang-wenfeng'])
    expect(await ids('Li Wenfeng')).toEqual([])
  })

  test('finds by Chinese, from one character to the whole name', async () => {
    for (const text of ['月之暗面', '暗面', '月', '北京月之暗面科技有限公司'])
      expect(await ids(text), text).toEqual(['moonshot-ai'])
    expect(await ids('国家集成电路')).toEqual(['big-fund', 'national-fund-iii'])
  })

  test('finds by a name that is only another name, and says which', async () => {
    expect(await search('Huanfang')).toEqual([
      { node: { id: 'high-flyer' }, matchedOn: 'Huanfang Quantitative', score: expect.any(Number) },
    ])
  })

  test('shows each entity once, best first, no more than asked for', async () => {
    const all = await search('kimi', 100)
    expect(new Set(all.map(({ node }) => node.id))).toEqual(
      new Set(['kimi', 'kimi-plus', 'kimi-closed-loop-ecosystem', 'moonshot-ai']),
    )
    expect(all).toHaveLength(4)
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a))
    // Kimi has further names; what counts is the one that fits best, which Moonshot AI bears too.
    const scores = new Map(all.map(({ node, score }) => [node.id, score]))
    expect(scores.get('kimi')).toBe(scores.get('moonshot-ai'))
    expect(await search('kimi', 2)).toEqual(all.slice(0, 2))
    expect(await search('kimi', 0)).toEqual([])
  })

  test('every name that is shown can be found by typing it', async () => {
    const { data } = await ask('{ entities(first: 100) { edges { node { id name } } } }')
    const { edges } = (data as { entities: { edges: { node: { id: string; name: string } }[] } }).entities
    const missed: string[] = []
    for (const { node } of edges) if (!(await ids(node.name)).includes(node.id)) missed.push(node.name)
    expect(missed).toEqual([])
  })

  test.each(['the dark', 'the dark side', 'the dark side of', 'the dark side of the', 'the dark side of the m'])(
    'a name is found at every word while it is typed: %s',
    async text => {
      expect(await ids(text)).toContain('moonshot-ai')
    },
  )
})
