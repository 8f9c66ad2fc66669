// Answering a root field: find or compile its plan, make its parameters, run one statement, shape its one value.

import { type FieldNode, GraphQLError, type OperationDefinitionNode } from 'graphql'
import { ClaimgraphError } from '../domain/error.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Graph } from '../graph/connect.ts'
import { type Time, withAsOf } from './at.ts'
import { type Moment, resolve, search } from './candidates.ts'
import { type Arguments, argumentsOf, type Given, givenTo } from './compile/arguments.ts'
import { attempt } from './compile/attempt.ts'
import type { Columns } from './compile/binding.ts'
import type { Plan, Shaping } from './compile/plan.ts'
import type { Operation } from './compile/selection.ts'
import type { RequestNote } from './note.ts'
import { planFor } from './plans.ts'
import { type Reader, readerFor } from './reader.ts'
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
  /** Resolves when one more statement may run, to what is called when it has. Throws OVERLOADED or TIMEOUT. */
  admit?: () => Promise<() => void>
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
  const { graph, signal } = request.context
  const read = readerFor(request.context, nodes[0]!.name.value)
  const { plan, given } = planned(request, nodes, asOf)
  const found = await withCandidates(read, plan, given, { epoch, isPast: epoch !== null })
  if (found.hits !== undefined && plan.ofHits !== undefined) return shaped(plan, plan.ofHits(found.hits), found.given)
  const parameters: Record<string, unknown> = { epoch: found.epoch }
  for (const [number, branch] of plan.branches.entries())
    for (const [name, value] of Object.entries(branch.parameters(found.given))) parameters[`${name}_${number}`] = value
  const [row] = await inTurn(graph, plan.key, signal, () => read(plan.text, parameters))
  if (row === undefined)
    throw new ClaimgraphError(
      'DATABASE_UNAVAILABLE',
      'The database has no graph yet: run `claimgraph migrate`, or `npm start`.',
    )
  return shaped(plan, row[0], found.given)
}

function shaped(plan: Plan, row: unknown, given: Given): Answer {
  const shaping: Shaping = { given, failed: false }
  const value = plan.shape(row, shaping)
  return { value, failed: shaping.failed }
}

/**
 * Where a root field's nodes are found by their names first: its arguments with them, and the epoch at which they were found, for what is
 * read next.
 */
async function withCandidates(
  read: Reader,
  { branches }: Plan,
  given: Given,
  at: Moment,
): Promise<{ given: Given; epoch: number | null; hits?: readonly Columns[] }> {
  const number = branches.findIndex(({ candidates }) => candidates !== undefined)
  if (number === -1) return { given, epoch: at.epoch }
  const args = givenTo(given, number)
  const { found, epoch } = await CANDIDATES[branches[number]!.candidates!](read, args, at)
  const wanted = found.map(({ shown: _, ...hit }) => hit)
  return { given: given.with(number, { ...args, found: wanted }), epoch, hits: found.map(hit => ({ ...hit })) }
}

const CANDIDATES = { search, resolve }

/** The plan, and the arguments of its branches. A directive that the variables don't fit is the client's to mend. */
function planned(
  { node, operation }: Request,
  nodes: readonly FieldNode[],
  asOf: string | undefined,
): { plan: Plan; given: Given } {
  try {
    const plan = planFor(node, operation, nodes)
    const given = plan.branches.map(branch =>
      attempt(
        (): Arguments => withAsOf(branch.field, argumentsOf(branch.field, branch.node, operation.variables), asOf),
      ),
    )
    return { plan, given }
  } catch (error) {
    throw error instanceof GraphQLError ? new ClaimgraphError('BAD_USER_INPUT', error.message) : error
  }
}
