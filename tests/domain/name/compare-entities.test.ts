import { expect, test } from 'vitest'
import { compareEntities } from '../../../src/domain/name/compare-entities.ts'

test('two entities are as alike as the likest of their names', () => {
  const { score, verdict, names } = compareEntities(
    { kind: 'Company', names: ['Moonshot AI', '月之暗面'] },
    { kind: 'Company', names: ['The Dark Side of the Moon', '月之暗面科技'] },
  )
  expect({ score, verdict, names }).toEqual({ score: 0.84, verdict: 'MATCH', names: ['月之暗面', '月之暗面科技'] })
})

test('a company and a product are two things, whatever their names', () => {
  expect(compareEntities({ kind: 'Company', names: ['Kimi'] }, { kind: 'Product', names: ['Kimi'] })).toEqual({
    score: 0,
    verdict: 'NO',
    features: [{ feature: 'KIND', score: 0, explanation: 'a Company and a Product are two things' }],
    names: ['Kimi', 'Kimi'],
  })
})

test('a fund and a company of one name may be one', () => {
  expect(
    compareEntities({ kind: 'Fund', names: ['Hillhouse Capital'] }, { kind: 'Company', names: ['Hillhouse Capital'] }),
  ).toEqual({
    score: 0.69,
    verdict: 'MAYBE',
    features: [
      { feature: 'SAME_SPELLING', score: 1, explanation: 'both names are spelt alike' },
      { feature: 'KIND', score: 0.69, explanation: 'a Company and a Fund are two things' },
    ],
    names: ['Hillhouse Capital', 'Hillhouse Capital'],
  })
})

test('an entity without a name is like none', () => {
  expect(compareEntities({ kind: 'Fund', names: [] }, { kind: 'Fund', names: ['Acme'] })).toEqual({
    score: 0,
    verdict: 'NO',
    features: [],
    names: ['', 'Acme'],
  })
})
