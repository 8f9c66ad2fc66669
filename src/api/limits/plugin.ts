// The limits, in the way of every operation. What an operation comes to is worked out once for each value of the variables that decide it.

import type { ApolloServerPlugin } from '@apollo/server'
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { structureIn } from '../compile/structure.ts'
import type { RequestContext } from '../read.ts'
import { variablesIn } from '../variables.ts'
import { costOf, type Limits, refuseDeep } from './limits.ts'
import type { Measured } from './measure.ts'

/** Costs kept for one operation, and characters of what one is kept under. */
const [MAX_KEPT, MAX_KEY] = [64, 1_000]

export function limitsPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  const kept = new WeakMap<OperationDefinitionNode, { deciding: readonly string[]; byValues: Map<string, number> }>()

  function cost(measured: Measured): number {
    const { schema, document, operation, variables } = measured
    const known = kept.get(operation) ?? {
      deciding: variablesIn([operation, ...document.definitions.filter(isFragment)], name => DECIDING.has(name)),
      byValues: new Map(),
    }
    kept.set(operation, known)
    const values = JSON.stringify(known.deciding.map(name => decisive(schema, variables[name])))
    const found = known.byValues.get(values) ?? costOf(measured, limits)
    if (known.byValues.size < MAX_KEPT && values.length <= MAX_KEY) known.byValues.set(values, found)
    return found
  }

  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue: { note } }) {
        // Which operation is meant has to be clear first; only queries are answered.
        if (operation?.operation !== 'query') return
        const given = request.variables ?? {}
        refuseDeep(given, limits)
        const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
          maxErrors: 1,
        })
        // What is wrong with them is said when the operation is executed.
        if (variables === undefined) return
        const rows = cost({ schema, document, operation, variables })
        if (note !== undefined) note.cost = rows
      },
    }),
  }
}

const isFragment = (node: { kind: Kind }): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION

/** Arguments that decide how much is fetched. */
const DECIDING = new Set(['first', 'last', 'ids', 'filter', 'if'])

/** What of a value decides: a number or a switch itself, a list by its length, a filter by its structure. */
function decisive(schema: GraphQLSchema, value: unknown): unknown {
  if (value === undefined) return 'absent'
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  const structure = structureIn(schema)(value)
  return Array.isArray(value) ? [value.length, structure] : structure
}
