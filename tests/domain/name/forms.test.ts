import { describe, expect, test } from 'vitest'
import { nameForms } from '../../../src/domain/name/forms.ts'
import { romanise } from '../../../src/domain/name/latin.ts'

describe('a name in Latin letters', () => {
  test.each([
    ['月之暗面', 'yue zhi an mian'],
    ['重庆银行', 'chong qing yin hang'],
    ['сбербанк', 'sberbank'],
    ['щукин', 'shchukin'],
    ['ελλασ', 'ellas'],
    ['김정은', 'gim jeong eun'],
    ['トヨタ', 'toyota'],
    ['deepseek v3', 'deepseek v3'],
    ['c++', 'c++'],
    ['', ''],
  ])('%s reads %s', (name, latin) => {
    expect(romanise(name)).toBe(latin)
  })

  test('a family name has its own reading', () => {
    expect([romanise('单雄信', 'PERSON'), romanise('曾国藩', 'PERSON'), romanise('吕布', 'PERSON')]).toEqual([
      'shan xiong xin',
      'zeng guo fan',
      'lu bu',
    ])
  })
})

describe('the forms of a name that search uses', () => {
  test('of a Chinese company', () => {
    expect(nameForms('北京月之暗面科技有限公司', 'Company')).toEqual({
      normalised: '北京月之暗面科技有限公司',
      core: '北京月之暗面科技',
      latin: 'bei jing yue zhi an mian ke ji',
      joined: 'beijingyuezhianmiankeji',
      initials: 'bjyzamkj',
      script: 'Hans',
    })
  })

  test('of a company in Latin letters', () => {
    expect(nameForms('The Dark Side of the Moon, Inc.', 'Company')).toEqual({
      normalised: 'the dark side of the moon inc',
      core: 'the dark side of the moon',
      latin: 'the dark side of the moon',
      joined: 'thedarksideofthemoon',
      initials: 'tdsotm',
      script: 'Latn',
    })
  })

  test('of a model: it has no legal form, and of one word no initials', () => {
    expect(nameForms('SE', 'Model')).toEqual({
      normalised: 'se',
      core: 'se',
      latin: 'se',
      joined: 'se',
      initials: '',
      script: 'Latn',
    })
  })

  test('of nothing', () => {
    const nothing = { normalised: '', core: '', latin: '', joined: '', initials: '', script: 'Zyyy' }
    expect(nameForms('', 'Company')).toEqual(nothing)
    expect(nameForms('🌰', 'Person')).toEqual(nothing)
  })
})
