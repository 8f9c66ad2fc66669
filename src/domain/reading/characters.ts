// One letter for one letter: full-width and traditional characters become the ordinary ones, capitals small. The length
// stays, so that a place in the result is the same place in the text.

const FROM =
  '’￥￡￦　−‐‑﹣∼〜∽≈○億萬兩圓幣韓臺約餘過歐鎊數幾個張顆塊員參詞漢點達於負間內將戶顯輛貳贰壹叁肆伍陸陆柒捌玖拾佰仟'
const TO = "'¥£₩ ----~~~~〇亿万两元币韩台约余过欧镑数几个张颗块员参词汉点达于负间内将户显辆二二一三四五六六七八九十百千"

const SIMPLE: ReadonlyMap<string, string> = new Map([...FROM].map((letter, index) => [letter, [...TO][index]!]))

export function simplify(text: string): string {
  return text
    .replace(/[A-Z\u0080-\uffff]/g, simple)
    .replace(/(?<=\d)，(?=\d{3})/g, (comma, at: number) =>
      isFullWidth(text, at - 1) && isFullWidth(text, at + 1) ? ',' : comma,
    )
}

/** A comma of Chinese prose separates figures, unless the figure itself is written in full width: １，２３４. */
const isFullWidth = (text: string, at: number): boolean => /[０-９]/.test(text.charAt(at))

function simple(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code === 0xff0c) return letter
  if (code >= 0xff01 && code <= 0xff5e) return small(String.fromCharCode(code - 0xfee0))
  if (/\s/.test(letter)) return ' '
  return SIMPLE.get(letter) ?? small(letter)
}

const small = (letter: string): string => (letter >= 'A' && letter <= 'Z' ? letter.toLowerCase() : letter)

/** 億, 萬 and 圓 are written in Taiwan and Hong Kong, whose 元 are dollars. */
export const isTraditional = (text: string): boolean => /[億萬圓]/.test(text)
