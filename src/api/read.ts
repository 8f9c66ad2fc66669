// Answering a root field: find or compile its plan, make its parameters, run one statement, shape its one value.

import { type FieldNode, GraphQLError, getArgumentValues, type OperationDefinitionNode } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph } from '../graph/connect.ts'
import { read as readRows } from '../graph/connect.ts'
import { type Time, withAsOf } from './at.ts'
import { type Moment, resolve, search } from './candidates.ts'
import type { Arguments } from './compile/binding.ts'
import type { Plan, Shaping } from './compile/plan.ts'
import type { Operation } from './compile/selection.ts'
import type { RequestNote } from './note.ts'
import { observed } from './observed.ts'
import { planFor } from './plans.ts'
import { inTurn } from './turns.ts'

/** What the server gives to each GraphQL request. */
export interface RequestContext {
  graph: Graph
  /** For conversions, and for telling whether two values agree. The same for all requests: plans keep them. */
  rates: Rates
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal
  /** Milliseconds after which Neo4j gives a statement up. */
  timeout?: number
  /** What is noted of the request. */
  note?: RequestNote
  /** Resolves when so many statements may run. Throws OVERLOADED or TIMEOUT. */
  admit?: (statements: number) => Promise<void>
}

/** What the root fields of one request share. */
export interface Request {
  context: RequestContext
  node: OperationDefinitionNode
  operation: Operation
}

/** The value of a root field, by response keys all the way down. */
export interface Answer {
  value: unknown
  /** Whether something in it could not be put into a response as it is (compile/plan.ts, `Failure`). */
  failed: boolean
}

/** Reads the root field that `nodes` select. Throws ClaimgraphError. */
export async function readRoot(request: Request, nodes: readonly FieldNode[], { epoch, asOf }: Time): Promise<Answer> {
  const { graph, signal, timeout, note } = request.context
  const { plan, args } = planned(request, nodes, asOf)
  const parameters: Record<string, unknown> = {
    epoch: await addCandidates(graph, plan, args, { epoch, isPast: epoch !== null }),
  }
  for (const [number, branch] of plan.branches.entries())
    for (const [name, value] of Object.entries(branch.parameters(args))) parameters[`${name}_${number}`] = value
  const run = () => readRows(graph, plan.text, parameters, { signal, ...(timeout !== undefined && { timeout }) })
  const [row] = await observed(note, nodes[0]!.name.value, () => inTurn(graph, plan.text, run))
  if (row === undefined)
    throw new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      'The database has no graph yet: run `claimgraph migrate`, or `npm start`.',
    )
  const shaping: Shaping = { args, failed: false }
  const value = plan.shape(row[0], shaping)
  return { value, failed: shaping.failed }
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

/** The plan, and the arguments of its branches. What GraphQL itself refuses here (a null for a default) is the client's to mend. */
function planned(
  { node, operation }: Request,
  nodes: readonly FieldNode[],
  asOf: string | undefined,
): { plan: Plan; args: Arguments[] } {
  try {
    const plan = planFor(node, operation, nodes)
    const args = plan.branches.map(branch =>
      withAsOf(branch.field, getArgumentValues(branch.field, branch.node, operation.variables), asOf),
    )
    return { plan, args }
  } catch (error) {
    throw error instanceof GraphQLError ? new ClaimgraphError('BAD_USER_INPUT', error.message) : error
  }
}
