// Three kinds of judgements, and what is none of them.

import { describe, expect, it } from 'vitest'
import { isOnEntities, Judgement, judgementId, VERDICTS } from '../../src/domain/judgement.ts'

const reason = 'The company says so.'
const CLAIM = `c1_${'0'.repeat(32)}`
const read = (members: object) => Judgement.safeParse({ reason, ...members })
const messages = (members: object) =>
  read(members).error?.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')) ?? []

describe('a judgement', () => {
  it.each(['PREFERRED', 'NORMAL', 'DEPRECATED'])('%s is about a claim', verdict => {
    expect(read({ verdict, claim: 'first' }).data).toEqual({ verdict, claim: 'first', reason })
    expect(read({ verdict, claim: CLAIM, author: 'The desk', date: '2026-05' }).success).toBe(true)
  })

  it.each(['SAME', 'DIFFERENT', 'UNSURE'])(
    '%s is about two entities, or a name and the entity that it means',
    verdict => {
      const pair = read({ verdict, a: 'kimi-company', b: 'moonshot-ai' }).data!
      expect(pair).toEqual({ verdict, a: 'kimi-company', b: 'moonshot-ai', reason })
      const name = read({ verdict, name: 'Kimi', entity: 'kimi-company' }).data!
      expect(name).toEqual({ verdict, name: 'Kimi', entity: 'kimi-company', reason })
      expect([pair, name].map(isOnEntities)).toEqual([true, false])
    },
  )

  it('that two are one may choose the id', () => {
    const members = { verdict: 'SAME', a: 'kimi-company', b: 'moonshot-ai', canonical: 'moonshot-ai' }
    expect(read(members).data).toEqual({ ...members, reason })
  })
})

describe('what is no judgement says what was expected', () => {
  const ON_CLAIM = 'expected one claim for PREFERRED, but found'
  const ON_IDENTITY = 'expected two entities (a and b), or one name and the entity that it means for SAME, but found'
  const CANONICAL = 'canonical: expected the id of a or of b, where these are judged SAME'

  it.each([
    ['nothing', { verdict: 'PREFERRED' }, [`${ON_CLAIM} none of them`]],
    ['a pair', { verdict: 'PREFERRED', a: 'x', b: 'y' }, [`${ON_CLAIM} a, b`]],
    ['a claim and a pair', { verdict: 'PREFERRED', claim: 'first', a: 'x', b: 'y' }, [`${ON_CLAIM} claim, a, b`]],
    ['a claim and a name', { verdict: 'PREFERRED', claim: 'first', name: 'X' }, [`${ON_CLAIM} claim, name`]],
    ['a name', { verdict: 'PREFERRED', name: 'X', entity: 'x' }, [`${ON_CLAIM} name, entity`]],
  ])('a rank of %s', (_, members, expected) => expect(messages(members)).toEqual(expected))

  it.each([
    ['nothing', {}, [`${ON_IDENTITY} none of them`]],
    ['a claim', { claim: 'first' }, [`${ON_IDENTITY} claim`]],
    ['one entity', { a: 'x' }, [`${ON_IDENTITY} a`]],
    ['the other alone', { b: 'x' }, [`${ON_IDENTITY} b`]],
    ['a name alone', { name: 'X' }, [`${ON_IDENTITY} name`]],
    ['an entity without a name', { entity: 'x' }, [`${ON_IDENTITY} entity`]],
    ['one entity and a name', { a: 'x', name: 'X' }, [`${ON_IDENTITY} a, name`]],
    ['one entity and what a name means', { b: 'x', entity: 'y' }, [`${ON_IDENTITY} b, entity`]],
    ['a pair and a name', { a: 'x', b: 'y', name: 'X', entity: 'x' }, [`${ON_IDENTITY} a, b, name, entity`]],
    ['a pair and a claim', { claim: 'first', a: 'x', b: 'y' }, [`${ON_IDENTITY} claim, a, b`]],
    [
      'an entity and itself',
      { a: 'x', b: 'x' },
      ['b: expected another id than that of a: every entity is the same as itself'],
    ],
    ['a canonical id of neither', { a: 'x', b: 'y', canonical: 'z' }, [CANONICAL]],
    ['a name with a canonical id', { name: 'X', entity: 'x', canonical: 'x' }, [CANONICAL]],
    ['a pair with an unknown field', { a: 'x', b: 'y', entities: [] }, ['Unrecognized key: "entities"']],
  ])('an identity of %s', (_, members, expected) => expect(messages({ verdict: 'SAME', ...members })).toEqual(expected))

  it.each(['DIFFERENT', 'UNSURE'])('a canonical id of two that are %s', verdict =>
    expect(messages({ verdict, a: 'x', b: 'y', canonical: 'x' })).toEqual([CANONICAL]),
  )

  it('members of other types, and a verdict that is none', () => {
    expect(messages({ verdict: 'MAYBE', a: 'x', b: 'y' })).toEqual([
      `verdict: expected one of the verdicts ${VERDICTS.join(', ')}`,
    ])
    expect(messages({ verdict: 'SAME', a: 'Moonshot AI', b: 'y' })).toEqual([
      'a: expected an id of lower-case letters, digits and hyphens (at most 120) such as moonshot-ai, but found "Moonshot AI"',
    ])
    expect(messages({ verdict: 'SAME', name: '!?', entity: 'y' })).toEqual([
      'name: a name with at least one letter or digit was expected',
    ])
    for (const said of ['', 5, undefined])
      expect(messages({ verdict: 'SAME', a: 'x', b: 'y', reason: said })).toEqual([
        'reason: expected the reason of the judgement',
      ])
    expect(messages({ verdict: 'SAME', a: 'x', b: 'y', date: '2026-02-30' })).toHaveLength(1)
  })
})

describe('the id of a judgement', () => {
  it('is what it is about, in one dataset, whatever is said of it', () => {
    const id = judgementId('news', { a: 'x', b: 'y' })
    expect(judgementId('news', { b: 'x', a: 'y', canonical: 'x', author: 'The desk' })).toBe(id)
    const others = [
      judgementId('others', { a: 'x', b: 'y' }),
      judgementId('news', { a: 'x', b: 'z' }),
      judgementId('news', { name: 'x', entity: 'y' }),
      judgementId('news', { name: 'X', entity: 'y' }),
      judgementId('news', { claim: 'x' }),
    ]
    expect(new Set([id, ...others]).size).toBe(6)
  })
})
