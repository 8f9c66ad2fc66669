// The dataset format as JSON Schema, for editors and for whoever writes datasets by program. It says what a file looks like; what it must
// say besides (quotes that stand in their texts, kinds that fit predicates) is what `check` is for.

import { z } from 'zod'
import { RecordId } from '../domain/id.ts'
import { FORMS, Value } from '../domain/value.ts'
import { SCHEMAS } from './read.ts'
import { alternativesOf } from './table/schema.ts'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/** A file of a dataset that is YAML or JSON. */
const DatasetFile = z.strictObject({
  dataset: RecordId.optional().describe(
    'The id of the dataset, in one of its files; the name of its folder where none says it.',
  ),
  sources: z.array(SCHEMAS.sources).optional().describe('Where words come from: articles, reports, tables.'),
  entities: z.array(SCHEMAS.entities).optional().describe('Whom and what claims are about.'),
  claims: z.array(SCHEMAS.claims).optional().describe('What is said, each with the words that carry it.'),
  tables: z
    .array(SCHEMAS.tables)
    .optional()
    .describe('CSV files whose rows become entities and claims: docs/TABLES.md.'),
  judgements: z
    .array(SCHEMAS.judgements)
    .optional()
    .describe('What a curator decides: of which rank a claim is, who is who.'),
  uncited: z.array(SCHEMAS.uncited).optional().describe('Sentences that no claim cites, with the reason.'),
})

/** JSON Schema, draft 2020-12. */
export function datasetSchema(): JsonSchema {
  return { title: 'A file of a Claimgraph dataset', ...schemaOf(DatasetFile) }
}

/** The forms that a claim's value may have, by the member that says which. */
export const valueSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(FORMS).map(([member, form]) => [member, schemaOf(form)]))

// ---------------------------------------------------------------------------------------------------------------------

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // Which form a value has goes by the member that is there, which zod has no words for.
      if (isValue(zodSchema)) becomes(jsonSchema, { anyOf: Object.values(valueSchemas()).map(bare) })
      const forms = formsOf(zodSchema)
      if (forms !== undefined) becomes(jsonSchema, { anyOf: forms.map(form => bare(schemaOf(form))) })
    },
  })
}

const isValue = (schema: z.core.$ZodType): boolean => itself(schema) === (Value as unknown)

const formsOf = (schema: z.core.$ZodType): readonly z.ZodType[] | undefined => alternativesOf(itself(schema))

/** Of one that may be left out, what may be. */
function itself(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType }
  return innerType === undefined ? schema : itself(innerType)
}

function becomes(schema: JsonSchema, other: JsonSchema): void {
  for (const member of Object.keys(schema)) if (member !== 'description') delete schema[member]
  Object.assign(schema, other)
}

/** As part of another schema. */
function bare({ $schema: _, ...rest }: JsonSchema): JsonSchema {
  return rest
}
