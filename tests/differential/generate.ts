// Valid questions by chance, the same every time. Their structure is one of few: Neo4j takes long to plan a statement that it
// hasn't seen. What the statement doesn't depend on is chosen anew for every question.

import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql'
import { argumentsOf, type CursorVariable, type Draft, directive, type Field } from './draft.ts'
import { familyOf, hasFragment } from './fragments.ts'
import type { Path } from './naive.ts'
import { random } from './random.ts'
import type { Pools } from './values.ts'

export interface Question {
  query: string
  variables: Record<string, unknown>
  cursors: readonly CursorVariable[]
}

/** Left to tests of their own: candidates are found by an index; of several shortest paths any one is right. */
const LEFT_OUT = new Set(['search', 'resolve', 'path'])
const MAX_DEPTH = 4
const MAX_RELATIONS = 4

/** Question number `dress` of structure number `shape`. */
export function question(schema: GraphQLSchema, pools: Pools, shape: number, dress: number): Question {
  const draft: Draft = {
    shape: random(shape),
    dress: random(7919 * (dress + 1)),
    pools,
    declared: [],
    variables: {},
    fragments: [],
    cursors: [],
    keys: new Set(),
    relations: 0,
  }
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !LEFT_OUT.has(name))
  const count = draft.shape.chance(0.25) ? 2 : 1
  const body = Array.from({ length: count }, () => fieldText(draft, draft.shape.pick(roots), []))
  const time = operationDirective(draft)
  const declared = draft.declared.length === 0 ? '' : `(${draft.declared.join(', ')})`
  const query = [`query Q${declared}${time} { ${body.join(' ')} }`, ...draft.fragments].join('\n')
  return { query, variables: draft.variables, cursors: draft.cursors }

  function selection(type: GraphQLCompositeType, path: Path): string {
    const parts = isUnionType(type) ? typed(type.getTypes(), path) : [...fieldsOf(type, path), ...concrete(type, path)]
    return wrapped(draft, type, parts.length === 0 ? ['__typename'] : parts)
  }

  /** What the statement depends on is chosen by `shape`, the rest by `dress`. */
  function fieldsOf(type: Exclude<GraphQLCompositeType, { getTypes: unknown }>, path: Path): string[] {
    const { shape, dress } = draft
    const fields = Object.values((type as GraphQLObjectType).getFields())
    const heavy = fields.filter(field => isHeavy(type, field))
    const light = fields.filter(field => !isHeavy(type, field) && dress.chance(0.4))
    const always = heavy.filter(({ name }) => ALWAYS.has(name) && !isEntityLike(type))
    const count = path.length > MAX_DEPTH * 2 ? 0 : shape.pick(path.length < 3 ? [1, 2, 3] : [0, 1, 1, 2])
    const chosen = Array.from({ length: heavy.length === 0 ? 0 : count }, () => shape.pick(heavy))
    const own = [...new Set([...always, ...chosen])].filter(fits)
    const named = dress.chance(0.2) ? ['__typename'] : []
    return [...named, ...[...light, ...own].map(field => fieldText(draft, field, path))]
  }

  function fits(field: Field): boolean {
    if (isCompositeType(getNamedType(field.type)) && !ALWAYS.has(field.name)) draft.relations += 1
    return draft.relations <= MAX_RELATIONS
  }

  /** Selections on some of the types that it may be. */
  function concrete(type: GraphQLCompositeType, path: Path): string[] {
    if (!isAbstractType(type) || path.length > MAX_DEPTH * 2) return []
    const types = schema.getPossibleTypes(type)
    return typed([...new Set(Array.from({ length: draft.shape.below(3) }, () => draft.shape.pick(types)))], path)
  }

  function typed(types: readonly GraphQLObjectType[], path: Path): string[] {
    return types.map(
      type => `... on ${type.name}${directive(draft)} { ${fieldsOf(type, path).join(' ') || '__typename'} }`,
    )
  }

  function fieldText(from: Draft, field: Field, path: Path): string {
    const named = getNamedType(field.type)
    const alias = aliasOf(from, field, path)
    const own = [...path, alias ?? field.name]
    const text = `${alias === undefined ? '' : `${alias}: `}${field.name}${argumentsOf(from, field, own)}`
    if (!isCompositeType(named)) return `${text}${directive(from)}`
    const switched = directive(from)
    const inner = selection(named, own)
    const page = from.cursors.some(({ path: at }) => at.join('.') === own.join('.'))
    const ends = page ? ' pageInfo { startCursor endCursor }' : ''
    // Fields of one key are merged.
    const twice = from.dress.chance(0.05) ? `${text} { __typename } ` : ''
    return `${twice}${text}${switched} { ${inner}${ends} }`
  }
}

/** Without these there would be nothing to see. */
const ALWAYS = new Set(['edges', 'node'])

const isEntityLike = ({ name }: GraphQLCompositeType): boolean => !/(Connection|Edge)$/.test(name)

/** Whether the statement depends on it. */
function isHeavy({ name: type }: GraphQLCompositeType, { name, type: result }: Field): boolean {
  if (type === 'ClaimSet' || /(Connection|Edge)$/.test(type)) return name !== 'cursor'
  const families = [type, familyOf(type), ...(['Investor', 'Entity'].includes(type) ? ['Entity'] : [])]
  if (families.some(family => hasFragment(`${family}.${name}`))) return true
  return isCompositeType(getNamedType(result)) && getNamedType(result).name === 'ClaimSet'
}

/** A key of its own where there are arguments, and now and then elsewhere. */
function aliasOf({ dress, keys }: Draft, field: Field, path: Path): string | undefined {
  const taken = (key: string) => keys.has([...path, key].join('.'))
  const wanted =
    field.args.length > 0 ? taken(field.name) || dress.chance(0.3) : dress.chance(0.1) || CLASHING.has(field.name)
  let key = field.name
  for (let number = 1; wanted && (key === field.name || taken(key)); number += 1) key = `${field.name}_${number}`
  keys.add([...path, key].join('.'))
  return key === field.name ? undefined : key
}

/** Fields that are of one type here and of another there: entities' and judgements' names, kinds of what. */
const CLASHING = new Set([
  'name',
  'kind',
  'claims',
  'conflicts',
  'note',
  'sha256',
  'dataset',
  'claim',
  'object',
  'subject',
])

/** The selection as it stands, or some of it in a fragment. */
function wrapped({ dress, fragments }: Draft, type: GraphQLCompositeType, parts: string[]): string {
  const from = dress.below(parts.length)
  const [before, inside] = [parts.slice(0, from), parts.slice(from)]
  const all = inside.join(' ')
  if (dress.chance(0.1)) return [...before, `... { ${all} }`].join(' ')
  if (dress.chance(0.1)) return [...before, `... on ${type.name} { ${all} }`].join(' ')
  if (!dress.chance(0.15)) return parts.join(' ')
  const name = `F${fragments.length + 1}`
  fragments.push(`fragment ${name} on ${type.name} { ${all} }`)
  return [...before, `...${name}`, dress.chance(0.3) ? `...${name}` : ''].join(' ')
}

/** The whole operation at another time, now and then; or cited, which must not change what is answered. */
function operationDirective({ shape, dress, pools, declared, variables }: Draft): string {
  const kind = shape.below(20)
  if (kind === 0) return ' @cited'
  if (kind === 1) return ` @at(asOf: "${dress.pick(['2025', '2026-06-01'])}")`
  if (kind > 3) return ''
  declared.push('$epoch: Int')
  variables.epoch = dress.chance(0.2) ? null : dress.below(pools.epoch + 1)
  return ' @at(epoch: $epoch)'
}
