// The ontology is written three times: as zod, as SDL, as columns of Cypher. These tests hold the three together.

import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bindingOf, COMPUTED, familyOf } from '../../src/api/compile/binding.ts'
import { columnNames } from '../../src/api/compile/columns.ts'
import { fragment } from '../../src/api/compile/fragment.ts'
import { DEFAULT_ORDERS } from '../../src/api/compile/order.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { ALIAS_KINDS } from '../../src/domain/alias.ts'
import { Citation } from '../../src/domain/citation.ts'
import { BASES, Claim, MODALITIES, PARTS, PHASES, STANCES } from '../../src/domain/claim.ts'
import { AGREEMENTS } from '../../src/domain/claim-set.ts'
import {
  CHECK_KINDS,
  CHECK_OUTCOMES,
  CONFLICT_KINDS,
  CONFLICT_STATES,
  RANKS,
} from '../../src/domain/conflict/conflict.ts'
import { DERIVATION_KINDS } from '../../src/domain/derivation.ts'
import { ENTITY_KINDS, Entity } from '../../src/domain/entity.ts'
import { Judgement, VERDICTS } from '../../src/domain/judgement.ts'
import { FEATURES, VERDICTS as MATCH_VERDICTS } from '../../src/domain/name/feature.ts'
import { SEARCH_REASONS } from '../../src/domain/name/search.ts'
import { PREDICATE_NAMES } from '../../src/domain/predicate.ts'
import { SOURCE_KINDS, Source } from '../../src/domain/source.ts'
import { UNITS } from '../../src/domain/value.ts'
import { statementNames } from '../../src/graph/statement.ts'

const schema = executableSchema()

describe('the enums of the SDL have the members of the ontology', () => {
  it.each([
    ['EntityKind', ENTITY_KINDS],
    ['AliasKind', ALIAS_KINDS],
    ['SourceKind', SOURCE_KINDS],
    ['Predicate', PREDICATE_NAMES],
    ['Modality', MODALITIES],
    ['Stance', STANCES],
    ['ValuationBasis', BASES],
    ['Phase', PHASES],
    ['Parts', PARTS],
    ['Rank', RANKS],
    ['ConflictKind', CONFLICT_KINDS],
    ['ConflictState', CONFLICT_STATES],
    ['CheckKind', CHECK_KINDS],
    ['CheckOutcome', CHECK_OUTCOMES],
    ['Agreement', AGREEMENTS],
    ['DerivationKind', DERIVATION_KINDS],
    ['Unit', UNITS],
    ['Verdict', VERDICTS],
    ['SearchReason', SEARCH_REASONS],
    ['MatchVerdict', MATCH_VERDICTS],
    ['Feature', FEATURES],
  ] as const)('%s', (name, members) => {
    const type = schema.getType(name)
    expect(isEnumType(type)).toBe(true)
    expect((type as GraphQLEnumType).getValues().map(({ value }) => value)).toEqual([...members])
  })
})

describe('the types of the SDL have the fields of the ontology, and can lack the same ones', () => {
  /** Members of a record that are shown under another name (or, null, mean something in files only). */
  const elsewhere: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
    Company: {},
    Source: { text: 'text', content: 'text', publishedOn: 'publishedOn' },
    Claim: {
      key: null,
      citations: 'citations',
      subject: 'subject',
      object: 'object',
      value: 'value',
      round: 'round',
      holder: 'holder',
    },
    Citation: { occurrence: null, source: 'source', assertedBy: 'assertedBy' },
    Judgement: { a: 'entityIds', b: 'entityIds', entity: 'entityIds' },
  }
  it.each([
    ['Company', Entity],
    ['Source', Source],
    ['Claim', Claim],
    ['Citation', Citation],
    ['Judgement', Judgement],
  ] as const)('%s', (name, record) => {
    const fields = (schema.getType(name) as GraphQLObjectType).getFields()
    const left = Object.keys(record.shape).filter(member => !(member in elsewhere[name]!))
    const inSdl = Object.fromEntries(left.map(field => [field, fields[field] && isNonNullType(fields[field].type)]))
    const inZod = Object.fromEntries(
      left.map(field => [
        field,
        !(record.shape as Record<string, z.ZodType>)[field]!.safeParse(undefined).success || hasDefault(record, field),
      ]),
    )
    expect(inSdl).toEqual(inZod)
    for (const field of Object.values(elsewhere[name]!)) if (field !== null) expect(fields).toHaveProperty(field)
  })

  const hasDefault = (record: z.ZodObject, field: string) => (record.shape[field] as z.ZodType) instanceof z.ZodDefault
})

describe('every field of the SDL is answered', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) && !type.name.startsWith('__') && !/Connection$|Edge$/.test(type.name))
    .flatMap(type => Object.keys((type as GraphQLObjectType).getFields()).map(field => [type.name, field] as const))
  const embedded = [
    'PageInfo',
    'Money',
    'Quantity',
    'TextValue',
    'DateValue',
    'Alias',
    'ClaimSet',
    'SearchResult',
    'Candidate',
    'MatchFeature',
    'Conversion',
    'ClaimEvent',
    'Derivation',
    'Retraction',
    'Path',
    'Hop',
  ]

  it('by a fragment, a column, or a computation', () => {
    const unanswered = fields.filter(
      ([type, field]) =>
        !embedded.includes(type) &&
        bindingOf(type, field) === null &&
        !columnNames(familyOf(type)).includes(field) &&
        !(`${familyOf(type)}.${field}` in COMPUTED) &&
        `${type}.${field}` !== 'Query.stats',
    )
    expect(unanswered).toEqual([])
  })

  it('by one of them only: a column is not also the name of a fragment', () => {
    const twice = fields.filter(
      ([type, field]) => bindingOf(type, field) !== null && columnNames(familyOf(type)).includes(field),
    )
    expect(twice).toEqual([])
  })

  it('and every fragment answers one', () => {
    const used = new Set(
      fields.flatMap(([type, field]) => {
        const { fragment, asOf, named } = bindingOf(type, field) ?? {}
        return [fragment, asOf, named]
      }),
    )
    for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) used.add(familyOf(type.name))
    const fragments = statementNames('read').filter(name => /^[A-Z]/.test(name))
    expect(fragments.filter(name => !used.has(name))).toEqual([])
  })

  it('and takes the parameters that its fragment needs', () => {
    const provided = ['id', 'epoch', 'after', 'limit', 'lookup', 'name', 'kinds', 'ids', 'found', 'predicate']
    const missing = fields.flatMap(([type, field]) => {
      const binding = bindingOf(type, field)
      if (binding === null) return []
      const args = (schema.getType(type) as GraphQLObjectType).getFields()[field]!.args.map(({ name }) => name)
      return [...fragment(binding.fragment).parameters]
        .filter(name => !args.includes(name) && !provided.includes(name))
        .map(name => `${type}.${field} has no argument for $${name}`)
    })
    expect(missing).toEqual([])
  })
})

describe('every member of a filter and every order has its file, and every file is one', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)
  const membersOf = (filter: GraphQLInputObjectType) =>
    Object.keys(filter.getFields()).filter(name => !['and', 'or', 'not'].includes(name))

  it('filters', () => {
    const filters = inputs.filter(input => 'and' in input.getFields())
    const members = filters.flatMap(filter => membersOf(filter).map(name => `${filter.name}.${name}`))
    expect(statementNames('filter')).toEqual(members.sort())
  })

  it('orders, some of them another one where a filter has a certain member', () => {
    const orders = inputs.filter(({ name }) => name.endsWith('Order')).map(({ name }) => name.slice(0, -'Order'.length))
    const names = orders.flatMap(type =>
      (schema.getType(`${type}OrderField`) as GraphQLEnumType).getValues().map(({ name }) => `${type}.${name}`),
    )
    const variants = orders.flatMap(type => {
      const members = membersOf(schema.getType(`${type}Filter`) as GraphQLInputObjectType)
      return names.filter(name => name.startsWith(`${type}.`)).flatMap(name => members.map(each => `${name}.${each}`))
    })
    const files = statementNames('order')
    expect(files.filter(name => !variants.includes(name))).toEqual(names.sort())
    for (const type of orders) expect(names).toContain(`${type}.${DEFAULT_ORDERS[type]}`)
  })
})
