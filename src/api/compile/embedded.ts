// Objects that live in their parent's columns, such as a claim's value or a connection's page info: no Cypher of their own.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql'
import type { Columns } from './binding.ts'
import { type Build, type Members, membersOf, type Shaping, shapeMembers, wordsMember } from './plan.ts'
import { collectFields, possibleTypes } from './selection.ts'

export type Embed = (object: Columns | null, shaping: Shaping) => unknown

/** From an object by field name (with its `__typename`, where there are several) to one by response key. */
export function shapeEmbedded(build: Build, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Embed {
  const members = new Map(
    possibleTypes(build.operation.schema, type).map(concrete => [concrete.name, selectedOf(concrete)]),
  )
  const only = isObjectType(type) ? type.name : undefined
  return (object, shaping) => {
    if (object === null) return null
    const name = only ?? (object.__typename as string)
    return shapeMembers(name, members.get(name) ?? [], object, shaping)
  }

  function selectedOf(concrete: GraphQLObjectType): Members {
    const members = membersOf(concrete, collectFields(build.operation, concrete, nodes), (field, same) => {
      if (field === undefined) return () => concrete.name
      const named = getNamedType(field.type)
      if (!isCompositeType(named)) return (object: Columns) => object[field.name]
      const inner = shapeEmbedded(build, named, same)
      return (object: Columns, shaping) => inner((object[field.name] ?? null) as Columns | null, shaping)
    })
    const isOfOneClaim = build.operation.cited && 'claimId' in concrete.getFields()
    return isOfOneClaim ? [...members, wordsMember(({ claimId }: Columns) => claimId)] : members
  }
}
