import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptOf } from '../../../src/domain/name/script.ts'

test.each([
  ['DeepSeek', 'Latn'],
  ['深度求索', 'Hani'],
  ['华为技术', 'Hans'],
  ['華為技術', 'Hant'],
  ['台積電', 'Hant'],
  ['中山', 'Hani'],
  ['トヨタ自動車', 'Jpan'],
  ['みずほ銀行 Mizuho', 'Latn'],
  ['삼성전자', 'Kore'],
  ['Газпром', 'Cyrl'],
  ['أرامكو السعودية', 'Arab'],
  ['Ελλάς', 'Grek'],
  ['בנק הפועלים', 'Hebr'],
  ['ธนาคารกรุงเทพ', 'Thai'],
  ['रिलायंस', 'Deva'],
  ['月a', 'Hani'],
  ['月之暗面 AI', 'Hans'],
  ['ꦗꦮ', 'Zzzz'],
  ['4711 !', 'Zyyy'],
  ['', 'Zyyy'],
])('%s is written in %s', (name, script) => {
  expect(scriptOf(name)).toBe(script)
})

test('any text has a code of four letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), name => void expect(scriptOf(name)).toMatch(/^[A-Z][a-z]{3}$/)))
})
