// What the page /explore asks: the documents of src/explore/queries, each with the fragments that it uses, as they are sent.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql'

const FOLDER = join(import.meta.dirname, '..', 'explore', 'queries')

export interface ExploreDocument {
  /** The name of its operation. */
  name: string
  /** As graphql-js prints it. */
  text: string
}

/** Variables with which each of the questions can be asked beforehand: what they are doesn't matter to how Neo4j plans it, only what is there. */
export const ASKED_BEFOREHAND = {
  id: 'nobody',
  text: 'nobody',
  predicate: 'VALUATION',
  currency: 'USD',
  kinds: ['Company'],
  filter: {},
} as const

/** In the order of the files and of what stands in them. */
export function exploreDocuments(): ExploreDocument[] {
  const { definitions } = exploreSources()
  const fragments = new Map(
    definitions.filter(each => each.kind === Kind.FRAGMENT_DEFINITION).map(each => [each.name.value, each]),
  )
  return definitions
    .filter(each => each.kind === Kind.OPERATION_DEFINITION)
    .map(operation => ({ name: operation.name!.value, text: print(whole(operation, fragments)) }))
}

/** All of the files together. */
export function exploreSources(): DocumentNode {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.graphql'))
  return parse(
    files
      .sort()
      .map(file => readFileSync(join(FOLDER, file), 'utf8'))
      .join('\n'),
  )
}

// ---------------------------------------------------------------------------------------------------------------------

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The operation, and after it the fragments that it uses, each where it is first met. */
function whole(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode {
  const used = new Set<FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)!
        if (used.has(fragment)) return
        used.add(fragment)
        collect(fragment)
      },
    })
  }
  collect(operation)
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] }
}
