// Parsed documents are kept, but nobody can fill the memory with theirs.

import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { documentStore } from '../../src/api/document-store.ts'

const padded = (length: number) => parse(`${'#'.repeat(length - 15)}\n{ __typename }`)

describe('the store of documents', () => {
  test('gives back what was put in, until it is taken out', async () => {
    const [store, document] = [documentStore(), parse('{ __typename }')]
    await store.set('a', document)
    expect(await store.get('a')).toBe(document)
    await store.delete('a')
    expect(await store.get('a')).toBeUndefined()
  })

  test('keeps half a million characters, comments included, of those that were asked last', async () => {
    const store = documentStore()
    for (let number = 0; number < 10; number += 1) await store.set(`${number}`, padded(50_000))
    await store.get('0')
    await store.set('10', padded(50_000))
    const kept = await Promise.all(['0', '1', '2', '10'].map(key => store.get(key)))
    expect(kept.map(document => document !== undefined)).toEqual([true, false, true, true])
  })

  test('keeps none that is longer than any that may be asked has to be', async () => {
    const store = documentStore()
    await store.set('short', padded(20))
    await store.set('long', padded(50_001))
    expect([await store.get('long'), (await store.get('short')) !== undefined]).toEqual([undefined, true])
  })
})
