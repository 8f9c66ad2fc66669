// What a selection set selects, per concrete type: fields merged by response key, fragments spread, @skip and @include applied
// (GraphQL specification, section 6.3.2 "Field Collection").

import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Rates } from '../../domain/rates/rates.ts'

export interface Operation {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variables: Readonly<Record<string, unknown>>
  /** The exchange rates for conversions, and for telling whether two values agree. */
  rates: Rates
  /** Whether the words are selected that the answer rests on. */
  cited: boolean
  /** Whether the operation as a whole asks for a date (`@at(asOf:)`). */
  dated: boolean
}

/** Response key → the field nodes that share it, in the order of first appearance. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>

/** The fields that the nodes' selection sets select of `type`. The nodes are fields, or the whole operation. */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly { selectionSet?: SelectionSetNode | undefined }[],
): Fields {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const node of nodes) if (node.selectionSet) visit(node.selectionSet)
  return fields

  function visit(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!isIncluded(operation, selection)) continue
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value
        const same = fields.get(key)
        if (same === undefined) fields.set(key, [selection])
        else same.push(selection)
        continue
      }
      if (selection.kind === 'InlineFragment') {
        if (applies(selection.typeCondition?.name.value)) visit(selection.selectionSet)
        continue
      }
      const name = selection.name.value
      const definition = operation.fragments[name]
      if (definition === undefined || visited.has(name)) continue
      visited.add(name)
      if (applies(definition.typeCondition.name.value)) visit(definition.selectionSet)
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = operation.schema.getType(condition)
    return isAbstractType(wanted) && operation.schema.isSubType(wanted, type)
  }
}

/** The object types that a value of `type` may have. */
export function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type)
}

function isIncluded({ variables }: Operation, selection: SelectionNode): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
}
