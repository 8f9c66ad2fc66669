import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalDecimal, Decimal } from '../../src/domain/decimal.ts'

const digits = (minLength: number) => fc.stringMatching(new RegExp(`^\\d{${minLength},40}$`))
const decimals = fc
  .tuple(fc.constantFrom('', '-'), digits(1), fc.option(digits(1), { nil: undefined }))
  .map(([sign, whole, part]) => `${sign}${whole}${part === undefined ? '' : `.${part}`}`)

describe('a decimal has one form', () => {
  test.each([
    ['0010.50', '10.5'],
    ['-001.10', '-1.1'],
    ['1.000', '1'],
    ['0.0', '0'],
    ['-0', '0'],
    [`0.${'0'.repeat(30)}1`, `0.${'0'.repeat(30)}1`],
    ['1'.repeat(60), '1'.repeat(60)],
    [`1${'0'.repeat(60)}`, `1${'0'.repeat(60)}`],
  ])('%s is written %s', (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical)
  })

  test.each(['', '.5', '5.', '1e3', '1,000', ' 1', '+1', '0x10', 'NaN', 'Infinity', '１', '1\n'])(
    '%j is none',
    text => {
      expect(() => canonicalDecimal(text)).toThrow(
        new TypeError(`an exact decimal such as 12.5 was expected, but got: ${JSON.stringify(text)}`),
      )
    },
  )

  test('writing it again changes nothing', () => {
    fc.assert(fc.property(decimals, text => canonicalDecimal(canonicalDecimal(text)) === canonicalDecimal(text)))
  })

  test('zeros at either end change nothing', () => {
    fc.assert(
      fc.property(decimals, text => {
        const padded = text.replace(/^(-?)/, '$100') + (text.includes('.') ? '00' : '.00')
        return canonicalDecimal(padded) === canonicalDecimal(text)
      }),
    )
  })

  test('the digits are kept: neither rounded nor moved', () => {
    fc.assert(
      fc.property(fc.bigInt(), digits(1), (whole, part) => {
        const trimmed = part.replace(/0+$/, '')
        const expected = trimmed === '' ? `${whole}` : `${whole}.${trimmed}`
        expect(canonicalDecimal(`${whole}.${part}`)).toBe(expected)
      }),
    )
  })
})

describe('a decimal in a file', () => {
  test('may be a whole number, or digits in quotes', () => {
    expect([Decimal.parse(200_000), Decimal.parse('0.10'), Decimal.parse(-3)]).toEqual(['200000', '0.1', '-3'])
  })

  test.each([[0.1], [2 ** 53], [Number.NaN], ['12 '], [null], [true]])(
    '%j is refused: a float may be another number',
    value => {
      expect(Decimal.safeParse(value).error?.issues.map(issue => issue.message)).toEqual([
        'expected an exact decimal in quotes, such as "12.5", without separators',
      ])
    },
  )
})
