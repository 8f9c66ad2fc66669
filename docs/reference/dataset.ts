// The dataset format as one page of Markdown, from the JSON Schema that is made of zod.

import type { JsonSchema } from '../../src/ingest/dataset-schema.ts'
import { cell, code, table } from './markdown.ts'

/** `schema`: of a file. `values`: of the forms that a value may have. */
export function datasetReference(schema: JsonSchema, values: Readonly<Record<string, JsonSchema>>): string {
  const sections = Object.entries(properties(schema)).filter(([, { type }]) => type === 'array')
  return [
    '# The dataset format',
    'Made from the code by `npm run docs`. [dataset.schema.json](dataset.schema.json) says the same to editors: with `# yaml-language-server: $schema=…` as its first line, they complete and check a file. [TUTORIAL.md](TUTORIAL.md) leads through it, and `check` says what is wrong with a dataset beyond its form.',
    'A dataset is a folder with any mix of `*.yaml`, `*.json` and `*.jsonl` (also `.jsonl.gz`) files; a `.jsonl` file has one record a line, with its `type` (`source`, `entity`, `claim`, `table`, `judgement`, `uncited`; `{"type": "dataset", "id": …}` says the id). Members in **bold** are needed.',
    '## A file',
    members(schema),
    ...sections.map(([name, { items, description }]) => section(name, description, items as JsonSchema, values)),
  ]
    .join('\n\n')
    .concat('\n')
}

// ---------------------------------------------------------------------------------------------------------------------

function section(
  name: string,
  description: string | undefined,
  item: JsonSchema,
  values: Readonly<Record<string, JsonSchema>>,
): string {
  // A table's mapping is long, and has a page of its own.
  const fields =
    name === 'tables' ? 'All fields are in [TABLES.md](TABLES.md).' : [members(item), ...nested(item)].join('\n\n')
  const value = name === 'claims' ? [valueSection(values)] : []
  return [`## ${name}`, description ?? '', fields, ...value].join('\n\n')
}

function valueSection(values: Readonly<Record<string, JsonSchema>>): string {
  const forms = Object.values(values).map(form => members(form))
  return ['### A value', 'One of these forms:', ...forms].join('\n\n')
}

/** The objects in lists of a record, and the kinds of a member that has several: citations, derivations. */
function nested(item: JsonSchema, above = ''): string[] {
  return Object.entries(properties(item)).flatMap(([name, member]) => {
    const path = above === '' ? name : `${above}.${name}`
    const objects = [member, member.items as JsonSchema | undefined]
      .flatMap(each => (each === undefined ? [] : [each, ...alternatives(each)]))
      .filter(each => each.properties !== undefined)
    if (name === 'value') return []
    return objects.flatMap(object => [`### ${path}${kindOf(object)}`, members(object), ...nested(object, path)])
  })
}

/** Of one of several kinds: which. */
const kindOf = (object: JsonSchema): string => {
  const kind = properties(object).kind?.const
  return typeof kind === 'string' ? `: ${kind}` : ''
}

const properties = (schema: JsonSchema): Record<string, JsonSchema> =>
  (schema.properties ?? {}) as Record<string, JsonSchema>
const alternatives = (schema: JsonSchema): JsonSchema[] => (schema.anyOf ?? schema.oneOf ?? []) as JsonSchema[]

function members(schema: JsonSchema): string {
  const needed = new Set(schema.required ?? [])
  return table(
    ['member', 'is', ''],
    Object.entries(properties(schema)).map(([name, member]) => [
      needed.has(name) ? `**${code(name)}**` : code(name),
      cell(typeText(member)),
      cell(text(member)),
    ]),
  )
}

function text({ description, default: usual }: JsonSchema): string {
  const isTelling = usual !== undefined && !(Array.isArray(usual) && usual.length === 0)
  return [description, isTelling ? `${code(JSON.stringify(usual))} where it is left out.` : '']
    .filter(Boolean)
    .join(' ')
}

function typeText(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(String(schema.const))
  if (schema.enum !== undefined) return (schema.enum as unknown[]).map(each => code(String(each))).join(', ')
  const some = alternatives(schema)
  if (some.length > 0) return [...new Set(some.map(typeText))].join(' or ')
  if (schema.type === 'array') return `a list of ${plural(typeText((schema.items ?? {}) as JsonSchema))}`
  if (schema.type === 'string') return schema.pattern === ID ? 'an id' : schema.format === 'uri' ? 'a URL' : 'a text'
  if (schema.type === 'integer') return 'a whole number'
  if (schema.type === 'boolean') return '`true` or `false`'
  return schema.type === 'object' ? 'an object' : 'anything'
}

const plural = (type: string): string =>
  type.replaceAll('a text', 'texts').replaceAll('an id', 'ids').replaceAll('an object', 'objects')

/** Of ids of records. */
const ID = '^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$'
