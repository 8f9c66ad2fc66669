// A table in a file of a dataset: which CSV it is, and how its rows become entities and claims. docs/TABLES.md says it field by field.

import { z } from 'zod'
import { ALIAS_KINDS } from '../../domain/alias.ts'
import { brief } from '../../domain/brief.ts'
import { PARTS } from '../../domain/claim.ts'
import { PartialDate } from '../../domain/date.ts'
import { CurrencyMap, figureMarks, MARKS_DIFFER, marksDiffer, saidDialect } from '../../domain/derivation.ts'
import { ENTITY_KINDS } from '../../domain/entity.ts'
import { RecordId } from '../../domain/id.ts'
import { CurrencyCode } from '../../domain/money.ts'
import { PREDICATE_NAMES } from '../../domain/predicate.ts'
import { SOURCE_KINDS, Source } from '../../domain/source.ts'
import { UNITS } from '../../domain/value.ts'
import { formatProblem } from './date-format.ts'
import { constantOr, oneOrMore } from './schema.ts'

const ColumnName = z.string({ error: 'expected the name of a column' }).min(1)
/** Cells that say that nothing is known; an empty one always does. */
const absent = z.array(z.string()).default([])
/** A cell in the place of which another text is meant. The others stay as they are. */
const map = z.record(z.string(), z.string()).optional()

const OfColumn = z.strictObject({ column: ColumnName, map, absent })
/** "{company_name}, {round_type} round": the cells of several columns, none of which may be empty. */
const OfTemplate = z.strictObject({
  template: z.string().regex(/\{[^{}]+\}/, { error: 'expected the name of a column in braces' }),
})
const Constant = z
  .string()
  .min(1)
  .transform(constant => ({ constant }))

/** A text: the same for all rows, or that of a column. */
const Text = constantOr<typeof Constant, typeof OfColumn | typeof OfTemplate>(
  Constant,
  { column: OfColumn, template: OfTemplate },
  'a text, or { column: … }',
)
export type TextFrom = z.infer<typeof Constant> | z.infer<typeof OfColumn> | z.infer<typeof OfTemplate>

const OfDate = z.strictObject({
  column: ColumnName,
  formats: z
    .array(
      z.string().superRefine((format, context) => {
        const message = formatProblem(format)
        if (message !== null)
          context.addIssue({ code: 'custom', message: `${message}, such as DD/MM/YYYY, but found ${brief(format)}` })
      }),
    )
    .min(1)
    .optional(),
  absent,
})
const When = constantOr(
  PartialDate.transform(constant => ({ constant })),
  { column: OfDate },
  'a date, or { column: … }',
)

/** Which rows are meant. */
const Condition = z
  .strictObject({
    column: ColumnName,
    is: oneOrMore(z.string()).optional(),
    isNot: oneOrMore(z.string()).optional(),
    startsWith: oneOrMore(z.string().min(1)).optional(),
  })
  .refine(({ is, isNot, startsWith }) => (is ?? isNot ?? startsWith) !== undefined, {
    error: 'expected what the cell has to be: is, isNot or startsWith',
  })
export type Condition = z.infer<typeof Condition>
const when = oneOrMore(Condition).default([])

const Role = z.strictObject({
  kind: z.enum(ENTITY_KINDS),
  /** What its id is made of; without a column, its name. */
  id: z
    .strictObject({
      column: ColumnName.optional(),
      map,
      /** What the cells begin with and the ids do not. */
      without: z.string().min(1).optional(),
      prefix: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'expected lower-case letters, digits and hyphens' })
        .optional(),
    })
    .refine(({ column, without }) => column !== undefined || without === undefined, {
      error: 'expected a column, as there is "without"',
    })
    .default({}),
  name: Text,
  aliases: z
    .array(
      z.strictObject({
        column: ColumnName,
        split: z.string().min(1).optional(),
        kind: z.enum(ALIAS_KINDS).default('NAME'),
        absent,
      }),
    )
    .default([]),
  description: Text.optional(),
  when,
})
export type Role = z.infer<typeof Role>

const Figure = z
  .strictObject({ column: ColumnName, ...figureMarks })
  .refine(marksDiffer, { error: MARKS_DIFFER, path: ['thousands'] })
/** The words of a source that name the currency or the unit of all figures. */
const namedBy = z
  .strictObject({ source: RecordId, quote: z.string().min(1), occurrence: z.int().min(1).optional() })
  .optional()
const CurrencyFrom = constantOr(
  CurrencyCode.transform(constant => ({ constant })),
  { column: z.strictObject({ column: ColumnName, map: CurrencyMap.default({}) }) },
  'an ISO 4217 currency code, or { column: … }',
)
const FORMS = {
  amount: z.strictObject({ amount: Figure, currency: CurrencyFrom, namedBy, absent }),
  money: z.strictObject({ money: z.strictObject({ column: ColumnName }), absent }),
  number: z.strictObject({ number: Figure, unit: z.enum(UNITS), namedBy, absent }),
  text: z.strictObject({ text: Text, absent }),
  date: z.strictObject({ date: When }),
}
type Form = (typeof FORMS)[keyof typeof FORMS]
const ValueFrom = constantOr<z.ZodNever, Form>(
  z.never({ error: 'expected an object such as { amount: { column: … }, currency: USD }' }),
  FORMS,
  'a value',
)
export type ValueFrom = z.infer<Form>

/** A value that has to follow from the words. */
export type MeasuredFrom = Exclude<ValueFrom, { text: unknown } | { date: unknown }>

/** The column that has its figure. */
export const figureColumn = (from: MeasuredFrom): string =>
  'money' in from ? from.money.column : 'amount' in from ? from.amount.column : from.number.column

/** An entity of the row, by its name in the mapping, or one that the dataset describes. */
const Who = constantOr(
  z
    .string()
    .min(1)
    .transform(role => ({ role })),
  { entity: z.strictObject({ entity: RecordId }) },
  'an entity of the mapping, or { entity: … }',
)
export type Who = { role: string } | { entity: string }

const TableClaim = z.strictObject({
  subject: Who,
  predicate: z.enum(PREDICATE_NAMES, {
    error: issue => `expected one of the predicates (${PREDICATE_NAMES.join(', ')}), but found ${brief(issue.input)}`,
  }),
  object: Who.optional(),
  value: ValueFrom.optional(),
  modality: Text.optional(),
  stance: Text.optional(),
  asOf: When.optional(),
  validFrom: When.optional(),
  validTo: When.optional(),
  round: Who.optional(),
  tranche: Text.optional(),
  basis: Text.optional(),
  phase: Text.optional(),
  holder: Who.optional(),
  role: Text.optional(),
  parts: z.enum(PARTS).optional(),
  /** What each citation has beside the row. */
  citation: z.strictObject({ attribution: Text.optional(), note: Text.optional() }).default({}),
  when,
})
export type TableClaim = z.infer<typeof TableClaim>

const { text: _text, content: _content, ...described } = Source.shape

/** A table in a file. */
export const Table = z
  .strictObject({
    /** Path of the file, relative to the dataset's folder. */
    csv: z.string().min(1),
    ...saidDialect,
    /** The file as a source: its text is the file, verbatim. */
    source: z.strictObject({ ...described, kind: z.enum(SOURCE_KINDS).default('DATA') }),
    /** Rows that may be left out. With more, nothing of the dataset is accepted. */
    rejectsAtMost: z.int().min(0).default(0),
    /** Whom a row is about, each with a name for the claims below. */
    entities: z.record(z.string().min(1), Role),
    claims: z.array(TableClaim).default([]),
  })
  .superRefine(({ entities, claims }, context) => {
    for (const [index, claim] of claims.entries())
      for (const member of ['subject', 'object', 'round', 'holder'] as const) {
        const who = claim[member]
        if (who !== undefined && 'role' in who && !Object.hasOwn(entities, who.role))
          context.addIssue({
            code: 'custom',
            path: ['claims', index, member],
            message: `expected one of the entities of this table (${Object.keys(entities).join(', ')}), but found ${brief(who.role)}; another of the dataset is written as { entity: its-id }`,
          })
      }
  })
export type Table = z.infer<typeof Table>
