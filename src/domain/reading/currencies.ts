// The currencies of business news, and how they are written. All ISO 4217 codes are not among them: AMD is a maker of chips
// before it is the Armenian dram.

import type { CurrencyMark } from './lexeme.ts'

const DOLLARS = ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD']

/** Code → what stands before or after the number. */
const WRITTEN: Readonly<Record<string, string>> = {
  USD: 'usd, us$, us $, u.s. $, u.s.$, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, 美元, 美金',
  CNY: 'cny, rmb, cnh, cn¥, rmb¥, yuan, renminbi, chinese yuan, chinese renminbi, yuan renminbi, yuan rmb, 人民币, 人民币元, 元人民币, 块人民币, 块钱',
  HKD: 'hkd, hk$, hong kong dollar, hong kong dollars, 港元, 港币, 港元港币',
  TWD: 'twd, ntd, nt$, new taiwan dollar, new taiwan dollars, taiwan dollars, 新台币, 台币, 新台币元, 元新台币',
  SGD: 'sgd, s$, sg$, singapore dollar, singapore dollars, 新加坡元, 新元, 新加坡币, 新币',
  AUD: 'aud, a$, au$, australian dollar, australian dollars, 澳元, 澳币',
  CAD: 'cad, c$, ca$, canadian dollar, canadian dollars, 加元, 加币',
  NZD: 'nzd, nz$, new zealand dollar, new zealand dollars, 新西兰元',
  EUR: 'eur, €, euro, euros, 欧元',
  GBP: 'gbp, £, pound, pounds, pound sterling, pounds sterling, british pounds, sterling, 英镑',
  JPY: 'jpy, jp¥, yen, japanese yen, 日元, 円, 日币',
  KRW: 'krw, ₩, won, korean won, south korean won, 韩元, 韩币',
  INR: 'inr, ₹, rs, rs., rupee, rupees, indian rupees, 印度卢比',
  CHF: 'chf, swiss franc, swiss francs, 瑞士法郎, 瑞郎',
  SEK: 'sek, swedish krona, swedish kronor',
  NOK: 'nok',
  DKK: 'dkk',
  RUB: 'rub, ₽, rubles, roubles, 卢布',
  BRL: 'brl',
  THB: 'thb, baht, 泰铢',
  IDR: 'idr, rupiah',
  MYR: 'myr, ringgit',
  VND: 'vnd, vietnamese dong',
  AED: 'aed, dirhams, 迪拉姆',
  SAR: 'sar, saudi riyals, 沙特里亚尔',
  ZAR: 'zar',
  MXN: 'mxn',
}

/** 500 million won, but not "won 500 million users". */
const ONLY_AFTER = /^(?:won|.*dollars?|pounds?|.*francs?|euros?|rupees?|yen|baht|美元|日元|.元|块钱|元人民币|sterling)$/

/** Several currencies have these marks; without another mark, `usual` is meant, and where there is none, nothing is read. */
const SHARED: readonly [words: string, codes: readonly string[], usual?: string][] = [
  ['$', DOLLARS, 'USD'],
  ['dollar', DOLLARS, 'USD'],
  ['dollars', DOLLARS, 'USD'],
  ['元', ['CNY', ...DOLLARS, 'JPY', 'KRW'], 'CNY'],
  ['块', ['CNY', ...DOLLARS], 'CNY'],
  ['¥', ['CNY', 'JPY']],
  ['卢比', ['INR', 'PKR', 'LKR', 'NPR']],
]

export const CURRENCY_WORDS: readonly (readonly [string, CurrencyMark])[] = [
  ...Object.entries(WRITTEN).flatMap(([code, words]) =>
    words.split(', ').map(word => [word, { role: 'currency', codes: [code], before: !ONLY_AFTER.test(word) }] as const),
  ),
  ...SHARED.map(
    ([word, codes, usual]) =>
      [
        word,
        { role: 'currency', codes, before: /[$¥]/.test(word), ...(usual === undefined ? {} : { usual }) },
      ] as const,
  ),
]

/** The one currency that all marks of an amount agree on, or why there is none. */
export function agreedCurrency(marks: readonly CurrencyMark[]): { code: string } | { problem: string } {
  const common = marks.map(mark => mark.codes).reduce((some, others) => some.filter(code => others.includes(code)))
  if (common.length === 1) return { code: common[0]! }
  const usual = new Set(marks.flatMap(mark => mark.usual ?? []))
  if (common.length === 0 || usual.size > 1) return { problem: 'two currencies for one amount' }
  for (const code of usual) return { code }
  return common.includes('JPY')
    ? { problem: 'a bare ¥ is yen as well as yuan: write the currency code' }
    : { problem: `the currency is ambiguous: it may be ${common.join(' or ')}` }
}
