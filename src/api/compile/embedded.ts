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
import { type Build, fieldOf, type Members, shapeMembers, WORDS } from './plan.ts'
import { collectFields, possibleTypes } from './selection.ts'

/** From an object by field name (with its `__typename`, where there are several) to one by response key. */
export function shapeEmbedded(
  build: Build,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): (object: Columns | null) => unknown {
  const members = new Map(
    possibleTypes(build.operation.schema, type).map(concrete => [concrete.name, membersOf(concrete)]),
  )
  const only = isObjectType(type) ? type.name : undefined
  return object => {
    if (object === null) return null
    const name = only ?? (object.__typename as string)
    return shapeMembers(name, members.get(name) ?? [], object, [])
  }

  function membersOf(concrete: GraphQLObjectType): Members {
    const fields = [...collectFields(build.operation, concrete, nodes)]
    const members: Members = fields.map(([key, fieldNodes]) => {
      const field = fieldOf(concrete, fieldNodes)
      if (field === undefined) return [key, () => concrete.name]
      const named = getNamedType(field.type)
      if (!isCompositeType(named)) return [key, (object: Columns) => object[field.name]]
      const inner = shapeEmbedded(build, named, fieldNodes)
      return [key, (object: Columns) => inner((object[field.name] ?? null) as Columns | null)]
    })
    const isOfOneClaim = build.operation.cited && 'claimId' in concrete.getFields()
    return isOfOneClaim ? [...members, [WORDS, ({ claimId }: Columns) => claimId]] : members
  }
}
