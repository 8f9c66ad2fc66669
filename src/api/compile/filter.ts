// A filter as Cypher: a condition on nodes found otherwise, or where finding them starts. Each member is a file
// `cypher/filter/<Input>.<member>.cypher`, which finds the nodes that the member asks for.

import { statement } from '../../graph/statement.ts'
import { type Condition, type Member, membersDemanded, membersOf } from './filter-tree.ts'
import { type Fragment, parseFragment } from './fragment.ts'
import { startOf } from './start.ts'
import { type Use, useOf } from './use.ts'

/** Lists of values under each of which an index has the nodes in that order. */
const PARTED_BY: Readonly<Record<string, { member: string; property: string }>> = {
  'Claim.PREDICATE': { member: 'ClaimFilter.predicates', property: 'predicate' },
  'Claim.AMOUNT.amount': { member: 'ClaimFilter.predicates', property: 'predicate' },
  'Conflict.PREDICATE': { member: 'ConflictFilter.predicates', property: 'predicate' },
  'Entity.ID': { member: 'EntityFilter.kinds', property: 'kind' },
}

/** A member that lists values of a property, and the parameter that has them. */
export interface Parted {
  member: Member
  property: string
  values: string
}

export interface FilterText {
  /** A condition on `node`; `except` leaves one member out. */
  condition(except?: Member): string
  /** The clauses that find what a root list in this order starts at, if anything; and the member that is met by that. */
  start(order: string): { clauses: string; met: Member | undefined } | undefined
  /** The list of values under each of which an index has the order, if there is one. */
  parted(order: string): Parted | undefined
}

/** `use` is of the fragment whose nodes are filtered; the values of the members are its parameters `value_f0`, `value_f1`, … */
export function filterText(tree: Condition, use: Use): FilterText {
  const numbers = new Map(membersOf(tree).map((member, index) => [member, index]))
  const itself = use.variable('node')
  return {
    condition: except => conditionOf(tree, itself, except),
    start(order) {
      const members = startOf(tree, order)
      if (members === undefined) return undefined
      return { clauses: foundAt(members, itself, tree), met: members.length === 1 ? members[0] : undefined }
    },
    parted(order) {
      const by = PARTED_BY[order]
      const member = membersDemanded(tree).find(({ name }) => name === by?.member)
      if (member === undefined) return undefined
      return { member, property: `${itself}.${by!.property}`, values: `$value${suffix(member)}` }
    },
  }

  function conditionOf(condition: Condition, node: string, except?: Member): string {
    if ('all' in condition) return joined(condition.all, 'AND', 'true')
    if ('any' in condition) return joined(condition.any, 'OR', 'false')
    // What is unknown isn't so.
    if ('not' in condition) return `NOT coalesce(${conditionOf(condition.not, node, except)}, false)`
    if (condition === except) return 'true'
    const { isPlain, condition: plain } = textOf(condition, node)
    const holds = isPlain ? plain : `EXISTS { ${clauses(condition, node)} }`
    return condition.value === false ? `NOT ${holds}` : holds

    function joined(conditions: readonly Condition[], word: string, neutral: string): string {
      const texts = conditions.map(each => conditionOf(each, node, except)).filter(text => text !== neutral)
      return texts.length < 2 ? (texts[0] ?? neutral) : texts.map(text => `(${text})`).join(` ${word} `)
    }
  }

  /** The member's MATCH, with what is asked of the claim that it leads to. */
  function clauses(member: Member, node: string, withinExcept?: Member): string {
    const { body, condition, claim } = textOf(member, node)
    const within = member.within === undefined ? 'true' : conditionOf(member.within, claim, withinExcept)
    return `${body} WHERE ${condition}${within === 'true' ? '' : ` AND (${within})`}`
  }

  /** What is found at one of these members, or more, each node once; all of them have to meet `demands`. */
  function foundAt(members: readonly Member[], node: string, demands: Condition): string {
    const each = members.map(member => foundBy(member, node, demands))
    return each.length === 1
      ? each[0]!
      : `CALL (epoch) { ${each.map(found => `${found} RETURN ${node}`).join(' UNION ')} }`
  }

  function foundBy(member: Member, node: string, demands: Condition): string {
    const start = member.within === undefined ? undefined : startOf(member.within)
    if (start === undefined) {
      // What else is said of the node itself may make for a better index.
      const plain = textOf(member, node).isPlain
        ? membersDemanded(demands).filter(each => textOf(each, node).isPlain)
        : []
      const besides = plain.filter(each => each !== member).map(each => ` AND ${textOf(each, node).condition}`)
      return `${clauses(member, node)}${besides.join('')} WITH DISTINCT ${node}`
    }
    const { claim } = textOf(member, node)
    const met = start.length === 1 ? start[0] : undefined
    return `${foundAt(start, claim, member.within!)} ${clauses(member, node, met)} WITH DISTINCT ${node}`
  }

  function textOf(member: Member, node: string) {
    const { text, variable, fragment } = useOf(file(member.name), '', use.number, suffix(member), node)
    return {
      body: text(fragment.body),
      condition: text(fragment.condition),
      claim: variable('claim'),
      isPlain: PLAIN.test(text(fragment.body)) && member.within === undefined,
    }
  }

  /** The file's `$value` is `$value_f0_3`, that of member 0 in branch 3. */
  function suffix(member: Member): string {
    return `_f${numbers.get(member)}_${use.number}`
  }
}

/** A file that only says what holds of the node itself. */
const PLAIN = /^MATCH \(\w+:\w+\)$/

const files = new Map<string, Fragment>()
function file(name: string): Fragment {
  const parsed = files.get(name) ?? parseFragment(name, statement(`filter/${name}`))
  files.set(name, parsed)
  return parsed
}
