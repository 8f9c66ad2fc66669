// Whoever reads the schema in a playground is told what everything means, once said and wherever it stands.

import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/schema.ts'

const schema = executableSchema()

interface Described {
  name: string
  description?: string | null | undefined
}

/** What has no description, by its schema coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `@directive(argument:)`. */
function undescribed(schema: GraphQLSchema): string[] {
  const silent: string[] = []
  const look = (coordinate: string, { description }: Described) => {
    if (!description?.trim()) silent.push(coordinate)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    look(type.name, type)
    if (isEnumType(type)) for (const member of type.getValues()) look(`${type.name}.${member.name}`, member)
    if (isInputObjectType(type))
      for (const member of Object.values(type.getFields())) look(`${type.name}.${member.name}`, member)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument)
      }
  }
  for (const directive of schema.getDirectives()) {
    look(`@${directive.name}`, directive)
    for (const argument of directive.args) look(`@${directive.name}(${argument.name}:)`, argument)
  }
  return silent
}

const typeNamed = <T>(name: string): T => schema.getType(name) as T
const fieldNamed = (type: string, field: string) =>
  typeNamed<GraphQLObjectType | GraphQLInterfaceType>(type).getFields()[field]!
const argumentNamed = (type: string, field: string, argument: string) =>
  fieldNamed(type, field).args.find(({ name }) => name === argument)!
const memberNamed = (type: string, member: string) => typeNamed<GraphQLEnumType>(type).getValue(member)!

describe('the schema', () => {
  it('describes every type, field, argument, member and directive', () => {
    expect(undescribed(schema)).toEqual([])
  })

  it('would be told of any that it left out', () => {
    const bare = buildSchema(`
      directive @mark(how: Kind) on QUERY
      type Query { count(of: Kind, "Said." at: Range): Int }
      "Said."
      enum Kind { ONE, "Said." TWO }
      input Range { from: Int, "  " to: Int }
      scalar Date
    `)
    expect(undescribed(bare).sort()).toEqual([
      '@mark',
      '@mark(how:)',
      'Date',
      'Kind.ONE',
      'Query',
      'Query.count',
      'Query.count(of:)',
      'Range',
      'Range.from',
      'Range.to',
    ])
  })
})

describe('what stands in many places is described alike', () => {
  it('a field of a type, as that of the nearest interface that describes it', () => {
    expect(fieldNamed('Company', 'aliases').description).toBe('Other names, in any language.')
    expect(fieldNamed('Company', 'id').description).toBe(fieldNamed('Entity', 'id').description)
    expect(fieldNamed('Company', 'id').description).not.toBe(fieldNamed('Node', 'id').description)
    expect(fieldNamed('Fund', 'investments').description).toBe(fieldNamed('Investor', 'investments').description)
    expect(argumentNamed('Company', 'fact', 'asOf').description).toBe(
      argumentNamed('Entity', 'fact', 'asOf').description,
    )
  })

  it('connections, their edges, orders, and what these are asked with', () => {
    expect(typeNamed<GraphQLObjectType>('FundConnection').description).toBe('One page of a list.')
    expect(fieldNamed('RelatedFundingRoundConnection', 'pageInfo').description).toBe(
      fieldNamed('EntityConnection', 'pageInfo').description,
    )
    expect(argumentNamed('Company', 'founders', 'first').description).toMatch(
      /^How many to list from the start.*0 to 100/,
    )
    expect(argumentNamed('Conflict', 'claims', 'first').description).toBe('How many to list: 0 to 100.')
    expect(argumentNamed('Company', 'valuation', 'asOf').description).toBe(
      argumentNamed('Entity', 'fact', 'asOf').description,
    )
  })

  it('but what has words of its own keeps them', () => {
    expect(fieldNamed('Claim', 'id').description).toMatch(/^`c1_`/)
    expect(argumentNamed('Query', 'source', 'id').description).toBe('Readable: menews-deepseek-vs-kimi.')
    expect(memberNamed('EntityOrderField', 'ID').description).toBe('By the id, character by character.')
  })
})

describe('a member of an enum', () => {
  it('that is a predicate is described by the table of predicates', () => {
    expect(memberNamed('Predicate', 'INVESTED_IN').description).toBe(
      'A Company, Fund, Person or Organization invested in … (Company), with Money where it is said. Two different values of one subject and object contradict one another, unless told apart by `asOf` or `tranche`.',
    )
    expect(memberNamed('Predicate', 'ROUND_STATUS').description).toBe(
      'A FundingRound is … (TextValue: PLANNED, ANNOUNCED, ONGOING, COMPLETED or CANCELLED). Two different values of one subject contradict one another, unless told apart by `asOf`.',
    )
    expect(memberNamed('Predicate', 'DEPENDS_ON').description).toBe(
      'An entity of any kind depends on … (entity of any kind). Many can be true at once.',
    )
  })

  it('that is the name of a type is described as that type', () => {
    expect(memberNamed('EntityKind', 'Topic').description).toBe(typeNamed<GraphQLObjectType>('Topic').description)
  })
})
