import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, contentId, sha256 } from '../../src/domain/canonical.ts'

describe('canonical JSON (RFC 8785)', () => {
  test('has its keys in order, deep inside too, and no spaces', () => {
    expect(canonicalJson({ b: { d: [1, { z: 1, y: 2 }], c: 'x' }, a: true })).toBe(
      '{"a":true,"b":{"c":"x","d":[1,{"y":2,"z":1}]}}',
    )
  })

  test('orders keys by UTF-16 code units, as section 3.2.3 has it', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö']
    const text = canonicalJson(Object.fromEntries(keys.map(key => [key, 0])))
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([...keys].sort())
    expect(text).toBe('{"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"😀":0,"\ufb33":0}')
  })

  test('"not said" has one form: null and undefined members are absent', () => {
    expect(canonicalJson({ a: null, b: undefined, c: { d: null }, e: 0, f: '', g: false })).toBe(
      '{"c":{},"e":0,"f":"","g":false}',
    )
  })

  test('keeps the order of lists', () => {
    expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]')
  })

  test('refuses what JSON can’t carry', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError)
    expect(() => canonicalJson(() => 1)).toThrow()
    expect(() => canonicalJson(Number.NaN)).toThrow()
  })

  test('the order of keys never matters, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), object => {
        const reversed = Object.fromEntries(Object.entries(object).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(object))
        expect(JSON.parse(canonicalJson(object))).toEqual({ ...object })
      }),
    )
  })
})

describe('hashes', () => {
  test('are those of the standard, over UTF-8', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('月')).toBe(sha256(new Uint8Array([0xe6, 0x9c, 0x88])))
  })

  test('an id is its prefix and the first 128 bits over the canonical JSON', () => {
    // printf '{"a":"x"}' | sha256sum
    expect(contentId('c1', { b: null, a: 'x' })).toBe('c1_bac82bcae3ff0e486fd02d6dce53dc64')
  })
})
