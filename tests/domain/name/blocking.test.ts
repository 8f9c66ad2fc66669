import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS, type EntityKind } from '../../../src/domain/entity.ts'
import { blockingKeys } from '../../../src/domain/name/blocking.ts'

const share = (a: string, b: string, kind: EntityKind) => {
  const keys = blockingKeys(a, kind)
  return blockingKeys(b, kind).some(key => keys.includes(key))
}

describe('two names of one entity share a key', () => {
  test.each<[EntityKind, string, string]>([
    ['Company', 'Gazprom PJSC', 'ПАО «Газпром»'],
    ['Company', 'Huawei Technologies Co., Ltd.', '华为技术有限公司'],
    ['Company', 'International Business Machines', 'IBM Corp.'],
    ['Company', 'OpenAI', 'Open AI'],
    ['Company', 'Taiwan Semiconductor Manufacturing Company Limited', 'TSMC'],
    ['Organization', 'Bank of China', '中国银行'],
    ['Fund', 'SoftBank Vision Fund II', 'SoftBank Vision Fund 2'],
    ['Person', 'Vladimir Putin', 'Путин Владимир Владимирович'],
    ['Person', 'Bill Gates', 'William Henry Gates III'],
    ['Person', 'Liang Wenfeng', '梁文锋'],
    ['Person', 'Liang Wenfeng', 'Wen-feng Liang'],
    ['Model', 'GPT-4o', 'gpt 4 o'],
    ['Product', 'PlayStation 5', 'PS5'],
  ])('%s: %s, %s', (kind, a, b) => {
    expect(share(a, b, kind)).toBe(true)
  })
})

test('two names that have nothing in common share none', () => {
  expect(share('DeepSeek', 'Tencent', 'Company')).toBe(false)
  expect(share('Elon Musk', 'Angela Merkel', 'Person')).toBe(false)
})

test('any text has at most twelve keys, each once, and no text none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...ENTITY_KINDS), (name, kind) => {
      const keys = blockingKeys(name, kind)
      expect(keys.length).toBeLessThanOrEqual(12)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
  for (const kind of ENTITY_KINDS) expect(blockingKeys('', kind)).toEqual([])
})
