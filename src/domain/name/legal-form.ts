// A company's name without its legal form. "deepseek inc" and "ооо deepseek" have one core.

import { FORMS_AT_END, FORMS_AT_START, FORMS_ONLY_AT_START, type LegalGroup } from './legal-forms.ts'
import { normaliseName } from './normalise.ts'

export type LegalName = { core: string; form: string | null }

/**
 * Splits a normalised name. `form` is the form as written, the last first where there are several, or null; a name that
 * is nothing but a form stays whole.
 */
export function splitLegalForm(normalised: string): LegalName {
  const { core, forms } = split(normalised)
  return { core, form: forms.length === 0 ? null : forms.join(' ') }
}

/** The group of a legal form as splitLegalForm returns it; `stock` for "inc", null for what is none. */
export function legalGroup(form: string): LegalGroup | null {
  const key = keyOf(form.split(' '))
  return AT_END.get(key) ?? ONLY_AT_START.get(key) ?? split(`x ${form}`).group
}

// ---------------------------------------------------------------------------------------------------------------------

/** "S.p.A.", "s p a" and "spa" are one form: keys have no spaces. */
function keyOf(words: readonly string[]): string {
  return words.join('')
}

function table(rows: readonly (readonly [LegalGroup, string])[]): ReadonlyMap<string, LegalGroup> {
  const groups = new Map<string, LegalGroup>()
  for (const [group, forms] of rows) {
    for (const form of forms.split(';')) {
      const key = keyOf(normaliseName(form).split(' '))
      if (!groups.has(key)) groups.set(key, group)
    }
  }
  return groups
}

const AT_END = table(FORMS_AT_END)
const ONLY_AT_START = table(FORMS_ONLY_AT_START)
const MAY_START = new Set(FORMS_AT_START.split(';').map(form => keyOf(normaliseName(form).split(' '))))

/** Forms written without a space before or after them, longest first. */
const UNSPACED = [...AT_END.keys()]
  .filter(key => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{2,}$/u.test(key))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

const MOST_WORDS = 6
const MOST_FORMS = 3

export function split(normalised: string): { core: string; forms: string[]; group: LegalGroup | null } {
  let words = normalised.split(' ')
  const forms: string[] = []
  let group: LegalGroup | null = null
  const take = (form: string, of: LegalGroup | undefined) => {
    forms.push(form)
    group = group === null || group === 'group' ? (of ?? group) : group
  }
  for (let round = 0; round < MOST_FORMS && words.length > 0; round++) {
    const atEnd = longest(words.length, count => AT_END.has(keyOf(words.slice(-count))))
    if (atEnd > 0) {
      const form = words.slice(-atEnd)
      take(form.join(' '), AT_END.get(keyOf(form)))
      words = words.slice(0, -atEnd)
      continue
    }
    const atStart = longest(words.length, count => {
      const key = keyOf(words.slice(0, count))
      return MAY_START.has(key) || ONLY_AT_START.has(key)
    })
    if (atStart > 0) {
      const form = words.slice(0, atStart)
      take(form.join(' '), AT_END.get(keyOf(form)) ?? ONLY_AT_START.get(keyOf(form)))
      words = words.slice(atStart)
      continue
    }
    const unspaced = withoutUnspaced(words)
    if (unspaced === undefined) break
    take(unspaced.form, AT_END.get(unspaced.form))
    words = unspaced.words
  }
  return { core: words.join(' '), forms, group }
}

/** The most words, fewer than all there are, that `fits` accepts. */
function longest(length: number, fits: (count: number) => boolean): number {
  for (let count = Math.min(MOST_WORDS, length - 1); count > 0; count--) if (fits(count)) return count
  return 0
}

function withoutUnspaced(words: readonly string[]): { form: string; words: string[] } | undefined {
  const last = words.at(-1)!
  const first = words[0]!
  for (const form of UNSPACED) {
    if (last.length > form.length && last.endsWith(form)) {
      return { form, words: [...words.slice(0, -1), last.slice(0, -form.length)] }
    }
    if (MAY_START.has(form) && first.length > form.length && first.startsWith(form)) {
      return { form, words: [first.slice(form.length), ...words.slice(1)] }
    }
  }
  return undefined
}
