// Chinese numerals. The libraries that read them guess: nzh 1.0.14 reads 两亿 as 0, 一亿五 as 100,000,005 and 零一万物 as 10,000.

import { Big } from 'big.js'

const DIGITS = '〇一二三四五六七八九'
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
/** What may multiply figures: 5千万, 1.2万亿. */
const MULTIPLIER = /^(?:[十百千]?[万亿]|[百千]|万亿)$/
const LONGEST = 40

/** The run of numerals at a place in a text, or ''. */
export function hanRunAt(text: string, at: number): string {
  RUN.lastIndex = at
  return RUN.exec(text)?.[0] ?? ''
}
const RUN = /[〇零一二两三四五六七八九十百千万亿兆]+(?:点[〇零一二三四五六七八九]+[十百千万亿]*)?/y

export interface HanNumber {
  value: Big
  /** 两三亿 is 200 to 300 million. */
  to?: Big
  /** 百亿, without a digit. */
  implied: boolean
  /** 万 or 亿 is in it. */
  large: boolean
}

/** 3 for 千, 8 for 亿, 12 for 万亿; null if `run` does not simply multiply. */
export function hanMultiplier(run: string): number | null {
  return MULTIPLIER.test(run)
    ? [...run].reduce((sum, letter) => sum + (PLACES[letter] ?? (letter === '万' ? 4 : 8)), 0)
    : null
}

/** What a number without magnitude before "to `run`" may take over: 两到三千万 is 20 to 30 million, 二十到三十亿 2 to 3 billion. */
export function hanCarries(run: string): number[] {
  const [, multiplier] = /^[一二两三四五六七八九]((?:[百千][万亿]?|[百千]?万亿))$/.exec(run) ?? []
  const [last] = /(?:万亿|[万亿])$/.exec(run) ?? []
  return [multiplier, last].flatMap(letters => (letters === undefined ? [] : (hanMultiplier(letters) ?? [])))
}

/** Null where the numerals are not well formed, or could be read in two ways. */
export function hanNumber(run: string): HanNumber | null {
  if (run.length > LONGEST) return null
  const large = /[万亿]/.test(run)
  const rest = { implied: /^[百千万亿]/.test(run), large }
  const pair = /^([一二两三四五六七八九])([二三四五六七八九])([十百千]?(?:万亿|万|亿)?)$/.exec(run)
  if (pair !== null) {
    const [low, high] = [digit(pair[1]!), digit(pair[2]!)]
    const power = [...pair[3]!].reduce((sum, letter) => sum + (PLACES[letter] ?? (letter === '万' ? 4 : 8)), 0)
    return high === low + 1 ? { value: scaled(low, power), to: scaled(high, power), ...rest } : null
  }
  const point = /^(.+)点(.+?)([十百千]?(?:万亿|万|亿)?)$/.exec(run)
  if (point !== null) {
    const whole = hanInteger(point[1]!)
    const power = point[3] === '' ? 0 : hanMultiplier(point[3]!)
    if (whole === null || power === null) return null
    const decimals = [...point[2]!].map(digit).join('')
    return { value: new Big(`${whole.toFixed()}.${decimals}`).times(scaled(1, power)), ...rest }
  }
  const value = hanInteger(run)
  return value === null ? null : { value, ...rest }
}

const digit = (letter: string): number => (letter === '两' ? 2 : letter === '零' ? 0 : DIGITS.indexOf(letter))
const scaled = (figure: number, power: number): Big => new Big(figure).times(new Big(10).pow(power))

function hanInteger(run: string): Big | null {
  if (run === '零' || run === '〇') return new Big(0)
  const yi = run.lastIndexOf('亿')
  if (yi === -1) return belowYi(run, false)
  // 一万二千亿: the part before 亿 may have a 万 of its own.
  const [high, rest] = [run.slice(0, yi), run.slice(yi + 1)]
  const value = multiple(high === '' ? new Big(1) : belowYi(high, false), 8)
  return rest === '' ? value : plus(value, shortened(rest, 8) ?? (isElliptic(rest) ? null : belowYi(rest, true)))
}

function belowYi(run: string, follows: boolean): Big | null {
  const wan = run.indexOf('万')
  if (wan === -1) return section(run, follows)
  const [high, rest] = [run.slice(0, wan), run.slice(wan + 1)]
  const value = multiple(high === '' && !follows ? new Big(1) : section(high, follows), 4)
  return rest === '' ? value : plus(value, shortened(rest, 4) ?? section(rest, true))
}

/** A digit alone after 万 or 亿 is of the next place: 一亿五 is 150 million, 一亿零五 is 100,000,005. */
const shortened = (rest: string, place: number): Big | null =>
  rest.length === 1 && digit(rest) > 0 ? scaled(digit(rest), place - 1) : null

/** 一亿五千 is 150 million to most, and 100,005,000 by the letter: which has a 零. */
const isElliptic = (rest: string): boolean => /^[^零〇万]+$/.test(rest)

const plus = (a: Big | null, b: Big | null): Big | null => (a === null || b === null ? null : a.plus(b))
const multiple = (figure: Big | null, power: number): Big | null =>
  figure === null || figure.eq(0) ? null : figure.times(scaled(1, power))

/** Below ten thousand: 三千二百五十, 三千零五, 三千二 (3,200), 十五. A leading zero only after a higher part. */
function section(words: string, follows: boolean): Big | null {
  if (words === '') return null
  let [rest, total, place] = [words, 0, 4]
  while (rest !== '') {
    const zero = /^[零〇]/.test(rest)
    if (zero && place === 4 && !follows) return null
    if (zero) rest = rest.slice(1)
    const found = /^([一二两三四五六七八九])?([十百千])?/.exec(rest)!
    // 百 alone is a hundred only where the number begins; 零十 goes on.
    const bare = found[1] === undefined && (place < 4 || (follows && !(zero && found[2] === '十')))
    if (found[0] === '' || bare) return null
    const power = found[2] === undefined ? 0 : PLACES[found[2]]!
    rest = rest.slice(found[0].length)
    if (found[2] === undefined) {
      if (rest !== '') return null
      const ofNextPlace = !zero && place > 1 && place < 4
      return new Big(total).plus(scaled(digit(found[1]!), ofNextPlace ? place - 1 : 0))
    }
    if (power >= place) return null
    total += (found[1] === undefined ? 1 : digit(found[1])) * 10 ** power
    place = power
  }
  return new Big(total)
}
