// What the mapping of a table needs of zod: members that are a constant or an object, with the errors of the form that is meant.

import { z } from 'zod'

/** What a schema takes that looks at its input before it decides: for JSON Schema, which can't look. */
const alternatives = new WeakMap<z.core.$ZodType, readonly z.ZodType[]>()

/** The schemas one of which the input has to fit; undefined for any other schema. */
export const alternativesOf = (schema: z.core.$ZodType): readonly z.ZodType[] | undefined => alternatives.get(schema)

/** A constant, or an object in one of its forms, each by the member that says which; where none is there, the first is meant. */
export function constantOr<C extends z.ZodType, O extends z.ZodType>(
  constant: C,
  forms: Readonly<Record<string, O>>,
  expected: string,
) {
  const members = Object.keys(forms)
  const formOf = (value: object): O => forms[members.find(member => member in value) ?? members[0]!]!
  const schema = z.unknown().transform((input, context): z.infer<C> | z.infer<O> => {
    if (input === undefined || input === null || Array.isArray(input)) {
      context.addIssue({ code: 'custom', message: `expected ${expected}` })
      return z.NEVER
    }
    const result = (typeof input === 'object' ? formOf(input) : constant).safeParse(input)
    if (result.success) return result.data as z.infer<C> | z.infer<O>
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never)
    return z.NEVER
  })
  alternatives.set(schema, [...(constant instanceof z.ZodNever ? [] : [constant]), ...Object.values(forms)])
  return schema
}

/** One, or a list of some. */
export function oneOrMore<S extends z.ZodType>(one: S) {
  const some = z.array(one).min(1)
  const schema = z.unknown().transform((input, context): z.infer<S>[] => {
    const isList = Array.isArray(input)
    const result = (isList ? some : one).safeParse(input)
    if (result.success) return isList ? (result.data as z.infer<S>[]) : [result.data as z.infer<S>]
    for (const issue of result.error.issues) context.addIssue({ ...issue } as never)
    return z.NEVER
  })
  alternatives.set(schema, [one, some])
  return schema
}
