// Names that look like one, and are of two.

import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../../src/domain/entity.ts'
import { isPinyin } from '../../../src/domain/name/chinese.ts'
import { compareNames } from '../../../src/domain/name/compare.ts'

const LONG =
  'Federal State Budgetary Educational Institution of Additional Professional Education of the Ministry of Health of the Russian Federation in the Volga District'

describe('names that differ where it counts', () => {
  test.each<[string, string, EntityKind]>([
    ['王伟', '王薇', 'Person'],
    ['恒大集团', '亨达集团', 'Company'],
    ['华为技术有限公司', '华威科技有限公司', 'Company'],
    [`${LONG} Kazan Medical Academy`, `${LONG} Saratov Law College`, 'Organization'],
    ['Gemma 3 4B', 'Gemma 4 3B', 'Model'],
    ['Gemma 3 1B', 'Gemma 31B', 'Model'],
    ['NVIDIA A100', 'NVIDIA V100', 'Product'],
    ['DeepSeek Series A', 'DeepSeek Series V', 'FundingRound'],
    ['Hamad bin Khalifa Al Thani', 'Khalifa bin Hamad Al Thani', 'Person'],
    ['Robert Smith', 'Roberta Smith', 'Person'],
    ['GM', 'General Mills', 'Company'],
    ['OpenAI', 'Open AI Labs', 'Company'],
    ['Google', 'Google Ireland', 'Company'],
  ])('%s and %s (%s) are no match', (a, b, kind) => {
    expect(compareNames(a, b, kind).verdict).not.toBe('MATCH')
  })
})

test('whether a word is pinyin is told from left to right, however many ways there are to read it', () => {
  expect(['xian', 'yuezhianmian', 'zhuang', `${'ia'.repeat(200)}`].filter(isPinyin)).toHaveLength(4)
  expect(['', 'smith', `${'ia'.repeat(200)}b`].filter(isPinyin)).toEqual([])
})
