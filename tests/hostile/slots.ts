// Everywhere that a client can put a value: each argument of each field of the schema, and each member of its input objects.

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

export interface Slot {
  /** Such as `Query.claims(filter.not.subjects)`. */
  name: string
  /** What belongs there. */
  type: GraphQLNamedInputType
  /** The field's or directive's argument. */
  argument: GraphQLArgument
  /** The argument's value, with `value` where this slot is. */
  around(value: unknown): unknown
  /** The document with that in the argument's place. `declared` are variables. */
  document(argument: string, declared?: string): string
}

/** What is written without quotes: the name of an enum's value, a variable, anything. */
export class Bare {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toJSON(): string {
    return this.text
  }
}

/** A value as a document has it. */
export function literal(value: unknown): string {
  if (value instanceof Bare) return value.text
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  return `{${Object.entries(value)
    .map(([name, member]) => `${name}: ${literal(member)}`)
    .join(', ')}}`
}

/** All slots, in the schema's order. Throws where a field's type can't be reached. */
export function slotsOf(schema: GraphQLSchema): Slot[] {
  const ways = waysTo(schema)
  const fields = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap(type => Object.values(type.getFields()).map(field => [type, field] as const))
    .filter(([, field]) => field.args.length > 0)
  const ofFields = fields.flatMap(([type, field]) => {
    const way = ways.get(type)
    if (way === undefined) throw new TypeError(`a way from Query to ${type.name} was expected, but there is none`)
    return field.args.flatMap(argument => {
      const rest = field.args.filter(each => each !== argument && isRequiredArgument(each)).map(usual)
      const document = (text: string, declared = '') =>
        `query Hostile${declared} { ${way[0]} ${field.name}(${[`${argument.name}: ${text}`, ...rest].join(', ')}) ${selected(field)} ${way[1]} }`
      return slotsIn(`${type.name}.${field.name}`, argument, document)
    })
  })
  const at = schema.getDirective('at')!.args.flatMap(argument => {
    const document = (text: string, declared = '') =>
      `query Hostile${declared} @at(${argument.name}: ${text}) { company(id: "deepseek") { name valuation { claimCount } } }`
    return slotsIn('@at', argument, document)
  })
  return [...ofFields, ...at]
}

/** Filters inside filters: what is in the inner one is enough, and elsewhere than at the root they are the same. */
const maxFilters = (owner: string): number => (owner.startsWith('Query.') ? 2 : 1)

function slotsIn(owner: string, argument: GraphQLArgument, document: Slot['document']): Slot[] {
  return within(argument.type, [argument.name], value => value, 0)

  function within(
    declared: GraphQLInputType,
    path: readonly string[],
    around: (value: unknown) => unknown,
    filters: number,
  ): Slot[] {
    const type = getNamedType(declared)
    const listed = isListType(getNullableType(declared)) ? (value: unknown) => around([value]) : around
    if (!isInputObjectType(type))
      return [{ name: `${owner}(${path.join('.')})`, type, argument, around: listed, document }]
    const deep = filters + (type.name.endsWith('Filter') ? 1 : 0)
    if (deep > maxFilters(owner)) return []
    const fields = Object.values(type.getFields())
    return fields.flatMap(field => {
      const rest = Object.fromEntries(
        fields.filter(each => each !== field && isRequiredInputField(each)).map(each => [each.name, valid(each.type)]),
      )
      const member = (value: unknown) => listed({ ...rest, [field.name]: value })
      return within(field.type, [...path, field.name], member, deep)
    })
  }
}

/** What opens and closes around a field of each type, by the shortest way over lists: these have something in them. */
function waysTo(schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, readonly [string, string]> {
  const query = schema.getQueryType()!
  const ways = new Map<GraphQLObjectType, readonly [string, string]>([[query, ['', '']]])
  for (const roots of ROOTS)
    for (
      let queue = next(
        query,
        roots.map(name => query.getFields()[name]!),
      );
      queue.length > 0;
    )
      queue = queue.flatMap(type => next(type, Object.values(type.getFields())))
  return ways

  /** The types that are reached by these fields, and were not before. */
  function next(type: GraphQLObjectType, fields: readonly GraphQLField<unknown, unknown>[]): GraphQLObjectType[] {
    const [open, close] = ways.get(type)!
    return fields.flatMap(field => {
      const inner = getNamedType(field.type)
      // Anything may be behind a Node, and mostly isn't.
      if (!isCompositeType(inner) || inner.name === 'Node') return []
      const few = field.args.some(({ name }) => name === 'first') ? [`first: ${type === query ? 40 : 3}`] : []
      const given = [...few, ...field.args.filter(isRequiredArgument).map(usual)]
      const step = `${open} ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`} {`
      const types = isAbstractType(inner) ? schema.getPossibleTypes(inner) : [inner]
      return types
        .filter(one => !ways.has(one))
        .map(one => {
          ways.set(one, isAbstractType(inner) ? [`${step} ... on ${one.name} {`, `} } ${close}`] : [step, `} ${close}`])
          return one
        })
    })
  }
}

/** Where ways begin: lists of what there is, then what is found. */
const ROOTS = [
  ['claims', 'conflicts', 'sources', 'companies', 'entities', 'datasets'],
  ['path', 'search', 'resolve'],
]

/** Enough of the field to tell one answer from another. */
function selected({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (named.name.endsWith('Connection')) return '{ edges { node { __typename id } } }'
  return isObjectType(named) && 'id' in named.getFields() ? '{ __typename id }' : '{ __typename }'
}

const usual = ({ name, type }: GraphQLArgument): string => `${name}: ${literal(valid(type, name))}`

const USUAL: Readonly<Record<string, unknown>> = {
  Int: 2,
  Boolean: true,
  Decimal: '1',
  PartialDate: '2026',
  DateTime: '2026-01-01T00:00:00Z',
  CurrencyCode: 'USD',
}

/** A value that belongs there. */
function valid(type: GraphQLInputType, name = ''): unknown {
  if (isNonNullType(type)) return valid(type.ofType, name)
  if (isListType(type)) return [valid(type.ofType, name)]
  if (isEnumType(type)) return new Bare(type.getValues()[0]!.name)
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField)
    return Object.fromEntries(required.map(each => [each.name, valid(each.type, each.name)]))
  }
  return USUAL[type.name] ?? (name === 'to' ? 'moonshot-ai' : 'deepseek')
}
