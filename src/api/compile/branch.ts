// A field that a fragment answers: a connection, a set of claims, a path, a list, one object, or a value.

import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType, Kind } from 'graphql'
import { type Arguments, argumentsOf, type Given, givenTo, oncePerRequest } from './arguments.ts'
import { orElse } from './attempt.ts'
import type { Binding } from './binding.ts'
import { compileClaimSet } from './claim-set.ts'
import { compileConnection } from './connection.ts'
import { type Fragment, fragment } from './fragment.ts'
import { compileList } from './list.ts'
import { pageSize } from './page.ts'
import { compilePath } from './path.ts'
import { type Branch, type Build, type CompiledBranch, subqueryName } from './plan.ts'
import { type Use, useOf } from './use.ts'

/** What a branch of one kind is compiled from. */
export interface BranchParts {
  build: Build
  field: GraphQLField<unknown, unknown>
  /** The field's type without list and non-null. */
  type: GraphQLObjectType
  nodes: readonly FieldNode[]
  branch: Branch
  use: Use
  binding: Binding
  thisVariable: string
}

export function compileBranch(
  build: Build,
  field: GraphQLField<unknown, unknown>,
  binding: Binding,
  nodes: readonly FieldNode[],
  thisVariable: string,
): CompiledBranch {
  const found = fragment(fragmentName(build, field, binding, nodes[0]!))
  const number = build.branches.length
  const type = getNamedType(field.type) as GraphQLObjectType
  const isConnection = type.name.endsWith('Connection')
  const made = (args: Arguments) => ({
    ...unset(found),
    // A connection's are filters and pages: it makes its own parameters of them.
    ...(isConnection ? {} : args),
    ...(isConnection || args.first === undefined ? {} : { first: pageSize(args.first) }),
    ...binding.parameters?.(args),
  })
  const branch: Branch = {
    field,
    node: nodes[0]!,
    // What the arguments must not be is an error of the field: it is thrown where the field is shaped.
    parameters: given => orElse(() => made(givenTo(given, number)), { ...unset(found), first: 0 }),
    candidates: binding.candidates,
  }
  build.branches.push(branch)
  const use = useOf(found, thisVariable, number)
  const parts: BranchParts = { build, field, type, nodes, branch, use, binding, thisVariable }
  return checked(compiled(parts, isConnection), oncePerRequest(number, made))
}

function compiled(parts: BranchParts, isConnection: boolean): CompiledBranch {
  const { type, binding } = parts
  if (isConnection) return compileConnection(parts)
  if (type.name === 'ClaimSet') return compileClaimSet(parts)
  if (type.name === 'Path') return compilePath(parts)
  return isCompositeType(type) && binding.compute === undefined ? compileList(parts) : compileValue(parts)
}

/** The branch that throws what `check` throws where it is shaped. */
function checked(branch: CompiledBranch, check: (given: Given) => unknown): CompiledBranch {
  return {
    ...branch,
    shape: (value: unknown, shaping) => {
      check(shaping.given)
      return branch.shape(value as never, shaping)
    },
  }
}

function fragmentName(build: Build, field: GraphQLField<unknown, unknown>, binding: Binding, node: FieldNode): string {
  if (binding.asOf !== undefined && isDated(build, node)) return binding.asOf
  if (binding.named === undefined) return binding.fragment
  // By the value: a variable is often null.
  const { name } = argumentsOf(field, node, build.operation.variables)
  return (name ?? null) === null ? binding.fragment : binding.named
}

/** By the text alone: a variable may still turn out to be null. */
const isDated = ({ operation }: Build, { arguments: given = [] }: FieldNode): boolean =>
  operation.dated || given.some(({ name, value }) => name.value === 'asOf' && value.kind !== Kind.NULL)

/** A parameter for which the field has no argument, or no value, is null. */
const unset = ({ parameters }: Fragment): Record<string, null> =>
  Object.fromEntries([...parameters].filter(name => name !== 'epoch').map(name => [name, null]))

/** A value, or all the values that a computed field needs. */
function compileValue({ build, use, binding }: BranchParts): CompiledBranch {
  const { columns, suffix } = use.fragment
  const name = subqueryName(build)
  const values = `RETURN ${use.text(columns.get('value')!)} AS value ${use.text(suffix)}`
  return {
    columns: guard => [{ name, subquery: `COLLECT { ${use.source(guard)} ${values} }` }],
    expression: binding.compute === undefined ? `${name}[0]` : name,
    shape: (found: unknown) => found ?? null,
  }
}
