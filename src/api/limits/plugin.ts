// The limits, in the way of every operation. What an operation comes to is worked out once for each value of the variables that decide it.

import type { ApolloServerPlugin } from '@apollo/server'
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'
import type { RequestContext } from '../read.ts'
import { type Cost, costOf, type Limits } from './limits.ts'
import type { Measured } from './measure.ts'

/** Costs kept for one operation. */
const MAX_KEPT = 64

export function limitsPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  const kept = new WeakMap<OperationDefinitionNode, { deciding: readonly string[]; byValues: Map<string, Cost> }>()

  function cost(measured: Measured): Cost {
    const { document, operation, variables } = measured
    const known = kept.get(operation) ?? {
      deciding: decidingVariables([operation, ...document.definitions.filter(isFragment)]),
      byValues: new Map(),
    }
    kept.set(operation, known)
    const values = JSON.stringify(known.deciding.map(name => variables[name]))
    const found = known.byValues.get(values) ?? costOf(measured, limits)
    if (known.byValues.size < MAX_KEPT) known.byValues.set(values, found)
    return found
  }

  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, contextValue: { note, admit } }) {
        // Which operation is meant has to be clear first; only queries are answered.
        if (operation?.operation !== 'query') return
        const { rows, statements } = cost({ schema, document, operation, variables: request.variables ?? {} })
        if (note !== undefined) note.cost = rows
        if (statements > 0) await admit?.(statements)
      },
    }),
  }
}

const isFragment = (node: { kind: Kind }): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION

const DECIDING = new Set(['first', 'last', 'ids', 'if'])

/** The variables that decide how much is fetched. */
function decidingVariables(definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[]): string[] {
  const names = new Set<string>()
  for (const definition of definitions)
    visit(definition, {
      Argument({ name, value }) {
        if (!DECIDING.has(name.value)) return
        visit(value, {
          Variable(variable) {
            names.add(variable.name.value)
          },
        })
      },
    })
  return [...names].sort()
}
