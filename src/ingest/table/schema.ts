// What the mapping of a table needs of zod: members that are a constant or an object, with the errors of the form that is meant.

import { z } from 'zod'

type Object = Readonly<Record<string, unknown>>

/** A constant, or an object in one of its forms. */
export function constantOr<C extends z.ZodType, O extends z.ZodType>(
  constant: C,
  formOf: (value: Object) => O,
  expected: string,
) {
  return z.unknown().transform((input, context): z.infer<C> | z.infer<O> => {
    if (input === undefined || input === null || Array.isArray(input)) {
      context.addIssue({ code: 'custom', message: `expected ${expected}` })
      return z.NEVER
    }
    const result = (typeof input === 'object' ? formOf(input as Object) : constant).safeParse(input)
    if (result.success) return result.data as z.infer<C> | z.infer<O>
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never)
    return z.NEVER
  })
}

/** One, or a list of some. */
export function oneOrMore<S extends z.ZodType>(one: S) {
  return z.unknown().transform((input, context): z.infer<S>[] => {
    const isList = Array.isArray(input)
    const result = (isList ? z.array(one).min(1) : one).safeParse(input)
    if (result.success) return isList ? (result.data as z.infer<S>[]) : [result.data as z.infer<S>]
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never)
    return z.NEVER
  })
}
