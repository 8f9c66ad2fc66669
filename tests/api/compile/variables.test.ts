import { beforeAll, describe, expect, test } from 'vitest'
import { UNIVERSE } from '../../answers/universe.ts'
import { asker, holdOnly, testGraph } from '../../harness.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const nodes = (...ids: string[]) => ({ edges: ids.map(id => ({ node: { id } })) })

describe('variables', () => {
  test('the same document answers for the variables of each request', async () => {
    const question = `query ($id: ID!, $first: Int!, $predicates: [Predicate!], $predicate: Predicate!) { company(id: $id) {
      investors(first: $first) { edges { node { id } } }
      claims(filter: { predicates: $predicates }) { totalCount }
      fact(predicate: $predicate) { predicate claimCount }
    } }`
    const acorn = { id: 'acorn', first: 2, predicates: ['VALUATION'], predicate: 'VALUATION' }
    expect([
      await ask(question, acorn),
      await ask(question, { ...acorn, id: 'birch', predicates: ['SERVES', 'VALUATION'], predicate: 'SERVES' }),
      await ask(question, { ...acorn, first: 1, predicates: null }),
      await ask(question, acorn),
    ]).toEqual([
      answer(nodes('ada-example', 'cedar-fund'), 2, 'VALUATION', 2),
      answer(nodes(), 1, 'SERVES', 1),
      answer(nodes('ada-example'), 16, 'VALUATION', 2),
      answer(nodes('ada-example', 'cedar-fund'), 2, 'VALUATION', 2),
    ])

    function answer(investors: unknown, totalCount: number, predicate: string, claimCount: number) {
      return { data: { company: { investors, claims: { totalCount }, fact: { predicate, claimCount } } } }
    }
  })

  test('have defaults; null and absent ask for nothing in particular', async () => {
    const question = `query ($first: Int! = 2, $after: String, $filter: EntityFilter, $kinds: [EntityKind!] = [Person]) {
      entities(first: $first, after: $after, filter: $filter) { edges { node { id } } }
      people: entities(filter: { kinds: $kinds }) { edges { node { id } } }
    }`
    const two = nodes('acorn', 'acorn-seed')
    const people = nodes('ada-example', 'lee-sample')
    expect(await ask(question)).toEqual({ data: { entities: two, people } })
    expect(await ask(question, { after: null, filter: null })).toEqual({ data: { entities: two, people } })
    expect(await ask(question, { filter: { kinds: null }, kinds: ['Fund'] })).toEqual({
      data: { entities: two, people: nodes('cedar-fund') },
    })
    expect(await ask(question, { first: 1, filter: { kinds: ['Topic'] } })).toEqual({
      data: { entities: nodes('forest-market'), people },
    })
    expect(
      await ask(
        '{ claims(filter: null, after: null, first: 1) { totalCount } search(text: "Oak", kinds: null) { node { id } } }',
      ),
    ).toEqual({
      data: { claims: { totalCount: 31 }, search: [{ node: { id: 'oak-1' } }] },
    })
  })

  test('that are refused leave nothing behind for those of the next request', async () => {
    const question =
      'query ($ids: [ID!], $filter: ClaimFilter!) { claims(filter: { subjects: $ids, and: [$filter] }) { totalCount } }'
    const many = await ask(question, { ids: Array.from({ length: 1_001 }, (_, index) => `${index}`), filter: {} })
    expect(many.errors![0]!.message).toBe('Expected "subjects" to list at most 1000 values, but found 1001.')
    const deep = { and: [{ and: [{ and: [{ and: [{ and: [{}] }] }] }] }] }
    expect((await ask(question, { ids: ['acorn'], filter: deep })).errors![0]!.message).toMatch(/nest at most 5 deep/)
    expect(await ask(question, { ids: ['acorn', 'birch'], filter: {} })).toEqual({
      data: { claims: { totalCount: 12 } },
    })
  })

  test('are counted in lists inside a member, too', async () => {
    const question = 'query ($ids: [ID!]!) { entities(filter: { related: { to: $ids } }) { totalCount } }'
    const { errors } = await ask(question, { ids: Array.from({ length: 1_001 }, (_, index) => `${index}`) })
    expect(errors![0]!.message).toBe('Expected "related.to" to list at most 1000 values, but found 1001.')
  })

  test('an explicit null for the size of a plain list is the caller’s mistake', async () => {
    const questions = [
      'query ($first: Int) { search(text: "Oak", first: $first) { matchedOn } }',
      'query ($first: Int) { claims { edges { node { citations(first: $first) { id } } } } }',
    ]
    for (const question of questions) {
      const { errors } = await ask(question, { first: null })
      expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
        {
          message: 'Argument "first" of non-null type "Int!" must not be null.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ])
    }
  })
})

describe('an empty filter list', () => {
  test('matches nothing', async () => {
    expect(
      await ask(`{
        claims(filter: { predicates: [] }) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }
        modal: claims(filter: { predicates: [LEADS], modalities: [] }) { totalCount }
        entities(filter: { kinds: [] }) { totalCount edges { node { id } } }
        acorn: entity(id: "acorn") { claims(filter: { modalities: [] }) { totalCount } }
        source(id: "gazette") { claims(filter: { predicates: [] }) { totalCount edges { node { id } } } }
        search(text: "Oak", kinds: []) { node { id } }
        nodes(ids: []) { id }
      }`),
    ).toEqual({
      data: {
        claims: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
        modal: { totalCount: 0 },
        entities: { totalCount: 0, edges: [] },
        acorn: { claims: { totalCount: 0 } },
        source: { claims: { totalCount: 0, edges: [] } },
        search: [],
        nodes: [],
      },
    })
  })
})
