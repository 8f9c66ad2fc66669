// A question being written: what has been declared so far, and the arguments of fields.

import { astFromValue, type GraphQLArgument, type GraphQLField, getNamedType, isRequiredArgument, print } from 'graphql'
import type { Path } from './naive.ts'
import { argumentValue, type Chances } from './values.ts'

/** A variable that takes a cursor of the connection at the path (without the indexes of lists): from which end of its page. */
export interface CursorVariable {
  variable: string
  path: Path
  end: 'startCursor' | 'endCursor'
}

export interface Draft extends Chances {
  declared: string[]
  variables: Record<string, unknown>
  fragments: string[]
  cursors: CursorVariable[]
  /** Response keys that are taken, by path. */
  keys: Set<string>
  relations: number
}

export type Field = GraphQLField<unknown, unknown>

/** The field's arguments in parentheses, or nothing. `path` is that of the field in the response. */
export function argumentsOf(draft: Draft, field: Field, path: Path): string {
  const { shape, dress } = draft
  const isConnection = getNamedType(field.type).name.endsWith('Connection')
  const given = [...field.args.flatMap(argument => chosen(argument)), ...(isConnection ? page(draft, field, path) : [])]
  return given.length === 0 ? '' : `(${given.join(', ')})`

  function chosen(argument: GraphQLArgument): string[] {
    const { name, type } = argument
    if (isConnection && PAGING.has(name)) return []
    if (name === 'first') return dress.chance(0.7) ? [written(draft, argument, sizeIn(draft, path))] : []
    if (name === 'chars')
      return dress.chance(0.7) ? [written(draft, argument, dress.pick([0, 5, 50, 2000, 5000, -1]))] : []
    // One of the two, as a rule.
    if (name === 'id' && !isRequiredArgument(argument) && dress.chance(0.3)) return []
    if (name === 'name')
      return dress.chance(0.3) ? [written(draft, argument, argumentValue(draft, type, name, ''))] : []
    const wanted = isRequiredArgument(argument) || name === 'id' || shape.chance(0.35)
    return wanted ? [written(draft, argument, argumentValue(draft, type, name, labelOf(field)))] : []
  }
}

const PAGING = new Set(['first', 'after', 'last', 'before'])

/** What a root field's ids are of. */
const labelOf = ({ name, type }: Field): string => {
  const named = getNamedType(type).name
  return named === 'Node' || name === 'entity' ? 'Record' : named
}

/** A page from either end; a cursor is null at first, and is put in when there is one. */
function page(draft: Draft, field: Field, path: Path): string[] {
  const { shape, dress } = draft
  const backwards = shape.chance(0.3)
  const [size, cursor] = backwards ? ['last', 'before'] : ['first', 'after']
  const argument = (name: string) => field.args.find(each => each.name === name)!
  const given =
    backwards || path.length > 1 || dress.chance(0.8) ? [written(draft, argument(size!), sizeIn(draft, path))] : []
  if (dress.chance(0.01)) given.push(written(draft, argument(backwards ? 'first' : 'last'), 2))
  if (!shape.chance(0.5)) return given
  const variable = declare(draft, argument(cursor!), dress.chance(0.03) ? 'x' : null)
  draft.cursors.push({ variable, path, end: backwards ? 'startCursor' : 'endCursor' })
  return [...given, `${cursor}: $${variable}`]
}

/** Few where lists are nested; now and then too many. */
const sizeIn = ({ dress }: Draft, path: Path): number => {
  if (dress.chance(0.01)) return dress.pick([101, 1000, -1])
  return path.length > 1 ? dress.pick([0, 1, 2, 2, 3, 3]) : dress.pick([0, 1, 2, 3, 5, 8])
}

/** Literally, or as a variable. */
function written(draft: Draft, argument: GraphQLArgument, value: unknown): string {
  const literal = draft.dress.chance(0.4) ? astFromValue(value, argument.type) : null
  return `${argument.name}: ${literal ? print(literal) : `$${declare(draft, argument, value)}`}`
}

function declare({ declared, variables }: Draft, { type }: GraphQLArgument, value: unknown): string {
  const variable = `v${declared.length + 1}`
  declared.push(`$${variable}: ${type}`)
  variables[variable] = value
  return variable
}

/** `@skip` or `@include`, now and then. */
export function directive({ dress, declared, variables }: Draft): string {
  if (!dress.chance(0.05)) return ''
  const [name, value] = [dress.pick(['skip', 'include']), dress.chance(0.5)]
  if (dress.chance(0.3)) return ` @${name}(if: ${value})`
  const variable = `v${declared.length + 1}`
  declared.push(`$${variable}: Boolean!`)
  variables[variable] = value
  return ` @${name}(if: $${variable})`
}
