// Answering a root field: find or compile its plan, make its parameters, run one statement, shape its one value.

import { GraphQLError, type GraphQLResolveInfo, getArgumentValues, type OperationDefinitionNode, visit } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import type { Graph } from '../graph/connect.ts'
import { read as readRows } from '../graph/connect.ts'
import { publishedEpoch } from '../graph/epoch.ts'
import { compileRoot } from './compile/compile.ts'
import type { Plan } from './compile/plan.ts'

/** What one GraphQL request shares between its root fields. */
export interface RequestContext {
  graph: Graph
  /** Set where several root fields have to see the same epoch. */
  epoch?: Promise<number>
}

/** Reads a root field. Throws ClaimgraphError. */
export async function readRoot(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const { plan, args } = planned(info)
  const parameters: Record<string, unknown> = { epoch: await sharedEpoch(context, info) }
  for (const [number, branch] of plan.branches.entries())
    for (const [name, value] of Object.entries(branch.parameters(args))) parameters[`${name}_${number}`] = value
  const [row] = await readRows(context.graph, plan.text, parameters)
  if (row === undefined)
    throw new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      'The database has no graph yet: run `claimgraph migrate`, or `npm start`.',
    )
  return plan.shape(row[0] as never, args)
}

/** The plan and the arguments of its branches. What GraphQL itself refuses here (a null for a default) is the client's to mend. */
function planned(info: GraphQLResolveInfo): { plan: Plan; args: Record<string, unknown>[] } {
  try {
    const plan = planFor(info)
    return { plan, args: plan.branches.map(({ field, node }) => getArgumentValues(field, node, info.variableValues)) }
  } catch (error) {
    throw error instanceof GraphQLError ? new ClaimgraphError('BAD_USER_INPUT', error.message) : error
  }
}

/** One root field reads the published epoch inside its own statement; several agree on it first. */
function sharedEpoch(context: RequestContext, info: GraphQLResolveInfo): Promise<number | null> {
  if (rootFieldCount(info) < 2) return Promise.resolve(null)
  context.epoch ??= publishedEpoch(context.graph)
  return context.epoch
}

function rootFieldCount({ operation, fragments }: GraphQLResolveInfo): number {
  const count = (selections: OperationDefinitionNode['selectionSet']['selections']): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === 'Field') return sum + 1
      const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]
      return sum + (inner === undefined ? 0 : count(inner.selectionSet.selections))
    }, 0)
  return count(operation.selectionSet.selections)
}

/** Plans kept for one operation: a document with many switches must not fill the memory. */
const MAX_SHAPES = 64

interface Plans {
  /** The variables that decide what is skipped and included: with the response key, they make the shape. */
  switches: readonly string[]
  byShape: Map<string, Plan>
}

// Documents are parsed once and kept by Apollo's document store, so that an operation's nodes are a good key.
const plans = new WeakMap<OperationDefinitionNode, Plans>()

function planFor(info: GraphQLResolveInfo): Plan {
  const { operation, schema, fragments, variableValues: variables } = info
  let known = plans.get(operation)
  if (known === undefined) {
    known = { switches: switchesOf(info), byShape: new Map() }
    plans.set(operation, known)
  }
  const shape = JSON.stringify([info.path.key, ...known.switches.map(name => variables[name])])
  let plan = known.byShape.get(shape)
  if (plan === undefined) {
    plan = compileRoot({ schema, fragments, variables }, info.parentType, info.fieldNodes)
    if (known.byShape.size < MAX_SHAPES) known.byShape.set(shape, plan)
  }
  return plan
}

function switchesOf({ operation, fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>()
  for (const root of [operation, ...Object.values(fragments)])
    visit(root, {
      Directive(directive) {
        for (const { value } of directive.arguments ?? []) if (value.kind === 'Variable') names.add(value.name.value)
      },
    })
  return [...names].sort()
}
