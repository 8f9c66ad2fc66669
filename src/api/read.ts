// Answering a root field: find or compile its plan, make its parameters, run one statement, shape its one value.

import { GraphQLError, type GraphQLResolveInfo, getArgumentValues, type OperationDefinitionNode, visit } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph } from '../graph/connect.ts'
import { read as readRows } from '../graph/connect.ts'
import { publishedEpoch } from '../graph/epoch.ts'
import { type AnsweredTime, type AskedTime, answeredTime, askedTime, isDated, withAsOf } from './at.ts'
import { type Moment, resolve, search } from './candidates.ts'
import type { Arguments } from './compile/binding.ts'
import { compileRoot } from './compile/compile.ts'
import type { Plan } from './compile/plan.ts'
import type { Operation } from './compile/selection.ts'
import { type Answered, isCited } from './footnotes.ts'

/** What one GraphQL request shares between its root fields. */
export interface RequestContext {
  graph: Graph
  /** For conversions, and for telling whether two values agree. The same for all requests: plans keep them. */
  rates: Rates
  /** Set where several root fields have to see the same epoch. */
  epoch?: Promise<number>
  /** Set where the operation is asked at another time. */
  time?: Promise<AnsweredTime>
  /** Set where the operation is cited: its root fields, by response key, as far as they have been answered. */
  answered?: Map<string, Answered>
}

/** Reads a root field. Throws ClaimgraphError. */
export async function readRoot(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const { plan, args, asked } = planned(info, context.rates)
  const shared = await sharedEpoch(context, info, asked)
  const parameters: Record<string, unknown> = {
    epoch: await addCandidates(context.graph, plan, args, { epoch: shared, isPast: shared !== null }),
  }
  for (const [number, branch] of plan.branches.entries())
    for (const [name, value] of Object.entries(branch.parameters(args))) parameters[`${name}_${number}`] = value
  const [row] = await readRows(context.graph, plan.text, parameters)
  if (row === undefined)
    throw new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      'The database has no graph yet: run `claimgraph migrate`, or `npm start`.',
    )
  const value = plan.shape(row[0] as never, args)
  if (isCited(info.operation)) {
    context.answered ??= new Map()
    context.answered.set(info.path.key as string, {
      operation: operationOf(info, context.rates, false),
      nodes: info.fieldNodes,
      value,
    })
  }
  return value
}

/**
 * Where a root field's nodes are found by their names first: puts them into its arguments, and answers with the epoch at which they
 * were found, for what is read next.
 */
async function addCandidates(graph: Graph, { branches }: Plan, args: Arguments[], at: Moment): Promise<number | null> {
  const number = branches.findIndex(({ candidates }) => candidates !== undefined)
  if (number === -1) return at.epoch
  const hits = await CANDIDATES[branches[number]!.candidates!](graph, args[number]!, at)
  args[number] = { ...args[number], found: hits.found }
  return hits.epoch
}

const CANDIDATES = { search, resolve }

interface Planned {
  plan: Plan
  /** The arguments of the plan's branches. */
  args: Arguments[]
  asked: AskedTime | null
}

/** What GraphQL itself refuses here (a null for a default) is the client's to mend. */
function planned(info: GraphQLResolveInfo, rates: Rates): Planned {
  try {
    const [plan, asked] = [planFor(info, rates), askedTime(info)]
    const args = plan.branches.map(({ field, node }) =>
      withAsOf(field, getArgumentValues(field, node, info.variableValues), asked?.asOf),
    )
    return { plan, args, asked }
  } catch (error) {
    throw error instanceof GraphQLError ? new ClaimgraphError('BAD_USER_INPUT', error.message) : error
  }
}

/** One root field reads the published epoch inside its own statement; several, or another time, are agreed on first. */
async function sharedEpoch(
  context: RequestContext,
  info: GraphQLResolveInfo,
  asked: AskedTime | null,
): Promise<number | null> {
  if (asked !== null) {
    context.time ??= answeredTime(context.graph, asked)
    return (await context.time).epoch
  }
  if (rootFieldCount(info) < 2) return null
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

function planFor(info: GraphQLResolveInfo, rates: Rates): Plan {
  const { operation, variableValues: variables } = info
  let known = plans.get(operation)
  if (known === undefined) {
    known = { switches: switchesOf(info), byShape: new Map() }
    plans.set(operation, known)
  }
  const shape = JSON.stringify([info.path.key, ...known.switches.map(name => variables[name])])
  let plan = known.byShape.get(shape)
  if (plan === undefined) {
    plan = compileRoot(operationOf(info, rates, isCited(operation)), info.parentType, info.fieldNodes)
    if (known.byShape.size < MAX_SHAPES) known.byShape.set(shape, plan)
  }
  return plan
}

const operationOf = (
  { schema, fragments, variableValues: variables, operation }: GraphQLResolveInfo,
  rates: Rates,
  cited: boolean,
): Operation => ({ schema, fragments, variables, rates, cited, dated: isDated(operation) })

const SWITCHES = new Set(['skip', 'include'])

function switchesOf({ operation, fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>()
  for (const root of [operation, ...Object.values(fragments)])
    visit(root, {
      Directive({ name, arguments: given = [] }) {
        if (!SWITCHES.has(name.value)) return
        for (const { value } of given) if (value.kind === 'Variable') names.add(value.name.value)
      },
    })
  return [...names].sort()
}
