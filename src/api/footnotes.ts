// Footnotes: which words support which values of an answer. The shaped objects, which carry their words (compile/footing.ts), are
// walked side by side with the response, so that what null propagation took out of the response has no path.

import { type FieldNode, type GraphQLObjectType, getNamedType, isLeafType, type OperationDefinitionNode } from 'graphql'
import { textFragmentLink } from '../domain/link.ts'
import { footingOf, MAX_CITATIONS, type Words } from './compile/footing.ts'
import { fieldOf, type Shaped, TYPE, WORDS } from './compile/plan.ts'
import { collectFields, type Fields, type Operation } from './compile/selection.ts'

/** Response keys and indexes of lists, as in the paths of GraphQL errors. */
type Path = readonly (string | number)[]

export interface Footnote extends Omit<Words, 'claim'> {
  /** From 1, in the order in which the answer first meets the citations. */
  number: number
  /** Opens the source at the quote; null where it has no address. */
  link: string | null
  /** The values that the words support. */
  paths: Path[]
}

/** A root field as it was answered: what was selected of it, and the shaped value. */
export interface Answered {
  operation: Operation
  nodes: readonly FieldNode[]
  value: unknown
}

type Data = Readonly<Record<string, unknown>>

/** True if the operation asks for the words behind its answer. */
export const isCited = ({ directives }: OperationDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === 'cited') === true

/** The footnotes of a response's `data`, depth first. `answered` has its root fields by response key. */
export function footnotes(data: Data, answered: ReadonlyMap<string, Answered>): Footnote[] {
  const notes = new Map<string, Footnote>()
  for (const [key, value] of Object.entries(data)) {
    const root = answered.get(key)
    // Introspection is answered without us.
    if (root !== undefined) walk(contextOf(root.operation, notes), root.nodes, root.value, value, [key], [])
  }
  return [...notes.values()]
}

// ---------------------------------------------------------------------------------------------------------------------

interface Context {
  notes: Map<string, Footnote>
  typeOf: (object: Shaped) => GraphQLObjectType
  fieldsOf: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Fields
}

/** `around` are the words that the object around this value rests on, where they reach into it. */
function walk(
  context: Context,
  nodes: readonly FieldNode[],
  shaped: unknown,
  value: unknown,
  path: Path,
  around: readonly Words[],
): void {
  if (value === null) return
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(context, nodes, (shaped as unknown[])[index], item, [...path, index], around)
    })
    return
  }
  const object = shaped as Shaped
  const type = context.typeOf(object)
  const footing = footingOf(type)
  const own = object[WORDS] ?? around
  const words = typeof own === 'string' ? around.filter(({ id, claim }) => id === own || claim === own) : own
  for (const [key, fieldNodes] of context.fieldsOf(type, nodes)) {
    const field = fieldOf(type, fieldNodes)
    if (field === undefined) continue
    const child = (value as Data)[key]
    if (!isLeafType(getNamedType(field.type))) {
      const reached = footing?.reaches?.includes(field.name) === true ? words : []
      walk(context, fieldNodes, object[key], child, [...path, key], reached)
    } else if (footing?.except?.includes(field.name) !== true)
      support(context, child, [...path, key], words.slice(0, MAX_CITATIONS))
  }
}

/** A null states nothing; each item of a list is a value of its own. */
function support(context: Context, leaf: unknown, path: Path, words: readonly Words[]): void {
  if (leaf === null) return
  if (Array.isArray(leaf)) {
    for (const [index, item] of leaf.entries()) support(context, item, [...path, index], words)
    return
  }
  for (const each of words) {
    const note = context.notes.get(each.id) ?? footnote(context.notes.size + 1, each)
    context.notes.set(each.id, note)
    note.paths.push(path)
  }
}

function footnote(number: number, { id, quote, locator, asStated, source }: Words): Footnote {
  const link = source.url === null ? null : textFragmentLink(source.url, quote)
  return { number, id, quote, locator, asStated, source, link, paths: [] }
}

/** What the walk through one root field needs. Fields are collected once for each selection and type. */
function contextOf(operation: Operation, notes: Map<string, Footnote>): Context {
  const known = new Map<readonly FieldNode[], Map<GraphQLObjectType, Fields>>()
  return {
    notes,
    typeOf: object => operation.schema.getType(object[TYPE]) as GraphQLObjectType,
    fieldsOf(type, nodes) {
      const byType = known.get(nodes) ?? new Map<GraphQLObjectType, Fields>()
      known.set(nodes, byType)
      const fields = byType.get(type) ?? collectFields(operation, type, nodes)
      byType.set(type, fields)
      return fields
    },
  }
}
