// The GraphQL reference as one page of Markdown, from the schema as it is served.

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { cell, code, link, table } from './markdown.ts'

export function graphqlReference(schema: GraphQLSchema): string {
  const query = schema.getQueryType()!
  const types = Object.values(schema.getTypeMap())
    .filter(
      type =>
        type !== query && !isIntrospectionType(type) && !isSpecifiedScalarType(type) && model(type.name) === type.name,
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const sorted = (is: (type: GraphQLNamedType) => boolean) => types.filter(is).map(section)
  return [
    '# The GraphQL API',
    'Made from the descriptions in [schema](../schema) by `npm run docs`: change them there. The playground shows the same beside each field. Connections and edges of one kind, such as `CompanyConnection`, are as those of entities, and stand here once.',
    '## Questions',
    query.description ?? '',
    Object.values(query.getFields()).map(question).join('\n\n'),
    '## Directives',
    ...schema
      .getDirectives()
      .filter(directive => !isSpecifiedDirective(directive))
      .map(({ name, description, args }) => `### @${name}\n\n${description ?? ''}\n\n${inputs(args)}`),
    '## Types',
    ...sorted(type => isObjectType(type) || isInterfaceType(type) || isUnionType(type)),
    '## Inputs',
    ...sorted(isInputObjectType),
    '## Enums',
    ...sorted(isEnumType),
    '## Scalars',
    ...sorted(isScalarType),
  ]
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n')
}

// ---------------------------------------------------------------------------------------------------------------------

function question({ name, type, args, description }: GraphQLField<unknown, unknown>): string {
  return `### Query.${name}\n\nGives ${linked(type)}. ${description ?? ''}\n\n${inputs(args)}`.trim()
}

function section(type: GraphQLNamedType): string {
  return `### ${type.name}\n\n${kindOf(type)}${type.description ?? ''}\n\n${body(type)}`.trim()
}

function kindOf(type: GraphQLNamedType): string {
  if (isInterfaceType(type)) return '*An interface.* '
  if (isObjectType(type) && type.getInterfaces().length > 0)
    return `*Is a ${type
      .getInterfaces()
      .map(({ name }) => link(name))
      .join(', ')}.* `
  return ''
}

function body(type: GraphQLNamedType): string {
  if (isUnionType(type))
    return `One of ${type
      .getTypes()
      .map(({ name }) => link(name))
      .join(', ')}.`
  if (isEnumType(type))
    return table(
      ['value', 'meaning'],
      type.getValues().map(({ name, description }) => [code(name), cell(description)]),
    )
  if (isInputObjectType(type)) return inputs(Object.values(type.getFields()))
  if (isScalarType(type)) return type.specifiedByURL ? `Specified by <${type.specifiedByURL}>.` : ''
  if (isObjectType(type) || isInterfaceType(type))
    return table(
      ['field', 'type', ''],
      Object.values(type.getFields()).map(field => [code(field.name), linked(field.type), cell(fieldText(field))]),
    )
  return ''
}

/** With the arguments that the field takes; connections all take the same four, which is said with them. */
function fieldText({ args, description }: GraphQLField<unknown, unknown>): string {
  const own = args.filter(({ name }) => !PAGING.has(name))
  const taken = own.map(({ name, type }) => `\`${name}\` (${linked(type)})`)
  return [description, taken.length === 0 ? null : `Takes ${taken.join(', ')}.`].filter(Boolean).join(' ')
}

const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before'])

function inputs(args: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  if (args.length === 0) return ''
  return table(
    ['argument', 'type', ''],
    args.map(arg => {
      const usual = arg.defaultValue === undefined ? '' : ` (${JSON.stringify(arg.defaultValue)} where it is left out)`
      return [code(arg.name), linked(arg.type), cell(`${arg.description ?? ''}${usual}`)]
    }),
  )
}

/** The type as the SDL writes it, its name a link to its section. */
function linked(type: { toString(): string }): string {
  const written = type.toString()
  const name = written.replace(/[[\]!]/g, '')
  return BUILT_IN.has(name)
    ? written
    : written.replace('[', '\\[').replace(name, `[${name}](#${model(name).toLowerCase()})`)
}

const BUILT_IN: ReadonlySet<string> = new Set(['ID', 'String', 'Int', 'Float', 'Boolean'])

/** Pages of companies are as those of entities, but for the kind of their nodes: one of them is shown for all. */
const model = (name: string): string =>
  name.replace(/^(Related)?\w+(Connection|Edge)$/, (whole, related = '', end) =>
    SHOWN.has(whole) ? whole : `${related}Entity${end}`,
  )

const SHOWN: ReadonlySet<string> = new Set(['RelationEdge'])
