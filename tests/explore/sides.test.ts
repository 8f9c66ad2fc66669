import { expect, test } from 'vitest'
import { claimsInWords, relationGroups } from '../../src/explore/parts/relation-groups.ts'
import { sidesOf } from '../../src/explore/parts/sides.ts'
import { claim, money } from './said.ts'

const ids = (sides: { claims: readonly { id: string }[] }[]) => sides.map(({ claims }) => claims.map(({ id }) => id))

test('claims that say the same are one side', () => {
  const claims = [
    claim('a', { value: money('350', 'CNY') }),
    claim('b', { value: money('350', 'CNY'), asOf: '2026' }),
    claim('c', { value: money('350', 'USD') }),
  ]
  expect(ids(sidesOf(claims, 'CURRENCY_SLIP'))).toEqual([['a', 'b'], ['c']])
})

test('who denies a value is another side than who asserts it', () => {
  expect(ids(sidesOf([claim('a'), claim('b', { stance: 'DENIES' })], 'DENIAL'))).toEqual([['a'], ['b']])
})

test('the same value as planned and as reported is two sides of a facet', () => {
  expect(ids(sidesOf([claim('a'), claim('b', { modality: 'PLANNED' })], 'FACET'))).toEqual([['a'], ['b']])
})

test('each part of a sum stands by itself, though two are of one size', () => {
  expect(ids(sidesOf([claim('whole'), claim('a'), claim('b')], 'SUM'))).toEqual([['whole'], ['a'], ['b']])
})

test('relations are grouped by what is claimed, and by who it is claimed of', () => {
  const other = { id: 'round', kind: 'FundingRound', name: 'A round' } as const
  const deepseek = { id: 'deepseek', kind: 'Company', name: 'DeepSeek' } as const
  const raised = claim('raised', { predicate: 'RAISED', subject: deepseek, object: other })
  const rivals = claim('rivals', { predicate: 'COMPETES_WITH', subject: other, object: deepseek })
  const groups = relationGroups('deepseek', [{ node: other, claims: [rivals, raised], claimCount: 2 }])
  expect(
    groups.map(({ predicate, isSubject, related }) => [predicate, isSubject, related.map(({ claims }) => claims)]),
  ).toEqual([
    ['COMPETES_WITH', false, [[rivals]]],
    ['RAISED', true, [[raised]]],
  ])
})

test('of a relation with more claims than are shown that is said, also where they stand in two groups', () => {
  const node = { id: 'intel', kind: 'Company', name: 'Intel' } as const
  const claims = [claim('a'), claim('b', { predicate: 'RAISED' }), claim('c', { predicate: 'RAISED' })]
  const words = (claimCount: number) =>
    relationGroups('deepseek', [{ node, claims, claimCount }]).flatMap(({ related }) => related.map(claimsInWords))
  expect(words(3)).toEqual(['1 claim', '2 claims'])
  expect(words(30)).toEqual(['1 among the first 3 of 30 claims', '2 among the first 3 of 30 claims'])
  expect(claimsInWords({ edge: { node, claims, claimCount: 30 }, claims })).toBe('first 3 of 30 claims')
})
