// Values that say nothing exact.

import { describe, expect, it } from 'vitest'
import { claim, refuser, valued } from './small.ts'

const refused = refuser()
const PLACE = 'claims.yaml:4 claims[0].value'
const READABLE = 'expected an amount such as 350 billion RMB or over $2 billion, but could not read'
const EXACT_FORM = 'the exact form is { amount: "350000000000", currency: CNY }'
const EXACT = 'expected an exact decimal in quotes, such as "12.5", without separators'
const FORMS = 'expected { money }, { amount, currency }, { number, unit }, { text } or { date }'

describe('money', () => {
  it.each([
    ['a fortune', 'no amount is found in "a fortune"'],
    ['350', 'it has no currency'],
    ['350 billion', 'it has no currency'],
    ['10%', 'it has no currency'],
    ['$350 billions', 'billions says that it is not a number'],
    ['1,23 RMB', 'the separators of 1,23 have no one meaning'],
    ['5 or 6 RMB', '5 or 6 RMB is ambiguous: one of two numbers'],
    ['$5 EUR', 'two currencies for one amount'],
    ['5e3 RMB', 'no amount is found in "5e3 RMB"'],
    ['350 billion RMB all in', 'beside the amount, "all in" is not understood (understood: "350 billion RMB")'],
    ['$5 and €6', 'there are 2 amounts where one amount is expected (understood: "$5", "€6")'],
    ['(5 RMB)', 'parentheses are no sign: a loss has a minus, an aside is not the amount (understood: "5 RMB")'],
    ['¥5', 'a bare ¥ is yen as well as yuan: write the currency code'],
    ['5 billion ¥', 'a bare ¥ is yen as well as yuan: write the currency code'],
    ['￥5', 'a bare ¥ is yen as well as yuan: write the currency code'],
    ['', 'no amount is found in ""'],
  ])('in words that cannot be read, “%s”, is refused, and told why', async (words, why) => {
    expect(await refused(valued(`{ money: "${words}" }`))).toEqual([
      `${PLACE}.money: ${READABLE} "${words}": ${why}; ${EXACT_FORM}`,
    ])
  })

  it.each(['RMB', 'XYZ', 'cny', '$'])('in the unknown currency %s is refused', async currency => {
    expect(await refused(valued(`{ amount: "350000000000", currency: ${currency} }`))).toEqual([
      `${PLACE}.currency: expected an ISO 4217 currency code such as CNY, but found "${currency}"`,
    ])
  })

  it.each([
    ['a float', '350.5', '350.5'],
    ['a number too large to be exact', '12345678901234567890', '12345678901234567000'],
    ['separators', '"350,000"', '"350,000"'],
    ['an exponent', '"3.5e11"', '"3.5e11"'],
    ['words', '"350 billion"', '"350 billion"'],
  ])('with %s for its amount is refused', async (_, amount, found) => {
    expect(await refused(valued(`{ amount: ${amount}, currency: CNY }`))).toEqual([
      `${PLACE}.amount: ${EXACT}, but found ${found}`,
    ])
  })

  it('with crossed bounds is refused', async () => {
    expect(await refused(valued('{ lower: 5, upper: 3, currency: CNY }'))).toEqual([
      `${PLACE}.upper: expected upper to be at least lower, but found 3 below 5`,
    ])
    expect(await refused(valued('{ lower: "10", upper: "9", currency: CNY }'))).toEqual([
      `${PLACE}.upper: expected upper to be at least lower, but found 9 below 10`,
    ])
  })

  it('without a figure or a bound is refused', async () => {
    expect(await refused(valued('{ currency: CNY }'))).toEqual([
      `${PLACE}.amount: is missing; expected amount, or a bound (lower, upper)`,
    ])
  })

  it('in words and in figures at once is refused', async () => {
    expect(await refused(valued('{ money: 350 billion RMB, currency: CNY }'))).toEqual([
      `${PLACE}: unknown field "currency"`,
    ])
  })
})

describe('a quantity', () => {
  it('in an unknown unit, or of no number, is refused', async () => {
    const users = (value: string) => claim('subject: deepseek', 'predicate: DAILY_ACTIVE_USERS', `value: ${value}`)
    expect(await refused(users('{ number: 5, unit: people }'))).toEqual([
      `${PLACE}.unit: expected one of users, tokens, characters, parameters, percent, ratio, months, units, but found "people"`,
    ])
    expect(await refused(users('{ unit: users }'))).toEqual([
      `${PLACE}.number: is missing; expected number, or a bound (lower, upper)`,
    ])
  })
})

describe('a value', () => {
  it.each(['350 billion RMB', '[]', '5'])('that is no object, %s, is refused', async value => {
    const found = /^\d+ /.test(value) ? `"${value}"` : value
    expect(await refused(valued(value))).toEqual([
      `${PLACE}: expected an object such as { money: 350 billion RMB }, but found ${found}`,
    ])
  })

  it('in none of the forms is refused', async () => {
    expect(await refused(valued('{ sum: 5 }'))).toEqual([`${PLACE}: ${FORMS}, but found the members sum`])
    expect(await refused(valued('{ amount: "5" }'))).toEqual([`${PLACE}: ${FORMS}, but found the members amount`])
    expect(await refused(valued('{}'))).toEqual([`${PLACE}: ${FORMS}, but found no member`])
  })
})
