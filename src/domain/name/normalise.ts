// The one spelling in which names are looked up: what is only writing (case, accents, punctuation, width) is gone.

import { toSimplified } from './simplified.ts'

/** "The Dark-Side of the Moon" → "the dark side of the moon", "A.P. Møller & Co" → "a p moller and co". Idempotent. */
export function normaliseName(name: string): string {
  return spell(name, ' ')
}

/** The same, but a point between two digits stays: "Qwen2.5" and "Qwen 2 5" are two things where models are compared. */
export function normaliseKeepingDecimals(name: string): string {
  return spell(name, '.')
}

// ---------------------------------------------------------------------------------------------------------------------

function spell(name: string, point: ' ' | '.'): string {
  const plain = simplify(fold(name))
    .replace(JOINING_AND, '$1 and ')
    .replace(WITHIN_WORD, '')
    .replace(/(?<=\p{N})\.(?=\p{N})/gu, point)
    .replace(point === '.' ? NOT_A_WORD_OR_POINT : NOT_A_WORD, ' ')
    .replace(/(?<=^| )\++(?= |$)/gu, ' ')
    .replace(point === '.' ? /(?<!\p{N})\.|\.(?!\p{N})/gu : /\./gu, ' ')
  return plain.replace(/ +/gu, ' ').trim().normalize('NFC')
}

/**
 * Dropped wherever they stand, before what belongs to the letter in front of them is looked at. Controls but white space; formats such as
 * joiners and directions; variation selectors; fillers; the tatweel, which only widens a word; modifier letters that stand for an
 * apostrophe: Hsiao-pʻing.
 */
const WITHOUT_SOUND = /(?![\t-\r\u0085])[\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164\uffa0\u0640ʹʺʻʼʽʾʿ]/gu

/** Apostrophes between letters, where they are dropped: O'Neil, L’Oréal. */
const WITHIN_WORD = /(?<=[\p{L}\p{M}\p{N}])['’‘`´＇׳״]+(?=[\p{L}\p{N}])/gu

const JOINING_AND = /([\p{Script=Latin}\p{N}][.,]?) ?[&＆] ?(?=\p{Script=Latin})/gu
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}+]+/gu
const NOT_A_WORD_OR_POINT = /[^\p{L}\p{M}\p{N}+.]+/gu

/** Letters that no decomposition takes apart, and spellings that one script treats as one letter. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Accents of Latin and Greek letters, vowel signs of Arabic and Hebrew: writers leave them out at will. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])[\p{Mn}]+/gu

function fold(name: string): string {
  if (/^[\x20-\x7e]*$/u.test(name)) return name.toLowerCase()
  return name
    .replace(/´/gu, "'")
    .replace(WITHOUT_SOUND, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(WITHOUT_SOUND, '')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .replace(LETTER, letter => LETTERS[letter]!)
    .replace(/\s+/gu, ' ')
}

const simplified = new Map<string, string>()

/** Characters one by one, so that what stands beside a character never changes it. */
function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, character => {
    const known = simplified.get(character)
    if (known !== undefined) return known
    // Some are simplified in two steps: 薴, 苧, 苎.
    const simple = JAPANESE[character] ?? toSimplified(toSimplified(character))
    simplified.set(character, simple)
    return simple
  })
}

/** Forms that Japan simplified in its own way, to those of China. */
const JAPANESE: Readonly<Record<string, string>> = Object.fromEntries(
  '沢泽 広广 辺边 浜滨 斎斋 斉齐 桜樱 竜龙 滝泷 塩盐 関关 黒黑 鉄铁 気气 変变 権权 徳德 恵惠 栄荣 薬药 伝传 証证 発发 険险 価价 総总 団团 戸户 実实 転转 検检 図图 応应 収收 専专 産产 県县 観观 歴历 覚觉 戦战 様样 対对 帯带 円圆 売卖 読读 続续 営营 労劳 髙高 﨑崎 亜亚 両两 仮假 働动 処处 児儿 単单 済济 剤剂 拡扩 択择 氷冰 沖冲 渋涩 満满 焼烧 獣兽 畑畑 緑绿 縄绳 繊纤 経经 絵绘 軽轻 酔醉 銭钱 駅驿 駆驱 騒骚 鶏鸡 麦麦 穂穗 豊丰 弐贰 壱壹 稲稻 縦纵 粋粋 霊灵 隠隐 頼赖 顔颜 毎每 海海 歩步 曽曾 壮壮 巻卷 郷乡'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.charAt(1)]),
)
