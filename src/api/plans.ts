// Plans, kept: one for each root field of an operation and each shape that its variables can give it.

import { type ArgumentNode, type FieldNode, type OperationDefinitionNode, type ValueNode, visit } from 'graphql'
import { compileRoot } from './compile/compile.ts'
import type { Plan } from './compile/plan.ts'
import type { Operation } from './compile/selection.ts'
import { isStructural, structureOf } from './compile/structure.ts'
import { shapeMisses } from './metrics.ts'

/** Plans kept for one operation: a document with many switches must not fill the memory. */
const MAX_SHAPES = 64

interface Plans {
  /** The variables that decide what is skipped and included. */
  switches: readonly string[]
  /** The variables whose structure decides on a statement's text: of filters, orders and pages. */
  structural: readonly string[]
  byShape: Map<string, Plan>
}

// Documents are parsed once and kept by Apollo's document store, so that an operation's nodes are a good key.
const kept = new WeakMap<OperationDefinitionNode, Plans>()

/** The plan of the root field that `nodes` select in the operation. */
export function planFor(node: OperationDefinitionNode, operation: Operation, nodes: readonly FieldNode[]): Plan {
  const plans = kept.get(node) ?? { ...decidingVariables(node, operation), byShape: new Map() }
  kept.set(node, plans)
  const { variables, schema } = operation
  const key = nodes[0]!.alias?.value ?? nodes[0]!.name.value
  const shape = JSON.stringify([
    key,
    ...plans.switches.map(name => variables[name]),
    ...plans.structural.map(name => structureOf(variables[name])),
  ])
  const known = plans.byShape.get(shape)
  if (known !== undefined) return known
  shapeMisses.inc()
  const plan = compileRoot(operation, schema.getQueryType()!, nodes)
  if (plans.byShape.size < MAX_SHAPES) plans.byShape.set(shape, plan)
  return plan
}

const SWITCHES = new Set(['skip', 'include'])

function decidingVariables(
  node: OperationDefinitionNode,
  { fragments }: Operation,
): Pick<Plans, 'switches' | 'structural'> {
  const [switches, structural] = [new Set<string>(), new Set<string>()]
  for (const root of [node, ...Object.values(fragments)])
    visit(root, {
      Directive({ name, arguments: given = [] }) {
        if (SWITCHES.has(name.value)) addVariables(switches, given)
      },
      Field({ arguments: given = [] }) {
        addVariables(
          structural,
          given.filter(({ name }) => isStructural(name.value)),
        )
      },
    })
  return { switches: [...switches].sort(), structural: [...structural].sort() }
}

/** Adds the names of the variables in these arguments, however deep. */
function addVariables(names: Set<string>, given: readonly ArgumentNode[]): void {
  const add = (value: ValueNode) => {
    visit(value, {
      Variable({ name }) {
        names.add(name.value)
      },
    })
  }
  for (const { value } of given) add(value)
}
