// The unit after a number, over a classifier and what describes it: 名员工, "daily active users", "Nvidia H100 GPUs".

import { type Context, isGlued, near, overHyphen, type Problem, roleAt, wordsAt } from './cursor.ts'
import type { Role, UnitWord } from './lexeme.ts'

/** several billion dollars, hundreds of millions, 数十亿元: from the word that says it to the end of it. */
export function numberless(context: Context, from: number): Problem {
  let at = from + 1
  for (const end = from + 8; at < end; at += 1) {
    const goesOn = ['numberless', 'scale', 'dozen', 'of'].some(role => roleAt(context, at, role as Role) !== null)
    if (!goesOn && near(context, at)?.kind !== 'han') break
  }
  return { next: pastUnit(context, at), problem: `${wordsAt(context, from)} says that it is not a number` }
}

interface Unit extends UnitWord {
  next: number
  /** 三成 is three tenths; 两成五 is 2 and '0.5'. */
  tenth?: string
}

/** The unit at a place, over a classifier and what describes it: 名员工, "daily active users", "Nvidia H100 GPUs". */
export function unitAt(context: Context, from: number): Unit | null {
  let at = overHyphen(context, from)
  const classified = roleAt(context, at, 'classifier') !== null || ['块', '台'].includes(wordsAt(context, at))
  const single = roleAt(context, at, 'unit')
  if (classified) at += 1
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const brand = roleAt(context, at, 'qualifier') !== null
    if (!brand && !isModel(context, at)) break
    at += 1
    // Ascend 910B
    if (brand && near(context, at)?.kind === 'figures' && roleAt(context, at + 1, 'scale')?.short === true) at += 2
  }
  const unit = roleAt(context, at, 'unit')
  // 2048块H800
  if (unit === null && classified && isModel(context, at - 1)) return { role: 'unit', unit: 'chips', next: at }
  if (unit === null) return single === null ? null : { ...single, next: overHyphen(context, from) + 1 }
  if (wordsAt(context, at) !== '成') return { ...unit, next: at + 1 }
  // 两成五, 七成半, 三成多
  const part = isGlued(context, at + 1) ? TENTHS.exec(wordsAt(context, at + 1))?.groups : undefined
  return {
    ...unit,
    tenth: `0.${part?.half ? 5 : '零一二三四五六七八九'.indexOf(part?.digit ?? '零')}`,
    next: part === undefined ? at + 1 : at + 2,
    ...(part?.more && { more: 'lower' as const }),
  }
}

const TENTHS = /^(?:(?<digit>[一二三四五六七八九])|(?<half>半)|(?<more>[多余]))$/

/** H800, A100 */
const isModel = (context: Context, at: number): boolean =>
  near(context, at)?.kind === 'name' && /^[A-Z]{1,3}\d{2,4}$/.test(wordsAt(context, at))

/** For a problem: its unit or currency belongs to what isn't understood. */
export function pastUnit(context: Context, at: number): number {
  const unit = unitAt(context, at)
  if (unit !== null) return unit.next
  const after = overHyphen(context, at)
  return roleAt(context, after, 'currency') !== null && near(context, after + 1)?.kind !== 'figures' ? after + 1 : at
}

/** 5块GPU, 两块业务: 块 counts pieces of what follows at once; 5块 and 5块左右 are money. */
export function isPiece(context: Context, at: number): boolean {
  const after = context.tokens[at + 1]
  if (wordsAt(context, at) !== '块' || after === undefined || after.gap > 0) return false
  const role = after.kind === 'lexeme' ? after.lexeme.role : after.kind
  return (
    /^(?:unit|qualifier|other|name|word)$/.test(role) || (role === 'sign' && /\p{L}/u.test(wordsAt(context, at + 1)))
  )
}
