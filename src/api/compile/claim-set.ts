// All the claims under one predicate, side by side, and what they come to.

import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql'
import { MAX_CLAIMS } from '../../domain/claim-set.ts'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Given } from './arguments.ts'
import type { BranchParts } from './branch.ts'
import { conversionsOf, type FindingRow, type SetSummary, type StandingRow, summaryOf } from './claim-set-summary.ts'
import type { ObjectRow } from './columns.ts'
import { columnsExpression } from './columns.ts'
import { shapeEmbedded } from './embedded.ts'
import { needsWords, wordsOfClaims } from './footing.ts'
import { fragment } from './fragment.ts'
import { compileObject } from './object.ts'
import { firstOf, limitOf } from './page.ts'
import {
  type CompiledBranch,
  fieldOf,
  membersOf,
  returning,
  type Shape,
  type Shaping,
  shapeMembers,
  subqueryName,
  wordsMember,
} from './plan.ts'
import { collectFields } from './selection.ts'
import { type Use, useOf } from './use.ts'

export function compileClaimSet(parts: BranchParts): CompiledBranch {
  const { build, type, nodes, branch, use, thisVariable } = parts
  const { rates } = build.operation
  /** The claims of the set, in their order: found once, whatever is asked of them. */
  const claims = subqueryName(build)
  const columns: { name: string; subquery: (guard: string) => string }[] = []
  let [standingsIndex, findingsIndex]: (number | undefined)[] = []
  const summaries = new WeakMap<unknown[], SetSummary>()
  const fields = collectFields(build.operation, type, nodes)
  const selected = membersOf(type, fields, memberOf)
  const members = needsWords(build, type, fields) ? [...selected, wordsMember(words())] : selected
  return {
    columns: guard => [
      { name: claims, subquery: found(guard), first: true },
      ...columns.map(({ name, subquery }) => ({ name, subquery: subquery(guard) })),
    ],
    expression: `[${[`size(${claims})`, ...columns.map(({ name }) => name)].join(', ')}]`,
    shape: (row: unknown[], shaping) => shapeMembers(type.name, members, row, shaping),
  }

  function found(guard: string): string {
    return `COLLECT { ${use.source(guard)} ${use.narrowed()} RETURN ${use.variable('node')} ${use.text(use.fragment.suffix)} }`
  }

  /** Answers with the column's place in the row; the first place is the number of claims. */
  function add(subquery: (guard: string) => string): number {
    return columns.push({ name: subqueryName(build), subquery })
  }

  /** The words of all its claims. */
  function words(): Shape {
    const claim = `cited_${build.projections++}`
    const { columns: found, shape } = wordsOfClaims(build, () => `UNWIND ${claims} AS ${claim}`, claim)
    const index = add(() => found('')[0]!.subquery)
    return (row: unknown[], shaping) => shape(row[index] as never, shaping)
  }

  function memberOf(field: GraphQLField<unknown, unknown> | undefined, fieldNodes: readonly FieldNode[]): Shape {
    switch (field?.name) {
      case undefined:
        return () => type.name
      case 'predicate':
        return (_row: unknown[], { given }) => branch.parameters(given).predicate
      case 'claimCount':
        return (row: unknown[]) => row[0]
      case 'claims': {
        const number = build.branches.length
        const { list } = listed(fieldNodes, null, given => limitOf(given, number))
        return (row: unknown[], shaping) => {
          firstOf(shaping.given, number)
          return list(row as never, shaping)
        }
      }
      case 'best': {
        const [all, summary] = [listed(fieldNodes, null, () => MAX_CLAIMS), summarised()]
        return (row: unknown[], shaping) => {
          const { best } = summary(row)
          return best === null ? null : (all.byId(row, shaping).get(best)?.() ?? null)
        }
      }
      case 'conflicts': {
        const number = build.branches.length
        const [all, summary] = [listed(fieldNodes, 'Entity.factConflicts', () => MAX_CLAIMS), summarised()]
        return (row: unknown[], shaping) => {
          const shown = all.byId(row, shaping)
          const within = new Set(summary(row).conflicts)
          const page = [...shown].filter(([id]) => within.has(id)).slice(0, firstOf(shaping.given, number))
          return page.map(([, shape]) => shape())
        }
      }
      case 'checks': {
        const [all, summary] = [listed(fieldNodes, 'Entity.factChecks', () => MAX_CLAIMS), summarised()]
        return (row: unknown[], shaping) => {
          const { checks } = summary(row)
          return [...all.byId(row, shaping)].filter(([id]) => checks.has(id)).map(([, shape]) => shape())
        }
      }
      case 'conversions': {
        const rows = standings()
        const shape = shapeEmbedded(build, getNamedType(field.type) as GraphQLCompositeType, fieldNodes)
        return (row: unknown[], shaping) => {
          const currency = (branch.parameters(shaping.given).currency ?? null) as string | null
          return conversionsOf(rows(row), rates, currency).map(each => shape(each, shaping))
        }
      }
      default: {
        const summary = summarised()
        const name = field!.name as 'agreement' | 'independentOrigins'
        return (row: unknown[]) => summary(row)[name]
      }
    }
  }

  /** Claims of the set (`name` is null), or what a fragment finds with the parameters of the set; with a limit of its own. */
  function listed(fieldNodes: readonly FieldNode[], name: string | null, limit: (given: Given) => number): Listed {
    const field = fieldOf(type, fieldNodes)!
    const number = build.branches.length
    build.branches.push({
      field,
      node: fieldNodes[0]!,
      parameters: given => ({ ...branch.parameters(given), limit: limit(given) }),
    })
    const own = name === null ? null : useOf(fragment(name), thisVariable, number)
    const node = own === null ? `claim_${number}` : own.variable('node')
    const item = compileObject(build, getNamedType(field.type) as GraphQLCompositeType, fieldNodes, node)
    const index = add(guard =>
      own === null
        ? `COLLECT { ${eachClaim(node, `$limit_${number}`)} ${returning([node], item)} }`
        : `COLLECT { ${own.source(guard)} ${own.narrowed()} ${own.text(own.fragment.suffix)} LIMIT $limit_${number} ${returning(own.variables(), item)} }`,
    )
    const rows = (row: unknown[]) => row[index] as ObjectRow[]
    return {
      list: (row: unknown[], shaping) => rows(row).map(each => item.shape(each as never, shaping)),
      byId: (row, shaping) =>
        new Map(rows(row).map(each => [each[0][1] as string, () => item.shape(each as never, shaping)])),
    }
  }

  function eachClaim(variable: string, limit: string): string {
    return `UNWIND ${claims} AS ${variable} WITH ${variable} LIMIT ${limit}`
  }

  /** The rows that decide; asked for once, however many fields need them. */
  function standings(): (row: unknown[]) => StandingRow[] {
    standingsIndex ??= addStandings()
    const index = standingsIndex
    return row => {
      if ((row[0] as number) <= MAX_CLAIMS) return row[index] as StandingRow[]
      throw new ClaimgraphError(
        'BAD_USER_INPUT',
        `This fact has ${row[0]} claims, more than the ${MAX_CLAIMS} that can be weighed: ask for "claims" and "claimCount" only, or narrow it with "asOf".`,
      )
    }
  }

  function addStandings(): number {
    const number = build.projections++
    const claim = `claim_s${number}`
    const deciding = useOf(fragment('Claim.standing'), claim, number, `_s${number}`)
    const claimType = build.operation.schema.getType('Claim') as GraphQLObjectType
    const said = columnsExpression(build, [claimType], claim)
    return add(
      () => `COLLECT { ${eachClaim(claim, String(MAX_CLAIMS))} RETURN [${said}, ${valueColumn(deciding)}] AS row }`,
    )
  }

  /** Computed once for a row, however many fields need it. */
  function summarised(): (row: unknown[]) => SetSummary {
    const rows = standings()
    findingsIndex ??= addFindings()
    const index = findingsIndex
    return row => {
      const known = summaries.get(row) ?? summaryOf(rows(row), row[index] as FindingRow[], rates)
      summaries.set(row, known)
      return known
    }
  }

  function addFindings(): number {
    const number = build.branches.length
    build.branches.push({ field: parts.field, node: nodes[0]!, parameters: given => branch.parameters(given) })
    const sides = useOf(fragment('Entity.factFindings'), thisVariable, number)
    return add(guard => `COLLECT { ${sides.source(guard)} RETURN ${valueColumn(sides)} AS row }`)
  }
}

const valueColumn = (use: Use): string => use.text(use.fragment.columns.get('value')!)

interface Listed {
  list: Shape
  /** To be shaped on demand. */
  byId(row: unknown[], shaping: Shaping): Map<string, () => unknown>
}
