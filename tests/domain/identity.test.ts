// Which entities judgements make one, whatever their order.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identities } from '../../src/domain/identity.ts'
import type { IdentityJudgement } from '../../src/domain/judgement.ts'

const judged = (
  verdict: IdentityJudgement['verdict'],
  a: string,
  b: string,
  canonical?: string,
): IdentityJudgement => ({
  verdict,
  a,
  b,
  canonical,
})
const same = (a: string, b: string, canonical?: string) => judged('SAME', a, b, canonical)
const different = (a: string, b: string) => judged('DIFFERENT', a, b)

const becoming = (judgements: readonly IdentityJudgement[], live?: readonly string[]) =>
  Object.fromEntries(identities(judgements, live && (id => live.includes(id))).canonical)

describe('a cluster', () => {
  it('is what judgements connect, known by its smallest id', () => {
    expect(becoming([same('kimi', 'moonshot'), same('moonshot', 'dark-side'), same('high-flyer', 'huanfang')])).toEqual(
      {
        kimi: 'dark-side',
        moonshot: 'dark-side',
        huanfang: 'high-flyer',
      },
    )
  })

  it('is made by SAME alone', () => {
    expect(becoming([judged('UNSURE', 'kimi', 'moonshot'), different('kimi', 'deepseek')])).toEqual({})
    expect(becoming([])).toEqual({})
  })

  it('may be judged in a circle, or twice', () => {
    const circle = [same('a', 'b'), same('b', 'c'), same('c', 'a'), same('a', 'b')]
    expect(becoming(circle)).toEqual({ b: 'a', c: 'a' })
  })
})

describe('the canonical id', () => {
  it('is the one that a judgement chooses, for the whole cluster', () => {
    expect(becoming([same('a', 'b'), same('b', 'c', 'c')])).toEqual({ a: 'c', b: 'c' })
  })

  it('is the smallest of those that are chosen', () => {
    expect(becoming([same('a', 'd', 'd'), same('a', 'b'), same('b', 'c', 'c')])).toEqual({ a: 'c', b: 'c', d: 'c' })
  })

  it('is that of an entity that is described, where one is', () => {
    expect(becoming([same('a', 'b'), same('b', 'c')], ['b', 'c'])).toEqual({ a: 'b', c: 'b' })
  })

  it('that is chosen goes before others, but not before one that is described', () => {
    const judgements = [same('a', 'b', 'b'), same('b', 'c', 'c')]
    expect(becoming(judgements, ['a', 'c'])).toEqual({ a: 'c', b: 'c' })
    expect(becoming(judgements, ['a'])).toEqual({ b: 'a', c: 'a' })
  })

  it('is the smallest where none is described', () => {
    expect(becoming([same('a', 'b', 'b')], [])).toEqual({ b: 'a' })
  })
})

describe('a contradiction', () => {
  it('is a pair that is judged different, with the shortest way that makes it one', () => {
    const long = [same('a', 'b'), same('b', 'c'), same('c', 'd')]
    const short = [same('a', 'x'), same('d', 'x')]
    expect(identities([...long, different('d', 'a'), ...short]).contradictions).toEqual([
      { different: different('d', 'a'), chain: [same('d', 'x'), same('a', 'x')] },
    ])
    expect(identities([...long, different('a', 'd')]).contradictions).toEqual([
      { different: different('a', 'd'), chain: long },
    ])
  })

  it('may be between two judgements on the same pair', () => {
    expect(identities([same('b', 'a'), different('a', 'b')]).contradictions).toEqual([
      { different: different('a', 'b'), chain: [same('b', 'a')] },
    ])
  })

  it('is none where the two are in two clusters, or in none', () => {
    const { contradictions } = identities([same('a', 'b'), same('c', 'd'), different('a', 'c'), different('x', 'y')])
    expect(contradictions).toEqual([])
  })

  it('is found for each pair', () => {
    const { contradictions } = identities([different('a', 'b'), same('a', 'b'), same('b', 'c'), different('c', 'a')])
    expect(contradictions).toEqual([
      { different: different('a', 'b'), chain: [same('a', 'b')] },
      { different: different('c', 'a'), chain: [same('b', 'c'), same('a', 'b')] },
    ])
  })
})

const ID = fc.constantFrom(...'abcdefghij')
const JUDGEMENT = fc
  .tuple(
    fc.constantFrom('SAME', 'SAME', 'DIFFERENT', 'UNSURE'),
    fc.uniqueArray(ID, { minLength: 2, maxLength: 2 }),
    fc.nat(3),
  )
  .map(([verdict, [a, b], choice]) =>
    judged(verdict as IdentityJudgement['verdict'], a!, b!, verdict === 'SAME' ? [a, b][choice] : undefined),
  )
const JUDGEMENTS = fc.array(JUDGEMENT, { maxLength: 20 })
const ORDERS = JUDGEMENTS.chain(judgements =>
  fc.tuple(
    fc.constant(judgements),
    fc.shuffledSubarray(judgements, { minLength: judgements.length }),
    fc.array(fc.boolean(), { minLength: judgements.length, maxLength: judgements.length }),
    fc.subarray([...'abcdefghij']),
  ),
)

/** What is said, without which of two is `a`. */
const pairsOf = (judgements: readonly IdentityJudgement[]) =>
  judgements.map(({ verdict, a, b }) => [verdict, ...[a, b].sort()].join(' ')).sort()

describe('any order of judgements, and of the two in each', () => {
  it('gives the same clusters, canonical ids and contradictions', () => {
    fc.assert(
      fc.property(ORDERS, ([judgements, shuffled, swaps, live]) => {
        const swapped = shuffled.map((each, index) => (swaps[index] ? { ...each, a: each.b, b: each.a } : each))
        const [one, other] = [judgements, swapped].map(each => identities(each, id => live.includes(id)))
        expect(other!.canonical).toEqual(one!.canonical)
        const [pairs, otherPairs] = [one!, other!].map(({ contradictions }) =>
          pairsOf(contradictions.map(each => each.different)),
        )
        expect(otherPairs).toEqual(pairs)
        const lengths = (found: typeof one) =>
          found!.contradictions.map(({ different: { a, b }, chain }) => `${[a, b].sort()} ${chain.length}`).sort()
        expect(lengths(other)).toEqual(lengths(one))
      }),
    )
  })

  it('makes one of what is connected by SAME, and of nothing else', () => {
    fc.assert(
      fc.property(JUDGEMENTS, judgements => {
        const { canonical } = identities(judgements)
        const root = (id: string) => canonical.get(id) ?? id
        const group = new Map([...'abcdefghij'].map(id => [id, id]))
        for (const { verdict, a, b } of judgements) {
          if (verdict !== 'SAME') continue
          const [kept, gone] = [group.get(a)!, group.get(b)!]
          for (const [id, of] of group) if (of === gone) group.set(id, kept)
        }
        for (const one of group.keys())
          for (const other of group.keys()) expect(root(one) === root(other)).toBe(group.get(one) === group.get(other))
        for (const id of canonical.values()) expect(canonical.has(id)).toBe(false)
      }),
    )
  })
})

describe('many judgements', () => {
  const MANY = 20_000
  const id = (number: number) => `e${String(number).padStart(6, '0')}`

  it('in a chain come to one cluster, with the whole chain as the way between its ends', () => {
    const chain = Array.from({ length: MANY }, (_, index) => same(id(index), id(index + 1)))
    const { canonical, contradictions } = identities([different(id(0), id(MANY)), ...chain])
    expect(canonical.size).toBe(MANY)
    expect(new Set(canonical.values())).toEqual(new Set([id(0)]))
    expect(contradictions).toEqual([{ different: different(id(0), id(MANY)), chain }])
  })

  it('around one entity come to one cluster', () => {
    const star = Array.from({ length: MANY }, (_, index) => same(id(index + 1), 'hub', 'hub'))
    const { canonical, contradictions } = identities([...star, different(id(1), id(MANY))])
    expect(canonical.size).toBe(MANY)
    expect(new Set(canonical.values())).toEqual(new Set(['hub']))
    expect(contradictions).toEqual([{ different: different(id(1), id(MANY)), chain: [star[0], star.at(-1)] }])
  })
})
