import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legalGroup, splitLegalForm } from '../../../src/domain/name/legal-form.ts'
import { normaliseName } from '../../../src/domain/name/normalise.ts'

test.each([
  ['DeepSeek, Inc.', 'deepseek', 'inc'],
  ['Telefónica, S.A.', 'telefonica', 's a'],
  ['Enel S.p.A.', 'enel', 's p a'],
  ['Novo Nordisk A/S', 'novo nordisk', 'a s'],
  ['Hyundai Motor Co., Ltd.', 'hyundai motor', 'co ltd'],
  ['Siemens Aktiengesellschaft', 'siemens', 'aktiengesellschaft'],
  ['Würth GmbH & Co. KG', 'wurth', 'gmbh and co kg'],
  ['Genting Berhad', 'genting', 'berhad'],
  ['Top Glove Sdn Bhd', 'top glove', 'sdn bhd'],
  ['PT Astra International Tbk', 'astra international', 'tbk pt'],
  ['Asseco sp. z o.o.', 'asseco', 'sp z o o'],
  ['ООО «Яндекс»', 'яндекс', 'ооо'],
  ['OOO Yandex', 'yandex', 'ooo'],
  ['Банк ВТБ (ПАО)', 'банк втб', 'пао'],
  ['ПАО «НК «Роснефть»', 'нк роснефть', 'пао'],
  ['Общество с ограниченной ответственностью «Ромашка»', 'ромашка', 'общество с ограниченной ответственностью'],
  ['Limited Liability Company "Yandex"', 'yandex', 'limited liability company'],
  ['AB Volvo', 'volvo', 'ab'],
  ['株式会社ソニー', 'ソニー', '株式会社'],
  ['トヨタ自動車株式会社', 'トヨタ自动车', '株式会社'],
  ['삼성전자 주식회사', '삼성전자', '주식회사'],
  ['北京月之暗面科技有限公司', '北京月之暗面科技', '有限公司'],
  ['华为技术有限责任公司', '华为技术', '有限责任公司'],
  ['比亚迪股份有限公司', '比亚迪', '股份有限公司'],
  ['小米集团', '小米', '集团'],
  ['AS Roma', 'as roma', null],
  ['DeepSeek', 'deepseek', null],
  ['Inc.', 'inc', null],
  ['有限公司', '有限公司', null],
  ['', '', null],
])('%s is %j and %j', (name, core, form) => {
  expect(splitLegalForm(normaliseName(name))).toEqual({ core, form })
})

test('forms of many countries belong to one group', () => {
  const groups = (...forms: string[]) => new Set(forms.map(form => legalGroup(normaliseName(form))))
  expect(groups('Ltd', 'LLC', 'GmbH', 'ООО', 'S.à r.l.', 'BV', 'sp. z o.o.', '有限公司')).toEqual(new Set(['limited']))
  expect(groups('Inc', 'plc', 'AG', 'ПАО', 'PJSC', 'S.A.', '株式会社', '股份有限公司')).toEqual(new Set(['stock']))
  expect(groups('L.P.', 'KG', 'GmbH & Co. KG')).toEqual(new Set(['partnership']))
  expect(groups('Kimi')).toEqual(new Set([null]))
})

test('a name never becomes empty', () => {
  const word = fc.constantFrom('inc', 'ltd', 'acme', '有限公司', 's', 'a', 'ооо', '株式会社', 'gmbh', 'and', 'co', 'kg')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), words => {
      expect(splitLegalForm(words.join(' ')).core).not.toBe('')
    }),
  )
})
