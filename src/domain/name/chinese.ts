// Chinese, Korean and Japanese names of persons in Latin letters.

/** Family names, most frequent first, as pinyin writes them. */
const FAMILY_NAMES = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lu ding ren shen yao lv lyu cui zhong tan fan shi liao jia xia fu fang bai zou meng xiong qin qiu hou jin yin xue yan lei duan hao kong shao mao chang wan gu lai wu kang yi qiao long tao niu gong wen zhuang bao nie xi ji mu hua'.split(
    ' ',
  ),
)

const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)$/u
const LONGEST_SYLLABLE = 6

/** Whether a Latin word can be read as pinyin syllables. Many short words of other languages can, too. */
export function isPinyin(word: string): boolean {
  // Where a syllable can end, from left to right: "xian" is one or two, and trying every way would take forever.
  const ends = new Set([0])
  for (let start = 0; start < word.length; start++) {
    if (!ends.has(start)) continue
    for (let end = start + 1; end <= Math.min(word.length, start + LONGEST_SYLLABLE); end++)
      if (SYLLABLE.test(word.slice(start, end))) ends.add(end)
  }
  return word !== '' && ends.has(word.length)
}

export function isChineseFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word) || FAMILIES.has(word)
}

/**
 * What Wade-Giles and pinyin have in common once apostrophes are lost: "hsiaop'ing" and "xiaoping" are one, but so are
 * "teng" and "deng". Two names are to be compared by it only if one of them looks like Wade-Giles.
 */
export function wadeGiles(word: string): string {
  return word
    .replace(/^yi/gu, 'i')
    .replace(/szu|ssu|si(?![aeiou])/gu, 'zy')
    .replace(/tzu|zi(?![aeiou])|ci(?![aeiou])/gu, 'zy')
    .replace(/hs|x|sh/gu, 'X')
    .replace(/zh|ch|j(?=[iu])|q/gu, 'J')
    .replace(/ts|tz|z|c/gu, 'Z')
    .replace(/j(?=[aeou])|r/gu, 'R')
    .replace(/b/gu, 'p')
    .replace(/d/gu, 't')
    .replace(/g(?!$)(?=[aeou])/gu, 'k')
    .replace(/ung|ong/gu, 'U')
    .replace(/ien|ian/gu, 'E')
    .replace(/ieh|ie|ueh|ue/gu, 'e')
    .replace(/uo|o|e(?=h?$)/gu, 'o')
    .replace(/yu|u/gu, 'u')
    .replace(/ih|i/gu, 'i')
    .replace(/h$/gu, '')
}

/** Spellings that pinyin doesn't have. */
export function looksLikeWadeGiles(words: readonly string[]): boolean {
  return words.some(
    word =>
      /hs|ts|tz|szu|ssu|ung$|ien$|ieh$|eh$|^ch[aeiou]|^k[aeiou]|^t[aeou]|^p[aeiou]|ih$|^j[ae]n/u.test(word) &&
      !/[bdgqxz]/u.test(word),
  )
}

/** Family names of one character in the spellings of Mandarin, Cantonese, Hokkien, Wade-Giles, Korean; one a row. */
const ONE_FAMILY = `
chen chan tan chin ch'en
wang wong ong
huang wong hwang ng
zhang cheung chang teo cheong
li lee lei rhee yi ri rhie i
liu lau liew low
wu ng woo goh
lin lam lim im rim
zhou chow chou chau jou
xu hsu hui tsui
he ho
yang yeung young
guo kwok kuo kwek
zheng cheng cheang tay chung jung jeong chong
liang leung neo
xie tse hsieh cheah chia
ye yip yeh yap
zhao chiu chao chew jo cho
zhu chu
jiang chiang keung
cai tsai choi choy chua tsoi
deng teng tang
tang tong
feng fung
zeng tsang tseng
xiao hsiao siu siew
mao mo
song soong sung
sun suen
ma mah
kong kung hung
lu loo luk lo
luo lo law loh
gao kao ko koo
fan fann
pan poon pan
du to tu
wei ngai
yu yue yu
yuan yuen
mo mok
liao liu
kim gim
park bak pak bag
choi choe
kang gang
cho jo
yoon yun
jang chang
lim im rim
oh o
seo suh so
shin sin
kwon gwon
ahn an
ryu yoo yu you
moon mun
roh noh no
baek paik
`
const FAMILIES = new Map<string, number[]>()
ONE_FAMILY.trim()
  .split('\n')
  .forEach((row, family) => {
    for (const name of new Set(row.replaceAll("'", '').split(' ')))
      FAMILIES.set(name, [...(FAMILIES.get(name) ?? []), family])
  })

export function isSameFamilyName(a: string, b: string): boolean {
  const others = FAMILIES.get(b)
  return FAMILIES.get(a)?.some(family => others?.includes(family)) ?? false
}

/** A Korean word in one of the ways its sounds are written: "jeongeun", "jong un" and "chŏngŭn" are one. */
export function koreanSound(word: string): string {
  return word
    .replace(/ae|ai/gu, 'e')
    .replace(/yeo|you|yo|yu/gu, 'y')
    .replace(/eo|oo|eu|ou|ui|u|o/gu, 'u')
    .replace(/ch|j/gu, 'C')
    .replace(/k+|g/gu, 'k')
    .replace(/t+|d/gu, 't')
    .replace(/p+|b/gu, 'p')
    .replace(/sh|s+/gu, 's')
    .replace(/l+|r/gu, 'r')
    .replace(/(.)\1+/gu, '$1')
}
