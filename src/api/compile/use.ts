// A fragment in its place: with variables and parameters of its own.

import { type Fragment, render } from './fragment.ts'

export interface Use {
  fragment: Fragment
  number: number
  text(tokens: Fragment['body']): string
  variable(name: string): string
  /** The variables that `narrowed` leaves. */
  variables(): string[]
  /** Everything before RETURN: with a guard on the type of `this`, and with another condition. */
  source(guard?: string, condition?: string): string
  /** `WITH` the fragment's columns, and variables of an order, and nothing else. */
  narrowed(besides?: readonly string[]): string
}

/**
 * `thisVariable` stands for `this`, and `nodeVariable`, where there is one, for `node`; `suffix` sets all other variables and the
 * parameters apart from those of other uses.
 */
export function useOf(
  found: Fragment,
  thisVariable: string,
  number: number,
  suffix = `_${number}`,
  nodeVariable = `node${suffix}`,
): Use {
  const given: Readonly<Record<string, string>> = { this: thisVariable, node: nodeVariable }
  const variable = (name: string) => given[name] ?? `${name}${suffix}`
  const parameter = (name: string) => (name === 'epoch' ? 'epoch' : `$${name}${suffix}`)
  const text = (tokens: Fragment['body']) => render(tokens, { variable, parameter })
  const { body, condition, columns, distinct } = found
  return {
    fragment: found,
    number,
    text,
    variable,
    variables: () => [...columns.keys()].map(variable),
    source(guard = '', another = '') {
      const start = guard === '' ? '' : `MATCH (${thisVariable}:${guard}) `
      const conditions = [condition.length === 0 ? '' : `(${text(condition)})`, another].filter(each => each !== '')
      return `${start}${text(body)}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`
    },
    narrowed(besides = []) {
      const kept = [...columns].map(([name, expression]) => {
        const [wanted, present] = [variable(name), text(expression)]
        return wanted === present ? wanted : `${present} AS ${wanted}`
      })
      return `WITH ${distinct ? 'DISTINCT ' : ''}${[...kept, ...besides].join(', ')}`
    },
  }
}

/** The fragment's order, as ORDER BY takes it. */
export const orderOf = ({ fragment, text }: Use): string => fragment.order.map(text).join(', ')
