// Values for arguments: what there is in the graph, what there isn't, and what is refused.

import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Graph } from '../../src/graph/connect.ts'
import { read } from '../../src/graph/connect.ts'
import type { Random } from './random.ts'

export interface Pools {
  /** Ids by label: Entity, Company, Source, Claim, Conflict, …. */
  ids: Readonly<Record<string, readonly string[]>>
  names: readonly string[]
  publishers: readonly string[]
  epoch: number
}

/** What the graph has, also what it had before. */
export async function poolsOf(graph: Graph): Promise<Pools> {
  const labelled = 'MATCH (node) WHERE node.id IS NOT NULL UNWIND labels(node) AS label'
  const ids = await read(graph, `${labelled} WITH label, node.id AS id ORDER BY id RETURN label, collect(DISTINCT id)`)
  const [names] = await read(
    graph,
    'MATCH (alias:Alias) WITH alias.name AS name ORDER BY name RETURN collect(DISTINCT name)',
  )
  const described = 'MATCH ()-[shown:DESCRIBES]->() WITH DISTINCT shown.publisher AS publisher ORDER BY publisher'
  const [publishers] = await read(graph, `${described} RETURN collect(publisher)`)
  const [epoch] = await read(graph, "MATCH (graph:Graph {id: 'claimgraph'}) RETURN graph.epoch")
  return {
    ids: Object.fromEntries(ids as [string, string[]][]),
    names: names![0] as string[],
    publishers: ['Nobody', ...(publishers![0] as string[])],
    epoch: epoch![0] as number,
  }
}

/** Which structure is chosen by `shape`; with which values it is filled in, by `dress`. */
export interface Chances {
  shape: Random
  dress: Random
  pools: Pools
}

const SCALARS: Readonly<Record<string, readonly string[]>> = {
  Decimal: ['0', '6000000', '10000000000', '12000000000.5', '350000000000', '-1'],
  PartialDate: ['2024', '2025-06', '2026-02-03', '2025/2026', '2026-12', '1999'],
  DateTime: ['2020-01-01T00:00:00Z', '2026-05-14T09:30:00.5+02:00', '2099-01-01T00:00:00Z'],
  CurrencyCode: ['USD', 'CNY', 'EUR', 'JPY'],
}

/** A value for the argument or member `name`, of which `label` says what ids it takes. */
export function argumentValue(
  chances: Chances,
  type: GraphQLInputType,
  name: string,
  label: string,
  depth = 0,
): unknown {
  const { shape, dress, pools } = chances
  if (isNonNullType(type)) return argumentValue(chances, type.ofType, name, label, depth)
  if (isListType(type)) {
    const count = isInputObjectType(strip(type.ofType)) ? 1 + shape.below(2) : dress.pick([0, 1, 1, 2, 2, 3, 8])
    return Array.from({ length: count }, () => argumentValue(chances, type.ofType, name, label, depth))
  }
  if (isInputObjectType(type)) return objectOf(chances, type, depth)
  if (isEnumType(type)) return dress.pick(type.getValues()).name
  if (type.name === 'Boolean') return shape.chance(0.5)
  if (type.name === 'ID')
    return dress.chance(0.05) ? 'nobody' : dress.pick(pools.ids[LABELS[name] ?? label] ?? ['nobody'])
  if (type.name === 'String') return dress.pick(STRINGS(pools)[name] ?? pools.names)
  return dress.pick(SCALARS[type.name]!)
}

const strip = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type)

const LABELS: Readonly<Record<string, string>> = {
  entities: 'Entity',
  subjects: 'Entity',
  objects: 'Entity',
  to: 'Entity',
  sources: 'Source',
}
const STRINGS = ({ publishers, names }: Pools): Readonly<Record<string, readonly string[]>> => ({
  publishers,
  languages: ['en', 'zh', 'fr'],
  name: ['nobody', "'; MATCH (n) DETACH DELETE n //", ...names],
})

/** What must be given, and one or two of the other members. Neo4j takes seconds to plan filters that are nested deeper. */
function objectOf(chances: Chances, type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
  const fields = Object.values(type.getFields())
  const [required, others] = [fields.filter(isRequiredInputField), fields.filter(each => !isRequiredInputField(each))]
  const left = others.filter(({ name }) => depth === 0 || !NESTING.has(name))
  const count = depth === 0 && chances.shape.chance(0.3) ? 2 : 1
  const chosen = new Set(left.length === 0 ? [] : Array.from({ length: count }, () => chances.shape.pick(left)))
  return Object.fromEntries(
    [...required, ...left.filter(each => chosen.has(each))].map(field => {
      const value = argumentValue(chances, field.type, field.name, 'Entity', depth + 1)
      return [field.name, chances.dress.chance(0.03) && !isNonNullType(field.type) ? null : value]
    }),
  )
}

const NESTING = new Set(['and', 'or', 'not', 'claims'])
