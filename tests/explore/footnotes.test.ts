import { expect, test } from 'vitest'
import { numbered } from '../../src/explore/parts/footnotes.ts'
import { claim, words } from './said.ts'

const said = (id: string, ...citations: ReturnType<typeof words>[]) => claim(id, { citations })

test('footnotes are numbered as the page meets them', () => {
  const { list, numbersOf } = numbered([
    said('one', words('a', 'first'), words('b', 'second')),
    said('two', words('c', 'third')),
  ])
  expect(list.map(({ number, citation, claims }) => [number, citation.quote, claims.map(({ id }) => id)])).toEqual([
    [1, 'first', ['one']],
    [2, 'second', ['one']],
    [3, 'third', ['two']],
  ])
  expect([...numbersOf]).toEqual([
    ['one', [1, 2]],
    ['two', [3]],
  ])
})

test('the same words of one source are one footnote of all the claims that rest on them', () => {
  const { list, numbersOf } = numbered([
    said('one', words('a', 'each invested 10 billion RMB')),
    said('two', words('b', 'another'), words('c', 'each invested 10 billion RMB')),
  ])
  expect(list.map(({ number, claims }) => [number, claims.map(({ id }) => id)])).toEqual([
    [1, ['one', 'two']],
    [2, ['two']],
  ])
  expect(numbersOf.get('two')).toEqual([1, 2])
})

test('the same words of two sources are two footnotes', () => {
  const { list } = numbered([said('one', words('a', 'worth a lot', 'herald'), words('b', 'worth a lot', 'gazette'))])
  expect(list.map(({ number, citation }) => [number, citation.source.id])).toEqual([
    [1, 'herald'],
    [2, 'gazette'],
  ])
})

test.each([
  ['whom the source names', { attribution: 'market disclosures' }],
  ['what is odd about them', { note: 'The article says so twice.' }],
  ['which of them carry the value', { asStated: '10 billion RMB' }],
  ['where they stand', { locator: 'row 17' }],
  ['how the value follows', { derivation: { kind: 'INFERRED', explanation: 'There are two of them.' } }],
] as const)('the same words are two footnotes where they differ in %s', (_, said) => {
  const plain = words('a', 'each invested 10 billion RMB')
  const { list } = numbered([
    claim('one', { citations: [plain] }),
    claim('two', { citations: [{ ...plain, ...said }] }),
  ])
  expect(list.map(({ citation, claims }) => [citation, claims.map(({ id }) => id)])).toEqual([
    [plain, ['one']],
    [{ ...plain, ...said }, ['two']],
  ])
})

test('a claim that a page shows twice keeps its numbers', () => {
  const twice = said('one', words('a', 'first'))
  expect(numbered([twice, said('two', words('b', 'second')), twice]).numbersOf.get('one')).toEqual([1])
})
