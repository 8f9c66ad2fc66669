// In running text, not every number is an amount: there are years, names of models, numbers of pages, "three times in 2025".

import type { Stated } from './amount.ts'
import { type Context, near, roleAt, signAt, stretch, wordsAt } from './cursor.ts'

/** Small words that may stand with a capital before an amount without being the name of something. */
const FUNCTION_WORDS =
  /^(?:a|about|after|all|an|and|around|as|at|before|both|but|by|during|for|from|has|had|in|into|is|its|it|no|of|on|only|or|our|over|per|since|some|the|their|then|there|these|they|this|to|until|up|was|we|were|when|while|with|within|yet)$/i
const BEFORE_A_YEAR =
  /^(?:in|by|since|during|until|till|through|from|of|before|after|late|early|mid|fiscal|year|fy|to|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i
const OCCASIONS = /^(?:in|since|a|an|per|this|last|before|already|over|during|within|every|each|daily|weekly)$/i
const PART_OF_A_YEAR =
  /^(?:first|second|third|fourth|last|next|latter|other|this|each|every|past|previous|final|opening|1st|2nd|3rd|4th)$/i
const MODEL = /^(?:models?|versions?|variants?|llms?|模|版|video|tv|display|screen|resolution)$/i
const AFTER_A_YEAR = /^(?:[初末底中度代报级]|[qh]\d)/i

export function isAmountInText(context: Context, at: number, stated: Stated): boolean {
  const { side, next } = stated
  const before = wordsAt(context, at - 1)
  if (roleAt(context, at - 1, 'ordinal') !== null && near(context, at) !== undefined && side.marks.length === 0)
    return false
  if (side.marks.length > 0) return !(side.implied && before === '每')
  const figures = side.figures
  const plain = figures !== undefined && !figures.grouped && !side.large
  if (side.unit === undefined) {
    if (!side.large && figures?.grouped !== true) return false
    if (side.implied && at === side.from) return false
    if (/^[\d ]+$/.test(wordsAt(context, side.from)) && !side.large) return false
    return (
      !(isShort(context, stated) && (isName(context, at) || MODEL.test(wordsAt(context, next)))) &&
      wordsAt(context, next) !== 'th'
    )
  }
  if (side.implied && before === '每') return false
  if (plain && figures.maybeYear && BEFORE_A_YEAR.test(before)) return false
  const namelike = plain || (side.unit === 'chips' && isShort(context, stated))
  if (namelike && at === side.from && isName(context, at) && side.unit !== 'percent' && side.unit !== 'ratio')
    return false
  if (side.unit === 'years' && isChineseYear(context, next)) return false
  if (side.unit === 'ratio') return isRatio(context, stated) && !PART_OF_A_YEAR.test(before)
  // the 14th Five-Year Plan
  const words = stretch(context, side.from, next)
  if (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(words)) return false
  // "one day it will": not a length of time
  return !(side.unit === 'days' && /^one day$/i.test(words))
}

/** 25年12月, 25年底: a date. */
const isChineseYear = (context: Context, next: number): boolean =>
  wordsAt(context, next - 1) === '年' &&
  ((near(context, next)?.kind === 'figures' && wordsAt(context, next + 1) === '月') ||
    AFTER_A_YEAR.test(wordsAt(context, next)))

/** A share needs what it is a share of; "three times in 2025" counts occasions, "half of" and "half the" do not. */
function isRatio(context: Context, { side, next }: Stated): boolean {
  const last = wordsAt(context, next - 1)
  if (/^times$/i.test(last)) return !OCCASIONS.test(wordsAt(context, next))
  if (/^twice$/i.test(last)) return /^(?:the|as|its|that|their)$/i.test(wordsAt(context, next))
  if (!side.worded || !/^(?:half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[½¼¾])$/i.test(last))
    return true
  const joined = signAt(context, next - 2, '-')
  return (
    joined ||
    roleAt(context, next, 'of') !== null ||
    (/^(?:half|½)$/i.test(last) && /^(?:the|its|their|his|her|our|that)$/i.test(wordsAt(context, next)))
  )
}

/** 128K, 70B, 1,000: short enough to belong to a name. */
const isShort = (context: Context, { side }: Stated): boolean =>
  side.figures !== undefined && !/[a-z]{3}|[一-龥]/i.test(stretch(context, side.from, side.next))

/** "Llama 70B", "Windows 11 users": after a word with a capital that is not a small word. */
function isName(context: Context, at: number): boolean {
  const before = context.tokens[at - 1]
  if (before === undefined || near(context, at) === undefined || !['word', 'name', 'lexeme'].includes(before.kind))
    return false
  if (before.kind === 'lexeme' && !/^(?:ordinal|other|qualifier)$/.test(before.lexeme.role)) return false
  const words = wordsAt(context, at - 1)
  return /^\p{Lu}/u.test(words) && !FUNCTION_WORDS.test(words)
}
