// What a model must not get in: for each, the right proposals beside it do get in, it doesn't, and the reason is told.

import { describe, expect, it } from 'vitest'
import { PREDICATE_NAMES } from '../../src/domain/predicate.ts'
import { says } from './stand-in.ts'
import { answer, drafting, ENTITIES, invested, leads, RIGHT, RIGHT_CLAIMS, refusalsOf, valued } from './widget.ts'

describe('a claim', () => {
  it.each([
    [
      'with an invented quote',
      { ...leads, quote: 'Jane Doe founded the company in a garage' },
      'j LEADS w: quote: does not stand in the text of widget to the letter: found "Jane Doe founded the company in a garage"; the text has its beginning "Jane Doe " but goes on with "leads the company. Jane Doe is happy. Ja"',
    ],
    [
      'that quotes another article',
      { ...valued, quote: 'Beta Corp is worth $1 billion', value: { money: '$1 billion' } },
      'w VALUATION: quote: does not stand in the text of widget to the letter: found "Beta Corp is worth $1 billion"; nothing like it is there',
    ],
    [
      'with a quote that leaves words out',
      { ...invested, quote: 'Acme put $5 billion … pushing its valuation' },
      'a INVESTED_IN w: quote: does not stand in the text of widget to the letter: found "Acme put $5 billion … pushing its valuation"; the text has its beginning "Acme put $5 billion " but goes on with "into Widget Labs, pushing its valuation "',
    ],
    [
      'with a quote that joins two places',
      { ...leads, quote: 'Jane Doe is happy. Widget Labs raises money' },
      'j LEADS w: quote: does not stand in the text of widget to the letter: found "Jane Doe is happy. Widget Labs raises money"; the text has its beginning "Jane Doe is happy. " but goes on with "Jane Doe is happy.\\n"',
    ],
    ['without a quote', { ...leads, quote: '' }, 'j LEADS w: quote: expected at least 1 character, but found ""'],
    [
      'whose quote names nobody that it is about',
      { ...leads, quote: 'a record' },
      'j LEADS w: quote: names neither Jane Doe nor Widget Labs; quote words that name one of them',
    ],
    [
      'whose quote stands twice where the model was asked',
      { ...leads, quote: 'Jane Doe is happy.' },
      'j LEADS w: quote: stands 2 times in the text of widget; say which is meant with "occurrence: 1" to 2, or quote more words',
    ],
    [
      'of 50 billion, where its quote says 5 billion',
      { ...invested, value: { money: '$50 billion' } },
      'a INVESTED_IN w: quote: the claim\'s value is 50 billion USD, but the quote reads "$5 billion" as 5 billion USD; correct the value or the words, or say in "derivation" how it follows',
    ],
    [
      'in another currency than its quote',
      { ...invested, value: { money: '5 billion RMB' } },
      'a INVESTED_IN w: quote: the claim\'s value is 5 billion CNY, but the quote reads "$5 billion" as 5 billion USD; correct the value or the words, or say in "derivation" how it follows',
    ],
    [
      'of an exact amount, where its words are cut out of the quote',
      { ...valued, quote: '50 billion RMB', value: { money: '50 billion RMB' } },
      'w VALUATION: quote: cuts "350 billion RMB" off, which the text reads as 350 billion CNY; quote all of these words',
    ],
    [
      'with words for the amount that its quote does not have',
      { ...invested, asStated: '$50 billion' },
      'a INVESTED_IN w: asStated: expected words that stand in the quote, but found "$50 billion"',
    ],
    [
      'with an amount that cannot be read',
      { ...invested, value: { money: 'a lot' } },
      'a INVESTED_IN w: value.money: expected an amount such as 350 billion RMB or over $2 billion, but could not read "a lot": no amount is found in "a lot"; the exact form is { amount: "350000000000", currency: CNY }',
    ],
    [
      'about an entity that nobody defined',
      { ...leads, object: 'beta' },
      'j LEADS beta: object: "beta" is not defined: no source or entity of this dataset has that id',
    ],
    [
      'about an entity that nobody defined, by its name',
      { ...leads, object: 'Beta Corporation' },
      'j LEADS Beta Corporation: object: "Beta Corporation" is not defined: no entity of this dataset has that name; write the id of the one that is meant, add the name to its aliases, or describe the entity',
    ],
    [
      'whose subject is of the wrong kind',
      { ...leads, subject: 'a' },
      'a LEADS w: subject: the subject of LEADS must be a Person, but acme is a Company',
    ],
    [
      'whose object is of the wrong kind',
      { ...invested, object: 'j' },
      'a INVESTED_IN j: object: the object of INVESTED_IN must be a Company, but jane-doe is a Person',
    ],
    [
      'that lacks its object',
      { ...leads, object: null },
      'j LEADS: object: is missing; LEADS expects a Company or Fund or Organization',
    ],
    [
      'with an object that its predicate does not take',
      { ...valued, object: 'a' },
      'w VALUATION a: object: VALUATION takes no object, but found "acme"',
    ],
    [
      'that lacks its value',
      { ...valued, value: null },
      'w VALUATION: value: is missing; VALUATION expects a value of type Money',
    ],
    [
      'with a value of another type',
      { ...valued, value: { text: 'a lot' } },
      'w VALUATION: value: VALUATION expects a value of type Money, but found TextValue',
    ],
    [
      'of an entity to itself',
      { ...invested, object: 'a' },
      'a INVESTED_IN a: object: a claim cannot relate an entity to itself',
    ],
    [
      'that is there already',
      invested,
      'a INVESTED_IN w: the same claim already cites these words; remove one of the two',
    ],
    [
      'dated by a year that its quote does not have',
      { ...leads, qualifiers: [{ name: 'asOf', value: '2026-05' }] },
      'j LEADS w: asOf: the year 2026 does not stand in the quote; a date that has to be worked out is for a human',
    ],
    [
      'with one qualifier twice',
      {
        ...leads,
        qualifiers: [
          { name: 'role', value: 'CEO' },
          { name: 'role', value: 'founder' },
        ],
      },
      'j LEADS w: role: the qualifier is given twice',
    ],
    [
      'with a phase that there is not',
      { ...leads, qualifiers: [{ name: 'phase', value: 'SOON' }] },
      'j LEADS w: phase: expected one of FORMER, CURRENT, but found "SOON"',
    ],
    [
      'according to somebody unknown',
      { ...leads, assertedBy: 'nobody' },
      'j LEADS w: assertedBy: "nobody" is not defined: no source or entity of this dataset has that id',
    ],
    [
      'according to words that the article does not have',
      { ...leads, attribution: 'a filing', quote: 'Jane Doe leads' },
      'j LEADS w: attribution: expected words that stand in the article, but found "a filing"',
    ],
    [
      'with half a character',
      { ...leads, qualifiers: [{ name: 'role', value: 'so \ud800' }] },
      'j LEADS w: role: has half a character (a lone surrogate such as \\ud800); write the whole one',
    ],
  ])('%s is refused', async (_, claim, reason) => {
    expect(await refusalsOf(answer(claim))).toEqual([`claim of lines 1–3, ${reason}`])
  })

  it('that does not have the form of one is refused when it was said twice', async () => {
    const { quote: _, ...unquoted } = leads
    expect(
      await refusalsOf(
        answer(
          unquoted,
          { ...leads, predicate: 'OWNS' },
          { ...leads, subject: 7 },
          { ...leads, derivation: { kind: 'INFERRED', reason: 'It is so.' } },
          { ...valued, value: { money: 350 } },
          'Jane Doe leads the company',
        ),
      ),
    ).toEqual([
      'claim of lines 1–3, j LEADS w: quote: is missing; expected string',
      `claim of lines 1–3, j OWNS w: predicate: expected one of ${PREDICATE_NAMES.join(', ')}, but found "OWNS"`,
      'claim of lines 1–3, LEADS w: subject: expected string, but found 7',
      'claim of lines 1–3, j LEADS w: unknown field "derivation"',
      'claim of lines 1–3, w VALUATION: value: expected a value in one of its forms, such as {"money": "RMB 50 billion"}, but found {"money":350}',
      'claim of lines 1–3: expected object, but found "Jane Doe leads the company"',
    ])
  })
})

it('a proposal that is deeper than anybody reads is refused like any other', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const text = JSON.stringify(answer({ ...leads, quote: 'DEEP' })).replace('"DEEP"', deep)
  const { claims, refused, result } = await drafting([says(text), says(text)])
  expect(claims.toSorted()).toEqual(RIGHT_CLAIMS.toSorted())
  expect(refused).toEqual(['claim of lines 1–3: quote: expected string, but found [[["…"]]]'])
  expect(result.refused[0]!.proposal).toBe(
    '{"object":"w","value":null,"asStated":null,"statedEquivalent":null,"modality":"REPORTED"}',
  )
})

it('a wrong claim takes no right one with it that quotes the same words', async () => {
  const wrong = [
    { ...invested, asStated: '$50 billion' },
    { ...leads, assertedBy: 'nobody' },
    { ...valued, attribution: 'a filing' },
  ]
  const { claims, refused } = await drafting([says({ entities: ENTITIES, claims: [...wrong, ...RIGHT.claims] })])
  expect(claims).toEqual(RIGHT_CLAIMS)
  expect(refused).toHaveLength(3)
})
