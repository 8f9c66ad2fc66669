// In which script a name is written.

import { toSimplified } from './simplified.ts'

/** ISO 15924 codes of the scripts that names are told apart by, and the Unicode property of their letters. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Mong', /\p{Script=Mongolian}/u],
]

/**
 * The ISO 15924 code of the script most letters of the name belong to; Han wins a tie, then the order above.
 * Han is `Hant` or `Hans` where a character differs between the two, else `Hani`; any kana makes it `Jpan`.
 * A script that is none of the above is `Zzzz`; no letter at all, `Zyyy`.
 */
export function scriptOf(name: string): string {
  if (/^[\x20-\x7e]*$/u.test(name)) return /[a-z]/iu.test(name) ? 'Latn' : 'Zyyy'
  const counts = new Map<string, number>()
  for (const character of name) {
    if (!/\p{L}/u.test(character)) continue
    const code = SCRIPTS.find(([, letters]) => letters.test(character))?.[0] ?? 'Zzzz'
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  if (counts.size === 0) return 'Zyyy'
  const han = counts.get('Hani') ?? 0
  const kana = counts.get('Jpan') ?? 0
  if (kana > 0) {
    counts.set('Jpan', kana + han)
    counts.delete('Hani')
  }
  let script = han > 0 && kana === 0 ? 'Hani' : kana > 0 ? 'Jpan' : 'Zzzz'
  for (const [code] of [...SCRIPTS, ['Zzzz'] as const]) {
    if ((counts.get(code) ?? 0) > (counts.get(script) ?? 0)) script = code
  }
  return script === 'Hani' ? variety(name) : script
}

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
let simplifiedForms: Set<string> | undefined

/** Characters that some traditional character was simplified to. Collected once: the small dictionary goes one way. */
function isSimplified(character: string): boolean {
  if (simplifiedForms === undefined) {
    simplifiedForms = new Set()
    const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) =>
      String.fromCodePoint(FIRST_HAN + index),
    )
    // One call for all, on lines of their own so that no two are read as a phrase.
    toSimplified(characters.join('\n'))
      .split('\n')
      .forEach((simple: string, index: number) => {
        if (simple !== characters[index]) simplifiedForms?.add(simple)
      })
  }
  return simplifiedForms.has(character)
}

function variety(name: string): string {
  let traditional = 0
  let simplified = 0
  for (const character of name) {
    if (!/\p{Script=Han}/u.test(character)) continue
    if (toSimplified(character) !== character) traditional++
    else if (isSimplified(character)) simplified++
  }
  if (traditional === 0 && simplified === 0) return 'Hani'
  return traditional >= simplified ? 'Hant' : 'Hans'
}
