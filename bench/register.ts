// A made-up register of companies: names of syllables, trades and legal forms, some in Chinese. The same for the same number.

const SYLLABLES =
  'ba be bo ca ce co da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  )
const TRADES =
  'Capital,Energy,Foods,Harbor,Holdings,Insurance,Labs,Logistics,Materials,Media,Motors,Partners,Pharma,Power,Robotics,Semiconductor,Software,Steel,Systems,Textiles,Ventures'.split(
    ',',
  )
const FORMS = 'Inc.,Ltd,GmbH,S.A.,LLC,PLC,AG,B.V.'.split(',')
const CHARACTERS =
  '安宝北昌辰川达东方丰福光广海汉航河恒红宏华辉汇佳嘉建江金京景凯康科坤蓝乐力丽利联林龙隆美明南宁鹏平启强青荣瑞润山尚盛石顺泰天通万伟文武西祥新鑫兴旭阳洋一亿永宇源远云泽展长振正志智中众卓'

export interface Registered {
  id: string
  kind: 'Company' | 'Fund'
  name: string
  aliases: string[]
}

/** Mulberry32: the same numbers everywhere. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` entities with two names each beside the one that is shown. */
export function register(count: number): Registered[] {
  const next = numbers(7)
  const pick = <T>(list: readonly T[] | string): T => list[Math.floor(next() * list.length)] as T
  return Array.from({ length: count }, (_, index) => {
    const stem = Array.from({ length: 3 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('')
    const word = stem[0]!.toUpperCase() + stem.slice(1)
    const trade = pick<string>(TRADES)
    const chinese = Array.from({ length: 4 }, () => pick<string>(CHARACTERS)).join('')
    return {
      id: `registered-${index}`,
      kind: trade === 'Capital' || trade === 'Partners' ? 'Fund' : 'Company',
      name: `${word} ${trade} ${pick<string>(FORMS)}`,
      aliases: [`${word} ${trade}`, `${chinese}有限公司`],
    }
  })
}

/** The name with two of its letters changed places, or one left out. */
export function misspelt(name: string, next: () => number): string {
  const at = 1 + Math.floor(next() * Math.max(1, name.length - 3))
  return next() < 0.5
    ? name.slice(0, at) + name.slice(at + 1)
    : name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
}
