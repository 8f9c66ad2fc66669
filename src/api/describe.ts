// What stands many times in the schema is described once: a field of an implementing type as that of its interface, all connections
// as one of them, a predicate by its entry in the table. The words themselves stand in schema/, where people look for them (those of
// predicates follow from the table), and what has words of its own there keeps them.

import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts'
import { PREDICATES, type PredicateDefinition } from '../domain/predicate.ts'

/** Types with such names are described as the model is, and so are their fields. */
const TYPES_ALIKE: readonly (readonly [names: RegExp, model: string])[] = [
  [/^Related\w+Connection$/, 'RelatedEntityConnection'],
  [/Connection$/, 'EntityConnection'],
  [/^Related\w+Edge$/, 'RelatedEntityEdge'],
  [/Edge$/, 'EntityEdge'],
  [/Order$/, 'EntityOrder'],
]

/** Arguments of fields with such types, as the SDL writes them, are described as those of the model are that have their names. */
const FIELDS_ALIKE: readonly (readonly [types: RegExp, type: string, field: string])[] = [
  [/Connection!?$/, 'Query', 'entities'],
  [/^ClaimSet$/, 'Entity', 'fact'],
  [/^\[/, 'Claim', 'citations'],
  [new RegExp(`^(${ENTITY_KINDS.join('|')})$`), 'Query', 'entity'],
]

/** Changes the schema: whatever has no description takes that of the nearest thing like it. */
export function describeAlike(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (isEnumType(type)) describeMembers(type, schema)
    if (hasFields(type)) describeFields(type, schema)
  }
}

// ---------------------------------------------------------------------------------------------------------------------

type WithFields = GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType
type Field = ReturnType<WithFields['getFields']>[string]
interface Described {
  description?: string | null | undefined
}

/** A member with the name of a type stands for that type. */
function describeMembers(type: GraphQLEnumType, schema: GraphQLSchema): void {
  const predicates: Readonly<Record<string, PredicateDefinition>> = type.name === 'Predicate' ? PREDICATES : {}
  for (const member of type.getValues()) {
    const predicate = predicates[member.name]
    member.description ??= predicate ? predicateInWords(predicate) : typeNamed(member.name, schema)?.description
  }
}

function describeFields(type: WithFields, schema: GraphQLSchema): void {
  const alike = TYPES_ALIKE.filter(([names]) => names.test(type.name)).map(([, model]) => typeNamed(model, schema))
  const models = [...interfacesOf(type), ...alike]
  type.description ??= firstDescription(alike)
  for (const field of Object.values(type.getFields())) {
    const same = models.map(model => fieldNamed(field.name, model))
    field.description ??= firstDescription(same)
    const askedAlike = FIELDS_ALIKE.filter(([types]) => types.test(String(field.type)))
    const askers = [...same, ...askedAlike.map(([, owner, name]) => fieldNamed(name, typeNamed(owner, schema)))]
    for (const argument of argumentsOf(field))
      argument.description ??= firstDescription(askers.map(asker => argumentNamed(argument.name, asker)))
  }
}

const firstDescription = (models: readonly (Described | undefined)[]): string | undefined =>
  models.find(model => model?.description)?.description ?? undefined

/** The nearest first: it implements all that are further off. */
const interfacesOf = (type: WithFields): GraphQLInterfaceType[] =>
  isInputObjectType(type)
    ? []
    : type.getInterfaces().toSorted((a, b) => b.getInterfaces().length - a.getInterfaces().length)

const hasFields = (type: GraphQLNamedType | undefined): type is WithFields =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)

function typeNamed(name: string, schema: GraphQLSchema): WithFields | undefined {
  const type = schema.getType(name)
  return hasFields(type) ? type : undefined
}

const fieldNamed = (name: string, type: WithFields | undefined): Field | undefined => type?.getFields()[name]

const argumentsOf = (field: Field | undefined): readonly GraphQLArgument[] =>
  field !== undefined && 'args' in field ? field.args : []

const argumentNamed = (name: string, field: Field | undefined): GraphQLArgument | undefined =>
  argumentsOf(field).find(argument => argument.name === name)

/**
 * A predicate as its entry reads: a sentence with a blank for the object or the value, and whether values exclude one another. "A Company
 * is valued at … (Money). Two different values of one subject contradict one another, unless told apart by `asOf`, `round` or `basis`."
 */
function predicateInWords(definition: PredicateDefinition): string {
  const { label, joint = 'with', subject, object, value, members, cardinality, separatedBy } = definition
  const valued = members === undefined ? value : `${value}: ${either(members)}`
  const blank = object === undefined ? valued : kindsInWords(object)
  const money = object === undefined || value === undefined ? '' : `, ${joint} ${value} where it is said`
  const apart =
    separatedBy.length === 0 ? '' : `, unless told apart by ${either(separatedBy.map(name => `\`${name}\``))}`
  const exclusion =
    cardinality === 'many'
      ? 'Many can be true at once.'
      : `Two different values of one subject${object === undefined ? '' : ' and object'} contradict one another${apart}.`
  return `${withArticle(kindsInWords(subject))} ${label} … (${blank})${money}. ${exclusion}`
}

const kindsInWords = (kinds: readonly EntityKind[]): string =>
  kinds.length === ENTITY_KINDS.length ? 'entity of any kind' : either(kinds)

const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'An' : 'A'} ${noun}`

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const either = (words: readonly string[]): string => alternatives.format(words)
