// Values that do not follow from their quotes.

import { describe, expect, it } from 'vitest'
import { RATES } from '../harness.ts'
import { citing, claim, refuser } from './small.ts'

const refused = refuser()
const REMEDY = 'correct the value or the words, or say in "derivation" how it follows'

/** A second source, and what of the small dataset each test claims, one claim a line from line 4 on. */
const LEDGER = `💰💰💰 Alibaba put in 10 billion RMB, and Liang Wenfeng 20 billion RMB, in the first round.
Over $2 billion came later, at 7.2 yuan to the dollar; DeepSeek is then worth $5 billion.
深度求索首轮融资500亿元，估值逾30亿元。
All figures are in RMB.
Its 7.2 million users cost 7.2. Later it was 17.2 yuan to the dollar, and 1.5 Hong Kong dollars to the pound.
`
const ledger = (...claims: string[]) => ({
  'ledger.txt': LEDGER,
  'claims.yaml': [
    'sources:',
    '  - { id: ledger, title: The Ledger, kind: REPORT, text: ledger.txt }',
    'claims:',
    ...claims.map(each => `  - ${each}`),
  ].join('\n'),
})
const worth = (value: string, citation: string) =>
  `{ subject: deepseek, predicate: VALUATION, value: ${value}, citations: [{ source: ledger, ${citation} }] }`
const put = (key: string, subject: string, value: string, citation: string, more = '') =>
  `{ key: ${key}, subject: ${subject}, predicate: PARTICIPATED_IN, object: round-a, value: { money: ${value} }, ${more}citations: [{ source: ledger, ${citation} }] }`
const raised = (key: string, value: string, derivation: string) =>
  `{ key: ${key}, subject: round-a, predicate: AMOUNT_RAISED, value: { money: ${value} }, citations: [{ source: ledger, quote: the first round, derivation: ${derivation} }] }`
const ALIBABA = put('alibaba-10', 'alibaba', '10 billion RMB', 'quote: Alibaba put in 10 billion RMB')
const LIANG = put('liang-20', 'liang', '20 billion RMB', 'quote: Liang Wenfeng 20 billion RMB')
const PLACE = 'claims.yaml:4 claims[0].citations[0]'

describe('an amount', () => {
  const reads = (value: string, read: string) => `the claim's value is ${value}, but the quote reads ${read}; ${REMEDY}`

  it('in another currency than its quote is refused', async () => {
    expect(
      await refused(
        claim(
          'subject: deepseek',
          'predicate: VALUATION',
          'value: { money: $350 billion }',
          'citations: [{ source: herald, quote: valuation is 350 billion RMB, asStated: 350 billion RMB }]',
        ),
      ),
    ).toEqual([
      `claims.yaml:5 claims[0].citations[0].asStated: ${reads('350 billion USD', '"350 billion RMB" as 350 billion CNY')}`,
    ])
  })

  it.each([
    [
      'without the bound of its quote',
      '{ money: $2 billion }',
      'quote: Over $2 billion came later, asStated: $2 billion',
      'asStated',
      reads('2 billion USD', '"Over $2 billion" as at least 2 billion USD'),
    ],
    [
      'with a bound that its quote has not',
      '{ money: over $5 billion }',
      'quote: worth $5 billion',
      'quote',
      reads('at least 5 billion USD', '"$5 billion" as 5 billion USD'),
    ],
    [
      'that is wrong',
      '{ money: 50亿元 }',
      'quote: 首轮融资500亿元',
      'quote',
      reads('5 billion CNY', '"500亿元" as 50 billion CNY'),
    ],
    [
      'that its quote marks as a bound in Chinese',
      '{ money: 30亿元 }',
      'quote: 估值逾30亿元',
      'quote',
      reads('3 billion CNY', '"逾30亿元" as at least 3 billion CNY'),
    ],
    [
      'of a part of a number',
      '{ money: 0 billion RMB }',
      'quote: 10 billion RMB, asStated: 0 billion RMB',
      'asStated',
      'does not have the whole number of "10 billion RMB" in it; give all words of the amount',
    ],
    [
      'that is about what its quote says exactly',
      '{ money: about $5 billion }',
      'quote: worth $5 billion',
      'quote',
      reads('about 5 billion USD', '"$5 billion" as 5 billion USD'),
    ],
    [
      'whose quote has several amounts and no asStated',
      '{ money: 20 billion RMB }',
      'quote: "10 billion RMB, and Liang Wenfeng 20 billion RMB"',
      'quote',
      'has several amounts ("10 billion RMB", "20 billion RMB"); say with "asStated" which words carry the claim\'s value',
    ],
    [
      'whose quote has none',
      '{ money: 20 billion RMB }',
      'quote: in the first round',
      'quote',
      `no amount of money can be read in it: no amount is found in "in the first round"; ${REMEDY}`,
    ],
  ])('%s is refused', async (_, value, citation, member, message) => {
    expect(await refused(ledger(worth(value, citation)))).toEqual([`${PLACE}.${member}: ${message}`])
  })

  it('at a bare yen or yuan sign is refused, with or without asStated', async () => {
    const cost = (more: string) => citing(`[{ source: herald, quote: It costs ¥5${more} }]`)['claims.yaml'] as string
    const five = (more: string) => ({ 'claims.yaml': cost(more).replace('350 billion RMB', 'RMB 5') })
    const place = 'claims.yaml:5 claims[0].citations[0]'
    const ambiguous = 'a bare ¥ is yen as well as yuan: write the currency code'
    expect(await refused(five(''))).toEqual([
      `${place}.quote: no amount of money can be read in it: ${ambiguous}; ${REMEDY}`,
    ])
    expect(await refused(five(', asStated: ¥5'))).toEqual([
      `${place}.asStated: "¥5" in the quote cannot be read: ${ambiguous}; ${REMEDY}`,
    ])
  })

  it.each([
    [
      'a bound',
      '{ money: $2 billion }',
      '$2 billion',
      'cuts "Over $2 billion" off, which the text reads as at least 2 billion USD',
    ],
    [
      'a digit',
      '{ money: 0 billion RMB }',
      '"0 billion RMB, and"',
      'cuts "10 billion RMB" off, which the text reads as 10 billion CNY',
    ],
    [
      'a bound in Chinese',
      '{ money: 30亿元 }',
      '30亿元',
      'cuts "逾30亿元" off, which the text reads as at least 3 billion CNY',
    ],
  ])('from which the quote cuts %s off is refused', async (_, value, quote, message) => {
    expect(await refused(ledger(worth(value, `quote: ${quote}`)))).toEqual([
      `${PLACE}.quote: ${message}; quote all of these words`,
    ])
  })

  it('is refused at each citation that does not carry it, and at no other', async () => {
    const citations = ['worth $5 billion', 'Over $2 billion came later', 'in the first round']
      .map(quote => `{ source: ledger, quote: ${quote} }`)
      .join(', ')
    expect(
      await refused(
        ledger(`{ subject: deepseek, predicate: VALUATION, value: { money: $5 billion }, citations: [${citations}] }`),
      ),
    ).toEqual([
      `claims.yaml:4 claims[0].citations[1].quote: ${reads('5 billion USD', '"Over $2 billion" as at least 2 billion USD')}`,
      `claims.yaml:4 claims[0].citations[2].quote: no amount of money can be read in it: no amount is found in "in the first round"; ${REMEDY}`,
    ])
  })
})

describe('a stated equivalent', () => {
  it.each([
    [
      '$48 billion',
      'the quote reads "approximately $48 billion" there, as about 48 billion USD; give all of these words',
    ],
    [
      '350 billion RMB',
      'expected one amount of money in another currency, such as approximately $48 billion, but "350 billion RMB" is in CNY, as the claim is',
    ],
  ])('“%s” is refused', async (words, message) => {
    const quote = '350 billion RMB (approximately $48 billion)'
    const citation = `{ source: herald, quote: ${quote}, asStated: 350 billion RMB, statedEquivalent: ${words} }`
    const lines = await refused(citing(`[${citation}]`))
    expect(lines[0]).toBe(`claims.yaml:5 claims[0].citations[0].statedEquivalent: ${message}`)
  })

  it('of a claim without money is refused', async () => {
    const citations = 'citations: [{ source: herald, quote: approximately $48 billion, statedEquivalent: $48 billion }]'
    expect(await refused(claim('subject: alibaba', 'predicate: INVESTED_IN', 'object: deepseek', citations))).toEqual([
      'claims.yaml:5 claims[0].citations[0].statedEquivalent: is a conversion of an amount of money that the source itself gives, but the claim has no money',
    ])
  })
})

describe('a derivation', () => {
  it('without a reason, of an unknown kind, or with what another kind has, is refused', async () => {
    const inferred = (derivation: string) =>
      ledger(worth('{ money: $5 billion }', `quote: worth, derivation: ${derivation}`))
    expect(await refused(inferred('{ kind: INFERRED }'))).toEqual([
      `${PLACE}.derivation.reason: is missing; expected the reason why it follows`,
    ])
    expect(await refused(inferred('{ kind: GUESSED, reason: x }'))).toEqual([
      `${PLACE}.derivation.kind: expected one of SUM_OF, CONVERTED, CONTEXT, CELLS, INFERRED, but found "GUESSED"`,
    ])
    expect(await refused(inferred('{ kind: INFERRED, reason: x, rate: "7.2" }'))).toEqual([
      `${PLACE}.derivation: unknown field "rate"`,
    ])
  })

  it('other than INFERRED is for values with figures only', async () => {
    const derivation = '{ kind: SUM_OF, claims: [alibaba-10, liang-20] }'
    const invested = `{ subject: alibaba, predicate: INVESTED_IN, object: deepseek, citations: [{ source: ledger, quote: Alibaba put in, derivation: ${derivation} }] }`
    expect(await refused(ledger(invested, ALIBABA, LIANG))).toEqual([
      `${PLACE}.derivation.kind: SUM_OF is for claims with money or a quantity; expected INFERRED, or no derivation`,
    ])
  })
})

describe('a sum', () => {
  const SUM = 'claims.yaml:4 claims[0].citations[0].derivation.claims'
  const [both, to] = ['{ kind: SUM_OF, claims: [alibaba-10, liang-20] }', '→']

  it('that does not come to the value is refused, with its arithmetic', async () => {
    expect(await refused(ledger(raised('whole', '50 billion RMB', both), ALIBABA, LIANG))).toEqual([
      `${SUM}: 10 billion CNY + 20 billion CNY = 30 billion CNY, but the claim's value is 50 billion CNY; correct the value or the list`,
    ])
    expect(await refused(ledger(raised('whole', '$30 billion', both), ALIBABA, LIANG))).toEqual([
      `${SUM}[0]: expected a claim in USD, as the sum is, but "alibaba-10" says 10 billion CNY`,
    ])
  })

  it('of claims that are not there, denied, inferred or the same is refused', async () => {
    const whole = (keys: string) => raised('whole', '30 billion RMB', `{ kind: SUM_OF, claims: [${keys}] }`)
    expect(await refused(ledger(whole('alibaba-10, nobody'), ALIBABA))).toEqual([
      `${SUM}[1]: expected the key of a claim of this dataset, or its id (c1_…), but found "nobody"`,
    ])
    const denied = put('denied', 'liang', '20 billion RMB', 'quote: Liang Wenfeng 20 billion RMB', 'stance: DENIES, ')
    expect(await refused(ledger(whole('alibaba-10, denied'), ALIBABA, denied))).toEqual([
      `${SUM}[1]: "denied" is a denial: it says what the amount is not`,
    ])
    const guess = put('guess', 'liang', '20 billion RMB', 'quote: Liang, derivation: { kind: INFERRED, reason: x }')
    expect(await refused(ledger(whole('alibaba-10, guess'), ALIBABA, guess))).toEqual([
      `${SUM}[1]: "guess" is inferred itself, and so is what derives from it; expected kind INFERRED`,
    ])
    const again = put('again', 'alibaba', 'RMB 10 billion', 'quote: 10 billion RMB')
    expect(await refused(ledger(whole('alibaba-10, again'), ALIBABA, again))).toEqual([
      `${SUM}[1]: "again" is the same claim as one before it, and would be added twice`,
    ])
  })

  it('of what somebody expects or thinks is refused, unless the sum is that too', async () => {
    const forecast = (key: string, modality: string) =>
      put(key, 'liang', '20 billion RMB', 'quote: Liang Wenfeng 20 billion RMB', `modality: ${modality}, `)
    const whole = (keys: string) => raised('whole', '30 billion RMB', `{ kind: SUM_OF, claims: [${keys}] }`)
    for (const modality of ['FORECAST', 'OPINION'])
      expect(await refused(ledger(whole('alibaba-10, view'), ALIBABA, forecast('view', modality)))).toEqual([
        `${SUM}[1]: "view" is of modality ${modality}, but the claim is REPORTED: what somebody expects or thinks makes no other claim`,
      ])
    const expected = raised('whole', '31 billion RMB', '{ kind: SUM_OF, claims: [alibaba-10, view] }').replace(
      'value:',
      'modality: FORECAST, value:',
    )
    expect(await refused(ledger(expected, ALIBABA, forecast('view', 'FORECAST')))).toEqual([
      expect.stringContaining('= 30 billion CNY, but'),
    ])
  })

  it('of amounts of different dates is refused', async () => {
    const of = (key: string, subject: string, amount: string, words: string, asOf: string) =>
      put(key, subject, amount, `quote: ${words} ${amount}`, `asOf: ${asOf}, `)
    const first = of('alibaba-10', 'alibaba', '10 billion RMB', 'Alibaba put in', '2025-05')
    const second = of('liang-20', 'liang', '20 billion RMB', 'Liang Wenfeng', '2026')
    expect(await refused(ledger(raised('whole', '30 billion RMB', both), first, second))).toEqual([
      `${SUM}[1]: expected amounts of one date, but "liang-20" is as of 2026, and "alibaba-10" as of 2025-05`,
    ])
  })

  it('of a claim that is refused is not reported a second time', async () => {
    const bad = put('liang-20', 'liang', 'a fortune', 'quote: Liang Wenfeng 20 billion RMB')
    const lines = await refused(ledger(raised('whole', '30 billion RMB', both), ALIBABA, bad))
    expect(lines).toEqual([expect.stringMatching(/^claims\.yaml:6 claims\[2\]\.value\.money: /)])
  })

  it('of itself is refused', async () => {
    const self = raised('self', '30 billion RMB', '{ kind: SUM_OF, claims: [alibaba-10, self] }')
    expect(await refused(ledger(self, ALIBABA))).toEqual([
      `${SUM}[1]: the claim would derive from itself: self ${to} self`,
    ])
  })

  it('that leads back to itself over other claims is refused wherever the circle passes', async () => {
    const one = raised('one', '30 billion RMB', '{ kind: SUM_OF, claims: [two, alibaba-10] }')
    const two = raised('two', '20 billion RMB', '{ kind: SUM_OF, claims: [alibaba-10, three] }')
    const three = `{ key: three, subject: deepseek, predicate: VALUATION, value: { money: 10 billion RMB }, citations: [{ source: ledger, quote: in the first, derivation: { kind: CONVERTED, claim: one, rate: "7.2", rateQuote: 7.2 yuan to the dollar } }] }`
    expect(await refused(ledger(one, two, three, ALIBABA))).toEqual([
      `${SUM}[0]: the claim would derive from itself: one ${to} two ${to} three ${to} one`,
      `claims.yaml:5 claims[1].citations[0].derivation.claims[1]: the claim would derive from itself: two ${to} three ${to} one ${to} two`,
      `claims.yaml:6 claims[2].citations[0].derivation.claim: the claim would derive from itself: three ${to} one ${to} two ${to} three`,
    ])
  })
})

describe('a conversion', () => {
  const converted = (value: string, derivation: string, quote = 'worth $5 billion') =>
    ledger(worth(value, `quote: ${quote}, derivation: { kind: CONVERTED, ${derivation} }`))
  const RATE = 'rate: "7.2", rateQuote: 7.2 yuan to the dollar'

  it.each([
    [
      'whose rate does not stand in the source',
      '{ money: 36 billion RMB }',
      'rate: "7.3", rateQuote: 7.3 yuan to the dollar',
      'derivation.rateQuote: does not stand in the text of ledger to the letter: found "7.3 yuan to the dollar"',
    ],
    [
      'whose words do not state the rate',
      '{ money: 36 billion RMB }',
      'rate: "7.3", rateQuote: 7.2 yuan to the dollar',
      'derivation.rateQuote: expected words with the rate 7.3 in them, but found "7.2 yuan to the dollar"',
    ],
    [
      'at a number of something else',
      '{ money: 36 billion RMB }',
      'rate: "7.2", rateQuote: 7.2 million users',
      'derivation.rateQuote: expected words with the rate 7.2 in them, but found "7.2 million users"',
    ],
    [
      'at a number alone',
      '{ money: 36 billion RMB }',
      'rate: "7.2", rateQuote: cost 7.2',
      'derivation.rateQuote: expected words that state a rate between USD and CNY and no other amount, such as "7.2 yuan to the dollar", but found "cost 7.2"',
    ],
    [
      'at the amount that is converted',
      '{ money: 25 billion RMB }',
      'rate: "5", rateQuote: $5 billion',
      'derivation.rateQuote: expected words with the rate 5 in them, but found "$5 billion"',
    ],
    [
      'at a rate of which a digit is cut off',
      '{ money: 36 billion RMB }',
      'rate: "7.2", rateQuote: "7.2 yuan to the dollar, and"',
      'derivation.rateQuote: cuts "17.2 yuan" off, which is one thing in the text; quote all of these words',
    ],
    [
      'that comes to something else',
      '{ money: 37 billion RMB }',
      RATE,
      "derivation: 5 billion USD × 7.2 = 36 billion CNY, but the claim's value is 37 billion CNY; correct the value or the rate",
    ],
    [
      'from its own currency',
      '{ money: $36 billion }',
      RATE,
      'derivation: expected an amount in another currency than USD, but the quote reads "$5 billion" as 5 billion USD',
    ],
    [
      'at the rate of a day that is not known',
      '{ money: 34 billion RMB }',
      'rateDate: 1990-05-15',
      `derivation.rateDate: there is no official rate from USD to CNY for 1990-05-15: the rates at hand are from ${RATES.first} to ${RATES.last}; name another day, or a rate that the source states`,
    ],
    [
      'at no rate',
      '{ money: 34 billion RMB }',
      'claim: alibaba-10',
      'derivation: expected a rate that the source states (rate: "7.2", with rateQuote: the words that state it), or the day of an official one (rateDate: 2026-05-15), but found {"kind":"CONVERTED","claim":"alibaba-10"}',
    ],
    [
      'from a claim that is not there',
      '{ money: 36 billion RMB }',
      `claim: nobody, ${RATE}`,
      'derivation.claim: expected the key of a claim of this dataset, or its id (c1_…), but found "nobody"',
    ],
  ])('%s is refused', async (_, value, derivation, message) => {
    expect(await refused(converted(value, derivation))).toEqual([`${PLACE}.${message}`])
  })

  it('from no amount is refused', async () => {
    expect(await refused(converted('{ money: 36 billion RMB }', RATE, 'in the first round'))).toEqual([
      `${PLACE}.quote: no amount of money can be read in it: no amount is found in "in the first round"; ${REMEDY}`,
    ])
  })

  it('of a quantity is refused', async () => {
    const users = `{ subject: deepseek, predicate: DAILY_ACTIVE_USERS, value: { number: 5, unit: users }, citations: [{ source: ledger, quote: worth $5 billion, derivation: { kind: CONVERTED, ${RATE} } }] }`
    expect(await refused(ledger(users))).toEqual([
      `${PLACE}.derivation.kind: CONVERTED is for amounts of money, but the claim has a quantity`,
    ])
  })
})

describe('a second quote', () => {
  const inContext = (second: string, value = '{ money: 20 billion RMB }') =>
    ledger(
      worth(value, `quote: Liang Wenfeng 20 billion, asStated: 20 billion, derivation: { kind: CONTEXT, ${second} }`),
    )

  it.each([
    [
      'that does not stand in the source',
      'quote: All figures are in dollars',
      'derivation.quote: does not stand in the text of ledger to the letter: found "All figures are in dollars"; the text has its beginning "All figures are in " but goes on with "RMB.\\nIts 7.2 million users cost 7.2. Lat"',
    ],
    [
      'that stands there more than once',
      'quote: RMB',
      'derivation.quote: stands 3 times in the text of ledger; say which is meant with "occurrence: 1" to 3, or quote more words',
    ],
    [
      'from no source',
      'quote: All figures are in RMB, source: nowhere',
      'derivation.source: "nowhere" is not defined: no source or entity of this dataset has that id',
    ],
    [
      'that cuts its currency off',
      'quote: dollars',
      'derivation.quote: cuts "1.5 Hong Kong dollars" off, which is one thing in the text; quote all of these words',
    ],
    [
      'that names no currency',
      'quote: All figures',
      "derivation.quote: the claim's value is 20 billion CNY, but the second quote names no currency; correct the value or the quotes",
    ],
  ])('%s is refused', async (_, second, message) => {
    expect(await refused(inContext(second))).toEqual([`${PLACE}.${message}`])
  })

  it('that makes another value is refused', async () => {
    expect(await refused(inContext('quote: All figures are in RMB', '{ money: $20 billion }'))).toEqual([
      `${PLACE}.derivation.quote: the claim's value is 20 billion USD, but the two quotes together read as 20 billion CNY; correct the value or the quotes`,
    ])
  })
})
