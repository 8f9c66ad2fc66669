// A quote that differs from the text in typing only gets the letters that the text has: a machine that copies makes curly quotes straight
// and closes up white space. Words are never touched, and nothing is guessed: there has to be one place that is meant.

/** The words of a text that others are like; null where those stand there in no place, or in more than is asked for. */
export interface Mender {
  /** In one place. */
  once(words: string): string | null
  /** In any number of places, in all of them with the same letters. */
  alike(words: string): string | null
}

/** Reads the text when it is first asked. */
export function mender(text: string): Mender {
  let read: Plain | undefined
  return {
    once(words) {
      const found = placesOf(words)
      return found.length === 1 ? found[0]! : null
    },
    alike(words) {
      const found = new Set(placesOf(words))
      return found.size === 1 ? [...found][0]! : null
    },
  }

  /** The words at each place. */
  function placesOf(words: string): string[] {
    const wanted = plain(words).text.trim()
    if (wanted === '') return []
    read ??= plain(text)
    const { text: within, at } = read
    const found = []
    for (let from = within.indexOf(wanted); from !== -1; from = within.indexOf(wanted, from + 1))
      found.push(text.slice(at[from]!, at[from + wanted.length - 1]! + 1))
    return found
  }
}

// ---------------------------------------------------------------------------------------------------------------------

interface Plain {
  text: string
  /** Where each unit of it stands in the original. */
  at: number[]
}

/** Drawn differently, but the same to a typist; '' for what can't be seen. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛′´`＇',
    '"': '“”„‟″«»＂',
    '-': '‐‑‒–—―−－',
    '': '\u00ad\u200b\u200c\u200d\u2060\ufeff',
  }).flatMap(([mark, others]) => [...others].map((other): [string, string] => [other, mark])),
)

/** One mark for those that are alike, and one space for white space; unit by unit, so that places are kept. */
function plain(text: string): Plain {
  const units: string[] = []
  const at: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const mark = ALIKE.get(text[index]!) ?? text[index]!
    const isSpace = mark.trim() === ''
    if (mark === '' || (isSpace && units.at(-1) === ' ')) continue
    units.push(isSpace ? ' ' : mark)
    at.push(index)
  }
  return { text: units.join(''), at }
}
