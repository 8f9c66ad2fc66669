// The draft as a file that a human reads: records as they are written by hand, each claim with the line that it is from.

import { Document, isCollection, isMap, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { DraftedSource } from './article.ts'
import type { DraftedEntity } from './entities.ts'
import type { Passed } from './gates.ts'
import { mergedClaims } from './merged.ts'
import { REFUSED_FILE } from './refused.ts'

export interface Origin {
  /** The model, by its name. */
  model: string
  /** The file that was read. */
  article: string
  /** YYYY-MM-DD */
  on: string
  /** Whether refused.md is beside it. */
  refused: boolean
}

/** The records as YAML. */
export function draftFile(text: string, source: DraftedSource, { entities, claims }: Passed, origin: Origin): string {
  const merged = mergedClaims(text, claims, entities)
  const document = new Document({
    dataset: source.id,
    sources: [source],
    entities: entities.map(entityRecord),
    claims: merged.map(({ record }) => record),
  })
  document.commentBefore = comment(origin)
  const sections = isMap<Scalar, Node>(document.contents) ? document.contents.items : []
  for (const { key, value: list } of sections) {
    if (!isSeq<Node>(list)) continue
    key.spaceBefore = true
    for (const [index, item] of list.items.entries()) {
      item.spaceBefore = index > 0
      if (key.value === 'claims') item.commentBefore = merged[index]!.notes
      if (isMap<Scalar>(item)) for (const pair of item.items) if (isShort(pair.key, pair.value)) pair.value.flow = true
    }
  }
  return document.toString({ lineWidth: 0 })
}

// ---------------------------------------------------------------------------------------------------------------------

const comment = ({ model, article, on, refused }: Origin): string =>
  [
    `A draft that the model ${JSON.stringify(model)} proposed on ${on} from ${JSON.stringify(article)}.`,
    'Nobody has read it yet: read it before it is ingested, and put who did in the place of this comment.',
    'Proved: every quote stands in the text to the letter, every amount is what its quote says, and every subject and object is',
    'of a kind that its predicate takes. Not proved: that the quote says this, and of whom (most of all where the text is the',
    'model’s own words), that the modality is right, that two names mean one or two, and that nothing is missing',
    '(claimgraph check --coverage).',
    refused && `What else was proposed is in ${REFUSED_FILE}, with the reasons why it isn’t here.`,
  ]
    .filter(Boolean)
    .map(line => ` ${line}`)
    .join('\n')

const SHORT: readonly unknown[] = ['value', 'aliases', 'authors']

/** Short things stand on one line, as people write them. */
const isShort = ({ value: key }: Scalar, node: unknown): node is YAMLMap | YAMLSeq =>
  SHORT.includes(key) && isCollection(node) && String(node).length <= 100

const entityRecord = ({ id, kind, name, aliases }: DraftedEntity) => ({
  id,
  kind,
  name,
  ...(aliases.length > 0 && { aliases }),
})
