// Plans, kept: one for each root field of an operation and each shape that its variables can give it.

import type { FieldNode, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { compileRoot } from './compile/compile.ts'
import type { Plan } from './compile/plan.ts'
import type { Operation } from './compile/selection.ts'
import { isStructural, structureIn } from './compile/structure.ts'
import { shapeMisses } from './metrics.ts'
import { variablesIn } from './variables.ts'

/** Characters of all the texts that are kept. A plan takes about fifteen times as many bytes. */
const MAX_TEXTS = 4_000_000

const plans = new LRUCache<string, Plan>({
  maxSize: MAX_TEXTS,
  sizeCalculation: ({ text }, key) => text.length + key.length,
})

interface Deciding {
  /** Stands for the operation. */
  number: number
  /** What is skipped and included depends on them, or the structure of filters, orders, pages and lookups. */
  variables: readonly string[]
}

// Documents are parsed once and kept by Apollo's document store, so that an operation's nodes are a good key.
const known = new WeakMap<OperationDefinitionNode, Deciding>()
let operations = 0

/** The plan of the root field that `nodes` select in the operation. */
export function planFor(node: OperationDefinitionNode, operation: Operation, nodes: readonly FieldNode[]): Plan {
  const deciding = known.get(node) ?? decidingVariables(node, operation)
  known.set(node, deciding)
  const { variables, schema } = operation
  const structureOf = structureIn(schema)
  const key = nodes[0]!.alias?.value ?? nodes[0]!.name.value
  const shape = JSON.stringify([deciding.number, key, ...deciding.variables.map(name => structureOf(variables[name]))])
  const found = plans.get(shape)
  if (found !== undefined) return found
  shapeMisses.inc()
  const plan = compileRoot(operation, schema.getQueryType()!, nodes)
  if (!plan.isFlawed) plans.set(shape, plan)
  return plan
}

/** `if` is that of @skip and @include. */
const isDeciding = (argument: string): boolean => argument === 'if' || isStructural(argument)

function decidingVariables(node: OperationDefinitionNode, { fragments }: Operation): Deciding {
  operations += 1
  return { number: operations, variables: variablesIn([node, ...Object.values(fragments)], isDeciding) }
}
