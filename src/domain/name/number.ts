// Numbers in names: "2", "II", "2nd", "second fund", 二期.

const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
)

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, string] => [word, String(index + 1)]),
  ...'一 二 三 四 五 六 七 八 九 十'.split(' ').flatMap((word, index): [string, string][] => [
    [`${word}期`, String(index + 1)],
    [`第${word}期`, String(index + 1)],
    [`${word}号`, String(index + 1)],
  ]),
])

/** A year, an ordinal or a plain number as digits; undefined for a word that is none. */
export function numberOf(word: string): string | undefined {
  if (/^\p{Nd}+$/u.test(word)) return digits(word)
  return /^(\d+)(?:st|nd|rd|th|g|e|i|号|期)$/u.exec(word)?.[1]
}

/** A Roman numeral of two letters or more as digits, of one letter only where `alone`: "V" is a name as often. */
export function romanNumber(word: string, alone: boolean): string | undefined {
  if (word.length === 1 && !alone) return undefined
  const number = ROMAN.get(word)
  return number === undefined ? undefined : String(number)
}

export function ordinalNumber(word: string): string | undefined {
  return ORDINALS.get(word)
}

// ---------------------------------------------------------------------------------------------------------------------

function digits(word: string): string {
  return word.normalize('NFKC').replace(/^0+(?=\d)/u, '')
}
