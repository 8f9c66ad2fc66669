// From a root field and its selection to one Cypher statement, and from the statement's one value to the response.
//
// Every object becomes a list `[columns, branch, branch, …]` in a fixed order (object.ts); every branch is a COLLECT or COUNT
// subquery made of a fragment (branch.ts: connection, claim set, path, list, value). The text depends on which relations and groups
// of columns are selected, on the structure of their filters, orders and pages (structure.ts), on whether a lookup gives a name and on whether
// a date is asked for: what else arguments say are parameters.

import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql'
import { sha256 } from '../../domain/canonical.ts'
import { bindingOf } from './binding.ts'
import { compileBranch } from './branch.ts'
import { completionOf } from './complete.ts'
import { compileObject } from './object.ts'
import { type Build, type Compiled, type CompiledBranch, fieldOf, type Plan, returning, shapeMembers } from './plan.ts'
import type { Operation } from './selection.ts'

// The epoch is read in the same statement, unless the request has agreed on one.
const EPOCH = "MATCH (graph:Graph {id: 'claimgraph'}) WITH coalesce($epoch, graph.epoch) AS epoch"

/** Compiles the root field that `nodes` select of the query type. */
export function compileRoot(operation: Operation, queryType: GraphQLObjectType, nodes: readonly FieldNode[]): Plan {
  const build: Build = {
    operation,
    ofHits: undefined,
    isFlawed: false,
    branches: [],
    projections: 0,
    subqueries: 0,
    nodeIds: new Map(),
  }
  const field = fieldOf(queryType, nodes)!
  const binding = bindingOf(queryType.name, field.name)
  const compiled =
    binding === null
      ? compileObject(build, getNamedType(field.type) as GraphQLObjectType, nodes, '')
      : unguarded(compileBranch(build, field, binding, nodes, ''))
  const members = [{ key: 'root', shape: compiled.shape, complete: completionOf(field.type) }]
  const text = `${EPOCH} ${returning(['epoch'], compiled)}`
  // A plan is kept, and what this client's variables say is not for keeping.
  build.operation = { ...operation, variables: {} }
  return {
    text,
    key: sha256(text),
    isFlawed: build.isFlawed,
    ofHits: build.ofHits,
    branches: build.branches,
    shape: (row, shaping) => shapeMembers(queryType.name, members, row, shaping).root,
  }
}

const unguarded = (branch: CompiledBranch): Compiled => ({ ...branch, columns: branch.columns('') })
