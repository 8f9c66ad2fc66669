// The English words of amounts.

import type { Bound, Lexeme, ReadUnit } from './lexeme.ts'

type Words = readonly (readonly [string, Lexeme])[]

const all = (lexeme: Lexeme, words: string): Words => words.split(', ').map(word => [word, lexeme] as const)

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const DENOMINATORS: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
}
/** m, b and t are metres, minutes, bytes, tons; "mil" is a thousandth of an inch: they need a currency or a unit beside them. */
const SCALES: readonly [words: string, power: number, short?: boolean][] = [
  ['hundred', 2],
  ['thousand, k', 3],
  ['million, mn, mln, mio', 6],
  ['m, mm, mil', 6, true],
  ['billion, bn, bln', 9],
  ['b', 9, true],
  ['trillion, tn, trn', 12],
  ['t', 12, true],
  ['lakh, lakhs', 5],
  ['crore, crores', 7],
]
const UNITS: readonly [ReadUnit, string][] = [
  ['users', 'user, users, dau, daus, mau, maus'],
  ['tokens', 'token, tokens'],
  ['characters', 'character, characters, chinese characters'],
  ['parameters', 'parameter, parameters, params'],
  ['percent', '%, percent, per cent, pct'],
  ['percentage points', 'percentage point, percentage points'],
  ['basis points', 'basis point, basis points, bp, bps'],
  ['ratio', 'x, ×, times, fold'],
  ['years', 'year, years'],
  ['months', 'month, months'],
  ['weeks', 'week, weeks'],
  ['days', 'day, days'],
  ['employees', 'employee, employees, staff'],
  ['people', 'person, people, persons'],
  ['chips', 'chip, chips, gpu, gpus, accelerators, graphics cards, ai chips'],
  ['units', 'unit, units'],
]
const EXCEED = ['exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing']
const LEADS: readonly [Bound, string][] = [
  [
    'lower',
    'more than, at least, no less than, not less than, no fewer than, not fewer than, not below, upwards of, upward of, north of, at or above',
  ],
  [
    'lower',
    'in excess of, above, beyond, greater than, higher than, a minimum of, minimum of, a minimum, minimum, as little as, as few as, as low as, not under, past, ≥, ≧, >=, >',
  ],
  [
    'lower',
    'equal to or more than, equal to or greater than, greater than or equal to, more than or equal to, no smaller than, no lower than, not smaller than, not lower than',
  ],
  ['lower', `${EXCEED.join(', ')}, topping, topped`],
  ['upper', EXCEED.flatMap(verb => [`not ${verb}`, `never ${verb}`, `without ${verb}`]).join(', ')],
  [
    'upper',
    'up to, as much as, as many as, as high as, at most, no more than, not more than, no higher than, under, less than, fewer than',
  ],
  [
    'upper',
    'below, lower than, a maximum of, maximum of, a maximum, maximum, south of, not over, not above, at or below',
  ],
  [
    'upper',
    'equal to or less than, less than or equal to, no greater than, no larger than, not greater than, not larger than, at or under, upto',
  ],
  ['upper', 'short of, just short of, not quite, not nearly, nowhere near, ≤, ≦, <=, <'],
  [
    'about',
    'about, around, approximately, approx, approx., roughly, some, circa, ca., c., ~, close to, near, nearly, almost, just shy of, shy of, an estimated, more or less',
  ],
  [
    'about',
    'in the region of, in the neighborhood of, in the neighbourhood of, in the vicinity of, on the order of, in the order of, in the ballpark of',
  ],
]
/** A degree before a bound says no more than the bound: "well over", "just under", "slightly more than". */
const DEGREES =
  'just, well, slightly, marginally, a little, little, a bit, a touch, a shade, a tad, far, significantly, considerably, substantially, much, comfortably, way'.split(
    ', ',
  )
const MORE = ['over', 'above', 'more than', 'north of', 'in excess of', 'higher than', 'greater than']
const LESS = ['under', 'below', 'less than', 'fewer than', 'lower than', 'short of', 'south of']
const NOT =
  'not, never, cannot, yet to, fail to, fails to, failed to, unable to, unlikely to, did, does, do, is, are, was, were, has, have, had, ca, wo, could, would, should'
    .split(', ')
    .map((word, index) => (index < 9 ? word : `${word}n't`))

export const ENGLISH_WORDS: Words = [
  ...SMALL.split(' ').map((word, value) => [word, { role: 'number', value }] as const),
  ...TENS.split(' ').map((word, index) => [word, { role: 'number', value: 20 + 10 * index }] as const),
  ...SCALES.flatMap(([words, power, short = false]) => all({ role: 'scale', power, short }, words)),
  ...Object.entries(DENOMINATORS).flatMap(([word, value]) => all({ role: 'denominator', value }, `${word}, ${word}s`)),
  ...UNITS.flatMap(([unit, words]) => all({ role: 'unit', unit }, words)),
  ...LEADS.flatMap(([bound, words]) => all({ role: 'lead', bound }, words)),
  ...DEGREES.flatMap(degree => [
    ...MORE.map(words => [`${degree} ${words}`, { role: 'lead', bound: 'lower' }] as const),
    ...LESS.map(words => [`${degree} ${words}`, { role: 'lead', bound: 'upper' }] as const),
  ]),
  ...all({ role: 'lead', bound: 'about', span: true }, 'in the range of, in a range of, within a range of'),
  ...NOT.map(words => [words, { role: 'negation' }] as const),
  // "Spent over three years" is no bound: see `duration` in amount.ts.
  ['over', { role: 'lead', bound: 'lower', duration: true }],
  ...all(
    { role: 'other' },
    'handed over, hand over, took over, take over, taken over, rolled over, carried over, turned over, left over, spread over',
  ),
  ...all(
    { role: 'other' },
    'add up to, adds up to, added up to, adding up to, live up to, all over, over and above, some of, second',
  ),
  ...all({ role: 'trail', bound: 'lower' }, 'or more, or above, or higher, or greater, and above, and up, +'),
  ...all({ role: 'trail', bound: 'upper' }, 'or less, or fewer, or below, or under, or lower'),
  ...all({ role: 'trail', bound: 'about' }, 'or so, or thereabouts'),
  ['odd', { role: 'odd', bound: 'about' }],
  ['dozen', { role: 'dozen' }],
  ['half', { role: 'half' }],
  ...all({ role: 'ratio', value: '2' }, 'doubled, doubles, doubling, twofold, twice'),
  ...all({ role: 'ratio', value: '3' }, 'tripled, triples, tripling, trebled, threefold'),
  ...all({ role: 'ratio', value: '4' }, 'quadrupled, quadruples, quadrupling, fourfold'),
  ...all({ role: 'ratio', value: '0.5' }, 'halved, ½'),
  ...'five six seven eight nine ten'
    .split(' ')
    .map((word, index) => [`${word}fold`, { role: 'ratio', value: String(5 + index) }] as const),
  ['hundredfold', { role: 'ratio', value: '100' }],
  ['¼', { role: 'ratio', value: '0.25' }],
  ['¾', { role: 'ratio', value: '0.75' }],
  ...all(
    { role: 'numberless' },
    'several, few, a few, many, a couple of, couple of, a handful of, tens, dozens, scores, hundreds, thousands, millions, billions, trillions',
  ),
  ['between', { role: 'between' }],
  ['from', { role: 'from' }],
  ...all({ role: 'to' }, 'to, –'),
  ['or', { role: 'or' }],
  ['and', { role: 'and' }],
  ...all({ role: 'article' }, 'a, an'),
  ...all({ role: 'the' }, 'the, in the, into the'),
  ...all({ role: 'minus' }, 'minus, negative'),
  ['point', { role: 'point' }],
  ['of', { role: 'of' }],
  ...all({ role: 'in' }, 'in, out of'),
  ['range', { role: 'frame', bound: 'about' }],
  ...all({ role: 'frame' }, 'mark, threshold, milestone'),
  ...all(
    { role: 'qualifier' },
    'daily active, monthly active, weekly active, active, daily, monthly, registered, paying, paid, nvidia, huawei, ascend, full time, activated, active monthly, active daily, total, trainable, input, output, concurrent',
  ),
  ...all({ role: 'ordinal' }, 'no., #, №, page, chapter, section, version, article, figure, table, top, fortune'),
]
