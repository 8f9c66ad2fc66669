// Names for a made-up world: no two companies share one, and none is anybody's. The same for the same number.

const SYLLABLES =
  'ba be bo ca ce co da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  )
const TRADES =
  'Energy,Foods,Harbor,Insurance,Labs,Logistics,Materials,Media,Motors,Pharma,Power,Robotics,Semiconductor,Software,Steel,Systems,Textiles'.split(
    ',',
  )
const FORMS = ['Inc.', 'Ltd', 'GmbH', 'S.A.', 'LLC', 'PLC', 'AG', 'B.V.']
const CHARACTERS =
  '安宝北昌辰川达东方丰福光广海汉航河恒红宏华辉汇佳嘉建江金京景凯康科坤蓝乐力丽利联林龙隆美明南宁鹏平启强青荣瑞润山尚盛石顺泰天通万伟文武西祥新鑫兴旭阳洋一亿永宇源远云泽展长振正志智中众卓'
const PLACES = 'Northern,Southern,Eastern,Western,Coastal,Capital,Harbour,Valley,River,Lake,Island,Mountain'.split(',')
const PAPERS = 'Herald,Post,Courier,Ledger,Observer,Gazette,Monitor,Dispatch,Wire,Review'.split(',')

export type Next = () => number

export const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T

/** A word that no other number of as many syllables has. 43 is a prime: multiplying by another one mixes all of them. */
function word(number: number, syllables: number): string {
  const { length } = SYLLABLES
  let rest = (number * 7919 + 4242) % length ** syllables
  let letters = ''
  for (let each = 0; each < syllables; each += 1) {
    letters += SYLLABLES[rest % length]
    rest = Math.floor(rest / length)
  }
  return letters[0]!.toUpperCase() + letters.slice(1)
}

/** `number` is below 79,507. */
export const companyName = (number: number, next: Next) => `${word(number, 3)} ${pick(TRADES, next)}`
export const fundName = (number: number) => `${word(number, 4)} Capital`
/** Not to be taken for the company's: of four syllables, as those of funds. */
export const productName = (number: number) => word(number + 1_700_000, 4)
export const legalName = (name: string, next: Next) => `${name} ${pick(FORMS, next)}`
export const chineseName = (next: Next) =>
  `${Array.from({ length: 4 }, () => CHARACTERS[Math.floor(next() * CHARACTERS.length)]).join('')}有限公司`

/** How many publishers there are; the first ones publish most. */
const PUBLISHERS = 300

export function publisher(next: Next): string {
  const number = Math.floor(PUBLISHERS * next() ** 2.5)
  const name = `The ${PLACES[number % PLACES.length]} ${PAPERS[Math.floor(number / PLACES.length) % PAPERS.length]}`
  return number < PLACES.length * PAPERS.length
    ? name
    : `${name} ${1 + Math.floor(number / PLACES.length / PAPERS.length)}`
}
